package org.gaoyao.app.execution;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gaoyao.model.plan.Sharding;
import org.gaoyao.model.tensor.Device;
import org.gaoyao.model.tensor.ProcessGroup;
import org.gaoyao.model.tensor.Rendezvous;
import org.gaoyao.run.ProblemsException;
import org.gaoyao.train.parallel.Ranks;

/**
 * The processes that carry out one recipe together: those that {@code gaoyao launch} or torchrun started, or this one alone.
 *
 * @param ranks the processes, and what each keeps of a model in training
 */
public record Team(Ranks ranks) implements AutoCloseable {

    /** The variable that says what is split: {@code data_parallel}, {@code zero_1} or {@code zero_3}. */
    public static final String SHARDING = "GAOYAO_SHARDING";

    /** Joins the others of whom the environment tells; waits until they have come. */
    static Team of(Map<String, String> environment) {
        Optional<Rendezvous> place = Rendezvous.of(environment);
        if (place.isEmpty()) {
            return new Team(Ranks.alone());
        }
        Sharding sharding = sharding(environment.getOrDefault(SHARDING, Sharding.DATA_PARALLEL.name()));
        return new Team(
                new Ranks(ProcessGroup.join(place.get(), Device.best(), ProcessGroup.Patience.CUSTOMARY), sharding));
    }

    private static Sharding sharding(String name) {
        return Arrays.stream(Sharding.values())
                .filter(each -> each.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> ProblemsException.of(
                        "this process cannot join the others",
                        "the variable " + SHARDING,
                        "is \"" + name + "\"",
                        "give one of "
                                + Arrays.stream(Sharding.values())
                                        .map(each -> each.name().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(", "))));
    }

    ProcessGroup group() {
        return ranks.group();
    }

    @Override
    public void close() {
        ranks.group().close();
    }
}
