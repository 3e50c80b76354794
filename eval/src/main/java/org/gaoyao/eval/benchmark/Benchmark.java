package org.gaoyao.eval.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gaoyao.run.Json;
import org.gaoyao.run.Nearest;
import org.gaoyao.run.ProblemsException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A benchmark: declarative, so that asking a model, scoring its answers and showing the scores use one definition.
 *
 * @param id the name on the command line
 * @param name the name for people
 * @param version the commit of its repository to which the rules belong
 * @param source where it is published
 * @param licence its licence
 * @param standing how far its scores are proven
 * @param layout how its questions lie in its folder
 * @param sources where its questions may lie, the first that is there; empty if prompts say where
 * @param prompts the ways in which its questions are put, the usual one first
 * @param promptEnds by model, what the prompts of its published answers have behind the question in the same line: the
 *     end of a turn and the beginning of the next, which LawBench's rules take for a part of the question
 * @param levels its cognitive levels, in order
 * @param tasks its tasks, in order
 * @param pools shares of right answers over several tasks, as its authors report them; mostly none
 */
public record Benchmark(
        String id,
        String name,
        String version,
        String source,
        String licence,
        Standing standing,
        Layout layout,
        List<Source> sources,
        List<Prompt> prompts,
        Map<String, String> promptEnds,
        List<Level> levels,
        List<Task> tasks,
        List<Pool> pools) {

    /** The benchmarks that come with the program. */
    public static final List<String> KNOWN = List.of(
            "lawbench",
            "lexeval",
            "jecqa",
            "casegen",
            "lexrag",
            "cail2018",
            "cail2019",
            "cail2021",
            "cail2022",
            "cail2025",
            "rubric",
            "moot");

    // What a definition leaves out is null here.
    @SuppressWarnings("NullAway")
    public Benchmark {
        sources = sources == null ? List.of() : List.copyOf(sources);
        prompts = List.copyOf(prompts);
        promptEnds = promptEnds == null ? Map.of() : Map.copyOf(promptEnds);
        levels = List.copyOf(levels);
        tasks = List.copyOf(tasks);
        pools = pools == null ? List.of() : List.copyOf(pools);
    }

    /** A cognitive level, over whose tasks scores are averaged. */
    public record Level(String id, String chinese, String english) {}

    /** The benchmark of a {@code results.json}, which brings that of a user with it. */
    public static Benchmark ofResults(JsonNode results) {
        JsonNode definition = results.path("definition");
        return definition.isObject()
                ? Json.as(Benchmark.class, definition)
                : of(results.path("benchmark").asString(""));
    }

    /**
     * The benchmark of a name.
     *
     * @throws ProblemsException if there is none, with the nearest that there is
     */
    public static Benchmark of(String id) {
        if (!KNOWN.contains(id)) {
            throw ProblemsException.of(
                    "nothing was scored",
                    "benchmark " + id,
                    "is not known",
                    Nearest.of(id, KNOWN)
                            .map(near -> "did you mean " + near + "?")
                            .orElse("known are " + String.join(", ", KNOWN)));
        }
        try (InputStream in = Benchmark.class.getResourceAsStream(id + ".json")) {
            if (in == null) {
                throw new IllegalStateException("the resource " + id + ".json is missing from the build");
            }
            return Json.as(Benchmark.class, Json.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * The way of putting questions that has a name; the usual one if no name is given.
     *
     * @throws ProblemsException if there is none, with the nearest that there is
     */
    public Prompt prompt(@Nullable String prompt) {
        List<String> ids = prompts.stream().map(Prompt::id).toList();
        return prompts.stream()
                .filter(each -> prompt == null || each.id().equals(prompt))
                .findFirst()
                .orElseThrow(() -> ProblemsException.of(
                        "nothing was asked or scored",
                        "prompt " + prompt,
                        "is none of " + name,
                        Nearest.of(Objects.requireNonNull(prompt), ids)
                                .map(near -> "did you mean " + near + "?")
                                .orElse("its prompts are " + String.join(", ", ids))));
    }

    /** What the published prompts of a model have behind the question, or nothing. */
    public String promptEnd(String model) {
        return promptEnds.getOrDefault(model, "");
    }

    /** The task of an id. */
    public Optional<Task> task(String task) {
        return tasks.stream().filter(each -> each.id().equals(task)).findFirst();
    }
}
