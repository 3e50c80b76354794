package org.gaoyao.model.tensor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gaoyao.run.Problem;
import org.gaoyao.run.ProblemsException;

/**
 * Where a process meets the others of its group, and which of them it is.
 *
 * <p>Read from the variables that torchrun sets for each process, and {@code gaoyao launch} as well.
 *
 * @param rank which process this is, from 0
 * @param size how many there are
 * @param localRank which of those on this machine it is, from 0; the index of its GPU
 * @param host where the store of the group is
 * @param port of the store
 * @param hosted whether something else serves the store (torchrun's agent); else rank 0 does
 */
public record Rendezvous(int rank, int size, int localRank, String host, int port, boolean hosted) {

    private static final String RANK = "RANK";
    private static final String SIZE = "WORLD_SIZE";
    private static final String LOCAL_RANK = "LOCAL_RANK";
    private static final String HOST = "MASTER_ADDR";
    private static final String PORT = "MASTER_PORT";
    private static final String HOSTED = "TORCHELASTIC_USE_AGENT_STORE";
    private static final int LAST_PORT = 65_535;

    public Rendezvous {
        if (size < 1 || rank < 0 || rank >= size || localRank < 0 || port < 1 || port > LAST_PORT) {
            throw new IllegalArgumentException(
                    "a rank is from 0 to below the size, a port from 1 to %d; got rank %d of %d, local rank %d, port %d"
                            .formatted(LAST_PORT, rank, size, localRank, port));
        }
    }

    /** The process {@code rank} of {@code size} on this machine. */
    public static Rendezvous local(int rank, int size, int port) {
        return new Rendezvous(rank, size, rank, "127.0.0.1", port, false);
    }

    /** What a process started for it has in its environment. */
    public Map<String, String> environment() {
        return Map.of(
                RANK, String.valueOf(rank),
                SIZE, String.valueOf(size),
                LOCAL_RANK, String.valueOf(localRank),
                HOST, host,
                PORT, String.valueOf(port));
    }

    /**
     * What an environment says; nothing if it speaks of no group.
     *
     * @throws ProblemsException if it speaks of one and is incomplete or wrong, with every variable
     */
    public static Optional<Rendezvous> of(Map<String, String> environment) {
        if (!environment.containsKey(RANK) && !environment.containsKey(SIZE)) {
            return Optional.empty();
        }
        var problems = new ArrayList<Problem>();
        int size = number(environment, SIZE, 1, Integer.MAX_VALUE, problems);
        int rank = number(environment, RANK, 0, Math.max(size, 1) - 1, problems);
        int localRank = environment.containsKey(LOCAL_RANK)
                ? number(environment, LOCAL_RANK, 0, Integer.MAX_VALUE, problems)
                : rank;
        int port = number(environment, PORT, 1, LAST_PORT, problems);
        String host = environment.getOrDefault(HOST, "");
        if (host.isBlank()) {
            problems.add(missing(HOST));
        }
        if (!problems.isEmpty()) {
            throw new ProblemsException("this process cannot join the others", problems);
        }
        boolean hosted = Boolean.parseBoolean(environment.getOrDefault(HOSTED, ""));
        return Optional.of(new Rendezvous(rank, size, localRank, host, port, hosted));
    }

    private static int number(
            Map<String, String> environment, String name, int least, int most, List<Problem> problems) {
        String text = environment.get(name);
        if (text == null) {
            problems.add(missing(name));
            return least;
        }
        try {
            int number = Integer.parseInt(text.strip());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException _) {
            // told below
        }
        problems.add(new Problem(
                "the variable " + name,
                "is \"%s\", not a number from %d to %d".formatted(text, least, most),
                "start it with gaoyao launch or torchrun"));
        return least;
    }

    private static Problem missing(String name) {
        return new Problem("the variable " + name, "is not set", "start it with gaoyao launch or torchrun");
    }
}
