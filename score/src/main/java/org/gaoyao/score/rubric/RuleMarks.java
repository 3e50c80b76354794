package org.gaoyao.score.rubric;

import java.util.List;
import java.util.Optional;
import org.gaoyao.law.citation.Citation;
import org.gaoyao.law.citation.CitationParser;
import org.gaoyao.law.citation.Source;
import org.gaoyao.law.number.Found;
import org.gaoyao.law.number.Money;
import org.gaoyao.law.number.Term;
import org.gaoyao.law.number.TermLength;
import org.gaoyao.law.statute.ArticleNumber;
import org.gaoyao.score.Explained;

/**
 * Marks the items of a rubric that a program can see. Safe for concurrent use if the parser is.
 *
 * @param citations reads the articles that a text cites
 */
public record RuleMarks(CitationParser citations) {

    /**
     * The mark of an item for a text: 1 if its check holds, else 0; empty if the item has none.
     */
    public Optional<Explained> mark(RubricItem item, String text) {
        return item.check().map(check -> mark(check, text));
    }

    private Explained mark(Check check, String text) {
        return switch (check) {
            case Check.Mentions(List<String> words) -> {
                String dense = dense(text);
                yield seen(
                        words.stream()
                                .filter(word -> dense.contains(dense(word)))
                                .findFirst(),
                        "none of " + words);
            }
            case Check.Cites(String law, String article) ->
                seen(
                        citations.parse(text).stream()
                                .filter(citation -> cites(citation, law, article))
                                .map(Citation::text)
                                .findFirst(),
                        "no citation of " + law + " " + article);
            case Check.Amount(long yuan) ->
                seen(
                        Money.find(text).stream()
                                .filter(found -> found.value().fen().equals(Optional.of(yuan * 100)))
                                .map(found -> found.words(text))
                                .findFirst(),
                        "no amount of " + yuan + " yuan");
            case Check.Term(int low, int high) ->
                seen(
                        Term.find(text).stream()
                                .filter(found -> within(found.value(), low, high))
                                .map((Found<Term> found) -> found.words(text))
                                .findFirst(),
                        "no term of " + low + " to " + high + " months");
        };
    }

    private static boolean cites(Citation citation, String law, String article) {
        return citation.source() instanceof Source.KnownLaw(String title)
                && title.equals(law)
                && citation.article().equals(ArticleNumber.parse(article));
    }

    private static boolean within(Term term, int low, int high) {
        Optional<TermLength> length =
                switch (term) {
                    case Term.Control(TermLength months) -> Optional.of(months);
                    case Term.Detention(TermLength months) -> Optional.of(months);
                    case Term.Imprisonment(TermLength months) -> Optional.of(months);
                    case Term.Life(), Term.SuspendedDeath(), Term.Death(), Term.Exempt() -> Optional.empty();
                };
        return length.filter(months -> months.compareTo(TermLength.ofMonths(low)) >= 0
                        && months.compareTo(TermLength.ofMonths(high)) <= 0)
                .isPresent();
    }

    private static Explained seen(Optional<String> words, String otherwise) {
        return words.map(found -> Explained.of(1, "\"" + found + "\"")).orElseGet(() -> Explained.of(0, otherwise));
    }

    private static String dense(String text) {
        return text.replaceAll("\\s+", "");
    }
}
