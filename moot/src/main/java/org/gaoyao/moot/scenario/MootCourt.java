package org.gaoyao.moot.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.gaoyao.law.province.Province;
import org.gaoyao.moot.document.Document;
import org.gaoyao.moot.matter.SimulatedCase;
import org.gaoyao.moot.place.Jurisdiction;
import org.gaoyao.run.Nearest;
import org.gaoyao.run.Problems;
import org.gaoyao.run.ProblemsException;
import org.gaoyao.run.Seeds;

/**
 * Hears simulated cases: case i is a pure function of the settings and i.
 *
 * <ol>
 *   <li>The case's own random numbers choose a scenario and a province among those of the settings, all alike.
 *   <li>The {@link Scenario} draws the facts, computes elements, articles and outcome, and has everything written.
 * </ol>
 *
 * <p>So any case can be shown alone, and any number of threads write the same bytes. Safe for concurrent use.
 */
public final class MootCourt {

    private static final String TASK = "no cases were drawn";

    private final MootSettings settings;
    private final List<Scenario> scenarios;
    private final List<Province> provinces;

    /**
     * A court.
     *
     * @param known the scenarios that there are
     * @throws ProblemsException with every charge, cause or province that is not known, and days out of range
     */
    public MootCourt(List<Scenario> known, MootSettings settings) {
        this.settings = settings;
        var problems = new Problems();
        scenarios = settings.matters().isEmpty() ? List.copyOf(known) : scenarios(known, problems);
        provinces = settings.provinces().isEmpty() ? Jurisdiction.provinces() : provinces(problems);
        if (settings.count() < 1) {
            problems.add("count", "must be at least 1, got " + settings.count(), "");
        }
        if (settings.from().isBefore(MootSettings.FIRST)
                || settings.to().isAfter(MootSettings.LAST)
                || settings.to().isBefore(settings.from())) {
            problems.add(
                    "from, to",
                    "acts lie between %s and %s, got %s to %s"
                            .formatted(MootSettings.FIRST, MootSettings.LAST, settings.from(), settings.to()),
                    "choose days within, the first not after the last");
        }
        problems.throwIfAny(TASK);
    }

    /** What is drawn. */
    public MootSettings settings() {
        return settings;
    }

    /** Draws a case, and writes nothing of it but the facts found. */
    public SimulatedCase trial(int index) {
        return scenario(index).trial(draw(index));
    }

    /** Draws and writes a case. */
    public Simulation hear(int index) {
        return scenario(index).simulate(draw(index));
    }

    /** The long case file of a case. */
    public Document caseFile(int index) {
        return scenario(index).caseFile(draw(index));
    }

    private Scenario scenario(int index) {
        return scenarios.get(choice(index).nextInt(scenarios.size()));
    }

    private Draw draw(int index) {
        RandomGenerator choice = choice(index);
        choice.nextInt(scenarios.size());
        Province province = provinces.get(choice.nextInt(provinces.size()));
        return new Draw(settings.seed(), index, province, settings.from(), settings.to());
    }

    private RandomGenerator choice(int index) {
        return new Seeds(settings.seed()).generator("case/" + index + "/choice");
    }

    private List<Scenario> scenarios(List<Scenario> known, Problems problems) {
        var chosen = new ArrayList<Scenario>();
        List<String> names = known.stream().map(Scenario::matter).toList();
        for (String asked : settings.matters()) {
            Optional<Scenario> found = known.stream()
                    .filter(each -> each.matter().equals(asked) || each.matter().equals(asked + "罪"))
                    .findFirst();
            found.ifPresentOrElse(
                    chosen::add,
                    () -> problems.add(
                            asked,
                            "is no charge or cause of action that the moot court knows",
                            Nearest.of(asked, names)
                                    .map(near -> "did you mean %s?".formatted(near))
                                    .orElse("known are " + String.join(" ", names))));
        }
        return List.copyOf(chosen);
    }

    private List<Province> provinces(Problems problems) {
        var chosen = new ArrayList<Province>();
        List<String> names =
                Jurisdiction.provinces().stream().map(Province::fullName).toList();
        for (String asked : settings.provinces()) {
            Province.ofCourts(asked)
                    .ifPresentOrElse(
                            chosen::add,
                            () -> problems.add(
                                    asked,
                                    "is no province",
                                    Nearest.of(asked, names)
                                            .map(near -> "did you mean %s?".formatted(near))
                                            .orElse("such as 四川省")));
        }
        return List.copyOf(chosen);
    }
}
