package org.gaoyao.train.rollout;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.gaoyao.run.Json;
import org.gaoyao.run.ProblemsException;

/**
 * A server into which LoRA adapters are loaded while it runs.
 *
 * <p>vLLM must have been started with {@code --enable-lora} and {@code VLLM_ALLOW_RUNTIME_LORA_UPDATING=True}, SGLang with {@code
 * --enable-lora} and room for two adapters ({@code --max-loaded-loras}); either must see the folder under the same path.
 *
 * @param kind whose interface it has
 * @param base its address without a path, such as {@code http://localhost:8000}
 * @param patience how long loading may take
 */
public record AdapterServer(Kind kind, URI base, Duration patience) {

    /** Whose interface a server has. */
    public enum Kind {
        /** {@code POST /v1/load_lora_adapter}; the adapter is a model of its own name. */
        VLLM("/v1"),
        /** {@code POST /load_lora_adapter}; the adapter is called {@code model:name}. */
        SGLANG("");

        private final String path;

        Kind(String path) {
            this.path = path;
        }

        /** What a request for an answer of an adapter names as its model. */
        public String model(String base, String adapter) {
            return switch (this) {
                case VLLM -> adapter;
                case SGLANG -> base + ":" + adapter;
            };
        }
    }

    private static final String TASK = "the server did not take over what was learnt";

    /** Loads the adapter of a folder in PEFT's layout under a name that no other has. */
    public void load(String name, Path folder) throws IOException {
        post(
                "load_lora_adapter",
                Map.of("lora_name", name, "lora_path", folder.toAbsolutePath().toString()));
    }

    /** Lets an adapter go. */
    public void unload(String name) throws IOException {
        post("unload_lora_adapter", Map.of("lora_name", name));
    }

    private void post(String verb, Map<String, String> body) throws IOException {
        URI address = base.resolve(kind.path + "/" + verb);
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(patience)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(Json.line(body)))
                .build();
        try (HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(patience)
                .build()) {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw ProblemsException.of(
                        TASK,
                        address.toString(),
                        "refused (%d): %s".formatted(response.statusCode(), brief(response.body())),
                        response.statusCode() == 404
                                ? "start it with LoRA and loading at run time allowed"
                                : "look at the server's log");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while " + address + " was asked", interrupted);
        }
    }

    private static String brief(String body) {
        return body.length() <= 300 ? body : body.substring(0, 300) + "…";
    }
}
