package org.gaoyao.law.book;

import java.time.LocalDate;
import java.util.Optional;
import org.gaoyao.law.statute.LawText;
import org.gaoyao.law.statute.LawVersion;

/** What the statute book knows of one law on one day. */
public sealed interface VersionOnDay {

    /**
     * This version is in force on that day.
     *
     * @param text the version
     * @param certainty how well its first day is known
     * @param since its first day, empty if no date of it is known
     * @param until the first day on which it no longer applies, where known
     */
    record InForce(LawText text, Certainty certainty, Optional<LocalDate> since, Optional<LocalDate> until)
            implements VersionOnDay {}

    /**
     * The law is in force on that day, in a version that was never imported.
     *
     * @param earlier the last imported version that began before that day
     * @param later the first imported version that begins after that day
     */
    record TextNotImported(Optional<LawText> earlier, Optional<LawText> later, Reason reason) implements VersionOnDay {}

    /** The law takes effect only on {@code from}. */
    record NotYetInForce(LawVersion version, LocalDate from) implements VersionOnDay {}

    /** The law had ended by that day; {@code version} is its last. */
    record Ended(LawVersion version, LawVersion.Ending ending, Optional<LawVersion> successor)
            implements VersionOnDay {}

    /** The book cannot say whether the law was in force that day. */
    record NotKnown(LawVersion version, Reason reason) implements VersionOnDay {}
}
