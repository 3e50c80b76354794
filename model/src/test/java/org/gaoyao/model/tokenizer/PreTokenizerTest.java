package org.gaoyao.model.tokenizer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PreTokenizerTest {

    @Property(tries = 4000)
    void theScannerFindsWhatTheRegularExpressionFinds(@ForAll("texts") String text, @ForAll PreTokenizer preTokenizer) {
        assertThat(words(preTokenizer, text)).isEqualTo(matches(preTokenizer, text));
    }

    @Test
    void everyCharacterAloneAndBeforeALetterIsCutAsTheRegularExpressionCutsIt() {
        for (PreTokenizer preTokenizer : PreTokenizer.values()) {
            Pattern pattern = Pattern.compile(preTokenizer.regex(), Pattern.UNICODE_CHARACTER_CLASS);
            for (int c = 0; c <= Character.MAX_CODE_POINT; c += c < 0x3200 ? 1 : 7) {
                if (c < 0xD800 || c > 0xDFFF) {
                    String text =
                            Character.toString(c) + "'" + Character.toString(c) + "x " + Character.toString(c) + "\n";
                    assertThat(words(preTokenizer, text)).as("U+%04X", c).isEqualTo(matches(pattern, text));
                }
            }
        }
    }

    @Test
    void cutsDigitsOneByOneOrUpToThree() {
        assertThat(words(PreTokenizer.QWEN, "1234")).containsExactly("1", "2", "3", "4");
        assertThat(words(PreTokenizer.LLAMA3, "1234 5")).containsExactly("123", "4", " ", "5");
    }

    @Test
    void isKnownByItsRegularExpressionOnly() {
        assertThat(PreTokenizer.of(PreTokenizer.LLAMA3.regex())).contains(PreTokenizer.LLAMA3);
        assertThat(PreTokenizer.of("\\p{L}+")).isEmpty();
    }

    @Provide
    Arbitrary<String> texts() {
        return Texts.any();
    }

    private static List<String> words(PreTokenizer preTokenizer, String text) {
        List<String> words = new ArrayList<>();
        char[] characters = text.toCharArray();
        for (int from = 0, to; from < characters.length; from = to) {
            to = preTokenizer.next(characters, from, characters.length);
            words.add(text.substring(from, to));
        }
        return words;
    }

    private static List<String> matches(PreTokenizer preTokenizer, String text) {
        return matches(Pattern.compile(preTokenizer.regex(), Pattern.UNICODE_CHARACTER_CLASS), text);
    }

    private static List<String> matches(Pattern pattern, String text) {
        List<String> matches = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            matches.add(matcher.group());
        }
        return matches;
    }
}
