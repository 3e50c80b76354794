package org.gaoyao.score.legal;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.regex.Pattern;
import org.gaoyao.law.citation.Citation;
import org.gaoyao.law.citation.CitationParser;
import org.gaoyao.law.citation.LawNames;
import org.gaoyao.law.citation.Source;
import org.gaoyao.score.Explained;
import org.gaoyao.score.text.SetF1;
import tools.jackson.databind.JsonNode;

/** Articles of any law that an answer names, as {@code title#number}. Safe for threads. */
public final class NamedArticles {

    /** Reads Chinese and English; knows the laws that every lawyer knows by a shorter name. */
    public static final CitationParser PARSER = new CitationParser(LawNames.of(List.of()));

    private static final Pattern CLAUSE_END = Pattern.compile("[。；;\\n]");
    private static final Pattern NEGATED = Pattern.compile("不存在|尚未|未施行|无效|失效|废止|不能|不得|不可以|没有这");

    private NamedArticles() {}

    /**
     * The articles in the order of the answer.
     *
     * @param negated whether those are left out of which the answer says in the same clause that they do not hold
     */
    public static SequencedSet<String> in(String answer, boolean negated) {
        var articles = new LinkedHashSet<String>();
        for (Citation citation : PARSER.parse(answer)) {
            if (citation.source() instanceof Source.KnownLaw(String title)
                    && citation.article().isPresent()
                    && !(negated
                            && NEGATED.matcher(clause(answer, citation.end())).find())) {
                articles.add(title + "#" + citation.article().get().key());
            }
        }
        return articles;
    }

    /** What follows a citation in its clause. */
    private static String clause(String answer, int from) {
        var end = CLAUSE_END.matcher(answer);
        return answer.substring(from, end.find(from) ? end.start() : answer.length());
    }

    /** The articles of a key: objects of a law with its number, or texts as this class gives them. */
    public static SequencedSet<String> of(Iterable<JsonNode> articles) {
        var keys = new LinkedHashSet<String>();
        for (JsonNode article : articles) {
            keys.add(
                    article.isString()
                            ? article.stringValue()
                            : article.path("law").asString("") + "#"
                                    + article.path("article").asString(""));
        }
        return keys;
    }

    /** F1 of the named articles. */
    public static Explained score(Collection<String> named, Collection<String> wanted) {
        return SetF1.score(wanted, named)
                .explained("articles %s where %s apply".formatted(String.join("、", named), String.join("、", wanted)));
    }
}
