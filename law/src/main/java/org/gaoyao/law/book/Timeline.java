package org.gaoyao.law.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gaoyao.law.statute.LawText;
import org.gaoyao.law.statute.LawVersion;
import org.jspecify.annotations.Nullable;

/**
 * The versions of one law laid along time.
 *
 * <p>A version begins on the day of its adoption or of its effect, whichever is later, and not before its predecessor is
 * said to end in its favour. It ends on the day its source or another law tells, when the next version begins, or when a change was
 * made that a later version's history lists and of which no version was imported, whichever is earliest.
 */
final class Timeline {

    private final List<Period> periods;
    private final Optional<LawText> undated;
    private final Function<String, Optional<LawVersion>> lookup;

    /** One version with the days from which and until which its text is the law's text. */
    private record Period(
            LawText text,
            LocalDate start,
            Certainty certainty,
            @Nullable LocalDate end,
            Optional<LawVersion.Ending> ending) {

        LawVersion version() {
            return text.version();
        }
    }

    /**
     * Lays out the versions of a law.
     *
     * @param repeals what others say of its end
     * @param lookup finds the version that an id or title in {@link LawVersion.Ending#by()} names
     */
    Timeline(Law law, Repeals repeals, Function<String, Optional<LawVersion>> lookup) {
        this.lookup = lookup;
        undated = law.versions().stream()
                .filter(text -> start(text.version()) == null)
                .findFirst();
        List<LawText> dated = law.versions().stream()
                .filter(text -> start(text.version()) != null)
                .toList();
        periods = periods(dated, repeals);
    }

    /** The order of versions in a {@link Law}: by first day, then adoption, then id; those without a date come first. */
    static Comparator<LawText> order() {
        Comparator<LocalDate> nullsFirst = Comparator.nullsFirst(Comparator.naturalOrder());
        return Comparator.comparing((LawText text) -> start(text.version()), nullsFirst)
                .thenComparing(text -> text.version().adopted().orElse(null), nullsFirst)
                .thenComparing(text -> text.version().id());
    }

    /** The first day of a version as its own dates tell it, or null if they tell nothing. */
    static @Nullable LocalDate start(LawVersion version) {
        LocalDate adopted = version.adopted().orElse(null);
        LocalDate effect = version.inForceFrom().orElse(null);
        if (adopted == null && effect == null) {
            NavigableSet<LocalDate> history = HistoryDates.all(version.history());
            return history.isEmpty() ? null : history.last();
        }
        return adopted == null ? effect : effect == null || effect.isBefore(adopted) ? adopted : effect;
    }

    /** What the law is on a day. */
    VersionOnDay on(LocalDate day) {
        int last = periods.size() - 1;
        while (last >= 0 && periods.get(last).start().isAfter(day)) {
            last--;
        }
        return last >= 0 ? during(periods.get(last), last, day) : before(day);
    }

    /** Every day on which the law's text may change: first days and ends of all versions, in order. */
    Stream<LocalDate> turns() {
        return periods.stream()
                .flatMap(period -> Stream.of(Optional.of(period.start()), Optional.ofNullable(period.end()))
                        .flatMap(Optional::stream))
                .distinct()
                .sorted();
    }

    private VersionOnDay during(Period period, int index, LocalDate day) {
        Optional<LawVersion.Ending> ending = period.ending();
        LocalDate end = period.end();
        if (end == null) {
            if (ending.isPresent()) {
                if (ending.get().isOver(day)) {
                    return ended(period.version(), ending.get());
                }
                return new VersionOnDay.NotKnown(period.version(), Reasons.endedOnUnknownDay(period.version()));
            }
            return new VersionOnDay.InForce(
                    period.text(), period.certainty(), Optional.of(period.start()), Optional.empty());
        }
        if (day.isBefore(end)) {
            return new VersionOnDay.InForce(
                    period.text(), period.certainty(), Optional.of(period.start()), Optional.of(end));
        }
        boolean repealed = ending.filter(how -> how.how() == LawVersion.Ending.How.REPEALED)
                .flatMap(LawVersion.Ending::on)
                .filter(end::equals)
                .isPresent();
        if (index + 1 < periods.size() && !repealed) {
            return new VersionOnDay.TextNotImported(
                    Optional.of(period.text()),
                    Optional.of(periods.get(index + 1).text()),
                    Reasons.betweenVersions(period.version(), end));
        }
        return ended(period.version(), ending.orElseThrow());
    }

    private VersionOnDay ended(LawVersion version, LawVersion.Ending ending) {
        return new VersionOnDay.Ended(version, ending, ending.by().flatMap(lookup));
    }

