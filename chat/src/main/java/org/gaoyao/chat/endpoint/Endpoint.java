package org.gaoyao.chat.endpoint;

import java.net.URI;
import java.util.Optional;
import org.gaoyao.run.Problems;

/**
 * Where an OpenAI-compatible model is found.
 *
 * @param base the address up to and without {@code /chat/completions}; {@code /v1} is added to an address without a path
 * @param model its name there
 * @param keyVariable the environment variable that holds the key, if it needs one
 * @param concurrency how many requests at once, at least 1
 * @param patience how long it is waited for
 */
public record Endpoint(URI base, String model, Optional<String> keyVariable, int concurrency, Patience patience) {

    /**
     * An endpoint.
     *
     * @throws org.gaoyao.run.ProblemsException with everything that is wrong with it
     */
    public Endpoint {
        var problems = new Problems();
        String scheme = base.getScheme();
        if (scheme == null || !(scheme.equals("http") || scheme.equals("https")) || base.getHost() == null) {
            problems.add("endpoint", "must be an address such as http://localhost:8000/v1", "");
        } else if (base.getRawUserInfo() != null || base.getRawQuery() != null || base.getRawFragment() != null) {
            // The address is shown and stored: it must not hold a key.
            problems.add("endpoint", "must be without user, query and fragment", "put the key into the environment");
        }
        if (model.isBlank()) {
            problems.add("model", "must be named", "ask the server: GET /v1/models");
        }
        if (concurrency < 1) {
            problems.add("concurrency", "must be at least 1, got " + concurrency, "");
        }
        problems.throwIfAny("the endpoint cannot be used");
        String path = base.getRawPath().replaceAll("/+$", "");
        base = base.resolve(path.isEmpty() ? "/v1" : path);
    }

    /** An endpoint that needs no key and is asked up to 16 things at once. */
    public static Endpoint of(URI base, String model) {
        return new Endpoint(base, model, Optional.empty(), 16, Patience.DEFAULT);
    }

    /** The same, with a key from an environment variable. */
    public Endpoint withKeyFrom(String variable) {
        return new Endpoint(base, model, Optional.of(variable), concurrency, patience);
    }

    /** The same, asked so many things at once. */
    public Endpoint withConcurrency(int limit) {
        return new Endpoint(base, model, keyVariable, limit, patience);
    }

    /** The same, waited for otherwise. */
    public Endpoint with(Patience other) {
        return new Endpoint(base, model, keyVariable, concurrency, other);
    }

    URI completions() {
        return base.resolve(base.getRawPath() + "/chat/completions");
    }
}
