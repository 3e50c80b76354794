package org.gaoyao.bench.curation;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gaoyao.law.judgment.SegmentName;
import org.gaoyao.moot.Docket;
import org.gaoyao.moot.document.Document;
import org.gaoyao.moot.document.DocumentKind;
import org.gaoyao.moot.document.Segment;
import org.gaoyao.moot.scenario.MootCourt;
import org.gaoyao.moot.scenario.MootSettings;
import org.gaoyao.run.Json;
import org.gaoyao.run.Seeds;

/**
 * As many judgments as wanted, each put together from the parts (head, parties, accusation …) of different judgments of the moot
 * court, which would take minutes to write so many itself. The same bytes every time.
 */
final class SimulatedJudgments {

    private static final int CASES = 4_000;
    private static final long FILE = 32L << 20;

    /** Where parts may come from: the same part of a case of the same kind. */
    private record Place(boolean criminal, SegmentName part) {}

    private final List<List<Place>> plans = new ArrayList<>();
    private final Map<Place, List<String>> parts = new HashMap<>();
    private final RandomGenerator random = new Seeds(1).generator("judgments");

    SimulatedJudgments() {
        var court = new MootCourt(Docket.scenarios(), MootSettings.all(1, CASES));
        IntStream.range(0, CASES)
                .parallel()
                .mapToObj(index -> court.hear(index).document(DocumentKind.JUDGMENT))
                .toList()
                .forEach(this::learn);
    }

    private void learn(Document judgment) {
        String text = judgment.text().text();
        boolean criminal = text.contains("刑事判决书");
        var plan = new ArrayList<Place>();
        for (Segment segment : judgment.segments()) {
            var place = new Place(criminal, segment.name());
            plan.add(place);
            parts.computeIfAbsent(place, _ -> new ArrayList<>())
                    .add(text.substring(
                            text.offsetByCodePoints(0, segment.start()), text.offsetByCodePoints(0, segment.end())));
        }
        plans.add(plan);
    }

    /** Writes files of 32 MiB into a folder until they have so many bytes; gives the bytes. */
    long write(Path folder, long bytes) throws IOException {
        long all = 0;
        int judgments = 0;
        for (int file = 0; all < bytes; file++) {
            long written = 0;
            try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("judgments-%03d.jsonl".formatted(file)))) {
                while (written < FILE && all + written < bytes) {
                    String line = Json.line(Map.of("id", String.valueOf(judgments++), "text", next())) + "\n";
                    out.append(line);
                    written += line.getBytes(StandardCharsets.UTF_8).length;
                }
            }
            all += written;
        }
        return all;
    }

    private String next() {
        return any(plans).stream()
                .map(place -> any(parts.getOrDefault(place, List.of())))
                .collect(Collectors.joining("\n"));
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
