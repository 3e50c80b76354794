package org.gaoyao.train.example;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.gaoyao.corpus.format.Unreadable;
import org.gaoyao.corpus.intake.Limits;
import org.gaoyao.corpus.intake.Raw;
import org.gaoyao.corpus.intake.Source;
import org.gaoyao.corpus.intake.SourceReader;
import org.gaoyao.run.Problem;
import org.gaoyao.run.Problems;
import org.gaoyao.run.ProblemsException;
import org.gaoyao.run.Progress;

/**
 * Reads the examples of a source through the intake of the corpus, so that what is packed there can be packed here. Rows are
 * worked on by many threads and handed over in their order.
 */
public final class ExampleFiles {

    /** What was not done if a row is bad. */
    static final String TASK = "the examples were not read";

    private static final int MOST_REPORTED = 100;
    private static final int BLOCK = 512;

    private final ExampleSource source;
    private final Problems problems;
    private int bad;

    private ExampleFiles(ExampleSource source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    /** What became of a row. */
    private record Row<T>(Optional<T> made, List<Problem> problems) {}

    /** All examples of a source. */
    public static List<Example> read(ExampleSource source) throws IOException {
        var examples = new ArrayList<Example>();
        each(source, examples::add, Progress.silent());
        return examples;
    }

    /**
     * Hands over the examples of a source, in the order of its rows.
     *
     * @throws ProblemsException with every bad row
     */
    public static void each(ExampleSource source, Consumer<Example> take, Progress progress) throws IOException {
        var problems = new Problems();
        read(source, Function.identity(), take, problems, progress);
        problems.throwIfAny(TASK);
    }

    /**
     * Reads a source to its end; rows with faults are left out.
     *
     * @param work is done on each example, by many threads at once; problems that it throws are the row's
     * @param made takes the results, in the order of the rows
     * @param problems takes what is wrong with rows: the first {@value #MOST_REPORTED}, and how many more there are
     * @throws IOException if the source is not there
     */
    static <T> void read(
            ExampleSource source, Function<Example, T> work, Consumer<T> made, Problems problems, Progress progress)
            throws IOException {
        new ExampleFiles(source, problems).read(work, made, progress);
    }

    private <T> void read(Function<Example, T> work, Consumer<T> made, Progress progress) throws IOException {
        var block = new ArrayList<Raw>(BLOCK);
        try (Progress.Task task = progress.task("examples of " + source.name(), -1, "bytes")) {
            Consumer<Raw> pieces = piece -> {
                block.add(piece);
                if (block.size() == BLOCK) {
                    flush(block, work, made);
                }
            };
            var files = new Source(
                    source.name(),
                    source.path(),
                    source.files(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of());
            new SourceReader(files, Limits.STANDARD, pieces, task).read();
            flush(block, work, made);
        }
        if (bad > MOST_REPORTED) {
            problems.add(source.path().toString(), "%,d more rows are bad".formatted(bad - MOST_REPORTED), "");
        }
    }

    private <T> void flush(List<Raw> block, Function<Example, T> work, Consumer<T> made) {
        List<Row<T>> rows =
                block.parallelStream().map(piece -> row(piece, work)).toList();
        block.clear();
        for (Row<T> row : rows) {
            row.made().ifPresent(made);
            if (!row.problems().isEmpty() && ++bad <= MOST_REPORTED) {
                row.problems().forEach(problems::add);
            }
        }
    }

    private <T> Row<T> row(Raw piece, Function<Example, T> work) {
        String place = place(piece.id());
        try {
            Example example = ExampleReader.read(piece.row(), source.format(), place);
            return new Row<>(Optional.of(work.apply(example)), List.of());
        } catch (Unreadable unreadable) {
            String rule = unreadable.reason().rule().replace('-', ' ');
            return new Row<>(
                    Optional.empty(),
                    List.of(new Problem(place, "cannot be read: " + rule, "write one JSON object a row")));
        } catch (ProblemsException refusal) {
            return new Row<>(Optional.empty(), refusal.problems());
        }
    }

    /** {@code name/file.jsonl#7} as {@code path/of/file.jsonl, row 7}. */
    private String place(String id) {
        String within = id.substring(source.name().length() + 1);
        int row = within.lastIndexOf('#');
        String file = row < 0 ? within : within.substring(0, row);
        String path = file.equals(String.valueOf(source.path().getFileName()))
                ? source.path().toString()
                : source.path().resolve(file).toString();
        return row < 0 ? path : path + ", row " + within.substring(row + 1);
    }
}
