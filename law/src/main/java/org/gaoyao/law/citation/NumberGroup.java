package org.gaoyao.law.citation;

import org.gaoyao.law.number.ChineseNumeral;

/**
 * Numbers that share a unit: 第二十五、二十六条, 第二、三款, 第（三）、（四）项, 第133条之一. Reads one group at a time; what it read
 * stands in it until the next.
 */
final class NumberGroup {

    /** The unit of a group that names none. */
    static final char NO_UNIT = 0;

    private static final int LONGEST = 64;
    private static final int LARGEST = 9999;

    private final String text;
    private final int[] starts = new int[LONGEST];
    private final int[] ends = new int[LONGEST];
    private final int[] values = new int[LONGEST];
    private final boolean[] inRange = new boolean[LONGEST];
    private int size;
    private int sub;
    private int end;
    private char unit;
    private boolean ordinal;
    private boolean bracketed;
    private boolean range;

    NumberGroup(String text) {
        this.text = text;
    }

    /** How many numbers there are. */
    int size() {
        return size;
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return ends[i];
    }

    int value(int i) {
        return values[i];
    }

    /** Whether a number ends a range that the one before it begins. */
    boolean inRange(int i) {
        return inRange[i];
    }

    /** The number behind 之 of the last article, or 0. */
    int sub() {
        return sub;
    }

    /** Where the group ends. */
    int end() {
        return end;
    }

    /** 条, 款, 项, 目 or {@link #NO_UNIT}. */
    char unit() {
        return unit;
    }

    /** Whether the group begins with 第. */
    boolean ordinal() {
        return ordinal;
    }

    /** Whether its numbers stand in brackets. */
    boolean bracketed() {
        return bracketed;
    }

    /** Whether the separator crossed last makes a range: 至. */
    boolean range() {
        return range;
    }

    /** Reads numbers up to their unit, or without one; false if not even a number stands at {@code from}. */
    boolean read(int from) {
        size = 0;
        sub = 0;
        unit = NO_UNIT;
        bracketed = false;
        ordinal = isAt(from, '第');
        int start = from;
        int at = ordinal ? skipSpace(from + (isAt(from + 1, '第') ? 2 : 1)) : from;
        boolean ranging = false;
        while (size < LONGEST && number(at, start, ranging)) {
            int behind = skipSpace(end);
            unit = unitAt(behind);
            if (unit != NO_UNIT) {
                closeAt(behind + 1);
                if (unit == '条' && isAt(skipSpace(end), '之') && readSub(skipSpace(end) + 1)) {
                    closeAt(end);
                }
                return true;
            }
            if (subBeforeUnit(behind)) {
                return true;
            }
            int next = separator(behind);
            if (next == behind) {
                return true;
            }
            ranging = range;
            start = next;
            boolean anew = isAt(next, '第');
            at = anew ? skipSpace(next + 1) : next;
            if ((anew && !ordinal) || bracketed != isBracket(at)) {
                return true;
            }
        }
        return size > 0;
    }

    /** Reads 之二, as it follows 第一百三十三条之一 in a list. */
    boolean readSibling(int at) {
        return isAt(at, '之') && readSub(at + 1);
    }

    private void closeAt(int closed) {
        end = closed;
        ends[size - 1] = closed;
    }