    private VersionOnDay before(LocalDate day) {
        if (periods.isEmpty()) {
            LawText text = undated.orElseThrow();
            Optional<LawVersion.Ending> ending = text.version().ending();
            if (ending.filter(how -> how.isOver(day)).isPresent()) {
                return ended(text.version(), ending.get());
            }
            return ending.isPresent()
                    ? new VersionOnDay.NotKnown(text.version(), Reasons.endedOnUnknownDay(text.version()))
                    : new VersionOnDay.InForce(text, Certainty.UNDATED, Optional.empty(), Optional.empty());
        }
        Period first = periods.getFirst();
        LocalDate beginning = beginning(first);
        if (undated.isPresent()) {
            return new VersionOnDay.TextNotImported(
                    undated,
                    Optional.of(first.text()),
                    Reasons.undatedVersion(undated.get().version(), first.start()));
        }
        if (day.isBefore(beginning)) {
            return new VersionOnDay.NotYetInForce(first.version(), beginning);
        }
        return new VersionOnDay.TextNotImported(
                Optional.empty(),
                Optional.of(first.text()),
                Reasons.beforeFirstVersion(first.version(), first.start()));
    }

    /**
     * The first day on which the law can have been in force in any version: its first adoption if its history tells of a
     * change between that and the imported version, else the printed day of effect.
     */
    private static LocalDate beginning(Period first) {
        LawVersion version = first.version();
        LocalDate effect = version.inForceFrom().orElse(first.start());
        LocalDate printed = effect.isBefore(first.start()) ? effect : first.start();
        NavigableSet<LocalDate> passed = HistoryDates.all(version.history()).headSet(first.start(), true);
        if (passed.isEmpty()) {
            return printed;
        }
        LocalDate adoption = passed.first();
        boolean changedSince =
                passed.stream().anyMatch(day -> !day.isBefore(adoption.plusYears(1)) && !day.isAfter(effect));
        boolean earlier = changedSince || version.inForceFrom().isEmpty();
        return earlier && adoption.isBefore(printed) ? adoption : printed;
    }

    private static List<Period> periods(List<LawText> dated, Repeals repeals) {
        record Begun(LawText text, LocalDate start) {}
        List<Begun> begun = dated.stream()
                .map(text -> new Begun(text, firstDay(text.version(), dated)))
                .sorted(Comparator.comparing(Begun::start))
                .toList();
        var periods = new ArrayList<Period>();
        for (int i = 0; i < begun.size(); i++) {
            LawVersion version = begun.get(i).text().version();
            LocalDate start = begun.get(i).start();
            LocalDate next = i + 1 < begun.size() ? begun.get(i + 1).start() : null;
            Optional<LawVersion.Ending> ending = ending(version, start, next, repeals);
            LocalDate told = ending.flatMap(LawVersion.Ending::on).orElse(null);
            List<LawVersion> later = begun.subList(i + 1, begun.size()).stream()
                    .map(other -> other.text().version())
                    .toList();
            LocalDate end = earliest(earliest(told, next), unseenChange(version, start, later));
            periods.add(new Period(begun.get(i).text(), start, certainty(version), end, ending));
        }
        return List.copyOf(periods);
    }

    /** The ending that the version's source tells, or, where it tells no day, another text. */
    private static Optional<LawVersion.Ending> ending(
            LawVersion version, LocalDate start, @Nullable LocalDate next, Repeals repeals) {
        boolean told = version.ending()
                .filter(ending -> ending.on().isPresent() || ending.how() == LawVersion.Ending.How.SUPERSEDED)
                .isPresent();
        return told
                ? version.ending()
                : repeals.ending(version.title(), start, Optional.ofNullable(next))
                        .or(version::ending);
    }

    /** The version's own first day, or the day on which an earlier version is said to end in its favour, if later. */
    private static LocalDate firstDay(LawVersion version, List<LawText> dated) {
        LocalDate own = start(version);
        if (own == null) {
            throw new IllegalArgumentException("no date: " + version.id());
        }
        return dated.stream()
                .map(LawText::version)
                .flatMap(other -> other.ending().stream())
                .filter(ending -> ending.by().filter(version.id()::equals).isPresent())
                .flatMap(ending -> ending.on().stream())
                .filter(own::isBefore)
                .min(Comparator.naturalOrder())
                .orElse(own);
    }

    /** The first change that a later version's history lists between this version and that one. */
    private static @Nullable LocalDate unseenChange(LawVersion version, LocalDate start, List<LawVersion> later) {
        NavigableSet<LocalDate> own = HistoryDates.all(version.history());
        LocalDate first = null;
        for (LawVersion other : later) {
            NavigableSet<LocalDate> history = HistoryDates.all(other.history());
            if (!history.isEmpty()) {
                NavigableSet<LocalDate> changes = HistoryDates.changes(other.history());
                LocalDate change = changes.headSet(history.last(), false).stream()
                        .filter(day -> day.isAfter(start) && !own.contains(day))
                        .findFirst()
                        .orElse(null);
                first = earliest(first, change);
            }
        }
        return first;
    }

    private static Certainty certainty(LawVersion version) {
        if (version.adopted().isEmpty()) {
            return version.inForceFrom().isPresent() ? Certainty.EFFECT_ONLY : Certainty.ADOPTED_ONLY;
        }
        return version.inForceFrom()
                .map(effect ->
                        effect.isBefore(version.adopted().get()) ? Certainty.DATED_BY_FIRST_VERSION : Certainty.DATED)
                .orElse(Certainty.ADOPTED_ONLY);
    }

    private static @Nullable LocalDate earliest(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null ? other : other == null || one.isBefore(other) ? one : other;
    }
}
