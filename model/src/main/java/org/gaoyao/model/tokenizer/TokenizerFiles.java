package org.gaoyao.model.tokenizer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gaoyao.run.AtomicFile;
import org.gaoyao.run.Json;
import org.gaoyao.run.ProblemsException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tokenizers in folders as Hugging Face has them.
 *
 * <p>Read are, the first that is there: {@code tokenizer.json}; {@code vocab.json} with {@code merges.txt}; one
 * {@code *.tiktoken}, also with {@code .gz}. Beside them {@code tokenizer_config.json} (else
 * {@code qwen3_tokenizer_config.json}), whose {@code added_tokens_decoder} counts too, and {@code chat_template.jinja},
 * which goes before the template in the configuration.
 */
public final class TokenizerFiles {

    private static final String TOKENIZER = "tokenizer.json";
    private static final List<String> CONFIGS = List.of("tokenizer_config.json", "qwen3_tokenizer_config.json");

    private TokenizerFiles() {}

    /**
     * Reads a tokenizer.
     *
     * @param path a folder, or one {@code tokenizer.json} or tiktoken file with the others beside it
     * @throws ProblemsException with everything that is missing, unknown or contradictory in the files
     * @throws IOException when a file cannot be read
     */
    public static Tokenizer read(Path path) throws IOException {
        Path folder = Files.isRegularFile(path) ? path.resolveSibling("") : path;
        Path source = Files.isRegularFile(path) ? path : source(folder);
        Optional<Path> configFile =
                CONFIGS.stream().map(folder::resolve).filter(Files::exists).findFirst();
        TokenizerConfig config =
                configFile.isPresent() ? TokenizerConfig.of(object(configFile.get())) : TokenizerConfig.empty();
        var assembly = new TokenizerAssembly(source.toString());
        String name = source.getFileName().toString();
        if (name.endsWith(".json") && !name.equals("vocab.json")) {
            TokenizerJson.read(object(source), source.toString(), assembly);
        } else {
            preTokenizer(config, folder, assembly);
            if (name.equals("vocab.json")) {
                vocabularyAndMerges(source, folder.resolve("merges.txt"), assembly);
            } else {
                Tiktoken.read(source, assembly);
            }
        }
        String configName = configFile.map(Path::toString).orElse("");
        config.added(configName, assembly.problems()).forEach(assembly::add);
        TokenizerParts parts = assembly.build();
        Path jinja = folder.resolve("chat_template.jinja");
        return new Tokenizer(parts, Files.exists(jinja) ? config.withChatTemplate(Files.readString(jinja)) : config);
    }

    private static Path source(Path folder) throws IOException {
        if (Files.exists(folder.resolve(TOKENIZER))) {
            return folder.resolve(TOKENIZER);
        }
        if (Files.exists(folder.resolve("vocab.json")) && Files.exists(folder.resolve("merges.txt"))) {
            return folder.resolve("vocab.json");
        }
        List<Path> tiktoken = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> file.toString().endsWith(".tiktoken")
                                || file.toString().endsWith(".tiktoken.gz"))
                        .forEach(tiktoken::add);
            }
        }
        if (tiktoken.size() != 1) {
            throw ProblemsException.of(
                    "the tokenizer was not loaded",
                    folder.toString(),
                    "has neither tokenizer.json nor vocab.json with merges.txt nor one *.tiktoken",
                    "point to a folder that holds a tokenizer");
        }
        return tiktoken.getFirst();
    }

    /** Files other than {@code tokenizer.json} do not say how words are cut: the class in the configuration does. */
    private static void preTokenizer(TokenizerConfig config, Path folder, TokenizerAssembly assembly) {
        String known = config.tokenizerClass().orElse("");
        switch (known) {
            case "Qwen2Tokenizer", "Qwen2TokenizerFast" -> {
                assembly.preTokenizer(PreTokenizer.QWEN);
                assembly.composes(true);
            }
            default ->
                assembly.refuse(
                        folder.resolve(CONFIGS.getFirst()) + ", key tokenizer_class",
                        "class",
                        known.isEmpty()
                                ? "is missing, so that it is not known how words are cut"
                                : "the tokenizer \"" + known + "\" is not known",
                        "only Qwen2Tokenizer can be read without a tokenizer.json");
        }
    }

    private static void vocabularyAndMerges(Path vocabulary, Path merges, TokenizerAssembly assembly)
            throws IOException {
        object(vocabulary)
                .properties()
                .forEach(
                        entry -> assembly.token(entry.getKey(), entry.getValue().asInt(-1)));
        List<String> lines = Files.readAllLines(merges);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int space = line.indexOf(' ');
            if (line.isEmpty() || (i == 0 && line.startsWith("#version"))) {
                continue;
            }
            if (space <= 0 || space == line.length() - 1 || line.indexOf(' ', space + 1) >= 0) {
                assembly.refuse(
                        merges + ":" + (i + 1), "merges.txt", "\"" + line + "\" is not two tokens and a space", "");
            } else {
                assembly.merge(line.substring(0, space), line.substring(space + 1));
            }
        }
    }

    private static ObjectNode object(Path file) throws IOException {
        try {
            JsonNode tree = Json.parse(Files.readString(file));
            if (tree instanceof ObjectNode object) {
                return object;
            }
            throw ProblemsException.of("the tokenizer was not loaded", file.toString(), "is not a JSON object", "");
        } catch (JacksonException failure) {
            throw ProblemsException.of(
                    "the tokenizer was not loaded",
                    file.toString(),
                    "is not JSON: " + failure.getOriginalMessage(),
                    "restore the file");
        }
    }

    /**
     * Writes {@code tokenizer.json} and {@code tokenizer_config.json} so that transformers, vLLM and llama.cpp's converter
     * take them; a {@code chat_template.jinja} there is removed, since the configuration holds the template.
     */
    public static void write(Tokenizer tokenizer, Path folder) throws IOException {
        AtomicFile.write(folder.resolve(TOKENIZER), Json.document(TokenizerJson.write(tokenizer.parts())));
        AtomicFile.write(
                folder.resolve(CONFIGS.getFirst()),
                Json.document(tokenizer.config().json(tokenizer.added())));
        Files.deleteIfExists(folder.resolve("chat_template.jinja"));
    }
}
