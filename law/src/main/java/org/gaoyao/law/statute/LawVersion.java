package org.gaoyao.law.statute;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One version of a law: the facts about a text that was in force, or will be, from one day to another.
 *
 * <p>Dates are as far as the source prints them. A consolidated text often prints the day on which the <em>first</em>
 * version took effect, so {@code inForceFrom} may lie long before {@code adopted}; what follows from both is the statute
 * book's to say, not this record's.
 *
 * @param id unique among all versions
 * @param title the full title, 中华人民共和国刑法
 * @param shortTitle the title without 中华人民共和国, or as people say it
 * @param level its rank
 * @param category the subject under which collections file it; may be empty
 * @param adopted the day on which this version was passed or published
 * @param inForceFrom the day of effect that the text prints
 * @param ending how and when it ended, empty while it is in force
 * @param amending whether the text is an amendment or amending decision rather than rules of its own
 * @param history the lines under the title that tell how the law came about
 * @param source where the text was taken from, for a person
 * @param repeals the other laws that it ends, by its own words
 */
public record LawVersion(
        String id,
        String title,
        String shortTitle,
        Level level,
        String category,
        Optional<LocalDate> adopted,
        Optional<LocalDate> inForceFrom,
        Optional<Ending> ending,
        boolean amending,
        List<String> history,
        String source,
        List<Repeal> repeals) {

    public LawVersion {
        history = List.copyOf(history);
        repeals = List.copyOf(repeals);
    }

    /** A version that ends no other law. */
    public LawVersion(
            String id,
            String title,
            String shortTitle,
            Level level,
            String category,
            Optional<LocalDate> adopted,
            Optional<LocalDate> inForceFrom,
            Optional<Ending> ending,
            boolean amending,
            List<String> history,
            String source) {
        this(
                id,
                title,
                shortTitle,
                level,
                category,
                adopted,
                inForceFrom,
                ending,
                amending,
                history,
                source,
                List.of());
    }

    /** The same version, which ends these laws. */
    public LawVersion repealing(List<Repeal> ended) {
        return new LawVersion(
                id, title, shortTitle, level, category, adopted, inForceFrom, ending, amending, history, source, ended);
    }

    /** The same version with another ending. */
    public LawVersion ending(Ending other) {
        return new LawVersion(
                id,
                title,
                shortTitle,
                level,
                category,
                adopted,
                inForceFrom,
                Optional.of(other),
                amending,
                history,
                source,
                repeals);
    }

    /**
     * How a version stopped being the law.
     *
     * @param how superseded by a newer version of the same law, or repealed
     * @param on the first day on which it no longer applies, where known
     * @param atLatest a day on which it is known to apply no longer, where {@code on} is not known
     * @param by the id or title of what replaced or repealed it, where known
     */
    public record Ending(How how, Optional<LocalDate> on, Optional<LocalDate> atLatest, Optional<String> by) {

        /** An ending on a known day, or on a day of which nothing is known. */
        public Ending(How how, Optional<LocalDate> on, Optional<String> by) {
            this(how, on, Optional.empty(), by);
        }

        /** The first day on which it is known to apply no longer. */
        public Optional<LocalDate> known() {
            return on.or(() -> atLatest);
        }

        /** Whether it is known to apply no longer on a day. */
        public boolean isOver(LocalDate day) {
            return known().filter(end -> !day.isBefore(end)).isPresent();
        }

        /** The two ways in which a version ends. */
        public enum How {
            /** A newer version of the same law took its place. */
            SUPERSEDED,
            /** The law was abolished. */
            REPEALED
        }
    }

    @Override
    public String toString() {
        return "《" + title + "》" + adopted.map(day -> " (" + day + ")").orElse("");
    }
}
