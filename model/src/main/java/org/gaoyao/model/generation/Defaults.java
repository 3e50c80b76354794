package org.gaoyao.model.generation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.gaoyao.model.tokenizer.Tokenizer;
import org.gaoyao.run.Json;
import org.gaoyao.run.Problems;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * How the makers of a checkpoint want it sampled: {@code generation_config.json}.
 *
 * @param sampling what the file says; what it leaves away changes nothing
 * @param stopTokens {@code eos_token_id}, of the file, else of {@code config.json}, and what ends a turn for the tokenizer
 */
public record Defaults(Sampling sampling, Set<Integer> stopTokens) {

    private static final String FILE = "generation_config.json";
    private static final String STOP = "eos_token_id";

    /** Copies the stop tokens. */
    public Defaults {
        stopTokens = Set.copyOf(stopTokens);
    }

    /**
     * Reads the files of a folder; without them there is the model's own distribution and what the tokenizer says.
     *
     * @throws org.gaoyao.run.ProblemsException if a file is damaged or says what cannot be
     */
    public static Defaults read(Path folder, Optional<Tokenizer> tokenizer) throws IOException {
        var problems = new Problems();
        Optional<JsonNode> file = parse(folder.resolve(FILE), problems);
        Optional<JsonNode> model = parse(folder.resolve("config.json"), problems);
        Sampling sampling =
                file.map(tree -> sampling(folder.resolve(FILE), tree, problems)).orElse(Sampling.PLAIN);
        var stop = new LinkedHashSet<Integer>();
        file.map(tree -> tree.path(STOP)).ifPresent(node -> addIds(node, stop));
        if (stop.isEmpty()) {
            model.map(tree -> tree.path(STOP)).ifPresent(node -> addIds(node, stop));
        }
        tokenizer.ifPresent(known ->
                known.config().roles().end().ifPresent(end -> known.id(end).ifPresent(stop::add)));
        problems.throwIfAny("the defaults of generation were not read");
        return new Defaults(sampling, stop);
    }

    private static Optional<JsonNode> parse(Path file, Problems problems) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Json.parse(Files.readString(file)));
        } catch (JacksonException failure) {
            problems.add(file.toString(), "is not JSON: " + failure.getOriginalMessage(), "fetch it again");
            return Optional.empty();
        }
    }

    private static Sampling sampling(Path file, JsonNode tree, Problems problems) {
        try {
            double temperature = number(tree, "temperature", 1);
            return new Sampling(
                    tree.path("do_sample").asBoolean(true) ? temperature : 0,
                    (int) number(tree, "top_k", 0),
                    number(tree, "top_p", 1),
                    number(tree, "min_p", 0),
                    number(tree, "repetition_penalty", 1));
        } catch (IllegalArgumentException refusal) {
            problems.add(file.toString(), String.valueOf(refusal.getMessage()), "");
            return Sampling.PLAIN;
        }
    }

    private static double number(JsonNode tree, String key, double otherwise) {
        JsonNode node = tree.path(key);
        if (node.isMissingNode() || node.isNull()) {
            return otherwise;
        }
        if (!node.isNumber()) {
            throw new IllegalArgumentException("key \"%s\" must be a number, is %s".formatted(key, node));
        }
        return node.doubleValue();
    }

    /** One id, or a list of them. */
    private static void addIds(JsonNode node, Set<Integer> ids) {
        if (node.isInt()) {
            ids.add(node.intValue());
        }
        node.valueStream().filter(JsonNode::isInt).forEach(id -> ids.add(id.intValue()));
    }
}
