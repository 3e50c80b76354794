package org.gaoyao.corpus.perplexity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CharacterModelTest {

    private static final String TEXT = "被告人应当在判决生效之日起十日内赔偿被害人的损失。".repeat(3) + "被害人对被告人表示谅解，请求从轻处罚。";

    @Test
    void probabilityIsThatOfWittenAndBell() {
        // "aab": unigrams a 2, b 1 of 2 kinds; after a: a 1, b 1 of 2 kinds; before the text stands a space, followed
        // by a.
        CharacterModel model = trained(2, "aab");

        double a = (2 + 2 * (1.0 / 3)) / (3 + 2);
        double b = (1 + 2 * (1.0 / 3)) / (3 + 2);
        double unseen = (2 * (1.0 / 3)) / (3 + 2);
        assertThat(model.probability(characters("a"), 0)).isCloseTo((1 + a) / 2, within(1e-15));
        assertThat(model.probability(characters("ab"), 1)).isCloseTo((1 + 2 * b) / 4, within(1e-15));
        assertThat(model.probability(characters("ac"), 1)).isCloseTo(2 * unseen / 4, within(1e-15));
        // b was never followed by anything: the shorter context decides.
        assertThat(model.probability(characters("ba"), 1)).isCloseTo(a, within(1e-15));
    }

    @Test
    void probabilitiesOfWhatCanFollowAddUpToOne() {
        CharacterModel model = trained(4, TEXT);

        for (String context : List.of("被告人", "损失。被", "谅", "从未")) {
            double sum = IntStream.concat(TEXT.codePoints().distinct(), IntStream.of('？'))
                    .mapToDouble(
                            next -> model.probability(characters(context + Character.toString(next)), context.length()))
                    .sum();
            assertThat(sum).as(context).isCloseTo(1, within(1e-12));
        }
    }

    @Test
    void textLikeWhatItLearntIsMoreLikelyThanTheSameCharactersShuffled() {
        CharacterModel model = trained(CharacterModel.CUSTOMARY_ORDER, TEXT);
        String alike = "被害人请求被告人赔偿损失，被告人应当在十日内赔偿，被害人表示谅解。";
        var characters = new ArrayList<>(alike.codePoints().boxed().toList());
        Collections.shuffle(characters, new Random(1));
        var shuffled = new StringBuilder();
        characters.forEach(shuffled::appendCodePoint);

        assertThat(model.perplexity(alike).orElseThrow())
                .isLessThan(model.perplexity(shuffled.toString()).orElseThrow() / 2);
    }

    @Test
    void whiteSpaceCountsAsOneSpace() {
        CharacterModel model = trained(4, TEXT);
        String lines = TEXT.replace("。", "。\n\n　");

        assertThat(CharacterModel.characters("  一 \n 二\t"))
                .isEqualTo("一 二".codePoints().toArray());
        assertThat(model.perplexity(lines))
                .isEqualTo(model.perplexity(TEXT.replace("。", "。 ").strip()));
    }

    @Test
    void onlyTheBeginningOfALongTextIsScored() {
        CharacterModel model = trained(4, TEXT);
        String begin = TEXT.repeat(100).substring(0, PerplexityScorer.LONGEST);

        assertThat(model.perplexity(begin + "？".repeat(1000))).isEqualTo(model.perplexity(begin));
        assertThat(CharacterModel.characters("😀".repeat(5000))).hasSize(PerplexityScorer.LONGEST);
    }

    @Test
    void shortTextHasNone() {
        assertThat(trained(4, TEXT).perplexity("一".repeat(PerplexityScorer.SHORTEST - 1)))
                .isEmpty();
    }

    @Test
    void travelsBetweenProcesses() throws Exception {
        CharacterModel model = trained(4, TEXT);
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(model);
        }
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(((CharacterModel) in.readObject()).perplexity(TEXT)).isEqualTo(model.perplexity(TEXT));
        }
    }

    @Test
    void stopsWhenItHasSeenEnough() {
        CharacterModel model =
                CharacterModel.train(Collections.nCopies(1000, TEXT).iterator(), 4, 10L * TEXT.length());

        assertThat(model.characters()).isEqualTo(10L * TEXT.length());
    }

    private static CharacterModel trained(int order, String... texts) {
        return CharacterModel.train(List.of(texts).iterator(), order, Long.MAX_VALUE);
    }

    private static int[] characters(String text) {
        return text.codePoints().toArray();
    }
}
