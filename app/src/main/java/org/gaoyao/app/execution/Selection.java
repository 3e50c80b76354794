package org.gaoyao.app.execution;

import java.util.List;
import java.util.Optional;
import org.gaoyao.run.Nearest;
import org.gaoyao.run.Problems;

/**
 * Which stages of a recipe a person asks for.
 *
 * @param from run this stage and those below it again even if nothing has changed
 * @param only run no other stage than this
 */
public record Selection(Optional<String> from, Optional<String> only) {

    /** Every stage, each as far as it has changed. */
    public static final Selection ALL = new Selection(Optional.empty(), Optional.empty());

    /** Refuses stages that the recipe does not name. */
    void check(List<String> stages) {
        var problems = new Problems();
        from.ifPresent(name -> check("--from", name, stages, problems));
        only.ifPresent(name -> check("--only", name, stages, problems));
        problems.throwIfAny("nothing was run");
    }

    private static void check(String option, String name, List<String> stages, Problems problems) {
        if (!stages.contains(name)) {
            problems.add(
                    option + " " + name,
                    "the recipe names no such stage",
                    Nearest.of(name, stages)
                                    .map(near -> "did you mean \"" + near + "\"? ")
                                    .orElse("")
                            + "its stages: " + String.join(", ", stages));
        }
    }

    boolean forces(String stage, List<String> stages) {
        return from.isPresent() && stages.indexOf(stage) >= stages.indexOf(from.get());
    }

    boolean asksFor(String stage) {
        return only.isEmpty() || only.get().equals(stage);
    }
}
