package org.gaoyao.law.amendment;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gaoyao.law.statute.ArticleNumber;
import org.gaoyao.law.statute.LawText;

/**
 * The numbers that an act takes up in the series of a law's amendments, so that a missing one shows.
 *
 * <p>The amendments of the Criminal Law are numbered one by one, and the first bears no number. Those of the
 * Constitution number their articles through: 1 to 2, 3 to 11, and so on.
 *
 * @param first the first number, at least 1
 * @param last the last number, at least {@code first}
 */
public record Series(int first, int last) {

    private static final Pattern NUMBERED = Pattern.compile(".*修正案(?:[（(](?<number>[一二三四五六七八九十百]+)[）)])?$");

    /** The place of an act in its series; empty when it stands in none. */
    static Optional<Series> of(LawText act) {
        List<ArticleNumber> numbers =
                act.articles().stream().flatMap(unit -> unit.number().stream()).toList();
        if (!numbers.isEmpty() && act.version().title().contains("修正案")) {
            return Optional.of(
                    new Series(numbers.getFirst().number(), numbers.getLast().number()));
        }
        Matcher numbered = NUMBERED.matcher(act.version().title());
        if (!numbered.matches()) {
            return Optional.empty();
        }
        int number = numbered.group("number") == null ? 1 : Reference.numeral(numbered.group("number"));
        return number == 0 ? Optional.empty() : Optional.of(new Series(number, number));
    }
}
