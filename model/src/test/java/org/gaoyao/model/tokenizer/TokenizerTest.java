package org.gaoyao.model.tokenizer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TokenizerTest {

    private static final Tokenizer QWEN = Texts.small(PreTokenizer.QWEN);
    private static final Tokenizer LLAMA = Texts.small(PreTokenizer.LLAMA3);

    @Property(tries = 2000)
    void decodingWhatWasEncodedGivesTheComposedText(@ForAll("texts") String text) {
        assertThat(QWEN.decode(QWEN.encode(text), SpecialTokens.KEPT))
                .isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
        assertThat(LLAMA.decode(LLAMA.encode(text), SpecialTokens.KEPT)).isEqualTo(text);
    }

    @Property(tries = 1000)
    void tokensThatComeOneByOneGiveTheSameText(@ForAll("ids") int[] ids) {
        IncrementalDecoder decoder = QWEN.decoder(SpecialTokens.LEFT_OUT);
        var text = new StringBuilder();
        for (int id : ids) {
            text.append(decoder.add(id));
        }
        text.append(decoder.finish());
        assertThat(text.toString()).isEqualTo(QWEN.decode(ids, SpecialTokens.LEFT_OUT));
    }

    @Property(tries = 1000)
    void placesCoverTheTextAndTheIdsAreTheSame(@ForAll("texts") String text) {
        Encoding encoding = QWEN.encodeWithPlaces(text);
        assertThat(encoding.ids()).containsExactly(QWEN.encode(text));
        int reached = 0;
        for (int i = 0; i < encoding.size(); i++) {
            assertThat(encoding.start(i)).isLessThanOrEqualTo(reached).isLessThan(encoding.end(i));
            assertThat(encoding.end(i)).isGreaterThanOrEqualTo(reached);
            reached = encoding.end(i);
        }
        assertThat(reached).isEqualTo(text.length());
    }

    @Test
    void placesAreThoseOfTheTextAsGiven() {
        Encoding encoding = QWEN.encodeWithPlaces("e\u0301<think>\uD83D\uDE80");
        assertThat(encoding.start(0)).isZero();
        assertThat(encoding.end(0)).isEqualTo(2);
        int think = IntStream.range(0, encoding.size())
                .filter(i -> encoding.id(i) == QWEN.id("<think>").orElseThrow())
                .findFirst()
                .orElseThrow();
        assertThat(List.of(encoding.start(think), encoding.end(think))).containsExactly(2, 9);
        assertThat(encoding.start(encoding.size() - 1)).isEqualTo(9);
        assertThat(encoding.end(encoding.size() - 1)).isEqualTo(11);
    }

    @Test
    void incrementalDecodingGivesACharacterWhenItsLastByteCame() {
        IncrementalDecoder decoder = QWEN.decoder(SpecialTokens.KEPT);
        int[] bytes = new int[4];
        byte[] rocket = "🚀".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 4; i++) {
            bytes[i] = QWEN.parts().vocabulary().id(rocket, i, i + 1);
        }
        assertThat(decoder.add(bytes[0]) + decoder.add(bytes[1]) + decoder.add(bytes[2]))
                .isEmpty();
        assertThat(decoder.add(bytes[3])).isEqualTo("🚀");
        assertThat(decoder.add(bytes[0])).isEmpty();
        assertThat(decoder.finish()).isEqualTo("\uFFFD");
    }

    @Test
    void specialTokensAreLeftOutAndPlainOnesStay() {
        int[] ids = QWEN.encode("<|im_start|><think>盗窃</think><|im_end|>");
        assertThat(QWEN.decode(ids, SpecialTokens.LEFT_OUT)).isEqualTo("<think>盗窃</think>");
        assertThat(QWEN.decode(ids, SpecialTokens.KEPT)).isEqualTo("<|im_start|><think>盗窃</think><|im_end|>");
    }

    @Test
    void idsOfPaddingDecodeToNothing() {
        assertThat(QWEN.decode(new int[] {QWEN.size(), 70_000}, SpecialTokens.KEPT))
                .isEmpty();
    }

    @Test
    void halfASurrogatePairCountsAsTheReplacementCharacter() {
        assertThat(QWEN.encode("a\uD83D b")).containsExactly(QWEN.encode("a\uFFFD b"));
    }

    @Test
    void aWordOfAMillionLettersIsMergedLikeAShortOne() {
        String word = "盗窃罪判决".repeat(200_000);
        int[] ids = QWEN.encode(word);
        assertThat(QWEN.decode(ids, SpecialTokens.KEPT)).isEqualTo(word);
        assertThat(ids.length).isLessThan(word.length() * 3);
    }

    @Test
    void manyThreadsGetTheSameTokens() {
        int[] expected = QWEN.encode(Texts.SAMPLE);
        assertThat(IntStream.range(0, 64).parallel().mapToObj(_ -> QWEN.encode(Texts.SAMPLE)))
                .allSatisfy(ids -> assertThat(ids).containsExactly(expected));
    }

    @Provide
    Arbitrary<String> texts() {
        return Texts.any();
    }

    @Provide
    Arbitrary<int[]> ids() {
        return Arbitraries.integers().between(0, 430).array(int[].class).ofMaxSize(30);
    }
}
