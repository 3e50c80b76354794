package org.gaoyao.eval.result;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gaoyao.eval.rule.Item;
import org.gaoyao.run.Fingerprint;
import org.gaoyao.run.Json;
import org.gaoyao.run.Problems;
import org.gaoyao.run.ProblemsException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

/**
 * A line of {@code records.jsonl}: one answer with its marks.
 *
 * @param task the task's id
 * @param i the number of the question in its task
 * @param question what the question is equal to, twelve digits; empty if the benchmark's questions were not at hand
 * @param prompt what was sent to the model
 * @param prediction what the model wrote
 * @param reference what is right, as the benchmark writes it
 * @param published the mark by the published rule
 * @param corrected the mark by the corrected rule
 */
public record StoredRecord(
        String task,
        int i,
        String question,
        String prompt,
        String prediction,
        String reference,
        StoredMark published,
        StoredMark corrected) {

    /** The name of the file with a run's records. */
    public static final String FILE = "records.jsonl";

    static StoredRecord of(String task, ScoredRecord record) {
        Item item = record.item();
        return new StoredRecord(
                task,
                item.index(),
                item.asked().isEmpty() ? "" : Fingerprint.of(item.asked()).brief(),
                item.prompt(),
                item.prediction(),
                item.reference(),
                StoredMark.of(record.published()),
                StoredMark.of(record.corrected()));
    }

    /** What a question and its task are called together. */
    public String name() {
        return task + "/" + i;
    }

    /**
     * The records of a run in the order of its file.
     *
     * @throws ProblemsException naming every damaged line
     */
    public static List<StoredRecord> read(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        var records = new ArrayList<StoredRecord>();
        var problems = new Problems();
        if (!Files.exists(file)) {
            problems.add(file.toString(), "is not there", "score the answers first: gaoyao eval score");
            problems.throwIfAny("no records were read");
        }
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            int row = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                row++;
                try {
                    records.add(Json.as(StoredRecord.class, Json.parse(line)));
                } catch (DatabindException other) {
                    problems.add(
                            file + ", row " + row,
                            "is of another version: " + other.getOriginalMessage(),
                            "score the answers again: gaoyao eval score");
                    break;
                } catch (JacksonException damaged) {
                    problems.add(
                            file + ", row " + row,
                            "is damaged: " + damaged.getOriginalMessage(),
                            "score the answers again: gaoyao eval score");
                }
            }
        }
        problems.throwIfAny("no records were read");
        return records;
    }
}
