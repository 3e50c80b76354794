package org.gaoyao.eval.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import org.gaoyao.score.Explained;
import org.gaoyao.score.python.PythonNumber;
import org.gaoyao.score.python.PythonText;
import org.gaoyao.score.segment.Jieba;
import org.gaoyao.score.text.Bleu;
import org.gaoyao.score.text.CharacterRouge;
import org.gaoyao.score.text.GoogleRouge;
import org.gaoyao.score.text.Overlap;
import tools.jackson.databind.JsonNode;

/**
 * LexRAG's answers in a conversation.
 *
 * <p>Published: blank answers are left out; ROUGE-L of rouge_score, which sees no Chinese, after Markdown is removed;
 * cumulative BLEU (nltk, method 1) and F1 of jieba's words, the latter without the answers that share no word; the share of
 * {@code key.keywords} that occur. Figures are rounded to four places. METEOR and BERTScore are not computed. Corrected:
 * ROUGE-L over characters, blank answers count as 0, and the share of keywords over all answers.
 */
record DialogueScoring() implements Scoring {

    private static final int FLAGS = Pattern.UNICODE_CHARACTER_CLASS | Pattern.UNIX_LINES;
    private static final Pattern BOLD = Pattern.compile("\\*\\*.*?\\*\\*", FLAGS);
    private static final Pattern MARKS = Pattern.compile("\\*\\*|^\\d+\\.\\s+|-\\s+", FLAGS | Pattern.MULTILINE);
    private static final Pattern BLANKS = Pattern.compile("\\n+|\\s+", FLAGS);
    private static final Pattern PUNCTUATION = Pattern.compile("^[^\\w\\s]", FLAGS);
    private static final double[][] WEIGHTS = {{1}, {.5, .5}, {.33, .33, .33}, {.25, .25, .25, .25}};
    private static final String KEYWORDS = "keyword_accuracy";
    private static final int PLACES = 4;

    @Override
    public Mark published(Item item) {
        if (PythonText.strip(item.prediction()).isEmpty()) {
            return Mark.skipped("the answer is blank: left out");
        }
        String answer = plain(item.prediction());
        String reference = plain(item.reference());
        List<String> words = words(answer);
        List<String> known = words(reference);
        double rouge = GoogleRouge.score(answer, reference).f();
        var parts = new ArrayList<Explained>();
        parts.add(Explained.of(rouge, "rouge-l"));
        for (int order = 1; order <= WEIGHTS.length; order++) {
            parts.add(Explained.of(
                    Bleu.score(words, known, WEIGHTS[order - 1], Bleu.Smoothing.EPSILON), "bleu-" + order));
        }
        int common = common(words, known);
        if (common > 0) {
            Overlap overlap = Overlap.of((double) common / words.size(), (double) common / known.size());
            parts.add(Explained.of(overlap.precision(), "char_precision"));
            parts.add(Explained.of(overlap.recall(), "char_recall"));
            parts.add(Explained.of(overlap.f(), "char_f1"));
        }
        keywords(item, item.prediction()).ifPresent(parts::add);
        return Mark.scored(new Explained(rouge, "ROUGE-L over Latin letters and digits", parts), "");
    }

    @Override
    public Mark corrected(Item item) {
        Overlap overlap = CharacterRouge.score(item.prediction(), item.reference());
        var parts = new ArrayList<Explained>();
        keywords(item, item.prediction()).ifPresent(parts::add);
        return Mark.foundOrAbstained(
                !item.prediction().isBlank(),
                new Explained(
                        overlap.f(),
                        overlap.explained("ROUGE-L over characters").reason(),
                        parts),
                "");
    }

    @Override
    public SequencedMap<String, Double> figures(List<Mark> marks) {
        SequencedMap<String, Double> figures = Scoring.parts(marks);
        figures.replaceAll((_, mean) -> PythonNumber.round(mean, PLACES));
        return figures;
    }

    private static Optional<Explained> keywords(Item item, String answer) {
        JsonNode keywords = item.key().path("keywords");
        if (!keywords.isArray() || keywords.isEmpty()) {
            return Optional.empty();
        }
        long hits = keywords.valueStream()
                .filter(keyword -> answer.contains(keyword.asString("")))
                .count();
        return Optional.of(Explained.of((double) hits / keywords.size(), KEYWORDS));
    }

    private static String plain(String text) {
        String unmarked = MARKS.matcher(BOLD.matcher(text).replaceAll("")).replaceAll("");
        return PythonText.strip(BLANKS.matcher(unmarked).replaceAll(" "));
    }

    private static List<String> words(String text) {
        return Jieba.standard().cut(text).stream()
                .filter(word -> !PUNCTUATION.matcher(word).find())
                .toList();
    }

    private static int common(List<String> words, List<String> known) {
        Map<String, Integer> left = new HashMap<>();
        known.forEach(word -> left.merge(word, 1, Integer::sum));
        int common = 0;
        for (String word : words) {
            if (left.merge(word, -1, Integer::sum) >= 0) {
                common++;
            }
        }
        return common;
    }
}
