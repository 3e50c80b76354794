package org.gaoyao.train.example;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.gaoyao.run.Problem;
import org.gaoyao.run.Problems;
import org.gaoyao.run.ProblemsException;
import org.gaoyao.run.Progress;
import org.gaoyao.run.Seeds;
import org.gaoyao.train.batch.Sequence;

/**
 * A source as sequences: what is learnt from, what is held out, what was too long.
 *
 * @param source where it is from
 * @param examples what is learnt from
 * @param heldOut examples for validation, each with its sequences
 * @param rows how many rows it has
 * @param tooLong what became of sequences that were too long
 */
public record EncodedSource(
        ExampleSource source, Examples examples, List<HeldOut> heldOut, int rows, Truncation tooLong) {

    /** How an example is made ready for a model. */
    public record Settings(Lessons lessons, int longest, TooLong tooLong, double heldOut, int mostHeldOut, long seed) {

        /**
         * How examples are made ready for a model.
         *
         * @param lessons what makes sequences of conversations
         * @param longest how many tokens a sequence may have
         * @param tooLong what is done with a longer one
         * @param heldOut the share of rows that is held out for validation, chosen by the seed, the source's name and their number
         * @param mostHeldOut how many rows of a source are held out at most
         * @param seed of the choice
         */
        public Settings {
            var problems = new Problems();
            if (longest < 2) {
                problems.add("longest", "a sequence has at least 2 tokens, got " + longest, "");
            }
            if (!(heldOut >= 0 && heldOut < 1)) {
                problems.add("held-out", "must be from 0 and below 1, got " + heldOut, "");
            }
            problems.throwIfAny(ExampleFiles.TASK);
        }
    }

    /** A row that is not learnt from. */
    public record HeldOut(Example example, List<Sequence> sequences) {}

    /**
     * Sequences that were too long.
     *
     * @param dropped how many were left out
     * @param cut how many lost their end
     * @param places where the first {@value #NAMED} of them stand, with their lengths
     */
    public record Truncation(int dropped, int cut, List<String> places) {

        static final int NAMED = 5;

        public Truncation {
            places = List.copyOf(places);
        }
    }

    /** A row with its sequences, and what happened to those that were too long. */
    private record Made(Example example, List<Sequence> sequences, int dropped, int cut, int longest) {}

    /**
     * Reads a source and encodes it.
     *
     * @param file where the sequences are kept while they are used; made anew
     * @param problems takes what is wrong with rows, and with the source if no row is left
     */
    public static EncodedSource of(
            ExampleSource source, Settings settings, Path file, Problems problems, Progress progress)
            throws IOException {
        try (var writer = new StoredExamples.Writer(file)) {
            var encoding = new Encoding(source, settings, writer);
            int before = problems.found().size();
            ExampleFiles.read(source, encoding::work, encoding::take, problems, progress);
            StoredExamples stored = writer.finish();
            if (stored.size() == 0 && problems.found().size() == before) {
                problems.add(encoding.empty());
            }
            return new EncodedSource(
                    source,
                    stored,
                    List.copyOf(encoding.heldOut),
                    encoding.rows,
                    new Truncation(encoding.dropped, encoding.cut, encoding.places));
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    /** The lengths of what is learnt from. */
    public int[] lengths() {
        return IntStream.range(0, examples.size()).map(examples::length).toArray();
    }

    /** One source while it is encoded. */
    private static final class Encoding {

        private final ExampleSource source;
        private final Settings settings;
        private final Seeds seeds;
        private final StoredExamples.Writer writer;
        private final List<HeldOut> heldOut = new ArrayList<>();
        private final List<String> places = new ArrayList<>();
        private int rows;
        private int dropped;
        private int cut;

        Encoding(ExampleSource source, Settings settings, StoredExamples.Writer writer) {
            this.source = source;
            this.settings = settings;
            this.writer = writer;
            seeds = new Seeds(settings.seed()).of("held-out/" + source.name());
        }

        Made work(Example example) {
            var sequences = new ArrayList<Sequence>();
            int shortened = 0;
            int left = 0;
            int longest = 0;
            for (Sequence sequence : settings.lessons().of(example.conversation())) {
                longest = Math.max(longest, sequence.length());
                if (sequence.length() <= settings.longest()) {
                    sequences.add(sequence);
                    continue;
                }
                Sequence begin = beginning(sequence);
                switch (settings.tooLong()) {
                    case DROP -> left++;
                    case CUT -> {
                        if (begin.counted() > 0) {
                            sequences.add(begin);
                            shortened++;
                        } else {
                            left++;
                        }
                    }
                    case ERROR ->
                        throw ProblemsException.of(
                                ExampleFiles.TASK,
                                example.place(),
                                begin.counted() == 0
                                        ? "its prompt alone has more than the %,d tokens that a sequence may have"
                                                .formatted(settings.longest())
                                        : "has %,d tokens, a sequence may have %,d"
                                                .formatted(sequence.length(), settings.longest()),
                                "shorten it, raise the limit, or let long examples be dropped or cut");
                }
            }
            return new Made(example, sequences, left, shortened, longest);
        }

        private Sequence beginning(Sequence sequence) {
            int[] ids = Arrays.copyOf(sequence.ids(), settings.longest());
            var learnt = new boolean[ids.length];
            for (int n = 0; n < ids.length; n++) {
                learnt[n] = sequence.learns(n);
            }
            return new Sequence(ids, learnt);
        }

        /** Why nothing is left to learn from. */
        Problem empty() {
            String where = source.path().toString();
            if (rows == 0) {
                return new Problem(where, "has no example", "check the path");
            }
            return heldOut.isEmpty()
                    ? new Problem(
                            where,
                            "has no example that is short enough: all %,d rows were dropped".formatted(rows),
                            "raise the longest length, now " + settings.longest())
                    : new Problem(where, "all its examples are held out", "lower the share that is held out");
        }

        void take(Made made) {
            int row = rows++;
            dropped += made.dropped();
            cut += made.cut();
            if (made.dropped() + made.cut() > 0 && places.size() < Truncation.NAMED) {
                places.add("%s (%,d tokens)".formatted(made.example().place(), made.longest()));
            }
            if (made.sequences().isEmpty()) {
                return;
            }
            if (heldOut.size() < settings.mostHeldOut()
                    && settings.heldOut() > 0
                    && seeds.generator("row/" + row).nextDouble() < settings.heldOut()) {
                heldOut.add(new HeldOut(made.example(), made.sequences()));
                return;
            }
            try {
                for (Sequence sequence : made.sequences()) {
                    writer.add(sequence);
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
