package org.gaoyao.score.legal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.regex.Pattern;
import org.gaoyao.law.citation.Citation;
import org.gaoyao.law.citation.CitationParser;
import org.gaoyao.law.citation.LawNames;
import org.gaoyao.law.citation.Source;
import org.gaoyao.law.statute.ArticleNumber;

/**
 * Reads which articles of the Criminal Law an answer names: 《刑法》第二百六十四条第一款、第52条, 第133条之一, or bare numbers
 * where an answer is nothing else. Where no law is named at all, the Criminal Law is meant: it was asked for. Articles of other laws (刑事诉讼法第十五条) are not among them. Safe for threads.
 */
public final class CriminalArticles {

    private static final String CRIMINAL_LAW = "刑法";
    private static final List<String> OTHERS = List.of("诉讼", "解释", "修正案", "规定", "意见");

    private static final Pattern NUMBERS_ONLY = Pattern.compile("[\\s0-9、，,;；和及]+");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");

    private static final CitationParser PARSER = new CitationParser(LawNames.of(List.of()));

    private CriminalArticles() {}

    /** The articles in the order of the answer. */
    public static SequencedSet<ArticleNumber> read(String answer) {
        SequencedSet<ArticleNumber> articles = cited(answer);
        if (articles.isEmpty()) {
            articles = cited("《中华人民共和国刑法》" + answer);
        }
        if (articles.isEmpty() && NUMBERS_ONLY.matcher(answer).matches()) {
            NUMBER.matcher(answer)
                    .results()
                    .map(number -> Integer.parseInt(number.group()))
                    .filter(number -> number > 0)
                    .map(ArticleNumber::of)
                    .forEach(articles::add);
        }
        return articles;
    }

    private static SequencedSet<ArticleNumber> cited(String text) {
        var articles = new LinkedHashSet<ArticleNumber>();
        for (Citation citation : PARSER.parse(text)) {
            if (isCriminalLaw(citation.source())) {
                citation.article().ifPresent(articles::add);
            }
        }
        return articles;
    }

    private static boolean isCriminalLaw(Source source) {
        return switch (source) {
            case Source.KnownLaw law -> isCriminalLaw(law.title());
            case Source.Slip slip -> isCriminalLaw(slip.title());
            case Source.UnknownLaw law -> isCriminalLaw(law.title());
            case Source.Unresolved _ -> true;
            case Source.DocumentNumber _, Source.CaseNumber _ -> false;
        };
    }

    private static boolean isCriminalLaw(String title) {
        return title.contains(CRIMINAL_LAW) && OTHERS.stream().noneMatch(title::contains);
    }
}
