package org.gaoyao.law.intake;

import java.util.Optional;
import org.gaoyao.law.number.ChineseNumeral;
import org.gaoyao.law.statute.ArticleNumber;

/**
 * 第…条 at the beginning of a line.
 *
 * @param number the article
 * @param rest what follows it on the line
 * @param separated whether white space, or nothing, parts the two, as in a law's own articles
 */
record ArticleMark(ArticleNumber number, String rest, boolean separated) {

    /** The mark with which a line begins, if it does. */
    static Optional<ArticleMark> of(String line) {
        if (!line.startsWith("第")) {
            return Optional.empty();
        }
        long read = ChineseNumeral.read(line, 1);
        if (read == ChineseNumeral.NONE) {
            return Optional.empty();
        }
        int at = 1 + ChineseNumeral.length(read);
        if (at >= line.length() || line.charAt(at) != '条') {
            return Optional.empty();
        }
        at++;
        int sub = 0;
        if (at < line.length() && line.charAt(at) == '之') {
            long part = ChineseNumeral.read(line, at + 1);
            if (part != ChineseNumeral.NONE) {
                sub = (int) ChineseNumeral.value(part);
                at += 1 + ChineseNumeral.length(part);
            }
        }
        long number = ChineseNumeral.value(read);
        if (number < 1 || number > 99_999) {
            return Optional.empty();
        }
        String rest = line.substring(at);
        boolean separated = rest.isEmpty() || isGap(rest.charAt(0));
        int start = 0;
        while (start < rest.length() && (isGap(rest.charAt(start)) || rest.charAt(start) == '：')) {
            start++;
        }
        return Optional.of(new ArticleMark(
                new ArticleNumber((int) number, sub), rest.substring(start).strip(), separated));
    }

    private static boolean isGap(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
