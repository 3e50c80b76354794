package org.gaoyao.score.text;

import org.gaoyao.score.python.PythonText;

/**
 * F1 of two bags of characters as the CJRC reading-comprehension task scores answers (its {@code compute_f1}): lower
 * case, letters and digits only.
 */
public final class CharacterF1 {

    private CharacterF1() {}

    /** The score in [0, 1]; without characters on one side 1 if the other has none either, else 0. */
    public static double score(String reference, String prediction) {
        int[] gold = characters(reference);
        int[] guess = characters(prediction);
        if (gold.length == 0 || guess.length == 0) {
            return gold.length == guess.length ? 1 : 0;
        }
        int common = common(gold, guess);
        if (common == 0) {
            return 0;
        }
        double precision = 1.0 * common / guess.length;
        double recall = 1.0 * common / gold.length;
        return (2 * precision * recall) / (precision + recall);
    }

    private static int[] characters(String text) {
        return PythonText.lower(text)
                .codePoints()
                .filter(point -> PythonText.isDigit(point) || PythonText.isAlpha(point))
                .sorted()
                .toArray();
    }

    /** How many elements two sorted bags have in common. */
    private static int common(int[] a, int[] b) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            int order = Integer.compare(a[i], b[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return common;
    }
}
