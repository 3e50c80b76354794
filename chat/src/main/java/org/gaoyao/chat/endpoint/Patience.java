package org.gaoyao.chat.endpoint;

import java.time.Duration;
import java.util.List;

/**
 * How long an endpoint is waited for.
 *
 * @param connection for a connection
 * @param silence between two signs of life, the first of which may need the whole prompt to be read
 * @param whole for one answer from its request on
 * @param attempts how often a request is made that fails before the first byte, at least 1
 * @param pause before the second attempt; it doubles with every further one, and a random half of it is left away
 * @param longestPause the most between two attempts; a server that asks for more is not asked again
 */
public record Patience(
        Duration connection, Duration silence, Duration whole, int attempts, Duration pause, Duration longestPause) {

    /** Fit for a server that reads long prompts beside many others. */
    public static final Patience DEFAULT = new Patience(
            Duration.ofSeconds(10),
            Duration.ofMinutes(5),
            Duration.ofMinutes(60),
            6,
            Duration.ofSeconds(1),
            Duration.ofSeconds(60));

    /** A patience. */
    public Patience {
        if (attempts < 1
                || List.of(connection, silence, whole, pause, longestPause).stream()
                        .anyMatch(time -> !time.isPositive())) {
            throw new IllegalArgumentException("attempts and durations must be over 0");
        }
    }

    /** The pause before the attempt that follows the given one, counted from 1; {@code chance} from 0 to 1. */
    Duration after(int attempt, double chance) {
        double doubled = pause.toMillis() * Math.pow(2, attempt - 1.0);
        return Duration.ofMillis((long) (Math.min(doubled, (double) longestPause.toMillis()) * (1 - chance / 2)));
    }
}
