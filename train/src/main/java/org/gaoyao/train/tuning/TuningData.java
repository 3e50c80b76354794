package org.gaoyao.train.tuning;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.gaoyao.chat.template.ChatTemplate;
import org.gaoyao.chat.template.ChatTemplates;
import org.gaoyao.model.tokenizer.Tokenizer;
import org.gaoyao.run.Problems;
import org.gaoyao.run.ProblemsException;
import org.gaoyao.run.Progress;
import org.gaoyao.train.example.Budget;
import org.gaoyao.train.example.EncodedSource;
import org.gaoyao.train.example.ExampleMixture;
import org.gaoyao.train.example.ExampleSource;
import org.gaoyao.train.example.LearntTurns;
import org.gaoyao.train.example.Lessons;
import org.gaoyao.train.example.TooLong;

/**
 * What is learnt from, and how it is made ready.
 *
 * @param sources at least one, with names of their own
 * @param turns which answers are learnt
 * @param longest how many tokens a sequence may have
 * @param tooLong what is done with longer ones
 * @param legal the draws of all legal sources together, relative to {@code general}
 * @param general the draws of all other sources together
 * @param budget of a step
 * @param heldOut the share of rows that is held out for validation
 * @param mostHeldOut how many rows of a source are held out at most
 */
public record TuningData(
        List<ExampleSource> sources,
        LearntTurns turns,
        int longest,
        TooLong tooLong,
        double legal,
        double general,
        Budget budget,
        double heldOut,
        int mostHeldOut) {

    /** Refuses what is out of range, all of it at once. */
    public TuningData {
        sources = List.copyOf(sources);
        var problems = new Problems();
        if (sources.isEmpty()) {
            problems.add("sources", "there is no source of examples", "name a file or a folder");
        }
        var names = new HashSet<String>();
        for (ExampleSource source : sources) {
            if (!names.add(source.name())) {
                problems.add("sources", "two are called " + source.name(), "give each a name of its own");
            }
        }
        if (!(legal > 0 && general > 0 && Double.isFinite(legal + general))) {
            problems.add("ratio", "both parts must be above 0, got %s to %s".formatted(legal, general), "");
        }
        problems.throwIfAny(FineTuning.TASK);
    }

    /**
     * Reads and encodes all sources.
     *
     * @param lessons of the model
     * @param work a folder for work files
     * @param seed of what is held out
     * @throws ProblemsException with every bad row of every source
     */
    public List<EncodedSource> encode(Lessons lessons, Path work, long seed, Progress progress) throws IOException {
        var settings = new EncodedSource.Settings(lessons, longest, tooLong, heldOut, mostHeldOut, seed);
        var problems = new Problems();
        var encoded = new ArrayList<EncodedSource>();
        for (ExampleSource source : sources) {
            encoded.add(
                    EncodedSource.of(source, settings, work.resolve(source.name() + ".tokens"), problems, progress));
        }
        problems.throwIfAny("the examples were not read");
        return encoded;
    }

    /** The lessons of a model. */
    public Lessons lessons(Tokenizer tokenizer, String model) {
        return new Lessons(template(tokenizer, model), tokenizer, turns);
    }

    /** The mixture of encoded sources. */
    public ExampleMixture mixture(List<EncodedSource> encoded, double epochs, long seed) {
        return new ExampleMixture(ExampleMixture.parts(encoded, legal, general), epochs, budget, seed);
    }

    private static ChatTemplate template(Tokenizer tokenizer, String model) {
        return tokenizer
                .config()
                .chatTemplate()
                .map(jinja -> ChatTemplates.recognise(jinja, model))
                .orElseThrow(() -> ProblemsException.of(
                        FineTuning.TASK,
                        model,
                        "its tokenizer has no chat template",
                        "train a tokenizer with one (gaoyao tokenizer train --template qwen3), or add"
                                + " chat_template.jinja"));
    }
}
