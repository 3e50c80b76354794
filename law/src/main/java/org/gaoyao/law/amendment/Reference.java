package org.gaoyao.law.amendment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gaoyao.law.number.ChineseNumeral;
import org.gaoyao.law.statute.ArticleNumber;

/**
 * Where a change applies: 第一百八十六条第一款、第二款, or 原第二款 of the article spoken of.
 *
 * @param article empty when the words leave it to what was said before
 * @param paragraphs the paragraphs that are named, in order
 * @param items the items that are named, in order
 */
record Reference(Optional<ArticleNumber> article, List<Integer> paragraphs, List<Integer> items) {

    private static final String NUMERAL = "[〇零一二三四五六七八九十百千0-9]+";

    /** 第…条, 第…条之一. */
    static final String ARTICLE = "第" + NUMERAL + "条(?:之" + NUMERAL + ")?";

    /** 第…款 and lists of it. */
    static final String PARAGRAPHS = "第" + NUMERAL + "款(?:[、和]第" + NUMERAL + "款)*";

    /** 第…项 and lists of it, the number in brackets or not. */
    static final String ITEMS = "第[（(]?" + NUMERAL + "[）)]?项(?:[、和]第[（(]?" + NUMERAL + "[）)]?项)*";

    /** Any reference at all; never empty. */
    static final String ANY = "(?:原?" + ARTICLE + "(?:中?的?" + PARAGRAPHS + ")?(?:" + ITEMS + ")?|原?" + PARAGRAPHS
            + "(?:" + ITEMS + ")?|原?" + ITEMS + ")";

    private static final Pattern ARTICLES =
            Pattern.compile("第(?<number>" + NUMERAL + ")条(?:之(?<sub>" + NUMERAL + "))?");
    private static final Pattern PARTS = Pattern.compile("第[（(]?(?<number>" + NUMERAL + ")[）)]?(?<kind>[款项])");
    private static final Pattern LIST = Pattern.compile(ANY);

    /** Reads words of the form {@link #ANY}. */
    static Reference of(String words) {
        Matcher articles = ARTICLES.matcher(words);
        Optional<ArticleNumber> article = articles.find() ? number(articles) : Optional.empty();
        var paragraphs = new ArrayList<Integer>();
        var items = new ArrayList<Integer>();
        Matcher parts = PARTS.matcher(words);
        while (parts.find()) {
            (parts.group("kind").equals("款") ? paragraphs : items).add(numeral(parts.group("number")));
        }
        return new Reference(article, List.copyOf(paragraphs), List.copyOf(items));
    }

    /** Reads a list: 第三条、第四条第二款和第九条. */
    static List<Reference> list(String words) {
        var references = new ArrayList<Reference>();
        Matcher each = LIST.matcher(words);
        while (each.find()) {
            references.add(of(each.group()));
        }
        return List.copyOf(references);
    }

    /** Every article that the words name, in order. */
    static List<ArticleNumber> articles(String words) {
        var numbers = new ArrayList<ArticleNumber>();
        Matcher articles = ARTICLES.matcher(words);
        while (articles.find()) {
            number(articles).ifPresent(numbers::add);
        }
        return List.copyOf(numbers);
    }

    /** The paragraph that is named, or the first: where an article's items are spoken of without one. */
    int paragraph() {
        return paragraphs.isEmpty() ? 1 : paragraphs.getFirst();
    }

    private static Optional<ArticleNumber> number(Matcher matcher) {
        int number = numeral(matcher.group("number"));
        String sub = matcher.group("sub");
        return number == 0 ? Optional.empty() : Optional.of(new ArticleNumber(number, sub == null ? 0 : numeral(sub)));
    }

    /** The number that a numeral says, or 0 if it is none that numbers an article. */
    static int numeral(String words) {
        long number = ChineseNumeral.parse(words).orElse(0);
        return number < 100_000 ? (int) number : 0;
    }
}
