package org.gaoyao.score.text;

import java.util.List;
import org.gaoyao.score.python.PythonText;

/**
 * ROUGE-L as its paper defines it (Lin 2004, eqs. 2 to 4 with β = 1), over characters without white space: no word
 * segmenter, no dictionary and no recursion between a text and its score.
 */
public final class CharacterRouge {

    private CharacterRouge() {}

    /** ROUGE-L of two texts; 0 if one of them is blank. */
    public static Overlap score(String prediction, String reference) {
        List<Integer> hypothesis = characters(prediction);
        List<Integer> model = characters(reference);
        if (hypothesis.isEmpty() || model.isEmpty()) {
            return Overlap.NONE;
        }
        int common = Lcs.length(hypothesis, model);
        return Overlap.of((double) common / hypothesis.size(), (double) common / model.size());
    }

    private static List<Integer> characters(String text) {
        return text.codePoints()
                .filter(point -> !PythonText.isSpace(point))
                .boxed()
                .toList();
    }
}