    /** Reads one number, bare, bracketed or circled, and adds it to the group. */
    private boolean number(int at, int start, boolean ranging) {
        if (at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        long value;
        int behind;
        boolean brackets = Glyph.isOpeningRound(c);
        if (c >= '①' && c <= '⑳') {
            brackets = true;
            value = 1L + c - '①';
            behind = at + 1;
        } else {
            int digits = brackets ? skipSpace(at + 1) : at;
            long read = ChineseNumeral.read(text, digits);
            if (read == ChineseNumeral.NONE) {
                return false;
            }
            value = ChineseNumeral.value(read);
            behind = digits + ChineseNumeral.length(read);
            if (brackets) {
                behind = skipSpace(behind);
                if (behind >= text.length() || !Glyph.isClosingRound(text.charAt(behind))) {
                    return false;
                }
                behind++;
            }
        }
        if (value < 1 || value > LARGEST) {
            return false;
        }
        bracketed |= brackets;
        starts[size] = start;
        values[size] = (int) value;
        inRange[size] = ranging;
        size++;
        closeAt(behind);
        return true;
    }

    /** 第一百三十三之一条; also 133-1条, where it cannot be a range. */
    private boolean subBeforeUnit(int at) {
        boolean dash = isAt(at, '-') || isAt(at, '–');
        if (bracketed || !(dash || isAt(at, '之'))) {
            return false;
        }
        int back = end;
        if (readSub(at + 1)) {
            int behind = skipSpace(end);
            if (unitAt(behind) == '条' && (!dash || sub < values[size - 1])) {
                unit = '条';
                closeAt(behind + 1);
                return true;
            }
        }
        sub = 0;
        end = back;
        return false;
    }

    /** Reads the number behind 之, but not that of 之一般; sets {@link #sub} and {@link #end}. */
    private boolean readSub(int at) {
        boolean brackets = at < text.length() && Glyph.isOpeningRound(text.charAt(at));
        int digits = brackets ? at + 1 : at;
        long read = ChineseNumeral.read(text, digits);
        if (read == ChineseNumeral.NONE || ChineseNumeral.value(read) < 1 || ChineseNumeral.value(read) > 99) {
            return false;
        }
        int behind = digits + ChineseNumeral.length(read);
        if (brackets) {
            if (behind >= text.length() || !Glyph.isClosingRound(text.charAt(behind))) {
                return false;
            }
            behind++;
        } else if (behind < text.length() && "般定种切系律样些起致直旦并个人次类".indexOf(text.charAt(behind)) >= 0) {
            return false;
        }
        sub = (int) ChineseNumeral.value(read);
        end = behind;
        return true;
    }

    /** The unit at {@code at}: 条 but not of 条件, 款 but not of 款项, 项 but not of 项目, 目 but not of 目标. */
    char unitAt(int at) {
        if (at >= text.length()) {
            return NO_UNIT;
        }
        char following = at + 1 < text.length() ? Glyph.fold(text.charAt(at + 1)) : ' ';
        char c = Glyph.fold(text.charAt(at));
        boolean holds =
                switch (c) {
                    case '条' -> "件例纹码款".indexOf(following) < 0;
                    case '款' -> "项式".indexOf(following) < 0;
                    case '项' -> following != '目';
                    case '目' -> "标的录前光".indexOf(following) < 0;
                    default -> false;
                };
        return holds ? c : NO_UNIT;
    }

    /** Whether a group may begin at {@code at}: with 第, a bracket or a number. */
    boolean mayBegin(int at) {
        return isAt(at, '第') || isBracket(at) || (at < text.length() && ChineseNumeral.isNumeral(text.charAt(at)));
    }

    private boolean isBracket(int at) {
        return at < text.length()
                && (Glyph.isOpeningRound(text.charAt(at)) || (text.charAt(at) >= '①' && text.charAt(at) <= '⑳'));
    }

    /** Where the next group may begin behind separators, or {@code at} if it does not; sets {@link #range}. */
    int separator(int at) {
        int i = at;
        range = false;
        while (i < text.length()) {
            char c = Glyph.fold(text.charAt(i));
            switch (c) {
                case '、', ',', ';', '和', '及', '与', '或', '并', '暨', '&', '/', '﹑' -> i++;
                case '以' -> {
                    if (!isAt(i + 1, '及')) {
                        return at;
                    }
                    i += 2;
                }
                case '者', '其', ' ', '\u3000' -> {
                    if (i == at) {
                        return at;
                    }
                    i++;
                }
                case '至', '到', '-', '–', '—', '~' -> {
                    range = true;
                    i++;
                }
                default -> {
                    return i > at && (mayBegin(i) || c == '之') ? i : at;
                }
            }
        }
        return at;
    }

    int skipSpace(int at) {
        int i = at;
        while (i < text.length() && Glyph.isSpace(text.charAt(i)) && !Glyph.isLineEnd(text.charAt(i))) {
            i++;
        }
        return i;
    }

    boolean isAt(int at, char c) {
        return at < text.length() && Glyph.fold(text.charAt(at)) == c;
    }
}
