package org.gaoyao.score.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class RougeTest {

    @Property(tries = 200)
    void commonSubsequenceIsThatOfTheTextbook(
            @ForAll @StringLength(max = 150) @CharRange(from = 'a', to = 'd') String a,
            @ForAll @StringLength(max = 150) @CharRange(from = 'a', to = 'd') String b) {
        int[][] lengths = new int[a.length() + 1][b.length() + 1];
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                lengths[i][j] = a.charAt(i - 1) == b.charAt(j - 1)
                        ? lengths[i - 1][j - 1] + 1
                        : Math.max(lengths[i - 1][j], lengths[i][j - 1]);
            }
        }
        assertThat(Lcs.length(letters(a), letters(b))).isEqualTo(lengths[a.length()][b.length()]);
    }

    private static List<Integer> letters(String text) {
        return text.chars().boxed().toList();
    }

    @Test
    void aSentenceOfWhiteSpaceIsAnEmptyWordForRougeChinese() {
        assertThat(RougeChinese.words("a 。 \n b")).containsExactly("a", "。", "", "b");
        assertThat(RougeChinese.words("他 说 。 ” 走 了 ！ 好")).containsExactly("他", "说", "。", "”", "走", "了", "！", "好");
    }

    @Test
    void rougeChineseCountsRepetitions() {
        Overlap overlap = RougeChinese.score("a a b", "a b");
        assertThat(overlap.precision()).isEqualTo(2.0 / 3);
        assertThat(overlap.recall()).isEqualTo(1);
        assertThat(overlap.f()).isEqualTo(2.0 * ((2.0 / 3) * 1 / (2.0 / 3 + 1 + 1e-8)));
        assertThatThrownBy(() -> RougeChinese.score(" ", "a")).hasMessageContaining("not blank");
    }

    @Test
    void rougeOfLexEvalCountsDistinctWords() {
        RougeWords.Score score = RougeWords.score(List.of("a", "a", "b"), List.of("a", "b", "b"));
        assertThat(score.overlap().f()).isEqualTo(2.0 * (1.0 / (2 + 1e-8)));
        assertThat(RougeWords.score(List.of(), List.of("a")).asLexEval()).isZero();
    }

    @Test
    void rougeOfLexEvalGivesUpWherePythonCannotRecurse() {
        assertThat(RougeWords.score(words(989), words(989)).asLexEval()).isCloseTo(1, within(1e-7));
        assertThat(RougeWords.score(words(990), words(990)).asLexEval()).isZero();
        assertThat(CharacterRouge.score("案".repeat(5000), "案".repeat(5000)).f()).isEqualTo(1);
    }

    private static List<String> words(int count) {
        return IntStream.range(0, count).mapToObj(i -> "w" + i).toList();
    }

    @Test
    void rougeOfGoogleSeesNoChinese() {
        assertThat(GoogleRouge.score("被告人盗窃3次", "被告人抢劫3次").f()).isEqualTo(1);
        assertThat(GoogleRouge.score("盗窃", "盗窃").f()).isZero();
        assertThat(CharacterRouge.score("盗窃", "盗窃").f()).isEqualTo(1);
    }

    @Test
    void charactersAreComparedWithoutWhiteSpaceMarksAndCase() {
        assertThat(CharacterF1.score("Ａ公司，10元", "a公司")).isCloseTo(4.0 / 9, within(1e-12));
        assertThat(CharacterF1.score("A公司，10元", "a公司")).isEqualTo(2 * 1.0 * 0.5 / 1.5);
        assertThat(CharacterF1.score("。", "")).isEqualTo(1);
        assertThat(CharacterF1.score("〇", "字")).isZero();
    }

    @Test
    void setsOfNothingHaveNothingInCommon() {
        assertThat(SetF1.score(List.of(), List.of()).f()).isZero();
        assertThat(SetF1.score(List.of("a", "b"), List.of("b")).f()).isEqualTo(2 * 1 * 0.5 / 1.5);
    }

    /** By hand: one of two 2-grams matches; of 3-grams none, the first such order: 1 / (2 · 5 / ln 3). */
    @Test
    void bleuSmoothsWhatDoesNotMatch() {
        List<String> prediction = List.of("a", "b", "c");
        List<String> reference = List.of("a", "b", "d");
        assertThat(Bleu.score(prediction, reference, new double[] {0, 1}, Bleu.Smoothing.SHORT_SENTENCES))
                .isCloseTo(0.5, within(1e-12));
        assertThat(Bleu.score(prediction, reference, new double[] {0, 0, 1}, Bleu.Smoothing.SHORT_SENTENCES))
                .isCloseTo(Math.log(3) / 10, within(1e-12));
        assertThat(Bleu.score(prediction, reference, new double[] {0, 0, 1}, Bleu.Smoothing.EPSILON))
                .isCloseTo(0.1, within(1e-12));
        assertThat(Bleu.score(List.of("a"), List.of("a", "b"), new double[] {1}, Bleu.Smoothing.EPSILON))
                .isCloseTo(Math.exp(-1), within(1e-12));
        assertThat(Bleu.score(List.of("x"), reference, new double[] {1}, Bleu.Smoothing.EPSILON))
                .isZero();
    }

    @Test
    void bertScoreTakesTheNearestTokenOfTheOtherSide() {
        var score = new BertScore(text -> text.chars()
                .mapToObj(c -> c == 'a' ? new float[] {1, 0} : new float[] {0, 2})
                .toList());
        assertThat(score.score("ab", "a").precision()).isEqualTo(0.5);
        assertThat(score.score("ab", "a").recall()).isEqualTo(1);
        assertThat(new BertScore(_ -> Collections.emptyList()).score("a", "b").f())
                .isZero();
    }
}
