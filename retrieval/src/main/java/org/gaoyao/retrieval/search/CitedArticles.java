package org.gaoyao.retrieval.search;

import java.io.IOException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gaoyao.law.book.Law;
import org.gaoyao.law.citation.Citation;
import org.gaoyao.law.citation.CitationParser;
import org.gaoyao.law.citation.LawNames;
import org.gaoyao.law.citation.Source;
import org.gaoyao.law.statute.ArticleNumber;
import org.gaoyao.law.statute.LawText;
import org.gaoyao.law.statute.LawVersion;
import org.gaoyao.retrieval.index.ArticleIndex;
import org.gaoyao.retrieval.index.Catalogue;
import org.gaoyao.retrieval.index.IndexedArticle;
import org.gaoyao.retrieval.index.Scope;

/**
 * The articles that a question cites by law and number: 民法典第三条, 刑法264, 公司法司法解释三第二十二条.
 *
 * <p>Citations are found by the law room's parser. Where it finds no article the question is read once more with every
 * number that is not said to be of anything taken for an article's: 刑法264, 刑法 264 条, 刑法一百三十三之一. Safe for
 * concurrent use.
 */
public final class CitedArticles {

    private static final String DIGIT = "[0-9０-９〇零一二三四五六七八九十百千两]";
    private static final Pattern BARE = Pattern.compile("(?<!" + DIGIT + ")第?\\s*(" + DIGIT
            + "+)\\s*(?:条|條)?\\s*(?:之\\s*(" + DIGIT + "+))?(?!\\s*[款项目年月日章节编元号部届次个人万亿天岁%.．])");
    private static final Pattern HYPHEN =
            Pattern.compile("(?<![0-9])第?\\s*([0-9]{1,4})\\s*条?\\s*[-－]\\s*([0-9]{1,2})(?![0-9])\\s*条?");
    private static final Pattern NOT_SAID = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final Comparator<IndexedArticle> NEWEST_FIRST = Comparator.<IndexedArticle, LocalDate>comparing(
                    article -> article.until().orElse(LocalDate.MAX))
            .thenComparing(article -> article.from().orElse(LocalDate.MIN))
            .reversed()
            .thenComparing(IndexedArticle::id);

    /** An article of a law, whatever the version and the spelling of its title. */
    private record Place(String title, String unit) {

        static Place of(String title, String unit) {
            return new Place(key(title), unit);
        }

        /** The letters and digits of a title in one width: collections print （试行） and (试行). */
        static String key(String title) {
            return NOT_SAID.matcher(Normalizer.normalize(title, Normalizer.Form.NFKC))
                    .replaceAll("");
        }
    }

    private final ArticleIndex index;
    private final Map<Place, List<Integer>> places = new HashMap<>();
    private final Set<String> titles;
    private final CitationParser parser;

    private CitedArticles(ArticleIndex index, Map<String, List<LawText>> versions) {
        this.index = index;
        titles = versions.values().stream()
                .flatMap(law -> law.stream().map(text -> text.version().title()))
                .collect(Collectors.toCollection(TreeSet::new));
        parser = new CitationParser(LawNames.of(versions.values().stream()
                .map(law -> new Law(law.getFirst().version().title(), law))
                .toList()));
    }

    /** Knows the laws of an index by name. */
    public static CitedArticles of(ArticleIndex index) throws IOException {
        Catalogue catalogue = index.catalogue();
        var versions = new TreeMap<String, List<LawText>>();
        var titles = new ArrayList<String>();
        for (int number = 0; number < catalogue.size(); number++) {
            if (catalogue.laws()[number] == titles.size()) {
                IndexedArticle first = index.article(number);
                titles.add(first.law());
                versions.computeIfAbsent(Place.key(first.law()), _ -> new ArrayList<>())
                        .add(named(first));
            }
        }
        var cited = new CitedArticles(index, versions);
        for (int number = 0; number < catalogue.size(); number++) {
            String id = catalogue.ids()[number];
            var place = Place.of(titles.get(catalogue.laws()[number]), id.substring(id.indexOf('#') + 1));
            cited.places.computeIfAbsent(place, _ -> new ArrayList<>()).add(number);
        }
        return cited;
    }

    /** The articles that a question cites, in its order; of an article's versions those in scope, newest first. */
    public List<IndexedArticle> find(String question, Scope scope) throws IOException {
        String written = HYPHEN.matcher(question).replaceAll(CitedArticles::inserted);
        Set<Place> cited = cited(written);
        if (cited.isEmpty()) {
            cited = cited(BARE.matcher(written)
                    .replaceAll(match -> "第" + match.group(1) + "条"
                            + Optional.ofNullable(match.group(2))
                                    .map(sub -> "之" + sub)
                                    .orElse("")));
        }
        if (cited.isEmpty()) {
            cited = cited(bracketed(written));
        }
        var found = new ArrayList<IndexedArticle>();
        for (Place place : cited) {
            var versions = new ArrayList<IndexedArticle>();
            for (int number : places.getOrDefault(place, List.of())) {
                IndexedArticle article = index.article(number);
                if (scope.holds(article)) {
                    versions.add(article);
                }
            }
            versions.sort(NEWEST_FIRST);
            found.addAll(versions);
        }
        return found;
    }

    /** 133-1 is the article inserted after 133; 133-135 is a range. */
    private static String inserted(MatchResult match) {
        return Integer.parseInt(match.group(2)) < Integer.parseInt(match.group(1))
                ? "第" + match.group(1) + "条之" + match.group(2)
                : match.group();
    }

    /** The text with the longest title that stands in it in 《》: without them not every 与 is read as part of a title. */
    private String bracketed(String text) {
        return titles.stream()
                .filter(text::contains)
                .max(Comparator.comparingInt(String::length))
                .map(title -> text.replace(title, "《" + title + "》"))
                .orElse(text);
    }

    private Set<Place> cited(String text) {
        var cited = new LinkedHashSet<Place>();
        for (Citation citation : parser.parse(text)) {
            if (citation.source() instanceof Source.KnownLaw(String title)) {
                citation.article().map(ArticleNumber::key).ifPresent(unit -> cited.add(Place.of(title, unit)));
            }
        }
        return cited;
    }

    /** As much of a version as names are made of. */
    private static LawText named(IndexedArticle article) {
        return new LawText(
                new LawVersion(
                        article.id(),
                        article.law(),
                        article.law(),
                        article.level(),
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        List.of(),
                        ""),
                List.of());
    }
}
