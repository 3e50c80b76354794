package org.gaoyao.corpus.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.gaoyao.score.grammar.Simplified;

/**
 * What a text is written in.
 *
 * <p>Told from scripts alone: Chinese is what consists of Chinese characters without kana; English is what consists of Latin
 * words of which enough are the most common English ones. A Chinese character counts as much as a word of letters.
 *
 * @param language the language of most of it
 * @param mixing the share of words and characters that are of another script than most, from 0 to 1
 */
public record LanguageProfile(Language language, double mixing) {

    private static final double LEAST_KANA = 0.1;
    private static final double LEAST_COMMON = 0.1;
    private static final double LEAST_TRADITIONAL = 0.05;

    /** So much of a text shows whether its characters are traditional. */
    private static final int SAMPLE = 1_000;

    private static final Set<String> COMMON = Arrays.stream(
                    "the of and to in is that for it as was with be by not he his but at are this have from or had an they which one were all we her she there would their him when who will more if out so what up into than them can only other time my you how many each"
                            .split(" "))
            .collect(Collectors.toUnmodifiableSet());

    /** The profile of a text. */
    public static LanguageProfile of(String text) {
        var scripts = new Scripts(text);
        int total = scripts.total();
        if (total == 0) {
            return new LanguageProfile(Language.NONE, 0);
        }
        boolean kana = scripts.kana > 0 && scripts.kana >= LEAST_KANA * (scripts.han + scripts.kana);
        int japanese = kana ? scripts.han + scripts.kana : 0;
        int most = Math.max(
                Math.max(scripts.han, japanese), Math.max(scripts.hangul, Math.max(scripts.latin, scripts.other)));
        double mixing = (double) (total - most) / total;
        return new LanguageProfile(language(text, scripts, japanese, most), mixing);
    }

    private static Language language(String text, Scripts scripts, int japanese, int most) {
        if (most == japanese) {
            return Language.JAPANESE;
        }
        if (most == scripts.han) {
            return isTraditional(text) ? Language.TRADITIONAL_CHINESE : Language.SIMPLIFIED_CHINESE;
        }
        if (most == scripts.hangul) {
            return Language.KOREAN;
        }
        return most == scripts.latin && scripts.common >= LEAST_COMMON * scripts.latin
                ? Language.ENGLISH
                : Language.OTHER;
    }

    private static boolean isTraditional(String text) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        String simple = Simplified.of(sample);
        int changed = 0;
        int most = Math.min(sample.length(), simple.length());
        for (int i = 0; i < most; i++) {
            changed += sample.charAt(i) == simple.charAt(i) ? 0 : 1;
        }
        return changed
                        >= LEAST_TRADITIONAL
                                * sample.codePoints()
                                        .filter(Character::isIdeographic)
                                        .count()
                && changed > 0;
    }

    /** How many characters and words of which script there are. */
    private static final class Scripts {

        private int han;
        private int kana;
        private int hangul;
        private int latin;
        private int other;
        private int common;

        Scripts(String text) {
            int i = 0;
            while (i < text.length()) {
                int point = text.codePointAt(i);
                i += Character.isLetter(point) ? letters(text, i, point) : Character.charCount(point);
            }
        }

        int total() {
            return han + kana + hangul + latin + other;
        }

        /** Counts the character or word that begins at an index; gives its length. */
        private int letters(String text, int start, int first) {
            switch (Character.UnicodeScript.of(first)) {
                case HAN -> han++;
                case HIRAGANA, KATAKANA -> kana++;
                case HANGUL -> hangul++;
                default -> {
                    return word(text, start, Character.UnicodeScript.of(first));
                }
            }
            return Character.charCount(first);
        }

        private int word(String text, int start, Character.UnicodeScript script) {
            int end = start;
            while (end < text.length()
                    && Character.isLetter(text.codePointAt(end))
                    && Character.UnicodeScript.of(text.codePointAt(end)) == script) {
                end += Character.charCount(text.codePointAt(end));
            }
            if (script == Character.UnicodeScript.LATIN) {
                latin++;
                common += COMMON.contains(text.substring(start, end).toLowerCase(Locale.ROOT)) ? 1 : 0;
            } else {
                other++;
            }
            return end - start;
        }
    }
}
