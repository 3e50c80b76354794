package org.gaoyao.law.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gaoyao.law.statute.Article;
import org.gaoyao.law.statute.ArticleNumber;
import org.jspecify.annotations.Nullable;

/** The units of one version as they arrive: each key once, numbered articles in rising order. */
final class Units {

    private final List<Article> articles = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();
    private @Nullable ArticleNumber last;

    /** Adds a unit, or says in one sentence why it does not fit; a unit that does not fit is left out. */
    Optional<String> add(Article article) {
        if (!keys.add(article.unit())) {
            return Optional.of("unit " + article.unit() + " is there twice");
        }
        ArticleNumber number = article.number().orElse(null);
        if (number != null) {
            if (last != null && number.compareTo(last) <= 0) {
                return Optional.of("article " + number + " is out of order: it follows article " + last);
            }
            last = number;
        }
        articles.add(article);
        return Optional.empty();
    }

    /** The units so far, in the order of the text. */
    List<Article> articles() {
        return List.copyOf(articles);
    }
}
