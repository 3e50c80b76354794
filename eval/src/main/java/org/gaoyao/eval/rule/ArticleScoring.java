package org.gaoyao.eval.rule;

import java.math.BigInteger;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gaoyao.eval.benchmark.Task;
import org.gaoyao.law.statute.ArticleNumber;
import org.gaoyao.score.legal.CriminalArticles;
import org.gaoyao.score.numeral.Cn2an;
import org.gaoyao.score.python.PythonNumber;
import org.gaoyao.score.python.PythonText;
import org.gaoyao.score.text.SetF1;

/**
 * Articles of the Criminal Law: F1 of the sets of their numbers.
 *
 * <p>Published: the answer is cut at 、, each piece is rewritten by {@link Cn2an}, and its first number counts whatever it
 * numbers. Corrected: {@link CriminalArticles}.
 */
record ArticleScoring(Task task) implements Scoring {

    private static final Pattern DIGITS = Pattern.compile("\\p{Nd}+");
    private static final Pattern PARAGRAPH = Pattern.compile("(?d)第.*?款");
    private static final Pattern ARTICLE = Pattern.compile("(?d)第(.*?)条");

    private static Set<BigInteger> gold(Item item, Task task) {
        return DIGITS.matcher(task.answer(item.reference()))
                .results()
                .map(number -> PythonNumber.integer(number.group()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public Mark published(Item item) {
        Set<BigInteger> found = new LinkedHashSet<>();
        for (String chunk : PythonText.split(item.prediction(), '、')) {
            String piece = PARAGRAPH.matcher(chunk.replace("万元", "元")).replaceAll("");
            piece = Cn2an.transform(ARTICLE.matcher(piece).replaceAll("$1"));
            Matcher number = DIGITS.matcher(piece);
            if (number.find()) {
                found.add(PythonNumber.integer(number.group()));
            }
        }
        return mark(item, found);
    }

    @Override
    public Mark corrected(Item item) {
        Set<BigInteger> found = CriminalArticles.read(item.prediction()).stream()
                .map(ArticleNumber::number)
                .map(BigInteger::valueOf)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return mark(item, found);
    }

    private Mark mark(Item item, Set<BigInteger> found) {
        Set<BigInteger> gold = gold(item, task);
        String reason =
                found.isEmpty() ? "names no article, wants " + gold : "names %s, wants %s".formatted(found, gold);
        return Mark.foundOrAbstained(
                !found.isEmpty(),
                SetF1.score(gold, found).f(),
                reason,
                found.stream().map(BigInteger::toString).collect(Collectors.joining("、")));
    }
}
