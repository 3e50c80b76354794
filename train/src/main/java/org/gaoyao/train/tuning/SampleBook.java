package org.gaoyao.train.tuning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gaoyao.chat.message.Message;
import org.gaoyao.model.decoder.Decoder;
import org.gaoyao.model.generation.Completion;
import org.gaoyao.model.generation.Finish;
import org.gaoyao.model.generation.Generator;
import org.gaoyao.model.generation.Limits;
import org.gaoyao.model.generation.Request;
import org.gaoyao.model.generation.Sampling;
import org.gaoyao.run.AtomicFile;
import org.gaoyao.run.Format;
import org.gaoyao.run.Json;
import org.gaoyao.train.example.EncodedSource;
import org.gaoyao.train.example.EncodedSource.HeldOut;
import org.gaoyao.train.example.Example;
import org.gaoyao.train.example.Lessons;
import org.gaoyao.train.loop.Validation;
import org.gaoyao.train.metric.MetricName;

/**
 * What a model answers to the same held-out questions while it learns: greedy, one file for each validation.
 *
 * <p>The questions are the first held-out examples of every task, task by task; a file is written anew where a training that
 * continues comes by again.
 */
public final class SampleBook implements Validation {

    private static final Format FORMAT = Format.of("samples", 1);
    private static final String PREFIX = "step-";

    private final List<Asked> asked;
    private final Lessons lessons;
    private final int tokens;
    private final Path folder;

    /** A question with the answer of the data and the prompt as the model is given it. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private static final class Asked {

        private final Example example;
        private final int[] prompt;

        Asked(Example example, int[] prompt) {
            this.example = example;
            this.prompt = prompt;
        }
    }

    /**
     * An answer.
     *
     * @param task of the question
     * @param question the last thing that was asked
     * @param expected the answer of the data, its thinking left out
     * @param answer what the model said, its thinking included
     * @param ended whether it came to an end by itself
     */
    public record Sample(String task, String question, String expected, String answer, boolean ended) {}

    /** The answers after some steps. */
    public record Page(long steps, List<Sample> samples) {
        public Page {
            samples = List.copyOf(samples);
        }
    }

    /**
     * A book whose questions are chosen from what is held out.
     *
     * @param count how many questions
     * @param tokens how long an answer may be
     * @param folder takes the files
     */
    SampleBook(List<EncodedSource> sources, Lessons lessons, int count, int tokens, int context, Path folder) {
        this.lessons = lessons;
        this.tokens = tokens;
        this.folder = folder;
        asked = choose(sources, count).stream()
                .map(example -> new Asked(example, lessons.prompt(example.conversation())))
                .filter(question -> question.prompt.length < context)
                .toList();
    }

    /** One example of every task, then a second of every task, and so on. */
    private static List<Example> choose(List<EncodedSource> sources, int count) {
        Map<String, List<Example>> byTask = new LinkedHashMap<>();
        for (EncodedSource source : sources) {
            for (HeldOut row : source.heldOut()) {
                byTask.computeIfAbsent(
                                source.source().name() + "/" + row.example().task(), _ -> new ArrayList<>())
                        .add(row.example());
            }
        }
        var chosen = new ArrayList<Example>();
        for (int round = 0; chosen.size() < count; round++) {
            int before = chosen.size();
            for (List<Example> examples : byTask.values()) {
                if (round < examples.size() && chosen.size() < count) {
                    chosen.add(examples.get(round));
                }
            }
            if (chosen.size() == before) {
                break;
            }
        }
        return chosen;
    }

    @Override
    public SortedMap<String, Double> of(Decoder model, long steps) throws IOException {
        var figures = new TreeMap<String, Double>();
        if (asked.isEmpty()) {
            return figures;
        }
        List<Completion> completions = answers(model);
        var samples = new ArrayList<Sample>();
        for (int i = 0; i < asked.size(); i++) {
            samples.add(sample(asked.get(i).example, completions.get(i)));
        }
        AtomicFile.write(
                folder.resolve("%s%06d.json".formatted(PREFIX, steps)),
                Json.document(FORMAT, new Page(steps, samples)));
        figures.put(
                MetricName.LENGTH,
                completions.stream()
                        .mapToInt(each -> each.tokens().length)
                        .average()
                        .orElseThrow());
        figures.put(
                MetricName.CUT_SHARE,
                (double) samples.stream().filter(sample -> !sample.ended()).count() / samples.size());
        return figures;
    }

    private List<Completion> answers(Decoder model) {
        Set<Integer> stops = lessons.tokenizer().id(lessons.template().endOfTurn()).stream()
                .boxed()
                .collect(Collectors.toSet());
        var limits = Limits.of(tokens, stops);
        try (var generator = new Generator(model, Optional.of(lessons.tokenizer()), Math.min(asked.size(), 16))) {
            return generator
                    .generate(asked.stream()
                            .map(question -> Request.of(question.prompt, Sampling.GREEDY, limits, 0))
                            .toList())
                    .stream()
                    .map(List::getFirst)
                    .toList();
        }
    }

    private static Sample sample(Example example, Completion completion) {
        List<Message> messages = example.conversation().messages();
        return new Sample(
                example.task(),
                messages.get(messages.size() - 2) instanceof Message.Question(String content) ? content : "",
                ((Message.Answer) messages.getLast()).text(),
                completion.text(),
                completion.finish() != Finish.LENGTH);
    }

    /** The pages of a folder, the earliest first; none if it does not exist. */
    public static List<Page> read(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        var pages = new ArrayList<Page>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(file -> file.getFileName().toString().startsWith(PREFIX))
                    .sorted()
                    .toList()) {
                pages.add(Json.read(file, FORMAT, Page.class));
            }
        }
        return pages;
    }
}
