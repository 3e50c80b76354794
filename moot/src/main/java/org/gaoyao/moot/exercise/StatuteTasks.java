package org.gaoyao.moot.exercise;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gaoyao.law.book.StatuteBook;
import org.gaoyao.law.digest.Fact;
import org.gaoyao.moot.question.Chance;
import org.gaoyao.moot.question.Rulebook;
import org.gaoyao.run.Seeds;

/**
 * Writes tasks on statutes: recitation, which article says something, which articles govern facts, and which of several
 * citations may be used on a day.
 *
 * <p>Recitation is of the text of imported statutes where there is a book, else of the digest's sentence, which is labelled
 * as what it is. Task i is a pure function of the seed, the book and i. Safe for concurrent use.
 */
public final class StatuteTasks {

    private final Seeds seeds;
    private final List<StatuteForm> forms;

    /** A writer of tasks on the digest alone, or also on the statutes of a book. */
    public StatuteTasks(long seed, Optional<StatuteBook> book) {
        seeds = new Seeds(seed).of("moot/statute");
        Rulebook rulebook = Rulebook.load();
        StatuteForm recitation =
                book.<StatuteForm>map(StatuteRecitation::new).orElseGet(() -> new DigestRecitation(rulebook));
        forms = List.of(recitation, new WhichArticle(rulebook), new Application(rulebook), new Validity(rulebook));
    }

    /** Task number {@code index}. */
    public Assignment task(int index) {
        var chance = new Chance(seeds.generator("task/" + index), true);
        for (int draw = 0; draw < 200; draw++) {
            StatuteForm form = forms.get(index % forms.size());
            String id = "statute-%s-%06d".formatted(form.name(), index);
            Optional<Assignment> assignment = form.assign(id, chance);
            if (assignment.isPresent()) {
                return assignment.get();
            }
        }
        throw new IllegalStateException("no task came of 200 draws");
    }

    /** The first day of tasks on statutes: older texts are not in every collection, and could not be checked. */
    static final LocalDate FROM = LocalDate.of(2022, 5, 1);

    /** A day on which a fact of the law holds and tasks are set; none if it ended before. */
    static Optional<LocalDate> day(Fact fact, Chance chance) {
        LocalDate first = fact.from().isAfter(FROM) ? fact.from() : FROM;
        LocalDate last = fact.until().map(end -> end.minusDays(1)).orElse(Chance.LAST);
        return last.isBefore(first) ? Optional.empty() : Optional.of(chance.day(first, last));
    }
}
