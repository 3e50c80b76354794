package org.gaoyao.model.hub;

import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which hub, and as whom. The token appears in no text that this record gives.
 *
 * @param endpoint the address of the hub, {@code HF_ENDPOINT}
 * @param token sent to the endpoint only, {@code HF_TOKEN}
 * @param offline whether only the cache may be used, {@code HF_HUB_OFFLINE}
 * @param cache the folder of all repositories, {@code HF_HUB_CACHE}, else {@code hub} in {@code HF_HOME}
 */
public record HubSettings(URI endpoint, Optional<String> token, boolean offline, Path cache) {

    private static final String PUBLIC = "https://huggingface.co";
    private static final Set<String> YES = Set.of("1", "on", "yes", "true");

    /** The settings of an environment; the folder {@code ~/.cache/huggingface} is the customary one. */
    public static HubSettings of(Map<String, String> environment, Path userHome) {
        Optional<Path> home = value(environment, "HF_HOME").map(Path::of);
        return new HubSettings(
                URI.create(value(environment, "HF_ENDPOINT").orElse(PUBLIC).replaceFirst("/+$", "")),
                value(environment, "HF_TOKEN"),
                value(environment, "HF_HUB_OFFLINE")
                        .map(value -> value.toLowerCase(Locale.ROOT))
                        .filter(YES::contains)
                        .isPresent(),
                value(environment, "HF_HUB_CACHE")
                        .map(Path::of)
                        .orElse(home.orElse(userHome.resolve(".cache/huggingface"))
                                .resolve("hub")));
    }

    private static Optional<String> value(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    @Override
    public String toString() {
        return "HubSettings[endpoint=" + endpoint + ", token=" + (token.isPresent() ? "set" : "none") + ", offline="
                + offline + ", cache=" + cache + "]";
    }
}
