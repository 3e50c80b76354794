package org.gaoyao.law.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gaoyao.law.amendment.ArticleText;
import org.gaoyao.law.amendment.ArticleText.Origin;
import org.gaoyao.law.amendment.LawHistory;
import org.gaoyao.law.number.ChineseNumeral;
import org.gaoyao.law.statute.Article;
import org.gaoyao.law.statute.ArticleNumber;
import org.gaoyao.law.statute.LawText;
import org.gaoyao.law.statute.LawVersion;

/** What amendments tell of an article on a day, in the words of the book. */
final class Composition {

    private Composition() {}

    /**
     * The article on the day as one version and the acts that changed the law tell it; empty when no act changes the law
     * or when a change may be missing between the version and the day.
     *
     * @param printed the article in that version, for its headings
     */
    static Optional<ArticleOnDay> of(
            LawHistory history, LawText text, Optional<Article> printed, ArticleNumber number, LocalDate day) {
        LawVersion law = text.version();
        return history.isChanged()
                ? switch (history.on(number, day)) {
                    case ArticleText.Known(String words, Origin origin) ->
                        Optional.of(new ArticleOnDay.InForce(
                                law,
                                new Article(
                                        number.key(),
                                        Optional.of(number),
                                        printed.map(Article::headings).orElse(List.of()),
                                        words),
                                basis(history, origin, law, day)));
                    case ArticleText.Later(LawVersion _, LocalDate from) ->
                        Optional.of(new ArticleOnDay.NotYetInForce(law, from));
                    case ArticleText.StruckOut(LawVersion act, LocalDate from) ->
                        Optional.of(new ArticleOnDay.Ended(
                                law,
                                new LawVersion.Ending(
                                        LawVersion.Ending.How.REPEALED, Optional.of(from), Optional.of(act.id())),
                                Optional.of(act)));
                    case ArticleText.None _ -> Optional.of(new ArticleOnDay.NoSuchArticle(law, number));
                    case ArticleText.Unknown unknown ->
                        unknown.replacedBy().map(act -> new ArticleOnDay.NotKnown(reason(number, act, unknown)));
                }
                : Optional.empty();
    }

    /**
     * The units of a version with every article as it stands on a day; one of which nothing can be said keeps its
     * imported text.
     *
     * @param numbers the articles of the law on that day
     */
    static List<Article> whole(
            LawText version, Set<ArticleNumber> numbers, Function<ArticleNumber, ArticleOnDay> onDay) {
        var missing = new TreeSet<>(numbers);
        version.articles().forEach(unit -> unit.number().ifPresent(missing::remove));
        var units = new ArrayList<Article>();
        for (Article unit : version.articles()) {
            unit.number().ifPresent(number -> added(missing.headSet(number), units, onDay));
            switch (unit.number().map(onDay).orElse(null)) {
                case null -> units.add(unit);
                case ArticleOnDay.InForce found -> units.add(found.article());
                case ArticleOnDay.NotKnown _ -> units.add(unit);
                case ArticleOnDay.Ended _, ArticleOnDay.NoSuchArticle _, ArticleOnDay.NotYetInForce _ -> {}
            }
        }
        added(missing, units, onDay);
        return List.copyOf(units);
    }

    /** Moves the articles of these numbers to the end of the units, under the headings of the one before. */
    private static void added(
            SortedSet<ArticleNumber> numbers, List<Article> units, Function<ArticleNumber, ArticleOnDay> onDay) {
        for (ArticleNumber number : numbers) {
            if (onDay.apply(number) instanceof ArticleOnDay.InForce found) {
                List<String> headings =
                        units.isEmpty() ? List.of() : units.getLast().headings();
                units.add(new Article(
                        number.key(),
                        Optional.of(number),
                        headings,
                        found.article().text()));
            }
        }
        numbers.clear();
    }

    private static Basis basis(LawHistory history, Origin origin, LawVersion law, LocalDate day) {
        return switch (origin) {
            case Origin.Consolidated(LawVersion version) ->
                law.adopted()
                                .or(law::inForceFrom)
                                .filter(from -> !day.isBefore(from))
                                .isPresent()
                        ? new Basis.Printed(version)
                        : new Basis.Unchanged(version, unchanged(history, version, day));
            case Origin.PrintedByAct(LawVersion act, String clause) -> new Basis.PrintedByAmendment(act, clause);
            case Origin.Composed(LawVersion base, List<LawVersion> acts) -> new Basis.Composed(base, acts);
        };
    }

    private static Reason unchanged(LawHistory history, LawVersion version, LocalDate day) {
        LocalDate since = history.completeSince().orElse(day);
        return new Reason(
                "no amendment changes this article between %s and the imported text of %s; the amendments since %s are all in the book"
                        .formatted(day, date(version), since),
                "自%s至已导入文本（%s）之间没有修正案修改本条；自%s起的修正案均已导入".formatted(day, date(version), since));
    }

    private static String date(LawVersion version) {
        return version.adopted()
                .or(version::inForceFrom)
                .map(LocalDate::toString)
                .orElse("?");
    }

    private static Reason reason(ArticleNumber number, LawVersion act, ArticleText.Unknown unknown) {
        String from = unknown.from().map(LocalDate::toString).orElse("?");
        String english = "the former text of article %s, which 《%s》 replaced on %s, was never imported"
                .formatted(number.key(), act.title(), from);
        String chinese = "本条原文已由《%s》自%s起修改，修改前的文本未曾导入".formatted(act.title(), from);
        if (unknown.knownParagraphs().isEmpty()) {
            return new Reason(english, chinese);
        }
        return new Reason(
                english + "; known of that day is only paragraph "
                        + unknown.knownParagraphs().stream()
                                .map(String::valueOf)
                                .collect(Collectors.joining(", ")),
                chinese + "；仅知当日"
                        + unknown.knownParagraphs().stream()
                                .map(paragraph -> "第" + ChineseNumeral.format(paragraph) + "款")
                                .collect(Collectors.joining("、")));
    }
}
