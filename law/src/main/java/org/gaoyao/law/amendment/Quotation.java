package org.gaoyao.law.amendment;

import java.util.ArrayList;
import java.util.List;

/**
 * A text with its quotations taken out: what an act says, apart from what it prints.
 *
 * <p>A quotation may run over lines, each of which may begin with a quotation mark of its own; it ends with the mark that
 * closes it, or with the text where that mark is missing. Quotations within are in single marks, or balanced.
 *
 * @param words the text with {@link #MARK} for every quotation
 * @param quotes the quotations in order, without their marks, a line for each line of print
 */
record Quotation(String words, List<String> quotes) {

    /** Stands for one quotation. */
    static final char MARK = '\u0001';

    static Quotation of(String text) {
        var words = new StringBuilder();
        var quotes = new ArrayList<String>();
        var quote = new StringBuilder();
        int depth = 0;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character == '“' && depth == 1 && isLineEmpty(quote)) {
                continue; // one more line of the same quotation
            }
            if (character == '“') {
                depth++;
            } else if (character == '”' && depth > 0) {
                depth--;
            }
            if (depth == 0 && character == '”') {
                words.append(MARK);
                quotes.add(lines(quote));
                quote.setLength(0);
            } else if (depth == 0) {
                words.append(character);
            } else if (depth > 1 || character != '“') {
                quote.append(character);
            }
        }
        if (depth > 0) {
            words.append(MARK);
            quotes.add(lines(quote));
        }
        return new Quotation(words.toString(), List.copyOf(quotes));
    }

    private static boolean isLineEmpty(StringBuilder quote) {
        int line = quote.lastIndexOf("\n");
        return line >= 0 && quote.substring(line).isBlank();
    }

    private static String lines(StringBuilder quote) {
        return String.join("\n", Paragraph.lines(quote.toString()));
    }
}
