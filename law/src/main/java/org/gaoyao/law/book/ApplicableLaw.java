package org.gaoyao.law.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.gaoyao.law.number.Found;
import org.gaoyao.law.number.TermRange;
import org.gaoyao.law.statute.ArticleNumber;
import org.gaoyao.law.statute.LawText;

/**
 * The texts of an article among which 从旧兼从轻 (lex mitior, Criminal Law article 12) chooses: all that were in force from
 * the day of the act until the decision.
 *
 * <p>The older text applies unless a newer one is lighter. Which of two is lighter is told by the statutory ranges (法释
 * 〔1997〕12号: the lower maximum, with equal maxima the lower minimum) if every range of one text is no heavier than that
 * of the other in the same place; otherwise it depends on the range that the case falls in, and is not told.
 *
 * @param act the day of the act
 * @param decision the day of the decision
 * @param candidates the distinct texts, oldest first; the first is that of the act unless {@code unknown} names that day
 * @param unknown the days on which the article changed, or may have, and its text is not known
 * @param lighter which of the first and the last text is lighter
 */
public record ApplicableLaw(
        LocalDate act, LocalDate decision, List<Candidate> candidates, List<Unknown> unknown, Lighter lighter) {

    public ApplicableLaw {
        candidates = List.copyOf(candidates);
        unknown = List.copyOf(unknown);
    }

    /** A text and the first day, not before the act, on which it was in force. */
    public record Candidate(LocalDate from, ArticleOnDay.InForce text) {}

    /** A day from which the text, or whether there was any, is not known or was none. */
    public record Unknown(LocalDate from, ArticleOnDay found) {}

    /** The outcome of comparing the text of the act with the text of the decision. */
    public enum Lighter {
        /** There is one text: nothing is to be compared. */
        SAME_TEXT,
        /** The texts differ and their statutory ranges are the same: the older one applies. */
        SAME_RANGES,
        /** The older text is lighter: it applies. */
        OLDER,
        /** The newer text is lighter: it applies. */
        NEWER,
        /** The ranges do not tell: they are not comparable place by place, or a text is not known. */
        NOT_TOLD
    }

    /** The candidates for an act and a decision; if the decision is before the act, there is only the day of the act. */
    static ApplicableLaw of(StatuteBook book, Law law, ArticleNumber number, LocalDate act, LocalDate decision) {
        var days = new TreeSet<LocalDate>(List.of(act));
        days.addAll(book.turns(law));
        book.amendments().stream()
                .map(LawText::version)
                .map(Timeline::start)
                .filter(Objects::nonNull)
                .forEach(days::add);
        LocalDate last = decision.isBefore(act) ? act : decision;
        var candidates = new ArrayList<Candidate>();
        var unknown = new ArrayList<Unknown>();
        for (LocalDate day : days.subSet(act, true, last, true)) {
            ArticleOnDay found = book.article(law, number, day);
            if (found instanceof ArticleOnDay.InForce inForce) {
                boolean known = candidates.stream().anyMatch(one -> one.text()
                        .article()
                        .text()
                        .equals(inForce.article().text()));
                if (!known) {
                    candidates.add(new Candidate(day, inForce));
                }
            } else if (unknown.isEmpty() || !unknown.getLast().found().equals(found)) {
                unknown.add(new Unknown(day, found));
            }
        }
        return new ApplicableLaw(act, last, candidates, unknown, lighter(candidates, unknown));
    }

    private static Lighter lighter(List<Candidate> candidates, List<Unknown> unknown) {
        if (!unknown.isEmpty() || candidates.isEmpty()) {
            return Lighter.NOT_TOLD;
        }
        if (candidates.size() == 1) {
            return Lighter.SAME_TEXT;
        }
        return lighter(
                candidates.getFirst().text().article().text(),
                candidates.getLast().text().article().text());
    }

    /** Compares the statutory ranges of two texts of one article. */
    static Lighter lighter(String older, String newer) {
        List<TermRange> before = ranges(older);
        List<TermRange> after = ranges(newer);
        if (before.isEmpty() || before.size() != after.size()) {
            return Lighter.NOT_TOLD;
        }
        boolean lighterBefore = false;
        boolean lighterAfter = false;
        for (int i = 0; i < before.size(); i++) {
            int compared = TermRange.BY_SEVERITY.compare(before.get(i), after.get(i));
            lighterBefore |= compared < 0;
            lighterAfter |= compared > 0;
        }
        if (lighterBefore && lighterAfter) {
            return Lighter.NOT_TOLD;
        }
        return lighterBefore ? Lighter.OLDER : lighterAfter ? Lighter.NEWER : Lighter.SAME_RANGES;
    }

    private static List<TermRange> ranges(String text) {
        return TermRange.find(text).stream().map(Found::value).toList();
    }
}
