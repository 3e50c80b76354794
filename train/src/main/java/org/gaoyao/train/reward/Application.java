package org.gaoyao.train.reward;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.SequencedSet;
import org.gaoyao.score.Explained;
import org.gaoyao.score.legal.NamedArticles;
import org.gaoyao.score.text.Overlap;
import org.gaoyao.train.prompt.PromptRow;
import tools.jackson.databind.JsonNode;

/**
 * Statute application: F1 of the articles that an answer names against {@code gold.articles}.
 *
 * <p>LegalOne is said to match softly, by ROUGE over 0.5. On citations themselves that would take any article for any other:
 * 刑法第二百三十四条 and 刑法第二百三十五条 have a ROUGE-L of .889. So (our choice) a citation is one of an article, whatever
 * its form, and counts if law and article are the same; paragraphs and items do not matter, and naming one twice is naming it
 * once. Softly matched is only the text of articles, and only where {@code gold.articles} has objects with {@code text}: a
 * line of the answer without a citation may stand for one of those that were not named, each line for one and each article by
 * one, as many as can be paired.
 *
 * <p>Where {@code gold.negated} is set, or the task asks which articles hold on a day (its id begins with {@value #VALIDITY}),
 * articles of which the answer says that they do not hold are not named.
 */
public final class Application implements Reward {

    private static final String VALIDITY = "statute-validity";

    /** From here on (and above) a text stands for an article. */
    private static final double ENOUGH = 0.5;

    /** Shorter lines say nothing of an article. */
    private static final int SHORTEST = 8;

    @Override
    public Explained of(Reply reply, PromptRow prompt) {
        JsonNode articles = prompt.gold().path("articles");
        SequencedSet<String> wanted = NamedArticles.of(articles);
        if (wanted.isEmpty()) {
            throw new IllegalArgumentException("%s has no articles that apply".formatted(prompt.id()));
        }
        boolean negated = prompt.gold().path("negated").asBoolean(prompt.id().startsWith(VALIDITY));
        SequencedSet<String> named = NamedArticles.in(reply.answer(), negated);
        List<String> texts = unnamedTexts(articles, named);
        if (texts.isEmpty()) {
            return NamedArticles.score(named, wanted);
        }
        return softly(named, wanted, lines(reply.answer()), texts);
    }

    private static List<String> unnamedTexts(JsonNode articles, SequencedSet<String> named) {
        var texts = new ArrayList<String>();
        for (JsonNode article : articles) {
            String key = NamedArticles.of(List.of(article)).getFirst();
            if (article.has("text") && !named.contains(key)) {
                texts.add(article.path("text").asString(""));
            }
        }
        return texts;
    }

    private static List<String> lines(String answer) {
        return answer.lines()
                .map(String::strip)
                .filter(line -> line.length() >= SHORTEST
                        && NamedArticles.in(line, false).isEmpty())
                .toList();
    }

    private static Explained softly(
            SequencedSet<String> named, SequencedSet<String> wanted, List<String> lines, List<String> texts) {
        var right = new LinkedHashSet<>(named);
        right.retainAll(wanted);
        int paired = pairs(lines, texts);
        int said = named.size() + lines.size();
        double precision = said == 0 ? 0 : (double) (right.size() + paired) / said;
        double recall = (double) (right.size() + paired) / wanted.size();
        return Overlap.of(precision, recall)
                .explained(String.format(
                        Locale.ROOT,
                        "articles %s and %d of %d lines in their words where %s apply",
                        String.join("、", named),
                        paired,
                        lines.size(),
                        String.join("、", wanted)));
    }

    /** The most pairs of a line and a text of ROUGE-L over {@link #ENOUGH} (Kuhn's augmenting paths). */
    static int pairs(List<String> lines, List<String> texts) {
        int[] lineOf = new int[texts.size()];
        Arrays.fill(lineOf, -1);
        var alike = new boolean[lines.size()][texts.size()];
        for (int line = 0; line < lines.size(); line++) {
            for (int text = 0; text < texts.size(); text++) {
                alike[line][text] =
                        Recitation.overlap(lines.get(line), texts.get(text)).f() > ENOUGH;
            }
        }
        int pairs = 0;
        for (int line = 0; line < lines.size(); line++) {
            pairs += finds(line, alike, lineOf, new boolean[texts.size()]) ? 1 : 0;
        }
        return pairs;
    }

    private static boolean finds(int line, boolean[][] alike, int[] lineOf, boolean[] tried) {
        for (int text = 0; text < lineOf.length; text++) {
            if (alike[line][text] && !tried[text]) {
                tried[text] = true;
                if (lineOf[text] < 0 || finds(lineOf[text], alike, lineOf, tried)) {
                    lineOf[text] = line;
                    return true;
                }
            }
        }
        return false;
    }
}
