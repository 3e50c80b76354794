package org.gaoyao.eval.jury;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.gaoyao.eval.judge.Calibration;
import org.gaoyao.run.AtomicFile;
import org.gaoyao.run.Json;
import org.gaoyao.score.Explained;
import org.gaoyao.score.statistic.Interval;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts judgments beside scores: {@code judged} of each task in {@code results.json}, of each answer in {@code records.jsonl}. */
public final class JudgedFiles {

    private static final String JUDGED = "judged";

    private JudgedFiles() {}

    /**
     * Joins judgments to a run's files; what an earlier judge said of these tasks is replaced.
     *
     * @param judge the identity of the judge
     */
    public static void join(ScoredRun run, String judge, int votes, List<JudgedTask> tasks) throws IOException {
        var answers = new HashMap<String, Map<String, Object>>();
        for (JudgedTask task : tasks) {
            task.answers()
                    .forEach(answer ->
                            answers.put(key(task.task(), answer.candidate().index()), answer(task.standard(), answer)));
        }
        AtomicFile.write(run.records(), out -> {
            try (BufferedReader lines = Files.newBufferedReader(run.records())) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    var record = (ObjectNode) Json.parse(line);
                    String task = record.path("task").asString("");
                    Map<String, Object> judged =
                            answers.get(key(task, record.path("i").asInt(-1)));
                    if (judged != null) {
                        record.set(JUDGED, Json.parse(Json.line(judged)));
                    }
                    out.write((Json.line(record) + "\n").getBytes(StandardCharsets.UTF_8));
                }
            }
        });
        var results = (ObjectNode) Json.parse(Files.readString(run.results()));
        for (JudgedTask task : tasks) {
            JsonNode known = results.path("tasks").path(task.task());
            if (known instanceof ObjectNode node) {
                node.set(JUDGED, Json.parse(Json.line(task(judge, votes, task))));
            }
        }
        AtomicFile.write(run.results(), Json.document(results));
    }

    private static String key(String task, int index) {
        return task + " " + index;
    }

    private static Map<String, Object> task(String judge, int votes, JudgedTask task) {
        var row = new LinkedHashMap<String, Object>();
        row.put("judge", judge);
        row.put("standard", task.standard().name());
        if (task.score().isPresent()) {
            Interval interval = task.interval();
            row.put("score", task.score().getAsDouble());
            row.put("points", task.standard().points(task.score().getAsDouble()));
            row.put("low", interval.low());
            row.put("high", interval.high());
        }
        row.put("answers", task.answers().size());
        row.put("scored", task.scored());
        row.put("votes", votes);
        row.put("unreadable", task.unreadable());
        row.put("unanswered", task.unanswered());
        put(row, "agreement", task.agreement());
        row.put("figures", task.figures());
        task.calibration().ifPresent(calibration -> row.put("calibration", calibration(calibration)));
        return row;
    }

    private static void put(Map<String, Object> row, String name, OptionalDouble value) {
        value.ifPresent(number -> row.put(name, number));
    }

    /** Correlations of which one side is constant are left out. */
    private static Map<String, Object> calibration(Calibration calibration) {
        var row = new LinkedHashMap<String, Object>();
        row.put("n", calibration.n());
        var figures = new LinkedHashMap<String, Double>();
        figures.put("pearson", calibration.pearson());
        figures.put("spearman", calibration.spearman());
        figures.put("kendall", calibration.kendall());
        figures.put("bias", calibration.bias());
        figures.put("error", calibration.error());
        figures.put("slope", calibration.slope());
        figures.put("intercept", calibration.intercept());
        figures.values().removeIf(value -> Double.isNaN(value));
        row.putAll(figures);
        return row;
    }

    private static Map<String, Object> answer(Standard standard, JudgedAnswer answer) {
        var row = new LinkedHashMap<String, Object>();
        answer.score().ifPresent(score -> {
            row.put("score", score.value());
            row.put("points", standard.points(score.value()));
            row.put("reason", score.reason());
        });
        row.put("unreadable", answer.unreadable());
        row.put("unanswered", answer.unanswered());
        answer.agreement().ifPresent(agreement -> row.put("agreement", agreement));
        var marks = new ArrayList<Map<String, Object>>();
        answer.marks().forEach((criterion, mark) -> marks.add(mark(criterion, mark)));
        row.put("marks", marks);
        return row;
    }

    private static Map<String, Object> mark(String criterion, Explained mark) {
        var row = new LinkedHashMap<String, Object>();
        row.put("criterion", criterion);
        row.put("mark", mark.value());
        row.put("votes", mark.parts().stream().map(Explained::value).toList());
        row.put(
                "reasons",
                mark.parts().stream()
                        .map(Explained::reason)
                        .filter(reason -> !reason.equals(criterion))
                        .toList());
        return row;
    }
}
