package org.gaoyao.law.digest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gaoyao.law.book.Titles;
import org.gaoyao.law.statute.ArticleNumber;

/**
 * The digest: facts on the articles that the rooms above cite most, so that every command also works without imported law.
 *
 * <p>It knows which articles exist, what they are about, what punishment they threaten and since when. It does not hold
 * the text of any law; quotations cannot be checked against it. Immutable and safe for any number of threads.
 */
public final class Digest {

    /** Stands wherever something of the digest is shown, Chinese and English. */
    public static final String NOTICE =
            "摘要为本项目自拟，并非法律条文，亦非官方文本。 / A digest in our own words; neither the text of the law nor official.";

    private final List<ListedLaw> laws;
    private final List<Fact> facts;
    private final Map<String, ListedLaw> byTitle = new HashMap<>();
    private final Map<String, Map<ArticleNumber, List<Fact>>> byArticle = new HashMap<>();

    Digest(List<ListedLaw> laws, List<Fact> facts) {
        this.laws = List.copyOf(laws);
        this.facts = List.copyOf(facts);
        for (ListedLaw law : laws) {
            byTitle.put(Titles.key(law.title()), law);
            law.shortTitles().forEach(title -> byTitle.put(Titles.key(title), law));
        }
        for (Fact fact : facts) {
            byArticle
                    .computeIfAbsent(fact.law().title(), _ -> new HashMap<>())
                    .computeIfAbsent(fact.article(), _ -> new ArrayList<>())
                    .add(fact);
        }
    }

    /** The digest that comes with the project; reads its rows anew at each call (some 450, in a fraction of a second). */
    public static Digest load() {
        return DigestReader.ofResources();
    }

    /** The laws of which it lists articles. */
    public List<ListedLaw> laws() {
        return laws;
    }

    /** All rows, by law, article and day. */
    public List<Fact> facts() {
        return facts;
    }

    /** The law of a full or short title, in any spelling that {@link Titles#key} makes equal. */
    public Optional<ListedLaw> law(String title) {
        return Optional.ofNullable(byTitle.get(Titles.key(title)));
    }

    /** The rows of an article through time, oldest first. */
    public List<Fact> facts(ListedLaw law, ArticleNumber article) {
        return List.copyOf(byArticle.getOrDefault(law.title(), Map.of()).getOrDefault(article, List.of()));
    }

    /** The row of an article that holds on a day. */
    public Optional<Fact> fact(String title, ArticleNumber article, LocalDate day) {
        return law(title).stream()
                .flatMap(law -> facts(law, article).stream())
                .filter(fact -> fact.holdsOn(day))
                .findFirst();
    }

    /** What can be said of an article on a day without its text. */
    public Finding find(String title, ArticleNumber article, LocalDate day) {
        Optional<ListedLaw> listed = law(title);
        if (listed.isEmpty()) {
            return new Finding.LawNotListed();
        }
        ListedLaw law = listed.get();
        if (article.number() > law.highestArticle()) {
            return new Finding.NoSuchArticle(law);
        }
        if (day.isBefore(law.from())) {
            return new Finding.NotYetInForce(law, law.from());
        }
        return fact(title, article, day)
                .<Finding>map(Finding.Listed::new)
                .orElseGet(() -> new Finding.ArticleNotListed(law));
    }
}
