package org.gaoyao.law.number;

/**
 * The grammar behind {@link ChineseNumeral}: one pass, one short-lived object a number.
 *
 * <pre>
 *   number  = term { ["零"] term }          every term smaller than the unit before it leaves room for
 *   term    = digits small-unit* large-unit* | "十" large-unit* | "廿" large-unit* | digits
 * </pre>
 */
final class NumeralGrammar {

    /** Exponents below which anything may begin. */
    private static final int UNLIMITED = 16;

    private final CharSequence text;
    private final boolean decimals;
    private final int from;
    private int at;
    private int room = UNLIMITED; // the next term is below ten to this
    private long total; // closed by 万 or 亿
    private long section; // not closed yet
    private boolean myriad; // 万 was read since the last 亿
    private boolean hundredMillion; // 亿 was read
    private boolean refused; // what stands there has no reading, or two

    private NumeralGrammar(CharSequence text, int from, boolean decimals) {
        this.text = text;
        this.from = from;
        this.at = from;
        this.decimals = decimals;
    }

    /** See {@link ChineseNumeral#read}. */
    static long read(CharSequence text, int from, boolean decimals) {
        if (from >= text.length() || !Digits.begins(text.charAt(from))) {
            return ChineseNumeral.NONE;
        }
        var grammar = new NumeralGrammar(text, from, decimals);
        long fraction = decimals ? grammar.fraction() : 0;
        if (fraction != 0) {
            return fraction;
        }
        boolean more = true;
        while (more) {
            more = grammar.next();
        }
        return grammar.refused || grammar.at == from
                ? ChineseNumeral.NONE
                : ChineseNumeral.pack(grammar.total + grammar.section, 0, grammar.at - from);
    }

    /** A number with decimals ends with its units: 1.5万, 1.2千万; 0 if no such number begins here. */
    private long fraction() {
        long run = Digits.run(text, from, true);
        if (run <= 0 || ChineseNumeral.scale(run) == 0) {
            return 0;
        }
        long unscaled = ChineseNumeral.unscaled(run);
        int scale = ChineseNumeral.scale(run);
        int next = from + ChineseNumeral.length(run);
        for (int unit = Digits.unit(text, next); unit > 1; unit = Digits.unit(text, next)) {
            scale -= unit;
            next++;
        }
        while (scale < 0 && unscaled <= ChineseNumeral.MAX) {
            unscaled *= 10;
            scale++;
        }
        return ChineseNumeral.pack(unscaled, Math.max(scale, 0), next - from);
    }

    /** Reads one more term; false when the number has ended or is refused. */
    private boolean next() {
        boolean zero = at > from && room > 1 && Digits.isChineseZero(text, at);
        int start = zero ? at + 1 : at;
        int tens = Digits.tens(text, start); // 十, 廿, 卅 without a digit before them
        if (tens > 0 && room > 1) {
            return close(tens, start + 1, 1);
        }
        long run = Digits.run(text, start, decimals);
        if (run == ChineseNumeral.NONE) {
            refused = true;
        }
        return run > 0 && ChineseNumeral.scale(run) == 0 && digits(run, start, zero);
    }

    /** A run of digits and the units behind it. */
    private boolean digits(long run, int start, boolean zero) {
        long digits = ChineseNumeral.value(run);
        int next = start + ChineseNumeral.length(run);
        boolean several = ChineseNumeral.length(run) > 1;
        boolean arabic = Digits.isArabic(text.charAt(start));
        int unit = Digits.unit(text, next);
        if (arabic && unit < 4 && (several || unit == 1)) {
            unit = 0; // 4500千克, 2014十大
        }
        if (!arabic && several && (unit > 0 || at > from)) {
            refused = true; // 三五万, 二十三四
            return false;
        }
        if (unit == 0) {
            return last(digits, next, zero);
        }
        int exponent = unit < 4 ? unit : 0;
        long term = digits * Digits.power(exponent);
        boolean fits = at == from || term < Digits.power(room);
        return fits && close(term, exponent > 0 ? next + 1 : next, exponent);
    }

    /** Digits without a unit end a number; behind 百 and above they need a 零 or all their digits. */
    private boolean last(long digits, int next, boolean zero) {
        boolean fits = at == from || (digits < Digits.power(room) && (zero || digits >= Digits.power(room - 1)));
        if (fits) {
            section += digits;
            at = next;
        } else {
            refused = room > 1 && !zero; // 一百二
        }
        return false;
    }

    /** Adds a term, then the large units behind it. */
    private boolean close(long term, int next, int exponent) {
        section += term;
        room = exponent;
        at = next;
        for (int unit = Digits.unit(text, at); unit >= 4; unit = Digits.unit(text, at)) {
            boolean again = unit == 4 ? myriad : hundredMillion;
            long closed = unit == 4 ? section : total + section;
            if (again || closed > ChineseNumeral.MAX / Digits.power(unit)) {
                refused = true; // 三万万
                return false;
            }
            if (unit == 4) {
                total += section * Digits.power(4);
                myriad = true;
            } else {
                total = (total + section) * Digits.power(8);
                hundredMillion = true;
                myriad = false;
            }
            section = 0;
            room = unit;
            at++;
        }
        return true;
    }
}
