package org.gaoyao.law.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.gaoyao.law.amendment.Act;
import org.gaoyao.law.amendment.LawHistory;
import org.gaoyao.law.statute.Article;
import org.gaoyao.law.statute.ArticleNumber;
import org.gaoyao.law.statute.LawText;
import org.gaoyao.law.statute.LawVersion;
import org.gaoyao.law.statute.Repeal;

/**
 * The statute book: every imported version of every law, what of them is in force on a day, and which other laws ended.
 *
 * <p>A consolidated text counts from the day of its version. Many keep the day on which the law first took effect; for a
 * day between the two the law was in force in an older text, and unless that was imported too, or amendments tell it, the
 * book says that it does not know it. Immutable, safe for any number of threads, and independent of the order of imports.
 */
public final class StatuteBook {

    private static final Comparator<Law> BY_RANK =
            Comparator.comparing((Law law) -> law.newest().version().level()).thenComparing(Law::title);

    private final List<Law> laws;
    private final Map<String, Law> byTitle;
    private final Map<String, LawText> byId;
    private final Repeals repeals;
    private final TitleIndex titles;
    private final List<LawText> amendments;
    private final Amendments acts;
    private final Map<String, Timeline> timelines = new ConcurrentHashMap<>();
    private final Map<String, Map<ArticleNumber, Article>> articles = new ConcurrentHashMap<>();

    private StatuteBook(List<Law> laws, Map<String, LawText> byId) {
        this.laws = laws;
        this.byId = byId;
        repeals =
                Repeals.of(laws.stream().flatMap(law -> law.versions().stream()).toList());
        byTitle = titles(laws);
        titles = new TitleIndex(laws.stream().map(Law::title).toList());
        amendments = laws.stream()
                .flatMap(law -> law.versions().stream())
                .filter(text -> text.version().amending()
                        || Titles.amends(text.version().title()))
                .filter(text -> Timeline.start(text.version()) != null)
                .sorted(Timeline.order())
                .toList();
        acts = new Amendments(amendments, this::law);
    }

    /**
     * The book of these texts.
     *
     * <p>Texts are versions of one law when their titles differ only in spelling. Where two collections hold the same
     * version (same title, adoption and articles), one of them is kept: the one that knows more dates.
     *
     * @throws IllegalArgumentException if two texts have one id
     */
    public static StatuteBook of(List<LawText> texts) {
        var ids = new HashSet<String>();
        var groups = new TreeMap<String, List<LawText>>();
        for (LawText text : texts) {
            LawVersion version = text.version();
            if (!ids.add(version.id())) {
                throw new IllegalArgumentException("two versions have the id " + version.id());
            }
            groups.computeIfAbsent(Titles.key(version.title()), _ -> new ArrayList<>())
                    .add(text);
        }
        var laws = new ArrayList<Law>();
        var byId = new HashMap<String, LawText>();
        for (List<LawText> group : groups.values()) {
            Duplicates.Kept kept = Duplicates.of(group);
            byId.putAll(kept.byId());
            List<LawText> versions =
                    kept.versions().stream().sorted(Timeline.order()).toList();
            laws.add(new Law(versions.getLast().version().title(), versions));
        }
        laws.sort(BY_RANK);
        return new StatuteBook(List.copyOf(laws), byId);
    }

    /** All laws, by level and title. */
    public List<Law> laws() {
        return laws;
    }

    /**
     * The law of a full or short title, however it is written: with or without 《》 and 中华人民共和国, any width, brackets
     * and spaces. After that the match is exact. A short title that two laws of one level share finds none.
     */
    public Optional<Law> law(String title) {
        Law law = byTitle.get(title);
        return Optional.ofNullable(law != null ? law : byTitle.get(Titles.key(title)));
    }

    /**
     * The end of a law of which only title and end are known: another text ended it, or it is on our own list of laws that
     * ended. Empty if a text of that title was imported.
     */
    public Optional<Repeal> repealed(String title) {
        return law(title).isPresent() ? Optional.empty() : repeals.last(title);
    }

    /** The ends of all laws of which only title and end are known, by title. */
    public List<Repeal> repealed() {
        return repeals.all().stream()
                .filter(repeal -> law(repeal.title()).isEmpty())
                .toList();
    }

