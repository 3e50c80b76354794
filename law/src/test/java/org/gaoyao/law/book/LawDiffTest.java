package org.gaoyao.law.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gaoyao.law.SharedLaw;
import org.gaoyao.law.book.ArticleChange.ParagraphChange;
import org.gaoyao.law.book.ArticleChange.ParagraphChange.Kind;
import org.gaoyao.law.statute.LawText;
import org.junit.jupiter.api.Test;

class LawDiffTest {

    private static List<String> changes(LawText from, LawText to) {
        return LawDiff.between(from, to).changes().stream()
                .map(change -> switch (change) {
                    case ArticleChange.Added added -> "+" + added.article().unit();
                    case ArticleChange.Removed removed ->
                        "-" + removed.article().unit();
                    case ArticleChange.Renumbered moved ->
                        moved.before().unit() + ">" + moved.after().unit();
                    case ArticleChange.Changed changed -> "~" + changed.after().unit();
                })
                .toList();
    }

    @Test
    void articlesAreAddedRemovedChangedOrRenumbered() {
        LawText old = Sample.law("a", "渡船法").text("一", "二", "三", "四", "五");
        LawText now = Sample.law("b", "渡船法").text("一", "新", "二", "四改");
        assertThat(changes(old, now)).containsExactly("+2", "2>3", "-3", "~4", "-5");
        assertThat(LawDiff.between(old, now).same()).isEqualTo(1);
    }

    @Test
    void everyArticleOfBothVersionsIsAccountedForOnce() {
        StatuteBook book = SharedLaw.book();
        for (Law law : book.laws()) {
            for (int i = 1; i < law.versions().size(); i++) {
                LawDiff diff = LawDiff.between(
                        law.versions().get(i - 1), law.versions().get(i));
                int before = diff.same();
                int after = diff.same();
                for (ArticleChange change : diff.changes()) {
                    before += change instanceof ArticleChange.Added ? 0 : 1;
                    after += change instanceof ArticleChange.Removed ? 0 : 1;
                }
                assertThat(before)
                        .as(law.title())
                        .isEqualTo(law.versions().get(i - 1).articles().size());
                assertThat(after)
                        .as(law.title())
                        .isEqualTo(law.versions().get(i).articles().size());
            }
        }
    }

    @Test
    void paragraphsOfAChangedArticleAreAligned() {
        assertThat(LawDiff.paragraphs("甲\n乙\n丙", "甲\n丁\n丙"))
                .containsExactly(
                        new ParagraphChange(Kind.KEPT, "甲"),
                        new ParagraphChange(Kind.REMOVED, "乙"),
                        new ParagraphChange(Kind.ADDED, "丁"),
                        new ParagraphChange(Kind.KEPT, "丙"));
    }
}
