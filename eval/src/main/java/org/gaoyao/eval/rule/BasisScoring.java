package org.gaoyao.eval.rule;

import java.util.SequencedSet;
import org.gaoyao.score.legal.NamedArticles;

/** The articles of any law that an answer names against {@code key.articles}: F1 of sets. */
record BasisScoring() implements OwnRule {

    @Override
    public Mark corrected(Item item) {
        SequencedSet<String> wanted = NamedArticles.of(item.key().path("articles"));
        SequencedSet<String> named =
                NamedArticles.in(item.prediction(), item.key().path("negated").asBoolean(false));
        return Mark.foundOrAbstained(!named.isEmpty(), NamedArticles.score(named, wanted), String.join("、", named));
    }
}
