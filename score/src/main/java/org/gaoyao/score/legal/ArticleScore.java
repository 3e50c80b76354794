package org.gaoyao.score.legal;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.stream.Collectors;
import org.gaoyao.law.statute.ArticleNumber;
import org.gaoyao.score.Explained;
import org.gaoyao.score.text.SetF1;

/** F1 of the articles that were cited; 第一百三十三条 and 第一百三十三条之一 are two articles. */
public final class ArticleScore {

    private ArticleScore() {}

    /** The score of the cited articles of one law. */
    public static Explained score(Collection<ArticleNumber> cited, Collection<ArticleNumber> applied) {
        var named = new LinkedHashSet<>(cited);
        var wanted = new LinkedHashSet<>(applied);
        return SetF1.score(wanted, named).explained("articles %s where %s apply".formatted(keys(named), keys(wanted)));
    }

    private static String keys(Collection<ArticleNumber> articles) {
        return articles.stream().map(ArticleNumber::key).collect(Collectors.joining("、"));
    }
}
