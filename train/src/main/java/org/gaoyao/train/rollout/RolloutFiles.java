package org.gaoyao.train.rollout;

import com.github.luben.zstd.ZstdInputStream;
import com.github.luben.zstd.ZstdOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gaoyao.run.AtomicFile;
import org.gaoyao.run.Json;

/**
 * All rollouts of a training: a file of compressed JSON lines a step ({@code step-000012.jsonl.zst}), whole or not there.
 *
 * @param folder which need not exist yet
 */
public record RolloutFiles(Path folder) {

    private static final Pattern NAME = Pattern.compile("step-([0-9]+)\\.jsonl\\.zst");

    /** Keeps the rollouts of a step; those of an earlier try at it are replaced. */
    public void write(long step, List<RolloutRow> rows) throws IOException {
        AtomicFile.write(file(step), out -> {
            try (Writer lines = new OutputStreamWriter(new ZstdOutputStream(out), StandardCharsets.UTF_8)) {
                for (RolloutRow row : rows) {
                    lines.write(Json.line(row));
                    lines.write('\n');
                }
            }
        });
    }

    /** The rollouts of a step. */
    public List<RolloutRow> read(long step) throws IOException {
        var rows = new ArrayList<RolloutRow>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new ZstdInputStream(Files.newInputStream(file(step))), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                rows.add(Json.as(RolloutRow.class, Json.parse(line)));
            }
        }
        return List.copyOf(rows);
    }

    /** The steps of which there are rollouts, in their order. */
    public List<Long> steps() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> NAME.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .map(name -> Long.valueOf(name.group(1)))
                    .sorted()
                    .toList();
        }
    }

    /** Removes what was drawn after a step: a training that goes on from it draws it again. */
    public void forgetAfter(long step) throws IOException {
        for (long later : steps()) {
            if (later > step) {
                Files.delete(file(later));
            }
        }
    }

    private Path file(long step) {
        return folder.resolve(String.format(Locale.ROOT, "step-%06d.jsonl.zst", step));
    }
}