    /** The version of an id; the id of a dropped copy leads to the copy that was kept. */
    public Optional<LawText> text(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The known title that is nearest to a mistyped one, as a suggestion for a person; empty if none is near. */
    public Optional<String> nearestTitle(String title) {
        return titles.nearest(title);
    }

    /**
     * The texts that change other laws, in the order of their effect: 刑法修正案（八）, 关于修改…的决定, marked by the source
     * or told by their titles. A text without any date, such as a page that gathers all amendments, is no event and is left
     * out.
     */
    public List<LawText> amendments() {
        return amendments;
    }

    /** Which version of a law is in force on a day. */
    public VersionOnDay version(Law law, LocalDate day) {
        return timeline(law).on(day);
    }

    /**
     * What the book knows of an article on a day, from the version of that day or from the nearest one and the amendments
     * between.
     *
     * <p>An article that an amendment brought is {@link ArticleOnDay.NotYetInForce} before that amendment's day, one that
     * an amendment struck out has {@link ArticleOnDay.Ended} since. Where the imported text of the day lacks what an
     * amendment in force prints, the amendment's text is given.
     */
    public ArticleOnDay article(Law law, ArticleNumber number, LocalDate day) {
        return switch (version(law, day)) {
            case VersionOnDay.InForce inForce ->
                composed(law, inForce.text(), number, day).orElseGet(() -> printed(inForce.text(), number));
            case VersionOnDay.TextNotImported unknown ->
                unknown.later()
                        .flatMap(later -> composed(law, later, number, day))
                        .orElseGet(() -> new ArticleOnDay.NotKnown(unknown.reason()));
            case VersionOnDay.NotYetInForce later -> new ArticleOnDay.NotYetInForce(later.version(), later.from());
            case VersionOnDay.Ended ended -> new ArticleOnDay.Ended(ended.version(), ended.ending(), ended.successor());
            case VersionOnDay.NotKnown unknown -> new ArticleOnDay.NotKnown(unknown.reason());
        };
    }

    /**
     * The units of a version as they stand on a day on which it is in force: with the texts that amendments print where
     * the imported text lacks them, without articles that were struck out, and with those that were added.
     */
    public List<Article> articles(Law law, LawText version, LocalDate day) {
        LawHistory history = acts.history(law, version);
        return history.isChanged()
                ? Composition.whole(version, history.numbers(day), number -> article(law, number, day))
                : version.articles();
    }

    /** The texts of {@link #amendments()} read clause by clause, without those that gather several acts. */
    public List<Act> acts() {
        return acts.acts();
    }

    /** A version of a law through the acts that change the law, for an audit of its text. */
    public LawHistory history(Law law, LawText version) {
        return acts.history(law, version);
    }

    /** The texts of an article among which 从旧兼从轻 chooses for an act and a decision. */
    public ApplicableLaw applicable(Law law, ArticleNumber number, LocalDate act, LocalDate decision) {
        return ApplicableLaw.of(this, law, number, act, decision);
    }

    /** The article as one imported version prints it. */
    public Optional<Article> article(LawText text, ArticleNumber number) {
        return Optional.ofNullable(articles.computeIfAbsent(text.version().id(), _ -> byNumber(text))
                .get(number));
    }

    /** The days on which the imported versions of a law begin or end, or an amendment changes it, in order. */
    public List<LocalDate> turns(Law law) {
        return Stream.concat(timeline(law).turns(), acts.history(law, law.newest()).turns().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private Optional<ArticleOnDay> composed(Law law, LawText text, ArticleNumber number, LocalDate day) {
        return Composition.of(acts.history(law, text), text, article(text, number), number, day);
    }

    private ArticleOnDay printed(LawText text, ArticleNumber number) {
        return article(text, number)
                .<ArticleOnDay>map(
                        article -> new ArticleOnDay.InForce(text.version(), article, new Basis.Printed(text.version())))
                .orElseGet(() -> new ArticleOnDay.NoSuchArticle(text.version(), number));
    }

    private Timeline timeline(Law law) {
        return timelines.computeIfAbsent(law.title(), _ -> new Timeline(law, repeals, this::named));
    }

    private Optional<LawVersion> named(String idOrTitle) {
        LawText text = byId.get(idOrTitle);
        return text != null
                ? Optional.of(text.version())
                : law(idOrTitle).map(law -> law.newest().version());
    }

    private static Map<ArticleNumber, Article> byNumber(LawText text) {
        var numbered = new HashMap<ArticleNumber, Article>();
        for (Article article : text.articles()) {
            article.number().ifPresent(number -> numbered.putIfAbsent(number, article));
        }
        return numbered;
    }

    private static Map<String, Law> titles(List<Law> laws) {
        var found = new HashMap<String, Law>();
        var shorts = new LinkedHashMap<String, List<Law>>();
        for (Law law : laws) {
            for (LawText text : law.versions()) {
                found.putIfAbsent(text.version().title(), law);
                found.putIfAbsent(Titles.key(text.version().title()), law);
                List<Law> sharing =
                        shorts.computeIfAbsent(Titles.key(text.version().shortTitle()), _ -> new ArrayList<>());
                if (sharing.isEmpty() || !sharing.getLast().title().equals(law.title())) {
                    sharing.add(law);
                }
            }
        }
        shorts.forEach((key, sharing) -> {
            boolean alone = sharing.size() == 1
                    || sharing.get(0).newest().version().level()
                            != sharing.get(1).newest().version().level();
            if (alone) {
                found.putIfAbsent(key, sharing.getFirst());
            }
        });
        return Map.copyOf(found);
    }
}
