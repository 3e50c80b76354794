package org.gaoyao.law.citation;

import org.gaoyao.law.number.ChineseNumeral;

/**
 * Crosses what may stand between a law's title and its first article: brackets, （2020年修正）, 总则, 第五章侵犯财产罪, 的, a colon
 * and the number of a list.
 */
final class Bridge {

    private static final String[] WORDS = {
        "规定的", "中规定的", "所规定的", "中的", "里的", "总则部分", "分则部分", "总则", "分则", "附则", "相关条款", "相关法条", "相关条文", "最新", "现行", "的",
        "之", "中", "里", "内"
    };

    private static final int LONGEST_REMARK = 60;
    private static final int LONGEST_HEADING = 20;

    private final String text;
    private boolean adjacent;
    private boolean heading;

    Bridge(String text) {
        this.text = text;
    }

    /** Whether only brackets and white space were crossed. */
    boolean adjacent() {
        return adjacent;
    }

    /** Whether the title stood as a heading, with a colon or the end of its line behind it. */
    boolean heading() {
        return heading;
    }

    /** Where the first article (its 第 or its number) begins behind a title that ends at {@code from}, or -1. */
    int cross(int from) {
        adjacent = true;
        heading = false;
        int at = from;
        for (int steps = 0; steps < 8; steps++) {
            at = skipClosing(at);
            if (at >= text.length()) {
                return -1;
            }
            char c = Glyph.fold(text.charAt(at));
            if (c == '第') {
                int division = division(at);
                if (division < 0) {
                    return at;
                }
                at = division;
                adjacent = false;
                continue;
            }
            int next = remark(at);
            if (next < 0 && c == ':') {
                heading = true;
                next = at + 1;
            }
            if (next < 0) {
                next = numbering(at);
            }
            if (next < 0 && ChineseNumeral.isNumeral(c)) {
                int year = year(at);
                if (year < 0) {
                    return at;
                }
                next = year;
            }
            if (next < 0) {
                next = word(at);
            }
            if (next < 0) {
                return -1;
            }
            adjacent = false;
            at = next;
        }
        return -1;
    }

    private int skipClosing(int from) {
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Glyph.isLineEnd(c)) {
                heading = true;
            } else if (!Glyph.isSpace(c) && "》〉﹥>＞”\"」』]］】*_`".indexOf(c) < 0) {
                break;
            }
            at++;
        }
        return at;
    }

    /** Behind 第五编, 第二章 and its name: where the next 第 stands; -1 if {@code at} is no division. */
    private int division(int at) {
        int number = at + 1;
        long read = number < text.length() ? ChineseNumeral.read(text, number) : ChineseNumeral.NONE;
        if (read == ChineseNumeral.NONE) {
            return -1;
        }
        int mark = number + ChineseNumeral.length(read);
        if (mark < text.length() && text.charAt(mark) == '分') {
            mark++;
        }
        if (mark >= text.length() || "编章节編節".indexOf(text.charAt(mark)) < 0) {
            return -1;
        }
        for (int i = mark + 1; i < text.length() && i - mark <= LONGEST_HEADING; i++) {
            char c = Glyph.fold(text.charAt(i));
            if (c == '第') {
                return i;
            }
            if (Glyph.isLineEnd(c) || !(Glyph.isHan(c) || Glyph.isInsideTitle(c))) {
                return -1;
            }
        }
        return -1;
    }

    /** Behind a remark in brackets. */
    private int remark(int at) {
        char open = text.charAt(at);
        if (!Glyph.isOpeningYear(open)) {
            return -1;
        }
        int depth = 0;
        for (int i = at; i < text.length() && i - at <= LONGEST_REMARK; i++) {
            char c = text.charAt(i);
            if (Glyph.isOpeningYear(c)) {
                depth++;
            } else if (Glyph.isClosingYear(c) && --depth == 0) {
                return i + 1;
            } else if (c == '。' || Glyph.isLineEnd(c)) {
                return -1;
            }
        }
        return -1;
    }

    /** Behind the number of a list under a heading: 1、第三百四十七条. */
    private int numbering(int at) {
        if (!heading) {
            return -1;
        }
        long read = ChineseNumeral.read(text, at);
        if (read == ChineseNumeral.NONE) {
            return -1;
        }
        int mark = at + ChineseNumeral.length(read);
        boolean marked = mark + 1 < text.length() && "、.．".indexOf(text.charAt(mark)) >= 0;
        int next = marked ? skipClosing(mark + 1) : -1;
        return next >= 0 && next < text.length() && Glyph.fold(text.charAt(next)) == '第' ? next : -1;
    }

    /** Behind 2004年, 1997年修订, 2023年版. */
    private int year(int at) {
        int i = at;
        while (i < text.length() && Glyph.isDigit(text.charAt(i))) {
            i++;
        }
        if (i != at + 4 || i >= text.length() || text.charAt(i) != '年') {
            return -1;
        }
        i++;
        for (String word : new String[] {"修正", "修订", "版"}) {
            if (text.startsWith(word, i)) {
                i += word.length();
            }
        }
        return i;
    }

    private int word(int at) {
        for (String word : WORDS) {
            if (text.startsWith(word, at)) {
                return at + word.length();
            }
        }
        for (int i = at; i < text.length() && i - at <= 8 && Glyph.isHan(text.charAt(i)); i++) {
            if (Glyph.fold(text.charAt(i)) == '编' && i - at >= 2) {
                return i + 1;
            }
        }
        return -1;
    }
}
