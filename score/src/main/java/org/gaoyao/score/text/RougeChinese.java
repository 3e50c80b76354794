package org.gaoyao.score.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.gaoyao.score.python.PythonText;

/**
 * ROUGE-L of the Python package rouge_chinese 1.0.3, which LawBench reports.
 *
 * <p>Sentences are cut at Chinese full stops and their words put in a row again, so that the only trace of the cutting is
 * one of its defects: a sentence of white space alone becomes one empty word, which counts and matches.
 */
public final class RougeChinese {

    private static final List<Pattern> SENTENCE_ENDS = List.of(
            Pattern.compile("([。！？?])([^”’])"),
            Pattern.compile("(\\.{6})([^”’])"),
            Pattern.compile("(…{2})([^”’])"),
            Pattern.compile("([。！？?][”’])([^，。！？?])"));

    private RougeChinese() {}

    /**
     * ROUGE-L of two texts whose words are separated by one blank each.
     *
     * @throws IllegalArgumentException if one of them has nothing but white space: the package has no score for it
     */
    public static Overlap score(String prediction, String reference) {
        List<String> hypothesis = words(prediction);
        List<String> model = words(reference);
        if (hypothesis.isEmpty() || model.isEmpty()) {
            throw new IllegalArgumentException("ROUGE needs a prediction and a reference that are not blank");
        }
        int common = Lcs.length(hypothesis, model);
        double recall = (double) common / model.size();
        double precision = (double) common / hypothesis.size();
        return Overlap.ofRouge(precision, recall);
    }

    static List<String> words(String text) {
        String cut = text;
        for (Pattern end : SENTENCE_ENDS) {
            cut = end.matcher(cut).replaceAll("$1\n$2");
        }
        var words = new ArrayList<String>();
        for (String sentence : PythonText.split(PythonText.stripEnd(cut), '\n')) {
            if (!sentence.isEmpty()) {
                List<String> parts = PythonText.split(sentence);
                words.addAll(parts.isEmpty() ? Arrays.asList("") : parts);
            }
        }
        return words;
    }
}
