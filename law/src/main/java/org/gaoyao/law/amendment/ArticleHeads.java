package org.gaoyao.law.amendment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gaoyao.law.statute.ArticleNumber;

/** The 第…条 with which a printed article may begin. */
final class ArticleHeads {

    private static final Pattern HEAD = Pattern.compile("(?m)^(" + Reference.ARTICLE + ")[\\s\\u3000]+");

    private ArticleHeads() {}

    /** The text of one article without its number. */
    static String without(String printed) {
        Matcher head = HEAD.matcher(printed);
        return head.lookingAt() ? printed.substring(head.end()) : printed;
    }

    /** The texts of several articles printed together; empty unless they are exactly those numbered {@code numbers}. */
    static Optional<List<String>> split(String printed, List<ArticleNumber> numbers) {
        if (numbers.size() == 1) {
            return Optional.of(List.of(without(printed)));
        }
        var found = new ArrayList<ArticleNumber>();
        var texts = new ArrayList<String>();
        Matcher head = HEAD.matcher(printed);
        int start = -1;
        while (head.find()) {
            if (start >= 0) {
                texts.add(printed.substring(start, head.start()).strip());
            }
            found.addAll(Reference.articles(head.group(1)));
            start = head.end();
        }
        if (start >= 0) {
            texts.add(printed.substring(start).strip());
        }
        return found.equals(numbers) ? Optional.of(List.copyOf(texts)) : Optional.empty();
    }
}
