package org.gaoyao.moot.question;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gaoyao.law.digest.Digest;
import org.gaoyao.law.digest.Fact;
import org.gaoyao.law.digest.ListedLaw;
import org.gaoyao.law.statute.ArticleNumber;
import org.gaoyao.moot.matter.LegalBasis;

/** What the digest says of articles, and how articles are named in sentences. Immutable and safe for concurrent use. */
public final class Rulebook {

    private static final Rulebook LOADED = new Rulebook(Digest.load());

    private final Digest digest;
    private final Map<String, ListedLaw> laws = new HashMap<>();
    private final Map<LegalBasis, List<Fact>> rows = new HashMap<>();

    private Rulebook(Digest digest) {
        this.digest = digest;
        digest.laws().forEach(law -> laws.put(law.title(), law));
        digest.facts().forEach(fact -> rows.computeIfAbsent(article(fact), _ -> new ArrayList<>())
                .add(fact));
    }

    /** That of the project's digest. */
    public static Rulebook load() {
        return LOADED;
    }

    /** All rows of the digest. */
    public List<Fact> facts() {
        return digest.facts();
    }

    /** The article that {@code 刑法#133-1} names; empty if the digest does not know the law. */
    public Optional<LegalBasis> article(String key) {
        int hash = key.indexOf('#');
        return hash < 0
                ? Optional.empty()
                : digest.law(key.substring(0, hash)).flatMap(law -> ArticleNumber.parse(key.substring(hash + 1))
                        .map(number -> new LegalBasis(law.title(), number)));
    }

    /** An article that is known to be listed. */
    public LegalBasis known(String key) {
        return article(key).orElseThrow(() -> new IllegalArgumentException("no article of the digest: " + key));
    }

    /** The rows of an article through time, oldest first. */
    public List<Fact> through(LegalBasis article) {
        return List.copyOf(rows.getOrDefault(article, List.of()));
    }

    /** What the digest says of an article on a day. */
    public Optional<Fact> on(LegalBasis article, LocalDate day) {
        return rows.getOrDefault(article, List.of()).stream()
                .filter(fact -> fact.holdsOn(day))
                .findFirst();
    }

    /** The article of a row. */
    public static LegalBasis article(Fact fact) {
        return new LegalBasis(fact.law().title(), fact.article());
    }

    /** 《刑法》第二百六十四条; laws without a usual short title in full. */
    public String chinese(LegalBasis article) {
        return "《" + shortTitle(law(article)) + "》" + article.number();
    }

    /** Article 264 of the Criminal Law. */
    public String english(LegalBasis article) {
        return "Article " + article.article().key() + " of the " + law(article).english();
    }

    /** The name in the language of a question. */
    public String name(LegalBasis article, boolean chinese) {
        return chinese ? chinese(article) : english(article);
    }

    /** The articles in a row, with 、 or commas. */
    public String names(List<LegalBasis> articles, boolean chinese) {
        return articles.stream()
                .map(article -> name(article, chinese))
                .collect(Collectors.joining(chinese ? "、" : ", "));
    }

    /** One sentence an article, in our own words: 《刑法》第六十七条：…. */
    public String rules(List<LegalBasis> articles, LocalDate day, boolean chinese) {
        return articles.stream()
                .map(article -> on(article, day)
                        .map(fact -> chinese
                                ? chinese(article) + "（" + fact.subject() + "）：" + fact.says()
                                : english(article) + " (" + fact.english() + "): " + fact.saysEnglish())
                        .orElseThrow(() -> new IllegalArgumentException(article + " is not listed on " + day)))
                .collect(Collectors.joining(chinese ? "" : " "));
    }

    /** 2021年3月1日, or 1 March 2021. */
    public static String day(LocalDate day, boolean chinese) {
        return chinese
                ? day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日"
                : day.getDayOfMonth() + " "
                        + day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " "
                        + day.getYear();
    }

    private ListedLaw law(LegalBasis article) {
        return Objects.requireNonNull(laws.get(article.law()), article.law());
    }

    /** The short title of a statute; interpretations are named in full, for their short titles are nobody's but ours. */
    private static String shortTitle(ListedLaw law) {
        return law.number().isPresent() ? law.title() : law.shortTitles().getFirst();
    }
}
