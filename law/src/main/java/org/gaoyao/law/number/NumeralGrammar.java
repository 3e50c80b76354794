package org.gaoyao.law.number;

/**
 * The grammar behind {@link ChineseNumeral}: one pass, no allocation.
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
    private int at;
    private int room = UNLIMITED; // the next term is below ten to this
    private long total; // closed by 万 or 亿
    private long section; // not closed yet
    private boolean myriad; // 万 was read since the last 亿
    private boolean hundredMillion; // 亿 was read

    private NumeralGrammar(CharSequence text, int from, boolean decimals) {
        this.text = text;
        this.at = from;
        this.decimals = decimals;
    }

    /** See {@link ChineseNumeral#read}; the object does not escape, so that nothing is allocated once compiled. */
    static long read(CharSequence text, int from, boolean decimals) {
        if (from >= text.length() || !Digits.begins(text.charAt(from))) {
            return ChineseNumeral.NONE;
        }
        return new NumeralGrammar(text, from, decimals).read();
    }

    private long read() {
        int from = at;
        while (true) {
            boolean first = at == from;
            boolean zero = !first && room > 1 && Digits.isChineseZero(text, at);
            int start = zero ? at + 1 : at;
            int tens = Digits.tens(text, start); // 十, 廿, 卅 without a digit before them
            if (tens > 0 && room > 1) {
                if (!close(tens, start + 1, 1)) {
                    return ChineseNumeral.NONE;
                }
                continue;
            }
            long run = Digits.run(text, start, decimals);
            if (run == 0) {
                break;
            }
            if (run == ChineseNumeral.NONE) {
                return ChineseNumeral.NONE;
            }
            int next = start + ChineseNumeral.length(run);
            if (ChineseNumeral.scale(run) > 0) {
                return first ? fraction(run, from, next) : packed(from);
            }
            long digits = ChineseNumeral.value(run);
            boolean arabic = Digits.isArabic(text.charAt(start));
            boolean several = ChineseNumeral.length(run) > 1;
            int unit = Digits.unit(text, next);
            if (arabic && unit > 0 && unit < 4 && (several || unit == 1)) {
                unit = 0; // 4500千克, 2014十大
            }
            if (!arabic && several && (unit > 0 || !first)) {
                return ChineseNumeral.NONE; // 三五万, 二十三四
            }
            if (unit == 0) {
                if (!first && (digits >= Digits.power(room) || (!zero && digits < Digits.power(room - 1)))) {
                    return room < 2 || zero ? packed(from) : ChineseNumeral.NONE; // 一百二
                }
                section += digits;
                at = next;
                return packed(from);
            }
            int exponent = unit < 4 ? unit : 0;
            if (!first && digits * Digits.power(exponent) >= Digits.power(room)) {
                break;
            }
            if (!close(digits * Digits.power(exponent), exponent > 0 ? next + 1 : next, exponent)) {
                return ChineseNumeral.NONE;
            }
        }
        return packed(from);
    }

    /** Adds a term, then the large units behind it; false if those make no number (三万万). */
    private boolean close(long term, int next, int exponent) {
        section += term;
        room = exponent;
        at = next;
        for (int unit = Digits.unit(text, at); unit >= 4; unit = Digits.unit(text, at)) {
            boolean again = unit == 4 ? myriad : hundredMillion;
            long closed = unit == 4 ? section : total + section;
            if (again || closed > ChineseNumeral.MAX / Digits.power(unit)) {
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

    /** A number with decimals ends with its units: 1.5万, 1.2千万. */
    private long fraction(long run, int from, int end) {
        long unscaled = ChineseNumeral.unscaled(run);
        int scale = ChineseNumeral.scale(run);
        int next = end;
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

    private long packed(int from) {
        return at == from ? ChineseNumeral.NONE : ChineseNumeral.pack(total + section, 0, at - from);
    }
}
