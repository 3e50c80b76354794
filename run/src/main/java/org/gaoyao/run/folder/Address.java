package org.gaoyao.run.folder;

import java.util.Map;
import java.util.Optional;
import org.gaoyao.run.Fingerprint;
import org.gaoyao.run.Json;
import tools.jackson.databind.JsonNode;

/**
 * Everything that decides what a stage makes: two stages with equal addresses make equal outputs.
 *
 * @param stage its name
 * @param version raised when its code would make other outputs of the same inputs
 * @param settings its settings without the paths, for which {@code data} stands
 * @param data what it read from outside, by name
 * @param after the outputs of earlier stages that it read, by the stage's name
 * @param seed the root of its random numbers, if it draws any
 */
public record Address(
        String stage,
        int version,
        JsonNode settings,
        Map<String, Source> data,
        Map<String, Fingerprint> after,
        Optional<Long> seed) {

    public Address {
        data = Map.copyOf(data);
        after = Map.copyOf(after);
    }

    /** One fingerprint for all of it. */
    public Fingerprint key() {
        return Fingerprint.of(Json.line(this));
    }
}
