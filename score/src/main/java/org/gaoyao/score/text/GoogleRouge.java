package org.gaoyao.score.text;

import java.util.List;
import java.util.regex.Pattern;
import org.gaoyao.score.python.PythonText;

/**
 * ROUGE-L of Google's rouge_score with its default tokenizer, which CaseGen and LexRAG report: lower-case Latin letters
 * and digits only, so that a Chinese text is scored on what is not Chinese in it.
 */
public final class GoogleRouge {

    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

    private GoogleRouge() {}

    /** ROUGE-L of two texts; 0 if one of them has no token. */
    public static Overlap score(String prediction, String reference) {
        List<String> hypothesis = tokens(prediction);
        List<String> model = tokens(reference);
        if (hypothesis.isEmpty() || model.isEmpty()) {
            return Overlap.NONE;
        }
        int common = Lcs.length(hypothesis, model);
        return Overlap.of((double) common / hypothesis.size(), (double) common / model.size());
    }

    private static List<String> tokens(String text) {
        return PythonText.split(OTHERS.matcher(PythonText.lower(text)).replaceAll(" "));
    }
}
