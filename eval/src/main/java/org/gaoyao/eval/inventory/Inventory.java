package org.gaoyao.eval.inventory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.gaoyao.eval.benchmark.Benchmark;
import org.gaoyao.eval.benchmark.Prompt;
import org.gaoyao.eval.benchmark.Question;
import org.gaoyao.eval.benchmark.Questions;
import org.gaoyao.eval.benchmark.Source;
import org.gaoyao.eval.benchmark.Task;
import org.gaoyao.eval.inventory.Piece.Kind;
import org.gaoyao.run.ProblemsException;
import org.gaoyao.run.Progress;

/**
 * Looks for the data of benchmarks in a folder: in the folder itself, in one of it that is called after the
 * benchmark's repository or id, and the same in its folder {@code benchmarks}.
 *
 * @param data the folder
 */
public record Inventory(Path data) {

    /** What is at hand of the benchmarks; questions are read and counted, files compared with what is known of them. */
    public List<Holding> of(List<Benchmark> benchmarks, Progress progress) throws IOException {
        var holdings = new ArrayList<Holding>();
        int tasks = benchmarks.stream().mapToInt(each -> each.tasks().size()).sum();
        try (Progress.Task shown = progress.task("reading", tasks, "tasks")) {
            for (Benchmark benchmark : benchmarks) {
                holdings.add(holding(benchmark, shown));
            }
        }
        return holdings;
    }

    private Holding holding(Benchmark benchmark, Progress.Task shown) throws IOException {
        String repository = repository(benchmark);
        List<Path> folders = Stream.of(
                        "", repository, benchmark.id(), "benchmarks/" + repository, "benchmarks/" + benchmark.id())
                .map(data::resolve)
                .distinct()
                .toList();
        Path folder = data.resolve(repository);
        for (Path each : folders) {
            if (hasQuestions(benchmark, each)) {
                folder = each;
                break;
            }
        }
        return new Holding(benchmark, folder, new Search(benchmark, folder, Checksums.load()).pieces(shown));
    }

    /** The name of a benchmark's repository, which is that of its folder after {@code git clone}. */
    private static String repository(Benchmark benchmark) {
        String source = benchmark.source();
        return source.startsWith("https://") ? source.substring(source.lastIndexOf('/') + 1) : benchmark.id();
    }

    private static boolean hasQuestions(Benchmark benchmark, Path folder) throws IOException {
        var questions = new Questions(benchmark, folder);
        for (Task task : benchmark.tasks()) {
            if (Files.exists(questions.file(task))) {
                return true;
            }
        }
        return false;
    }

    /** The search for one benchmark's files in one folder. */
    private record Search(Benchmark benchmark, Path folder, Checksums checksums) {

        List<Piece> pieces(Progress.Task shown) throws IOException {
            var pieces = new ArrayList<Piece>();
            for (Task task : benchmark.tasks()) {
                pieces.add(questions(task));
                shown.advance(1);
            }
            for (Task task : benchmark.tasks()) {
                others(task, pieces);
            }
            return pieces.stream()
                    .distinct()
                    .sorted((a, b) -> a.kind().compareTo(b.kind()))
                    .toList();
        }

        private Piece questions(Task task) throws IOException {
            var questions = new Questions(benchmark, folder);
            List<Source> sources = questions.sources(task);
            List<String> places = sources.isEmpty()
                    ? List.of(place(questions.file(task)))
                    : sources.stream().map(source -> source.data(task)).toList();
            Path file = questions.file(task);
            if (!Files.exists(file)) {
                return new Piece(Kind.QUESTIONS, task.id(), places, new Piece.Missing());
            }
            try {
                int count = questions.of(task).map(List<Question>::size).orElse(0);
                return new Piece(Kind.QUESTIONS, task.id(), places, present(file, count));
            } catch (ProblemsException damaged) {
                String problem = Objects.toString(damaged.getMessage());
                return new Piece(Kind.QUESTIONS, task.id(), places, new Piece.Damaged(place(file), problem));
            }
        }

        private void others(Task task, List<Piece> pieces) throws IOException {
            Prompt usual = benchmark.prompts().getFirst();
            for (Prompt prompt : benchmark.prompts()) {
                if (!prompt.data().equals(usual.data())) {
                    pieces.add(file(Kind.OTHER_PROMPTS, task, List.of(named(prompt.data(), task))));
                }
                Optional<String> examples = prompt.examples();
                if (examples.isPresent()) {
                    pieces.add(file(Kind.EXAMPLES, task, List.of(named(examples.get(), task))));
                }
            }
            if (!task.optionFiles().isEmpty()) {
                pieces.add(file(Kind.LABELS, task, task.optionFiles()));
            }
            for (String table : task.tables()) {
                pieces.add(file(Kind.TABLES, task, List.of(table)));
            }
        }

        private static String named(String path, Task task) {
            return path.replace("{task}", task.id());
        }

        private Piece file(Kind kind, Task task, List<String> places) throws IOException {
            for (String place : places) {
                if (Files.exists(folder.resolve(place))) {
                    return new Piece(kind, task.id(), places, present(folder.resolve(place), 0));
                }
            }
            return new Piece(kind, task.id(), places, new Piece.Missing());
        }

        private Piece.Present present(Path file, int questions) throws IOException {
            String place = place(file);
            return new Piece.Present(place, questions, checksums.version(benchmark.id(), place, file));
        }

        private String place(Path file) {
            return folder.relativize(file).toString().replace('\\', '/');
        }
    }
}
