package org.gaoyao.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.gaoyao.corpus.document.Document;
import org.gaoyao.corpus.document.DocumentClass;
import org.gaoyao.corpus.gate.DocumentGate;
import org.gaoyao.corpus.gate.Outcome;
import org.gaoyao.corpus.language.LanguageGate;
import org.gaoyao.corpus.normalisation.NormalisationGate;
import org.gaoyao.corpus.normalisation.Normaliser;
import org.gaoyao.corpus.privacy.PersonalDataGate;
import org.gaoyao.corpus.privacy.Pseudonymiser;
import org.gaoyao.corpus.quality.QualityGate;
import org.gaoyao.corpus.quality.QualityRules;
import tools.jackson.databind.json.JsonMapper;

/**
 * Puts the 250 judgments of {@code ../shared} through each gate of curation that judges documents one by one.
 *
 * <p>Processor time of the thread counts, not the clock, so that the figures hold on a machine that others use.
 */
public final class Gates implements Measurement {

    private static final Path JUDGMENTS = Path.of("..", "shared", "data", "cases", "judge_documents.jsonl.gz");

    private static final int ROUNDS = 15;

    /** The first rounds find methods that are not compiled yet. */
    private static final int COUNTED = 7;

    private static final List<DocumentGate> GATES = List.of(
            new NormalisationGate(Normaliser.standard()),
            LanguageGate.standard(),
            new QualityGate(QualityRules.standard()),
            new PersonalDataGate(Pseudonymiser.standard()));

    @Override
    public String question() {
        return "How fast do judgments go through the gates? (MB of UTF-8 a CPU-second, median and range of %d rounds)"
                .formatted(COUNTED);
    }

    @Override
    public void run() throws IOException {
        List<Document> documents = judgments();
        double megabytes = documents.stream()
                        .mapToLong(document -> document.text().getBytes(StandardCharsets.UTF_8).length)
                        .sum()
                / 1e6;
        double secondsOfAll = 0;
        for (DocumentGate gate : GATES) {
            double[] rates = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                rates[round] = megabytes / seconds(gate, documents);
            }
            double[] counted = Arrays.copyOfRange(rates, ROUNDS - COUNTED, ROUNDS);
            Arrays.sort(counted);
            double median = counted[COUNTED / 2];
            secondsOfAll += 1 / median;
            System.out.printf(
                    Locale.ROOT, "%-14s %6.1f (%.1f to %.1f)%n", gate.name(), median, counted[0], counted[COUNTED - 1]);
        }
        System.out.printf(Locale.ROOT, "%-14s %6.1f%n", "one by one", 1 / secondsOfAll);
    }

    private static double seconds(DocumentGate gate, List<Document> documents) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        for (Document document : documents) {
            if (gate.judge(document) instanceof Outcome.Dropped dropped) {
                throw new IllegalStateException(gate.name() + " dropped a judgment: " + dropped.reason());
            }
        }
        return (threads.getCurrentThreadCpuTime() - start) / 1e9;
    }

    private static List<Document> judgments() throws IOException {
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(JUDGMENTS)), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> JsonMapper.shared().readTree(line))
                    .map(row -> new Document(
                            row.get("id").stringValue(),
                            "judgments",
                            DocumentClass.JUDGMENT,
                            "MIT",
                            Map.of(),
                            row.get("document").stringValue()))
                    .toList();
        }
    }
}
