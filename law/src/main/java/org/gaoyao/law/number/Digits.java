package org.gaoyao.law.number;

/** The characters of numerals: digits of every kind, units, and runs of digits. */
final class Digits {

    private static final long[] POWERS = new long[17];

    static {
        POWERS[0] = 1;
        for (int exponent = 1; exponent < POWERS.length; exponent++) {
            POWERS[exponent] = 10 * POWERS[exponent - 1];
        }
    }

    private Digits() {}

    /** Ten to the {@code exponent}, from 0 to 16. */
    static long power(int exponent) {
        return POWERS[exponent];
    }

    /** The digit that a character is in any of the understood kinds, or -1. */
    static int of(char character) {
        if (isArabic(character)) {
            return character - (character <= '9' ? '0' : '０');
        }
        return switch (character) {
            case '〇', '零', '○' -> 0;
            case '一', '壹' -> 1;
            case '二', '贰', '貳', '两', '兩' -> 2;
            case '三', '叁', '參', '叄', '参' -> 3;
            case '四', '肆' -> 4;
            case '五', '伍' -> 5;
            case '六', '陆', '陸' -> 6;
            case '七', '柒' -> 7;
            case '八', '捌' -> 8;
            case '九', '玖' -> 9;
            default -> -1;
        };
    }

    static boolean isArabic(char character) {
        return (character >= '0' && character <= '9') || (character >= '０' && character <= '９');
    }

    /** The power of ten that a unit multiplies by: 1 to 3 for 十百千, 4 for 万, 8 for 亿, or 0 for no unit. */
    static int unit(char character) {
        return switch (character) {
            case '十', '拾' -> 1;
            case '百', '佰' -> 2;
            case '千', '仟' -> 3;
            case '万', '萬' -> 4;
            case '亿', '億' -> 8;
            default -> 0;
        };
    }

    /** The unit at an index, 0 past the end and where 千 belongs to a unit of measure (千克, 千米). */
    static int unit(CharSequence text, int at) {
        if (at >= text.length()) {
            return 0;
        }
        int unit = unit(text.charAt(at));
        return unit == 3 && at + 1 < text.length() && "克米瓦伏卡帕焦赫".indexOf(text.charAt(at + 1)) >= 0 ? 0 : unit;
    }

    /** 10 for 十, 20 for 廿, 30 for 卅 at an index, else 0. */
    static int tens(CharSequence text, int at) {
        return at >= text.length() ? 0 : tens(text.charAt(at));
    }

    private static int tens(char character) {
        return switch (character) {
            case '十', '拾' -> 10;
            case '廿' -> 20;
            case '卅' -> 30;
            default -> 0;
        };
    }

    /** Whether a number can begin with a character. */
    static boolean begins(char character) {
        return of(character) >= 0 || tens(character) > 0;
    }

    /** Whether a character can be part of a number. */
    static boolean isNumeral(char character) {
        return begins(character) || unit(character) > 0;
    }

    static boolean isChineseZero(CharSequence text, int at) {
        return at < text.length() && !isArabic(text.charAt(at)) && of(text.charAt(at)) == 0;
    }

    /**
     * Reads the digits that stand at an index, packed like a numeral.
     *
     * @return 0 if there are none; {@link ChineseNumeral#NONE} if they are no number, being too many or having two readings
     */
    static long run(CharSequence text, int from, boolean decimals) {
        if (from >= text.length() || of(text.charAt(from)) < 0) {
            return 0;
        }
        return isArabic(text.charAt(from)) ? arabic(text, from, decimals) : chinese(text, from);
    }

    private static long arabic(CharSequence text, int from, boolean decimals) {
        long value = 0;
        int scale = 0;
        int at = from;
        boolean point = false;
        for (; at < text.length(); at++) {
            char character = text.charAt(at);
            if (isArabic(character)) {
                value = value * 10 + of(character);
                scale += point ? 1 : 0;
                if (value > ChineseNumeral.MAX || scale > 9) {
                    return ChineseNumeral.NONE;
                }
            } else if (decimals && !point && isPoint(character) && arabicAt(text, at + 1)) {
                point = true;
            } else if (!decimals || point || !separates(text, from, at)) {
                break;
            }
        }
        return ChineseNumeral.pack(value, scale, at - from);
    }

    private static boolean isPoint(char character) {
        return character == '.' || character == '．';
    }

    private static boolean arabicAt(CharSequence text, int at) {
        return at < text.length() && isArabic(text.charAt(at));
    }

    /** Whether the comma at an index parts groups of three: one to three digits before it, exactly three behind it. */
    private static boolean separates(CharSequence text, int from, int at) {
        char comma = text.charAt(at);
        if (comma != ',' && comma != '，') {
            return false;
        }
        int before = at;
        while (before > from && isArabic(text.charAt(before - 1))) {
            before--;
        }
        boolean grouped = before > from ? at - before == 3 : at - before <= 3;
        return grouped
                && arabicAt(text, at + 1)
                && arabicAt(text, at + 2)
                && arabicAt(text, at + 3)
                && !arabicAt(text, at + 4);
    }

    /** Chinese digits, in which clerks also type 0 and O for 〇. */
    private static long chinese(CharSequence text, int from) {
        long value = of(text.charAt(from));
        int at = from + 1;
        for (; at < text.length(); at++) {
            char character = text.charAt(at);
            int digit = isZeroOfClerks(character) ? 0 : isArabic(character) ? -1 : of(character);
            if (digit < 0) {
                break;
            }
            if (isPair(text.charAt(at - 1)) || isPair(character)) {
                return ChineseNumeral.NONE; // 两三
            }
            value = value * 10 + digit;
            if (value > ChineseNumeral.MAX) {
                return ChineseNumeral.NONE;
            }
        }
        boolean eitherOr = at - from == 2 && ((value / 10 > 0 && value % 10 == value / 10 + 1) || value == 35);
        return eitherOr ? ChineseNumeral.NONE : ChineseNumeral.pack(value, 0, at - from);
    }

    private static boolean isZeroOfClerks(char character) {
        return character == '0' || character == '０' || character == 'O' || character == 'Ｏ' || character == 'o';
    }

    private static boolean isPair(char character) {
        return character == '两' || character == '兩';
    }
}
