package org.gaoyao.moot.general;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gaoyao.law.number.ChineseNumeral;
import org.junit.jupiter.api.Test;

class GeneralTextsTest {

    private static final List<GeneralText> TEXTS = IntStream.range(0, 10_000)
            .parallel()
            .mapToObj(new GeneralTexts(1)::text)
            .toList();

    @Test
    void equalSeedsGiveEqualTextsInAnyOrderAndOnAnyThread() {
        var again = new GeneralTexts(1);
        for (int index = 9_999; index >= 0; index -= 7) {
            assertThat(again.text(index)).isEqualTo(TEXTS.get(index));
        }
        assertThat(new GeneralTexts(2).text(0)).isNotEqualTo(TEXTS.getFirst());
    }

    @Test
    void allKindsComeUpAndOneTextInSevenIsEnglish() {
        Map<String, Long> kinds = TEXTS.stream()
                .collect(Collectors.groupingBy(text -> text.language() + text.kind(), Collectors.counting()));
        assertThat(kinds).hasSize(GeneralKind.values().length + 7);
        assertThat(kinds.values()).allSatisfy(count -> assertThat(count).isGreaterThan(120));
        assertThat(english().size() / 10_000.0).isBetween(.13, .155);
    }

    @Test
    void nothingOfTheGrammarIsLeftInAText() {
        assertThat(TEXTS).allSatisfy(text -> assertThat(text.text())
                .doesNotContain("{", "}", "[", "]", "|", "\\n", "。。", "，，", "，。")
                .hasSizeGreaterThan(40));
        assertThat(english())
                .allSatisfy(text -> assertThat(text.text().codePoints()).allMatch(c -> c < 0x2000));
    }

    @Test
    void noTextComesTwiceAndChineseOnesShareLittle() {
        assertThat(TEXTS.stream().map(GeneralText::text).distinct().count()).isGreaterThan(9_998);
        for (GeneralKind kind : GeneralKind.values()) {
            List<Set<String>> shingles = TEXTS.stream()
                    .filter(text -> text.kind() == kind && text.language().equals("zh"))
                    .limit(200)
                    .map(text -> shingles(text.text()))
                    .toList();
            for (int i = 0; i < 20; i++) {
                Set<String> one = shingles.get(i);
                double nearest = shingles.stream()
                        .filter(other -> other != one)
                        .mapToDouble(other -> jaccard(one, other))
                        .max()
                        .orElse(0);
                assertThat(nearest).as("%s %d", kind, i).isLessThan(.55);
            }
        }
    }

    @Test
    void everySumIsRight() {
        Pattern digits = Pattern.compile("(\\d+) ?([＋－×÷+x/-]) ?(\\d+) ?[＝=] ?(\\d+)");
        Pattern bracketed = Pattern.compile("[（(](\\d+) ?[＋+] ?(\\d+)[）)] ?[×x] ?(\\d+) ?[＝=] ?(\\d+)");
        Pattern words = Pattern.compile("([一二三四五六七八九十百千万零]+)(除以|加|减|乘)([一二三四五六七八九十百千万零]+)等于([一二三四五六七八九十百千万零]+)");
        int seen = 0;
        for (GeneralText text : of(GeneralKind.SUM)) {
            for (Matcher match = bracketed.matcher(text.text()); match.find(); seen++) {
                assertThat((number(match, 1) + number(match, 2)) * number(match, 3))
                        .isEqualTo(number(match, 4));
            }
            String rest = bracketed.matcher(text.text()).replaceAll("");
            for (Matcher match = digits.matcher(rest); match.find(); seen++) {
                assertThat(result(number(match, 1), match.group(2), number(match, 3)))
                        .isEqualTo(number(match, 4));
            }
            for (Matcher match = words.matcher(rest); match.find(); seen++) {
                assertThat(result(numeral(match, 1), match.group(2), numeral(match, 3)))
                        .isEqualTo(numeral(match, 4));
            }
        }
        assertThat(seen).isGreaterThan(7_000);
    }

    @Test
    void everyEquationOfTwoNumbersInAProblemHolds() {
        Pattern equation =
                Pattern.compile("(?<![\\d×÷＋－+x/.）)-] ?)(\\d+) ?([＋－×÷+x/-]) ?(\\d+) ?[＝=] ?(\\d+)(?! ?[＋－×÷+x/-])");
        int seen = 0;
        for (GeneralText text : of(GeneralKind.PROBLEM)) {
            for (Matcher match = equation.matcher(text.text()); match.find(); seen++) {
                assertThat(result(number(match, 1), match.group(2), number(match, 3)))
                        .as(match.group())
                        .isEqualTo(number(match, 4));
            }
        }
        assertThat(seen).isGreaterThan(2_000);
    }

    private static List<GeneralText> of(GeneralKind kind) {
        return TEXTS.stream().filter(text -> text.kind() == kind).toList();
    }

    private static List<GeneralText> english() {
        return TEXTS.stream().filter(text -> text.language().equals("en")).toList();
    }

    private static long number(Matcher matcher, int group) {
        return Long.parseLong(matcher.group(group));
    }

    private static long numeral(Matcher matcher, int group) {
        return ChineseNumeral.parse(matcher.group(group)).orElseThrow();
    }

    private static long result(long left, String operation, long right) {
        return switch (operation) {
            case "＋", "+", "加" -> left + right;
            case "－", "-", "减" -> left - right;
            case "×", "x", "乘" -> left * right;
            default -> {
                assertThat(left % right).isZero();
                yield left / right;
            }
        };
    }

    private static Set<String> shingles(String text) {
        return IntStream.rangeClosed(0, text.length() - 5)
                .mapToObj(at -> text.substring(at, at + 5))
                .collect(Collectors.toSet());
    }

    private static double jaccard(Set<String> left, Set<String> right) {
        long shared = left.stream().filter(right::contains).count();
        return (double) shared / (left.size() + right.size() - shared);
    }
}
