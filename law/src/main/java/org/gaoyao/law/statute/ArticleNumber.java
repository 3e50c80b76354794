package org.gaoyao.law.statute;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gaoyao.law.number.ChineseNumeral;

/**
 * The number of an article: 第二百六十四条 is 264, 第一百三十三条之一 is 133-1.
 *
 * @param number the number before 条, at least 1
 * @param sub the number after 之, or 0 if there is none
 */
public record ArticleNumber(int number, int sub) implements Comparable<ArticleNumber> {

    private static final Pattern KEY = Pattern.compile("([1-9]\\d{0,4})(?:-([1-9]\\d{0,2}))?");
    private static final Comparator<ArticleNumber> ORDER =
            Comparator.comparingInt(ArticleNumber::number).thenComparingInt(ArticleNumber::sub);

    public ArticleNumber {
        if (number < 1 || sub < 0) {
            throw new IllegalArgumentException(
                    "an article number is at least 1 and its sub-number 0, got " + number + "-" + sub);
        }
    }

    /** The article {@code number} without a sub-number. */
    public static ArticleNumber of(int number) {
        return new ArticleNumber(number, 0);
    }

    /** Reads {@code "264"} or {@code "133-1"}, the form of {@link #key()}; empty if it is neither. */
    public static Optional<ArticleNumber> parse(String key) {
        Matcher matcher = KEY.matcher(key);
        return matcher.matches()
                ? Optional.of(new ArticleNumber(
                        Integer.parseInt(matcher.group(1)),
                        matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    /** The form in ids and outputs: {@code "264"}, {@code "133-1"}. */
    public String key() {
        return sub == 0 ? Integer.toString(number) : number + "-" + sub;
    }

    /** The form in texts: 第二百六十四条, 第一百三十三条之一. */
    public String chinese() {
        return "第" + ChineseNumeral.format(number) + "条" + (sub == 0 ? "" : "之" + ChineseNumeral.format(sub));
    }

    @Override
    public int compareTo(ArticleNumber other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return key();
    }
}
