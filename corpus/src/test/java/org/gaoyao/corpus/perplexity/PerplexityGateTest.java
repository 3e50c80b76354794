package org.gaoyao.corpus.perplexity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.gaoyao.corpus.document.Document;
import org.gaoyao.corpus.document.DocumentClass;
import org.gaoyao.corpus.document.Label;
import org.gaoyao.corpus.gate.CorpusGate.Judge;
import org.gaoyao.corpus.gate.Outcome;
import org.gaoyao.corpus.perplexity.Thresholds.Absolute;
import org.gaoyao.corpus.perplexity.Thresholds.Quantile;
import org.junit.jupiter.api.Test;

class PerplexityGateTest {

    /** A scorer that reads the perplexity out of the text; none if it is empty. */
    private static final PerplexityScorer READER =
            text -> text.equals("-") ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(text));

    @Test
    void bucketsOfLegalOneEndAtFiveFifteenAndThirty() {
        List<Outcome> outcomes = outcomes(Absolute.LEGAL_ONE, "5", "5.001", "15", "29.99", "30", "-");

        assertThat(outcomes.stream().map(PerplexityGateTest::bucket))
                .containsExactly("low", "mid", "mid", "high", "dropped", "mid");
        assertThat(((Outcome.Dropped) outcomes.get(4)).reason().values())
                .containsExactly(Map.entry("from", 30.0), Map.entry("perplexity", 30.0));
    }

    @Test
    void quantilesGiveTheBucketsTheirShares() {
        String[] texts = IntStream.rangeClosed(1, 1000)
                .map(i -> i * 7919 % 1009)
                .mapToObj(Integer::toString)
                .toArray(String[]::new);

        Map<String, Long> counts = outcomes(Quantile.CUSTOMARY, texts).stream()
                .collect(Collectors.groupingBy(PerplexityGateTest::bucket, Collectors.counting()));

        assertThat(counts)
                .containsOnly(
                        Map.entry("low", 196L),
                        Map.entry("mid", 490L),
                        Map.entry("high", 294L),
                        Map.entry("dropped", 20L));
    }

    @Test
    void labelHasFourDigitsAndDecides() {
        var kept = (Outcome.Kept) outcomes(Absolute.LEGAL_ONE, "5.00049").getFirst();

        assertThat(kept.document().label(Label.PERPLEXITY)).contains("5.0");
        assertThat(kept.document().label(Label.BUCKET)).contains("low");
    }

    @Test
    void nothingIsRejectedWhenAllAreToBeKept() {
        assertThat(outcomes(new Quantile(0, 0, 1), "1", "2", "1e9").stream().map(PerplexityGateTest::bucket))
                .containsOnly("high");
    }

    @Test
    void endsThatFallAreRefused() {
        assertThatThrownBy(() -> new Absolute(5, 4, 30)).hasMessageContaining("5.0, 4.0, 30.0");
        assertThatThrownBy(() -> new Quantile(0.2, 0.7, 1.5)).hasMessageContaining("to 1.0");
        assertThat(new Quantile(0.5, 0.5, 1)
                        .over(DoubleStream.of(3, 1, 2, 4).toArray())
                        .low())
                .isEqualTo(2);
    }

    private static List<Outcome> outcomes(Thresholds thresholds, String... texts) {
        var gate = new PerplexityGate(READER, thresholds);
        var documents = new ArrayList<Document>();
        for (String text : texts) {
            documents.add(new Document("s/" + documents.size(), "s", DocumentClass.WEB, "", Map.of(), text));
        }
        Judge judge = gate.judge(documents.stream().map(gate::mark).iterator());
        return IntStream.range(0, documents.size())
                .mapToObj(position -> judge.judge(position, documents.get(position)))
                .toList();
    }

    private static String bucket(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Kept kept -> kept.document().label(Label.BUCKET).orElseThrow();
            case Outcome.Changed changed ->
                changed.document().label(Label.BUCKET).orElseThrow();
            case Outcome.Dropped _ -> "dropped";
        };
    }
}
