package org.gaoyao.bench.curation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.gaoyao.bench.Measurement;
import org.gaoyao.corpus.contamination.BenchmarkFolder;
import org.gaoyao.corpus.contamination.BenchmarkItem;
import org.gaoyao.corpus.contamination.Decontaminator;
import org.gaoyao.run.Json;

/** Looks for the benchmarks' items of {@code ../shared} in the facts of CAIL2018, by the rules of open tools and by ours. */
public final class ContaminationRace implements Measurement {

    private static final Path DATA = Path.of("..", "shared", "data");

    @Override
    public String question() {
        return "Which benchmark items do tools find in Chinese that split texts at white space? (facts of CAIL2018)";
    }

    @Override
    public void run() throws IOException {
        List<BenchmarkItem> items = BenchmarkFolder.read(DATA.resolve("benchmarks"));
        List<String> texts = items.stream().map(BenchmarkItem::text).toList();
        List<String> facts = facts();
        System.out.printf("%,d facts, %,d items%n", facts.size(), items.size());
        System.out.printf("%-34s %14s %14s %10s%n", "", "items with any", "facts with any", "facts hit");
        for (WordGrams rule : List.of(WordGrams.janitor(), WordGrams.gpt3(texts), WordGrams.datatrove())) {
            Set<String> known = rule.runs(texts);
            System.out.printf(
                    "%-34s %,14d %,14d %,10d%n",
                    rule.name() + ", " + rule.words() + " words",
                    texts.stream().filter(text -> !rule.runs(text).isEmpty()).count(),
                    facts.stream().filter(fact -> !rule.runs(fact).isEmpty()).count(),
                    facts.stream()
                            .filter(fact -> rule.runs(fact).stream().anyMatch(known::contains))
                            .count());
        }
        for (int window : List.of(13, Decontaminator.DEFAULT_WINDOW)) {
            var ours = new Decontaminator(items, window, Decontaminator.DEFAULT_SHARE);
            System.out.printf(
                    "%-34s %,14d %,14d %,10d%n",
                    "ours, half of " + window + " characters",
                    ours.testable(),
                    facts.stream()
                            .filter(fact -> fact.replaceAll("\\s", "").length() >= window)
                            .count(),
                    facts.stream()
                            .filter(fact -> !ours.overlaps(fact).isEmpty())
                            .count());
        }
    }

    private static List<String> facts() throws IOException {
        Path file = DATA.resolve("cases").resolve("cail2018.jsonl.gz");
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> Json.parse(line).get("fact").stringValue())
                    .toList();
        }
    }
}
