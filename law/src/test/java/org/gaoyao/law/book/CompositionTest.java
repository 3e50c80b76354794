package org.gaoyao.law.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.gaoyao.law.book.Sample.day;
import static org.gaoyao.law.book.Sample.law;

import java.util.List;
import org.gaoyao.law.statute.Article;
import org.gaoyao.law.statute.ArticleNumber;
import org.gaoyao.law.statute.LawText;
import org.junit.jupiter.api.Test;

class CompositionTest {

    /** Consolidated before the amendment, which replaces the first article, strikes out the second and adds one. */
    private final LawText kites = law("kites", "中华人民共和国风筝法")
            .adopted("1999-10-01")
            .effect("2000-01-01")
            .text("甲。", "乙。", "丙。");

    private final LawText amendment = law("amendment", "中华人民共和国风筝法修正案")
            .adopted("2004-10-01")
            .effect("2005-01-01")
            .text("将风筝法第一条修改为：“甲二。”删去风筝法第二条。在风筝法第二条后增加一条，作为第二条之一：“乙之一。”");

    private final StatuteBook book = StatuteBook.of(List.of(kites, amendment));
    private final Law law = book.law("风筝法").orElseThrow();

    @Test
    void anAmendmentCountsFromItsDayThoughTheTextInForceIsOlder() {
        assertThat(on("1", "2004-12-31"))
                .isEqualTo(new ArticleOnDay.InForce(
                        kites.version(), kites.articles().getFirst(), new Basis.Printed(kites.version())));
        assertThat(on("1", "2005-01-01")).isInstanceOfSatisfying(ArticleOnDay.InForce.class, found -> {
            assertThat(found.article().text()).isEqualTo("甲二。");
            assertThat(found.article().headings()).containsExactly("第一章 总则");
            assertThat(found.basis()).isEqualTo(new Basis.PrintedByAmendment(amendment.version(), "1"));
        });
        assertThat(on("2", "2005-01-01"))
                .isInstanceOfSatisfying(ArticleOnDay.Ended.class, ended -> assertThat(ended.successor())
                        .contains(amendment.version()));
        assertThat(on("2-1", "2004-12-31"))
                .isEqualTo(new ArticleOnDay.NotYetInForce(kites.version(), day("2005-01-01")));
    }

    @Test
    void theWholeLawOfADayHasWhatAmendmentsChanged() {
        assertThat(book.articles(law, kites, day("2004-12-31"))).isEqualTo(kites.articles());
        assertThat(book.articles(law, kites, day("2005-01-01")))
                .extracting(Article::unit, Article::text)
                .containsExactly(tuple("1", "甲二。"), tuple("2-1", "乙之一。"), tuple("3", "丙。"));
    }

    @Test
    void theDayOfAnAmendmentIsATurnOfTheLaw() {
        assertThat(book.turns(law)).containsExactly(day("2000-01-01"), day("2005-01-01"));
    }

    private ArticleOnDay on(String article, String day) {
        return book.article(law, ArticleNumber.parse(article).orElseThrow(), day(day));
    }
}
