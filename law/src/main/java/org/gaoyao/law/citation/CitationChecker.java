package org.gaoyao.law.citation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.gaoyao.law.book.ArticleOnDay;
import org.gaoyao.law.book.Law;
import org.gaoyao.law.book.Reason;
import org.gaoyao.law.book.StatuteBook;
import org.gaoyao.law.book.VersionOnDay;
import org.gaoyao.law.digest.Digest;
import org.gaoyao.law.statute.Article;
import org.gaoyao.law.statute.LawText;
import org.gaoyao.law.statute.LawVersion;
import org.gaoyao.law.statute.Level;
import org.gaoyao.law.statute.Repeal;

/**
 * Checks every citation of a text against the statute book, for a day.
 *
 * <p>Laws that the book lacks are looked up in the {@link Digest}, which knows of some articles that they exist.
 *
 * <p>Deterministic: the same book, text and day give the same verdicts. Safe for concurrent use; what was found out of a
 * provision on a day is remembered.
 */
public final class CitationChecker {

    private static final int MOST_REMEMBERED = 200_000;

    /** A provision on a day. */
    private record Question(Source source, Optional<Place> place, LocalDate day) {}

    /** A paragraph of an article, or all of it: 0. */
    private record Passage(Article article, int paragraph) {}

    private final StatuteBook book;
    private final CitationParser parser;
    private final UnknownTitles unknownTitles;
    private final DigestVerdicts digest = new DigestVerdicts(Digest::load);
    private final Map<Question, Verdict> remembered = new ConcurrentHashMap<>();
    private final Map<Passage, Wording> wordings = new ConcurrentHashMap<>();
    private final Map<Article, Outline> outlines = new ConcurrentHashMap<>();

    /** A checker of citations of the laws in {@code book}. */
    public CitationChecker(StatuteBook book) {
        this.book = book;
        parser = new CitationParser(LawNames.of(
                book.laws(), book.repealed().stream().map(Repeal::title).toList()));
        unknownTitles = new UnknownTitles(book);
    }

    /** All citations in {@code text} with their verdicts for {@code day}, in the order of the text. */
    public List<Checked> check(String text, LocalDate day) {
        List<Citation> citations = parser.parse(text);
        var checked = new ArrayList<Checked>(citations.size());
        for (int i = 0; i < citations.size(); i++) {
            Citation citation = citations.get(i);
            Verdict verdict = check(citation, day);
            boolean last = i + 1 == citations.size();
            int next = last ? text.length() : citations.get(i + 1).start();
            boolean listed = i > 0 && continues(citations.get(i - 1), citation, text);
            checked.add(new Checked(
                    citation,
                    verdict instanceof Verdict.Valid valid && !listed
                            ? wording(valid, citation, text, next)
                            : verdict));
        }
        return List.copyOf(checked);
    }

    /**
     * All citations in {@code text} with their verdicts for an act that is judged later: a citation that holds on the day
     * of the act holds (从旧兼从轻), else the day of the decision counts.
     */
    public List<Checked> check(String text, LocalDate act, LocalDate decision) {
        List<Checked> then = check(text, act);
        List<Checked> now = check(text, decision);
        var checked = new ArrayList<Checked>(now.size());
        for (int i = 0; i < now.size(); i++) {
            checked.add(then.get(i).verdict().holds() ? then.get(i) : now.get(i));
        }
        return List.copyOf(checked);
    }

    /** The verdict on what a citation names, without the words that are quoted from it. */
    public Verdict check(Citation citation, LocalDate day) {
        Optional<Place> place = citation.article()
                .map(article -> new Place(
                        article.number(), article.sub(), citation.paragraph(), citation.item(), citation.subitem()));
        if (remembered.size() > MOST_REMEMBERED) {
            remembered.clear();
        }
        return remembered.computeIfAbsent(new Question(citation.source(), place, day), this::answer);
    }

    private Verdict answer(Question question) {
        LocalDate day = question.day();
        return switch (question.source()) {
            case Source.KnownLaw(String title) ->
                book.law(title)
                        .map(law -> question.place()
                                .map(place -> article(law, place, day))
                                .orElseGet(() -> law(law, day)))
                        .or(() -> book.repealed(title).map(repeal -> repealed(repeal, question.place(), day)))
                        .orElseGet(() -> digest.verdict(title, question.place(), day));
            case Source.UnknownLaw(String title) ->
                book.repealed(title)
                        .map(repeal -> repealed(repeal, question.place(), day))
                        .orElseGet(() -> unknownTitles.verdict(title, day));
            case Source.Slip(String title, String meant) ->
                new Verdict.NotCheckable(
                        day,
                        new Reason(
                                "as written it names no article of 《%s》; was %s meant?".formatted(title, meant),
                                "缺“条”字，未指明《%s》的条文；是否指%s？".formatted(title, meant)));
            case Source.DocumentNumber(String number) -> numbered(number, day);
            case Source.CaseNumber(String number) -> new Verdict.NotCheckable(day, CaseNumberForm.reason(number, day));
            case Source.Unresolved(String words) ->
                new Verdict.NotCheckable(
                        day,
                        new Reason(
                                "the text does not say which law “%s” means".formatted(words),
                                "文中没有说明“%s”指哪部法律".formatted(words)));
        };
    }

