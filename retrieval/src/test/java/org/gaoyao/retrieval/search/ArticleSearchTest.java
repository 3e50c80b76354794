package org.gaoyao.retrieval.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gaoyao.law.statute.Level;
import org.gaoyao.retrieval.index.ArticleIndex;
import org.gaoyao.retrieval.index.IndexedArticle;
import org.gaoyao.retrieval.index.Scope;
import org.gaoyao.retrieval.ranker.Ranked;
import org.gaoyao.run.Progress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ArticleSearchTest {

    private static final LocalDate TURN = LocalDate.of(2021, 1, 1);

    @TempDir
    private static Path folder;

    private static ArticleIndex index;
    private static ArticleSearch search;

    @BeforeAll
    static void build() throws IOException {
        var articles = new ArrayList<IndexedArticle>();
        articles.add(article("xf#3", "中华人民共和国刑法", Level.STATUTE, ""));
        articles.add(article("xf#264", "中华人民共和国刑法", Level.STATUTE, ""));
        articles.add(article("xf#133", "中华人民共和国刑法", Level.STATUTE, ""));
        articles.add(article("xf#133-1", "中华人民共和国刑法", Level.STATUTE, ""));
        articles.add(article("mfd#3", "中华人民共和国民法典", Level.STATUTE, ""));
        articles.add(article("mfd#1062", "中华人民共和国民法典", Level.STATUTE, ""));
        articles.add(article("gs#22", "中华人民共和国公司法", Level.STATUTE, ""));
        articles.add(article("gs3#22", "最高人民法院关于适用《中华人民共和国公司法》若干问题的规定（三）", Level.JUDICIAL_INTERPRETATION, ""));
        articles.add(article("gs2#22", "最高人民法院关于适用《中华人民共和国公司法》若干问题的规定（二）", Level.JUDICIAL_INTERPRETATION, ""));
        articles.add(article("bj#3", "北京市物业管理条例", Level.LOCAL_REGULATION, "北京"));
        articles.add(new IndexedArticle(
                "old#3", "渡船法", "3", List.of(), "渡船夜间不得行驶。", Level.STATUTE, "", Optional.empty(), Optional.of(TURN)));
        articles.add(new IndexedArticle(
                "new#3", "渡船法", "3", List.of(), "渡船夜间点灯行驶。", Level.STATUTE, "", Optional.of(TURN), Optional.empty()));
        ArticleIndex.write(articles, folder, Progress.silent());
        index = ArticleIndex.open(folder);
        search = ArticleSearch.of(index, Optional.empty());
    }

    @AfterAll
    static void close() throws IOException {
        index.close();
    }

    @ParameterizedTest
    @CsvSource({
        "民法典第三条, mfd#3",
        "《中华人民共和国民法典》第3条怎么规定, mfd#3",
        "民法典3, mfd#3",
        "刑法264, xf#264",
        "刑法 264 条, xf#264",
        "刑法二百六十四条说什么, xf#264",
        "刑法第二百六十四, xf#264",
        "刑法第264条第2款, xf#264",
        "刑法133, xf#133",
        "刑法133-1, xf#133-1",
        "刑法133条之一, xf#133-1",
        "刑法第133-1条, xf#133-1",
        "刑法第133-135条, xf#133",
        "刑法第一百三十三条之一第一款, xf#133-1",
        "民法典1062, mfd#1062",
        "请问民法典一千零六十二条是什么意思, mfd#1062",
        "公司法司法解释三第二十二条, gs3#22",
        "公司法解释（二）22条, gs2#22",
        "公司法第二十二条, gs#22",
        "北京市物业管理条例第三条, bj#3"
    })
    void whatAQuestionCitesComesFirst(String question, String id) throws IOException {
        assertThat(search.find(question, Scope.ALL, 10).getFirst().id()).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({"264个人怎么处理", "我3岁的孩子在渡船上", "2021年民法典施行", "民法典第九千条"})
    void whatIsNoCitationOrOfNoArticleIsAnsweredByWords(String question) throws IOException {
        assertThat(search.find(question, Scope.ALL, 10))
                .noneMatch(ranked -> ranked.why().reason().startsWith("cited"));
    }

    @Test
    void whatIsCitedComesOnceAndTheRestFollows() throws IOException {
        List<Ranked> found = search.find("渡船法第三条，渡船夜间行驶", Scope.ALL, 10);
        assertThat(found).extracting(Ranked::id).startsWith("new#3", "old#3").doesNotHaveDuplicates();
        assertThat(found).isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
    }

    @Test
    void aCitationLeadsToTheVersionOfTheDay() throws IOException {
        assertThat(search.find("渡船法第三条", Scope.on(TURN.minusDays(1)), 10))
                .extracting(Ranked::id)
                .contains("old#3")
                .doesNotContain("new#3");
        assertThat(search.find("渡船法第三条", Scope.on(TURN), 10))
                .extracting(Ranked::id)
                .contains("new#3")
                .doesNotContain("old#3");
    }

    @Test
    void aScopeIsKept() throws IOException {
        var interpretations = new Scope(
                Optional.empty(), Optional.of(Level.JUDICIAL_INTERPRETATION), Optional.empty(), Optional.empty());
        var criminal = new Scope(Optional.empty(), Optional.empty(), Optional.of("中华人民共和国刑法"), Optional.empty());
        var beijing = new Scope(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("北京"));
        String question = "公司法刑法物业规定第三条的条文";
        assertThat(search.find(question, interpretations, 10))
                .extracting(Ranked::id)
                .containsExactlyInAnyOrder("gs3#22", "gs2#22");
        assertThat(search.find(question, criminal, 10)).extracting(Ranked::id).allMatch(id -> id.startsWith("xf#"));
        assertThat(search.find(question, beijing, 10)).extracting(Ranked::id).containsExactly("bj#3");
    }

    private static IndexedArticle article(String id, String law, Level level, String region) {
        return new IndexedArticle(
                id,
                law,
                id.substring(id.indexOf('#') + 1),
                List.of(),
                "本条为示例条文，内容为" + id + "。",
                level,
                region,
                Optional.empty(),
                Optional.empty());
    }
}
