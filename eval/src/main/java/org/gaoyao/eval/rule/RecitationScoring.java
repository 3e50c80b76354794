package org.gaoyao.eval.rule;

import org.gaoyao.score.text.CharacterRouge;
import org.gaoyao.score.text.Overlap;

/**
 * An article from memory: ROUGE-L over characters against its text ({@code key.text}), or against the whole model answer,
 * which names the article first, whichever is nearer.
 */
record RecitationScoring() implements OwnRule {

    @Override
    public Mark corrected(Item item) {
        if (item.prediction().isBlank()) {
            return Mark.abstained(0, "the answer is blank");
        }
        Overlap text =
                CharacterRouge.score(item.prediction(), item.key().path("text").asString(item.reference()));
        Overlap whole = CharacterRouge.score(item.prediction(), item.reference());
        return Mark.scored((text.f() > whole.f() ? text : whole).explained("ROUGE-L over characters"), "");
    }
}