    private Verdict numbered(String number, LocalDate day) {
        return unknownTitles
                .ofNumber(number)
                .map(law -> law(law, day))
                .orElseGet(() -> new Verdict.NotCheckable(
                        day,
                        new Reason(
                                "no imported law says that its number is %s".formatted(number),
                                "已导入的法律均未载明文号%s".formatted(number))));
    }

    /** A law of which only title and end are known: whether it had the article is not asked. */
    private static Verdict repealed(Repeal repeal, Optional<Place> place, LocalDate day) {
        LawVersion.Ending ending = repeal.ending();
        return ending.isOver(day)
                ? new Verdict.NoLongerInForce(day, untold(repeal), place.map(Place::article), ending, Optional.empty())
                : new Verdict.NotCheckable(
                        day,
                        new Reason(
                                "the text of 《%s》 was never imported; it %s"
                                        .formatted(
                                                repeal.title(),
                                                VerdictSentence.ended(ending).english()),
                                "未曾导入《%s》的文本；该文件%s"
                                        .formatted(
                                                repeal.title(),
                                                VerdictSentence.ended(ending).chinese())));
    }

    /** What stands for a law of which only title and end are known. */
    private static LawVersion untold(Repeal repeal) {
        return new LawVersion(
                "ended:" + repeal.title(),
                repeal.title(),
                repeal.title(),
                Level.OTHER,
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.of(repeal.ending()),
                false,
                List.of(),
                repeal.ending().by().orElse(""));
    }

    private Verdict law(Law law, LocalDate day) {
        return switch (book.version(law, day)) {
            case VersionOnDay.InForce inForce ->
                new Verdict.Valid(day, inForce.text().version(), Optional.empty(), Optional.empty());
            case VersionOnDay.TextNotImported gap ->
                gap.later()
                        .or(gap::earlier)
                        .map(LawText::version)
                        .<Verdict>map(version -> new Verdict.Valid(day, version, Optional.empty(), Optional.empty()))
                        .orElseGet(() -> new Verdict.NotCheckable(day, gap.reason()));
            case VersionOnDay.NotYetInForce later ->
                new Verdict.NotYetInForce(day, later.version(), Optional.empty(), later.from());
            case VersionOnDay.Ended ended ->
                new Verdict.NoLongerInForce(day, ended.version(), Optional.empty(), ended.ending(), ended.successor());
            case VersionOnDay.NotKnown unknown -> new Verdict.NotCheckable(day, unknown.reason());
        };
    }

    private Verdict article(Law law, Place place, LocalDate day) {
        var number = place.article();
        return switch (book.article(law, number, day)) {
            case ArticleOnDay.InForce inForce -> {
                String lacks = outline(inForce.article()).lacks(place.paragraph(), place.item(), place.subitem());
                yield lacks.isEmpty()
                        ? new Verdict.Valid(
                                day, inForce.law(), Optional.of(inForce.article()), Optional.of(inForce.basis()))
                        : new Verdict.NoSuchArticle(
                                day, inForce.law(), number.chinese() + lacks, Optional.of(inForce.article()));
            }
            case ArticleOnDay.NotYetInForce later ->
                new Verdict.NotYetInForce(day, later.law(), Optional.of(number), later.from());
            case ArticleOnDay.Ended ended ->
                new Verdict.NoLongerInForce(day, ended.law(), Optional.of(number), ended.ending(), ended.successor());
            case ArticleOnDay.NoSuchArticle none ->
                new Verdict.NoSuchArticle(day, none.law(), number.chinese(), Optional.empty());
            case ArticleOnDay.NotKnown unknown -> new Verdict.NotCheckable(day, unknown.reason());
        };
    }

    /** Whether a citation is one of a list: what is quoted behind it may be from any member. */
    private static boolean continues(Citation before, Citation citation, String text) {
        int gap = citation.start() - before.end();
        return before.source().equals(citation.source())
                && gap <= 1
                && (gap < 1 || "。；;\n”".indexOf(text.charAt(before.end())) < 0);
    }

    /** The verdict with the words that are quoted from the article. */
    private Verdict wording(Verdict.Valid valid, Citation citation, String text, int next) {
        return valid.text()
                .flatMap(article -> Quotation.differing(
                                text, citation.end(), next, wording(article, citation.paragraph()))
                        .<Verdict>map(
                                difference -> new Verdict.WrongWording(valid.on(), valid.law(), article, difference)))
                .orElse(valid);
    }

    private Wording wording(Article article, int paragraph) {
        if (wordings.size() > MOST_REMEMBERED) {
            wordings.clear();
        }
        return wordings.computeIfAbsent(
                new Passage(article, paragraph),
                _ -> new Wording(outline(article).text(paragraph)));
    }

    private Outline outline(Article article) {
        if (outlines.size() > MOST_REMEMBERED) {
            outlines.clear();
        }
        return outlines.computeIfAbsent(article, read -> Outline.of(read.text()));
    }
}
