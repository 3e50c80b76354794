package org.gaoyao.law.citation;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the numbers of documents (法释〔2020〕17号) and of cases (（2021）京0105刑初123号) around the year that they have in brackets. */
final class NumberedReader {

    private static final Set<String> CODES = codes();
    private static final int LONGEST_CODE = 8;
    private static final int LONGEST_CASE = 26;
    private static final String CASE_TYPES = "刑民行执知赔破商初终再监申辖清调保他字认撤";

    private final String text;
    private int start;
    private int end;
    private @Nullable Source source;

    NumberedReader(String text) {
        this.text = text;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    @Nullable
    Source source() {
        return source;
    }

    /** Reads the number around the bracket at {@code open}; false if there is none. */
    boolean read(int open) {
        int close = open + 5;
        if (close >= text.length() || !isYear(open + 1)) {
            return false;
        }
        if (text.charAt(close) == '年') {
            close++;
        }
        if (close + 1 >= text.length() || !Glyph.isClosingYear(text.charAt(close))) {
            return false;
        }
        String year = digits(open + 1, open + 5);
        return readDocument(open, close + 1, year) || readCase(open, close + 1, year);
    }

    private boolean readDocument(int open, int from, String year) {
        int codeEnd = backOverSpace(open);
        String code = code(codeEnd);
        if (code.isEmpty()) {
            return false;
        }
        int at = skipSpace(from);
        if (at < text.length() && Glyph.fold(text.charAt(at)) == '第') {
            at = skipSpace(at + 1);
        }
        int digitsEnd = skipDigits(at);
        int mark = skipSpace(digitsEnd);
        if (digitsEnd == at || digitsEnd - at > 5 || !isMark(mark)) {
            return false;
        }
        start = codeEnd - code.length();
        end = mark + 1;
        source = new Source.DocumentNumber(code + "〔" + year + "〕" + digits(at, digitsEnd) + "号");
        return true;
    }

    private String code(int codeEnd) {
        var key = new StringBuilder();
        String longest = "";
        for (int i = codeEnd - 1; i >= 0 && codeEnd - i <= LONGEST_CODE && Glyph.isHan(text.charAt(i)); i--) {
            key.insert(0, Glyph.fold(text.charAt(i)));
            boolean alone = i == 0 || key.length() > 1 || !Glyph.isHan(text.charAt(i - 1));
            if (alone && CODES.contains(key.toString())) {
                longest = key.toString();
            }
        }
        return longest;
    }

    private boolean readCase(int open, int from, String year) {
        var words = new StringBuilder();
        boolean typed = false;
        int at = from;
        for (; at < text.length() && words.length() < LONGEST_CASE; at++) {
            char c = Glyph.fold(text.charAt(at));
            if (c == '号') {
                break;
            }
            if (Glyph.isSpace(c) && !Glyph.isLineEnd(c)) {
                continue;
            }
            if (!Glyph.isHan(c) && !Glyph.isDigit(c) && c != '-') {
                return false;
            }
            typed |= CASE_TYPES.indexOf(c) >= 0;
            words.append(c);
        }
        boolean holds = at < text.length()
                && isMark(at)
                && typed
                && words.length() > 3
                && Glyph.isHan(words.charAt(0))
                && words.charAt(0) != '第'
                && Glyph.isDigit(words.charAt(words.length() - 1));
        if (holds) {
            start = open;
            end = at + 1;
            source = new Source.CaseNumber("（" + year + "）" + words + "号");
        }
        return holds;
    }

    private boolean isMark(int at) {
        return at < text.length() && Glyph.fold(text.charAt(at)) == '号';
    }

    private boolean isYear(int at) {
        char century = Glyph.fold(text.charAt(at));
        return (century == '1' || century == '2') && skipDigits(at) == at + 4;
    }

    private String digits(int from, int to) {
        var digits = new StringBuilder();
        for (int i = from; i < to; i++) {
            digits.append(Glyph.fold(text.charAt(i)));
        }
        return digits.toString();
    }

    private int skipDigits(int at) {
        int i = at;
        while (i < text.length() && Glyph.isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private int skipSpace(int at) {
        int i = at;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    private int backOverSpace(int at) {
        int i = at;
        while (i > 0 && text.charAt(i - 1) == ' ') {
            i--;
        }
        return i;
    }

    private static Set<String> codes() {
        var codes = new HashSet<String>();
        Glyph.lines("document-codes.txt").forEach(line -> codes.addAll(Set.of(line.split(" +", -1))));
        return Set.copyOf(codes);
    }
}
