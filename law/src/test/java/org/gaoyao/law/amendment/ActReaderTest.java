package org.gaoyao.law.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.gaoyao.law.amendment.Invented.changes;
import static org.gaoyao.law.amendment.Invented.number;

import java.time.LocalDate;
import java.util.List;
import org.gaoyao.law.amendment.Change.DeleteArticle;
import org.gaoyao.law.amendment.Change.Elsewhere;
import org.gaoyao.law.amendment.Change.InsertArticle;
import org.gaoyao.law.amendment.Change.MoveArticle;
import org.gaoyao.law.amendment.Change.Renumber;
import org.gaoyao.law.amendment.Clause.Reading;
import org.gaoyao.law.amendment.TextChange.DeleteItem;
import org.gaoyao.law.amendment.TextChange.DeleteParagraph;
import org.gaoyao.law.amendment.TextChange.InsertItem;
import org.gaoyao.law.amendment.TextChange.InsertParagraphs;
import org.gaoyao.law.amendment.TextChange.ReplaceArticle;
import org.gaoyao.law.amendment.TextChange.ReplaceItem;
import org.gaoyao.law.amendment.TextChange.ReplaceParagraphs;
import org.gaoyao.law.amendment.TextChange.ReplaceWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一、将风筝法第三条修改为：“红风筝归公。\n“蓝风筝归私。”",
                "一、将第三条修改为:\n“红风筝归公。\n蓝风筝归私。”",
                "一、将第三条修改为：“第三条　红风筝归公。\n“蓝风筝归私。”",
                "在风筝法第三条中增加一款作为第二款，将该条修改为：“红风筝归公。\n“蓝风筝归私”。",
                "为了爱护风筝，维护天空秩序，将风筝法第三条修改为：\n“红风筝归公。\n“蓝风筝归私。”\n本修正案自公布之日起施行。",
                "一、将风筝法第三条修改为：红风筝归公。\n蓝风筝归私。",
                "一、将第三条修改为：“红风筝归公。\n“蓝风筝归私。"
            })
    void anArticlePrintedAnew(String clause) {
        assertThat(changes(clause)).containsExactly(new ReplaceArticle(number("3"), "红风筝归公。\n蓝风筝归私。"));
    }

    @Test
    void quotationsWithinAQuotationStay() {
        assertThat(changes("一、将第三条修改为：“所称‘风筝’，包括“纸鸢”和‘毽子’。”"))
                .containsExactly(new ReplaceArticle(number("3"), "所称‘风筝’，包括“纸鸢”和‘毽子’。"));
    }

    @Test
    void paragraphsPrintedAnew() {
        assertThat(changes("二、将风筝法第一百二十条之一第一款、第三款修改为：“甲:\n“（一）子；\n“（二）丑。\n“乙。”"))
                .containsExactly(
                        new ReplaceParagraphs(number("120-1"), List.of(1, 3), List.of("甲:\n（一）子；\n（二）丑。", "乙。")));
    }

    @Test
    void oneClauseOrdersSeveralChangesOfOneArticle() {
        assertThat(changes("三、将风筝法第七条第一款修改为：“甲。”\n增加一款作为第二款：“乙。”\n原第二款作为第三款，修改为：“丙。”\n增加二款作为第四款、第五款：“丁。\n“戊。”"))
                .containsExactly(
                        new ReplaceParagraphs(number("7"), List.of(1), List.of("甲。")),
                        new InsertParagraphs(number("7"), 2, List.of("乙。")),
                        new ReplaceParagraphs(number("7"), List.of(3), List.of("丙。")),
                        new InsertParagraphs(number("7"), 4, List.of("丁。", "戊。")));
    }

    @Test
    void whatFollowsFromAnInsertionIsNoChangeOfItsOwn() {
        assertThat(changes("四、在风筝法第九条中增加一款作为第二款：“乙。”\n原第二款作为第三款。"))
                .containsExactly(new InsertParagraphs(number("9"), 2, List.of("乙。")));
        assertThat(changes("八、风筝法第九条增加一项，作为第三项：“纸鸢；”原第三项改为第四项。"))
                .containsExactly(new InsertItem(number("9"), 1, 3, "纸鸢；"));
    }

    @Test
    void itemsPrintedAnewAndStruckOut() {
        assertThat(changes("五、将风筝法第九条第二款第（三）项修改为：“纸鸢；”")).containsExactly(new ReplaceItem(number("9"), 2, 3, "纸鸢；"));
        assertThat(changes("五、将风筝法第九条第三项修改为：“纸鸢；”")).containsExactly(new ReplaceItem(number("9"), 1, 3, "纸鸢；"));
        assertThat(changes("五、删去第九条第一款第（一）项。")).containsExactly(new DeleteItem(number("9"), 1, 1));
    }

    @Test
    void newArticles() {
        assertThat(changes("六、在风筝法第九条后增加一条，作为第九条之一：“甲。\n“乙。”"))
                .containsExactly(new InsertArticle(number("9-1"), "甲。\n乙。"));
        assertThat(changes("七、在风筝法第九条之一后增加二条，作为第九条之二、第九条之三：\n“第九条之二 甲。\n“乙。\n“第九条之三 丙。”"))
                .containsExactly(new InsertArticle(number("9-2"), "甲。\n乙。"), new InsertArticle(number("9-3"), "丙。"));
    }

    @Test
    void articlesAndParagraphsStruckOut() {
        assertThat(changes("九、删去风筝法第九条。")).containsExactly(new DeleteArticle(number("9")));
        assertThat(changes("九、删去风筝法第九条第二款。")).containsExactly(new DeleteParagraph(number("9"), 2));
        assertThat(changes("3.删除第二条、第五条第一款、第九条。"))
                .containsExactly(
                        new DeleteArticle(number("2")),
                        new DeleteParagraph(number("5"), 1),
                        new DeleteArticle(number("9")));
    }

    @Test
    void articlesMoved() {
        assertThat(changes("十、将第七条修改为第十二条。")).containsExactly(new MoveArticle(number("7"), number("12")));
        assertThat(changes("十、原第七条作为第八条。")).containsExactly(new MoveArticle(number("7"), number("8")));
        assertThat(changes("十、将《解释》原第八条改为修改后《解释》第十三条，修改为：“甲。”"))
                .containsExactly(new MoveArticle(number("8"), number("13")), new ReplaceArticle(number("8"), "甲。"));
        assertThat(changes("12.条文顺序作相应调整。")).containsExactly(new Renumber());
    }

    @Test
    void wordsReplacedAndStruckOut() {
        assertThat(changes("一、将第三条第二款中的“风筝”修改为“纸鸢”。")).containsExactly(new ReplaceWords(number("3"), 2, "风筝", "纸鸢"));
        assertThat(changes("一、将第三条、第五条中的“风筝”修改为“纸鸢”。"))
                .containsExactly(
                        new ReplaceWords(number("3"), 0, "风筝", "纸鸢"), new ReplaceWords(number("5"), 0, "风筝", "纸鸢"));
        assertThat(changes("一、删去第三条中的“彩色的”。")).containsExactly(new ReplaceWords(number("3"), 0, "彩色的", ""));
    }

    @Test
    void whatStandsOutsideTheArticles() {
        assertThat(changes("1.将引言修改为：\n“为了风筝，制定本规定。”")).containsExactly(new Elsewhere("引言", "为了风筝，制定本规定。"));
        assertThat(changes("2.将“一、风筝的效力”修改为：\n“一、风筝”。")).containsExactly(new Elsewhere("一、风筝的效力", "一、风筝"));
    }

    @Test
    void anActThatChangesSeveralLawsNamesEachBeforeItsClauses() {
        Act act = Invented.act(
                "", "2001-01-01", "一、修改《关于〈风筝法〉的解释》\n1.将第二条修改为：\n“甲。”\n2.删除第三条。", "二、修改《关于毽子的规定》\n将第一条修改为：\n“乙。”");
        assertThat(act.clauses())
                .extracting(Clause::target, Clause::label)
                .containsExactly(tuple("关于〈风筝法〉的解释", "一.1"), tuple("关于〈风筝法〉的解释", "一.2"), tuple("关于毽子的规定", "二"));
        assertThat(act.changingClauses()).hasSize(3);
    }

    @Test
    void aClauseOfWhichOneStatementIsNotUnderstoodIsNotUsedInPart() {
        Act act = Invented.act("", "2001-01-01", "一、将第三条修改为：“甲。”同时将第四条与第五条合并修改为：“乙。”");
        assertThat(act.clauses().getFirst().reading())
                .isEqualTo(new Reading.NotUnderstood(
                        "同时将第四条与第五条合并修改为：“…”", List.of(number("3"), number("4"), number("5"))));
        assertThat(act.notUnderstood()).hasSize(1);
    }

    @Test
    void preambleAndClosingChangeNothingAndTellTheDay() {
        Act act = Invented.act("三", "2001-01-01", "为了风筝，对风筝法作如下修改：", "一、删去第三条。", "二、本修正案自2001年5月1日起施行。");
        assertThat(act.clauses()).extracting(Clause::changesArticles).containsExactly(false, true, false);
        assertThat(act.from()).contains(LocalDate.of(2001, 5, 1));
        assertThat(act.series()).contains(new Series(3, 3));
    }

    @Test
    void aTextThatGathersSeveralActsIsNone() {
        assertThat(ActReader.read(Invented.amendment(
                        "", "2001-01-01", "一、删去第三条。", "二、本修正案自2001年5月1日起施行。", "一、删去第四条。", "二、本修正案自2003年5月1日起施行。")))
                .isEmpty();
    }
}
