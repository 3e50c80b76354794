package org.gaoyao.train.reinforcement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gaoyao.run.AtomicFile;
import org.gaoyao.run.Json;

/**
 * The held-out answers of a training: a file of JSON lines for each time they were asked for ({@code step-000012.jsonl}).
 *
 * @param folder which need not exist yet
 */
public record Examinations(Path folder) {

    /** The folder within that of a training. */
    public static final String FOLDER = "examinations";

    /** Keeps the answers after so many steps. */
    void write(long step, List<Examined> answers) throws IOException {
        var lines = new StringBuilder();
        answers.forEach(one -> lines.append(Json.line(one)).append('\n'));
        AtomicFile.write(folder.resolve(String.format(Locale.ROOT, "step-%06d.jsonl", step)), lines.toString());
    }

    /** Those before the first step. */
    public List<Examined> first() throws IOException {
        return read(files().getFirst());
    }

    /** Those after the last. */
    public List<Examined> last() throws IOException {
        return read(files().getLast());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.getFileName().toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Examined> read(Path file) throws IOException {
        var answers = new ArrayList<Examined>();
        for (String line : Files.readAllLines(file)) {
            answers.add(Json.as(Examined.class, Json.parse(line)));
        }
        return List.copyOf(answers);
    }
}
