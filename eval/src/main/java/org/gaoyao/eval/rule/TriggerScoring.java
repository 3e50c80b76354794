package org.gaoyao.eval.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.gaoyao.eval.benchmark.Task;
import org.gaoyao.score.Explained;
import org.gaoyao.score.python.PythonText;
import org.gaoyao.score.text.CharacterF1;

/**
 * Trigger words, separated by semicolons: F1 over words of the characters of each pair.
 *
 * <p>Published: the first word of the answer is compared with the first of the reference, the second with the second.
 * Corrected: every word with the one that it is most like, each word once; any mark may separate words.
 */
record TriggerScoring(Task task) implements Scoring {

    private static final Pattern SEPARATORS = Pattern.compile("[;；、，,。]");

    @Override
    public Mark published(Item item) {
        List<String> gold = PythonText.split(item.reference(), ';');
        List<String> words = PythonText.split(item.prediction(), ';');
        var parts = new ArrayList<Explained>();
        double sum = 0;
        for (int i = 0; i < Math.min(gold.size(), words.size()); i++) {
            double score = CharacterF1.score(gold.get(i), words.get(i));
            parts.add(Explained.of(score, "%s at the place of %s".formatted(words.get(i), gold.get(i))));
            sum += score;
        }
        return mark(sum, words, gold, parts);
    }

    @Override
    public Mark corrected(Item item) {
        List<String> gold = words(item.reference());
        List<String> words = words(item.prediction());
        if (gold.isEmpty()) {
            return Mark.skipped("the reference is empty");
        }
        if (words.isEmpty()) {
            return Mark.abstained(0, "the answer is blank");
        }
        record Pair(int gold, int word, double score) {}
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < words.size(); j++) {
                pairs.add(new Pair(i, j, CharacterF1.score(gold.get(i), words.get(j))));
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::score).reversed());
        var goldTaken = new boolean[gold.size()];
        var wordTaken = new boolean[words.size()];
        var parts = new ArrayList<Explained>();
        double sum = 0;
        for (Pair pair : pairs) {
            if (pair.score() > 0 && !goldTaken[pair.gold()] && !wordTaken[pair.word()]) {
                goldTaken[pair.gold()] = true;
                wordTaken[pair.word()] = true;
                sum += pair.score();
                parts.add(Explained.of(
                        pair.score(), "%s for %s".formatted(words.get(pair.word()), gold.get(pair.gold()))));
            }
        }
        return mark(sum, words, gold, parts);
    }

    private static Mark mark(double sum, List<String> words, List<String> gold, List<Explained> parts) {
        double precision = sum / words.size();
        double recall = sum / gold.size();
        double score = 2 * precision * recall / (precision + recall + 1e-10);
        String reason = "%d words, %d wanted".formatted(words.size(), gold.size());
        return Mark.scored(new Explained(score, reason, parts), String.join(";", words));
    }

    private static List<String> words(String text) {
        return PythonText.split(SEPARATORS.matcher(text).replaceAll(" "));
    }
}
