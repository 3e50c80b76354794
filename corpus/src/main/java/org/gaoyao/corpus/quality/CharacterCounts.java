package org.gaoyao.corpus.quality;

import java.util.BitSet;
import java.util.Map;

/** How many characters of which sort a text has; white space is not counted. */
final class CharacterCounts {

    /** Texts under so many characters may do without punctuation and function characters. */
    private static final int ENOUGH = 100;

    /** The characters without which hardly a sentence of Chinese is written, old, new or legal. */
    private static final String FUNCTION = "的了在是和不有为以之其者所与及或于由对应当被将并也这那但而因从到我他她它你们个一上中来要会就";

    private static final BitSet IS_FUNCTION = new BitSet();

    static {
        FUNCTION.chars().forEach(IS_FUNCTION::set);
    }

    /** What bytes of one encoding look like when they are read as another. */
    private static final String[] MISREAD = {"锟斤拷", "烫烫烫", "屯屯屯", "Ã¤Â", "â€"};

    private int total;
    private int letters;
    private int chinese;
    private int function;
    private int digits;
    private int punctuation;
    private int symbols;
    private int broken;

    CharacterCounts(String text) {
        text.codePoints().forEach(this::count);
        for (String misread : MISREAD) {
            for (int at = text.indexOf(misread); at >= 0; at = text.indexOf(misread, at + misread.length())) {
                broken += misread.length();
            }
        }
    }

    private void count(int point) {
        if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
            return;
        }
        total++;
        if (Character.isLetter(point)) {
            letters++;
            if (Character.isIdeographic(point)) {
                chinese++;
                function += IS_FUNCTION.get(point) ? 1 : 0;
            }
        } else if (Character.isDigit(point)) {
            digits++;
        } else {
            countSign(point);
        }
    }

    private void countSign(int point) {
        if (point == '|' || (point >= 0x2500 && point <= 0x257F)) {
            return; // the lines of tables, which have a measure of their own
        }
        switch (Character.getType(point)) {
            case Character.MATH_SYMBOL, Character.CURRENCY_SYMBOL, Character.MODIFIER_SYMBOL, Character.OTHER_SYMBOL ->
                symbols++;
            case Character.PRIVATE_USE, Character.UNASSIGNED, Character.SURROGATE, Character.CONTROL -> broken++;
            default -> {
                if ("#*_\\@".indexOf(point) >= 0) {
                    symbols++;
                } else {
                    punctuation++;
                }
            }
        }
        if (point == 0xFFFD) {
            symbols--;
            broken++;
        }
    }

    int total() {
        return total;
    }

    void measure(Map<Measure, Double> values) {
        values.put(Measure.CHARACTERS, (double) total);
        values.put(Measure.LETTERS, share(letters, total));
        values.put(Measure.DIGITS, share(digits, total));
        values.put(Measure.SYMBOLS, share(symbols, total));
        values.put(Measure.PUNCTUATION, total < ENOUGH ? 1 : share(punctuation, total));
        values.put(Measure.TOO_MUCH_PUNCTUATION, share(punctuation, total));
        values.put(Measure.BROKEN, share(broken, total));
        values.put(Measure.FUNCTION_CHARACTERS, chinese < ENOUGH ? 1 : share(function, chinese));
    }

    private static double share(int part, int of) {
        return of == 0 ? 0 : (double) part / of;
    }
}
