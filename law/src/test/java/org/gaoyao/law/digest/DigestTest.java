package org.gaoyao.law.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gaoyao.law.number.Term;
import org.gaoyao.law.number.TermLength;
import org.gaoyao.law.number.TermRange;
import org.gaoyao.law.statute.ArticleNumber;
import org.gaoyao.run.Problem;
import org.gaoyao.run.ProblemsException;
import org.junit.jupiter.api.Test;

class DigestTest {

    private static final Digest DIGEST = Digest.load();
    private static final LocalDate TODAY = LocalDate.of(2025, 1, 1);

    @Test
    void knowsTheArticlesThatLaterRoomsCite() {
        assertThat(DIGEST.facts()).hasSizeGreaterThan(400);
        List.of(
                        "133", "133-1", "176", "192", "196", "224", "234", "236", "238", "263", "264", "266", "267",
                        "271", "274", "277", "292", "293", "312", "347", "348", "354", "359", "225", "237", "253-1",
                        "287-2", "303", "313", "358")
                .forEach(article -> assertThat(fact("刑法", article, TODAY).tiers())
                        .as(article)
                        .isNotEmpty());
        assertThat(fact("民法典", "1079", TODAY).subject()).isEqualTo("诉讼离婚");
        assertThat(fact("劳动合同法", "82", TODAY).english()).isEqualTo("double wages");
    }

    @Test
    void takesAnySpellingOfATitle() {
        assertThat(DIGEST.law("《中华人民共和国刑法》")).isEqualTo(DIGEST.law("刑法")).isPresent();
        assertThat(DIGEST.law("最高人民法院关于适用〈民事诉讼法〉的解释"))
                .isEqualTo(DIGEST.law("民诉法解释"))
                .isPresent();
        assertThat(DIGEST.law("刑法典")).isEmpty();
    }

    /** Sixth and eleventh amendment; the act of 2017 stands under the former. */
    @Test
    void gamblingHousesOfTwentySeventeenAreJudgedByTheSixthAmendment() {
        TermRange then =
                fact("刑法", "303", LocalDate.of(2017, 5, 1)).tiers().getLast().range();
        TermRange now =
                fact("刑法", "303", LocalDate.of(2021, 3, 1)).tiers().getLast().range();
        Term threeYears = new Term.Imprisonment(TermLength.ofMonths(36));
        assertThat(then).isEqualTo(TermRange.of(36, 120));
        assertThat(now).isEqualTo(TermRange.of(60, 120));
        assertThat(then.contains(threeYears)).isTrue();
        assertThat(now.contains(threeYears)).isFalse();
    }

    @Test
    void changesOnTheDayOnWhichAnAmendmentTakesEffect() {
        assertThat(DIGEST.fact("刑法", number("133-1"), LocalDate.of(2011, 4, 30)))
                .isEmpty();
        assertThat(fact("刑法", "133-1", LocalDate.of(2011, 5, 1)).until()).contains(LocalDate.of(2015, 11, 1));
        assertThat(fact("刑法", "390", LocalDate.of(2024, 2, 29))
                        .tiers()
                        .getFirst()
                        .range())
                .isEqualTo(TermRange.parse("五年以下有期徒刑或者拘役").orElseThrow());
        assertThat(fact("刑法", "390", LocalDate.of(2024, 3, 1))
                        .tiers()
                        .getFirst()
                        .range())
                .isEqualTo(TermRange.parse("三年以下有期徒刑或者拘役").orElseThrow());
    }

    @Test
    void saysWhatItDoesNotKnow() {
        assertThat(DIGEST.find("刑法", number("264"), TODAY)).isInstanceOf(Finding.Listed.class);
        assertThat(DIGEST.find("刑法", number("453"), TODAY)).isInstanceOf(Finding.NoSuchArticle.class);
        assertThat(DIGEST.find("刑法", number("451"), TODAY)).isInstanceOf(Finding.ArticleNotListed.class);
        assertThat(DIGEST.find("民法典", number("577"), LocalDate.of(2020, 12, 31)))
                .isInstanceOf(Finding.NotYetInForce.class);
        assertThat(DIGEST.find("专利法", number("1"), TODAY)).isInstanceOf(Finding.LawNotListed.class);
    }

    @Test
    void tiersRiseOrFallAndNeverRepeatInAParagraph() {
        for (Fact fact : DIGEST.facts()) {
            assertThat(fact.tiers()).as(fact.law() + " " + fact.article()).doesNotHaveDuplicates();
        }
    }

    @Test
    void reportsEveryProblemOfEveryRowAtOnce() {
        Map<String, String> files = Map.of("laws.jsonl", """
            {"file":"a.jsonl","title":"甲法","short_titles":["甲法"],"english":"A","level":"法律","from":"2000-01-01","highest_article":9}
            {"file":"b.jsonl","title":"乙法","short_titles":[],"english":"B","level":"国法","from":"2000-13-01","highest_article":0,"more":1}
            """, "a.jsonl", """
            {"article":"3","from":"2000-01-01","subject":"s","english":"e","says":"说。","says_english":"S."}
            {"article":"3","from":"2001-01-01","subject":"s","english":"e","says":"说。","says_english":"S."}
            {"article":"12","from":"1999-01-01","until":"1998-01-01","subject":"","english":"e","says":"说。","says_english":"S."}
            {"article":"五","from":"2000-01-01","subject":"s","english":"e","tiers":[{"paragraph":0,"range":"三年","fines":["罚款"]}],"says":"说。","says_english":"S."}
            not json
            """);
        assertThatThrownBy(() -> DigestReader.read(files::get))
                .isInstanceOfSatisfying(ProblemsException.class, refusal -> assertThat(
                                refusal.problems().stream().map(Problem::where))
                        .containsExactlyInAnyOrder(
                                "laws.jsonl, row 2, field \"short_titles\"",
                                "laws.jsonl, row 2, field \"level\"",
                                "laws.jsonl, row 2, field \"from\"",
                                "laws.jsonl, row 2, field \"highest_article\"",
                                "laws.jsonl, row 2, field \"more\"",
                                "a.jsonl, row 2, field \"from\"",
                                "a.jsonl, row 3, field \"subject\"",
                                "a.jsonl, row 3, field \"until\"",
                                "a.jsonl, row 3, field \"from\"",
                                "a.jsonl, row 3, field \"article\"",
                                "a.jsonl, row 4, field \"article\"",
                                "a.jsonl, row 4, tiers 1, field \"paragraph\"",
                                "a.jsonl, row 4, tiers 1, field \"range\"",
                                "a.jsonl, row 4, tiers 1, field \"fines\"",
                                "a.jsonl, row 5"));
    }

    private static Fact fact(String title, String article, LocalDate day) {
        return DIGEST.fact(title, number(article), day).orElseThrow(() -> new AssertionError(title + " " + article));
    }

    private static ArticleNumber number(String key) {
        return ArticleNumber.parse(key).orElseThrow();
    }
}
