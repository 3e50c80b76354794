package org.gaoyao.eval.rule;

import java.util.SequencedSet;

/** The articles of any law that an answer names against {@code key.articles}: F1 of sets. */
record BasisScoring() implements OwnRule {

    @Override
    public Mark corrected(Item item) {
        SequencedSet<String> wanted = Citations.of(item.key().path("articles"));
        SequencedSet<String> named =
                Citations.in(item.prediction(), item.key().path("negated").asBoolean(false));
        return Mark.foundOrAbstained(!named.isEmpty(), Citations.score(named, wanted), String.join("、", named));
    }
}
