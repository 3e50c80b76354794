package org.gaoyao.retrieval.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.gaoyao.law.intake.StatuteImport;
import org.gaoyao.law.number.ChineseNumeral;
import org.gaoyao.law.statute.ArticleNumber;
import org.gaoyao.retrieval.SharedData;
import org.gaoyao.retrieval.index.ArticleIndex;
import org.gaoyao.retrieval.index.Catalogue;
import org.gaoyao.retrieval.index.IndexedArticle;
import org.gaoyao.retrieval.index.Scope;
import org.gaoyao.run.Progress;
import org.gaoyao.run.Seeds;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Citations of real statutes, whose articles are indexed without their words: only what is cited can be found. */
final class CitedStatutesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 17);
    private static final int QUESTIONS = 2_000;
    private static final int DAYS = 300;

    @TempDir
    private static Path folder;

    private static List<IndexedArticle> articles = List.of();
    private static ArticleIndex index;

    @BeforeAll
    static void build() throws IOException {
        Path statutes = SharedData.at("data/statutes");
        articles = StatuteImport.read(List.of(statutes), Progress.silent()).orThrow().stream()
                .flatMap(text -> IndexedArticle.of(text).stream())
                .filter(article -> article.region().isEmpty())
                .map(CitedStatutesTest::withoutWords)
                .toList();
        ArticleIndex.write(articles, folder, Progress.silent());
        index = ArticleIndex.open(folder);
    }

    @AfterAll
    static void close() throws IOException {
        if (index != null) {
            index.close();
        }
    }

    @Test
    void everyCitationInAnyFormFindsItsArticleFirst() throws IOException {
        CitedArticles cited = CitedArticles.of(index);
        Map<String, Integer> called = called();
        List<IndexedArticle> inForce = articles.stream()
                .filter(article -> article.isInForce(TODAY)
                        && ArticleNumber.parse(article.unit()).isPresent()
                        && called.getOrDefault(article.law() + "#" + article.unit(), 0) == 1)
                .toList();
        RandomGenerator random = new Seeds(9).generator("citations");
        var wrong = new ArrayList<String>();
        for (int i = 0; i < QUESTIONS; i++) {
            IndexedArticle article = inForce.get(random.nextInt(inForce.size()));
            String question = question(article, random);
            List<String> found = cited.find(question, Scope.on(TODAY)).stream()
                    .map(IndexedArticle::id)
                    .toList();
            if (found.isEmpty() || !found.getFirst().equals(article.id())) {
                wrong.add(question + " → " + found + " not " + article.id());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void onNoDayAnArticleIsFoundThatIsNotInForce() throws IOException {
        CitedArticles cited = CitedArticles.of(index);
        Catalogue catalogue = index.catalogue();
        RandomGenerator random = new Seeds(10).generator("days");
        for (int i = 0; i < DAYS; i++) {
            IndexedArticle article = articles.get(random.nextInt(articles.size()));
            LocalDate turn = article.until().or(article::from).orElse(TODAY);
            LocalDate day = turn.isBefore(LocalDate.of(1950, 1, 1)) ? TODAY : turn.plusDays(random.nextInt(3) - 1);
            List<IndexedArticle> found = cited.find(question(article, random), Scope.on(day));
            assertThat(found).allMatch(each -> each.isInForce(day));
            boolean[] held = index.held(Scope.on(day)).orElseThrow();
            assertThat(held[catalogue.number(article.id()).orElseThrow()]).isEqualTo(article.isInForce(day));
        }
    }

    /** How many articles in force are called the same, by what they are called: some titles are borne by two laws. */
    private static Map<String, Integer> called() {
        var counts = new HashMap<String, Integer>();
        articles.stream()
                .filter(article -> article.isInForce(TODAY))
                .forEach(article -> counts.merge(article.law() + "#" + article.unit(), 1, Integer::sum));
        return counts;
    }

    private static String question(IndexedArticle article, RandomGenerator random) {
        ArticleNumber number = ArticleNumber.parse(article.unit()).orElse(ArticleNumber.of(1));
        String law = article.law();
        String shorter = law.startsWith("中华人民共和国") && law.indexOf('（') < 0 ? law.substring(7) : law;
        String name =
                switch (random.nextInt(4)) {
                    case 0 -> law;
                    case 1 -> "《" + law + "》";
                    case 2 -> shorter;
                    default -> "《" + shorter + "》";
                };
        String chinese = ChineseNumeral.format(number.number());
        String sub = number.sub() == 0 ? "" : "之" + ChineseNumeral.format(number.sub());
        String cited =
                switch (random.nextInt(4)) {
                    case 0 -> "第" + chinese + "条" + sub;
                    case 1 -> "第" + number.number() + "条" + sub;
                    case 2 -> " 第 " + number.number() + " 条" + sub;
                    default -> number.number() + "条" + sub;
                };
        List<String> frames = List.of("%s", "%s是什么意思？", "请问%s怎么规定的", "依照%s，我该怎么办？", "%s第一款");
        return frames.get(random.nextInt(frames.size())).formatted(name + cited);
    }

    private static IndexedArticle withoutWords(IndexedArticle article) {
        return new IndexedArticle(
                article.id(),
                article.law(),
                article.unit(),
                List.of(),
                "",
                article.level(),
                article.region(),
                article.from(),
                article.until());
    }
}
