package org.gaoyao.corpus.mixture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gaoyao.corpus.document.Document;
import org.gaoyao.corpus.document.DocumentClass;
import org.gaoyao.corpus.document.DocumentClass.Domain;
import org.gaoyao.corpus.gate.CorpusGate.Judge;
import org.gaoyao.corpus.gate.Outcome;
import org.junit.jupiter.api.Test;

class MixtureGateTest {

    private static final MixtureGate GATE = new MixtureGate(MixtureGate.LEGAL_ONE, OptionalLong.empty(), 1);

    @Test
    void scarcestPartIsKeptWholeAndTheOthersAreCutToFit() {
        // Legal text allows some 100,000 characters in all, general 150,000, synthetic 500,000.
        List<Document> documents = new ArrayList<>(documents(DocumentClass.JUDGMENT, 540));
        documents.addAll(documents(DocumentClass.WEB, 600));
        documents.addAll(documents(DocumentClass.REASONING, 300));

        Map<Domain, Long> sizes = sizes(kept(GATE, documents));

        long legal = size(documents.subList(0, 540));
        assertThat(sizes.get(Domain.LEGAL)).isEqualTo(legal);
        assertThat(sizes.get(Domain.GENERAL)).isCloseTo(legal * 40 / 54, within(100L));
        assertThat(sizes.get(Domain.SYNTHETIC)).isCloseTo(legal * 6 / 54, within(100L));
    }

    @Test
    void allAreCutToAGivenSize() {
        List<Document> documents = new ArrayList<>(documents(DocumentClass.JUDGMENT, 500));
        documents.addAll(documents(DocumentClass.WEB, 500));

        Map<Domain, Long> sizes = sizes(kept(
                new MixtureGate(Map.of(Domain.LEGAL, 3.0, Domain.GENERAL, 1.0), OptionalLong.of(10_000), 1),
                documents));

        assertThat(sizes.get(Domain.LEGAL)).isCloseTo(7_500L, within(100L));
        assertThat(sizes.get(Domain.GENERAL)).isCloseTo(2_500L, within(100L));
    }

    @Test
    void partWithoutDocumentsIsLeftOut() {
        List<Document> documents = new ArrayList<>(documents(DocumentClass.JUDGMENT, 270));
        documents.addAll(documents(DocumentClass.WEB, 500));

        Map<Domain, Long> sizes = sizes(kept(GATE, documents));

        long legal = size(documents.subList(0, 270));
        assertThat(sizes).containsOnlyKeys(Domain.LEGAL, Domain.GENERAL).containsEntry(Domain.LEGAL, legal);
        assertThat(sizes.get(Domain.GENERAL)).isCloseTo(legal * 40 / 54, within(100L));
    }

    @Test
    void whatIsDroppedSaysByWhichBudget() {
        List<Document> documents = new ArrayList<>(documents(DocumentClass.JUDGMENT, 60));
        documents.addAll(documents(DocumentClass.WEB, 2));
        var gate = new MixtureGate(Map.of(Domain.LEGAL, 1.0), OptionalLong.empty(), 1);

        Judge judge = gate.judge(documents.stream().map(gate::mark).iterator());

        assertThat(judge.judge(61, documents.get(61)))
                .isInstanceOfSatisfying(Outcome.Dropped.class, dropped -> assertThat(
                                dropped.reason().values())
                        .containsOnly(Map.entry("part", "general"), Map.entry("characters-of-part", 0L)));
        assertThat(kept(gate, documents)).hasSize(60);
    }

    @Test
    void drawDependsOnTheSeedAndTheIdsAlone() {
        List<Document> documents = new ArrayList<>(documents(DocumentClass.WEB, 300));
        documents.addAll(documents(DocumentClass.JUDGMENT, 100));
        Set<Document> before = Set.copyOf(kept(GATE, documents));

        assertThat(Set.copyOf(kept(GATE, documents.reversed()))).isEqualTo(before);
        assertThat(Set.copyOf(kept(new MixtureGate(MixtureGate.LEGAL_ONE, OptionalLong.empty(), 2), documents)))
                .isNotEqualTo(before);
    }

    @Test
    void sharesThatAreNoneAreRefused() {
        assertThatThrownBy(() -> new MixtureGate(Map.of(Domain.LEGAL, 0.0), OptionalLong.empty(), 1))
                .hasMessageContaining("legal is 0.0");
    }

    private static List<Document> documents(DocumentClass documentClass, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Document(
                        documentClass.key() + "/" + i, "s", documentClass, "", Map.of(), "字".repeat(80 + i % 41)))
                .toList();
    }

    private static List<Document> kept(MixtureGate gate, List<Document> documents) {
        Judge judge = gate.judge(documents.stream().map(gate::mark).iterator());
        return IntStream.range(0, documents.size())
                .filter(position -> judge.judge(position, documents.get(position)) instanceof Outcome.Kept)
                .mapToObj(documents::get)
                .toList();
    }

    private static long size(List<Document> documents) {
        return documents.stream().mapToLong(Document::characters).sum();
    }

    private static Map<Domain, Long> sizes(List<Document> documents) {
        return documents.stream()
                .collect(Collectors.groupingBy(
                        document -> document.documentClass().domain(), Collectors.summingLong(Document::characters)));
    }
}
