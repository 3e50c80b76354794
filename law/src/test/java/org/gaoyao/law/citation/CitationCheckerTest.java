package org.gaoyao.law.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gaoyao.law.book.StatuteBook;
import org.gaoyao.law.statute.LawVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CitationCheckerTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-01-01");

    private static final String SURRENDER = "犯罪以后自己到案，说出全部事情的，从宽。对于小事，可以不罚。\n说出他人罪行的，以前款论。";

    private static final CitationChecker CHECKER = new CitationChecker(new Shelf()
            .law(
                    "中华人民共和国刑法",
                    "1997-10-01",
                    "67=" + SURRENDER,
                    "133-1=有下列情形之一的，处拘役：\n（一）追逐的；\n（二）醉酒的，包括：\n1.甲类；\n2.乙类。\n有前款行为的，从重。",
                    "264=盗窃公私财物，数额较大的，处三年以下有期徒刑；数额巨大的，处三年以上十年以下有期徒刑。")
            .law("中华人民共和国未来法", "2030-01-01", "1=将来。")
            .law(
                    "中华人民共和国旧事法",
                    "1990-01-01",
                    Optional.of(new LawVersion.Ending(
                            LawVersion.Ending.How.REPEALED,
                            Optional.of(LocalDate.parse("2010-05-01")),
                            Optional.of("中华人民共和国刑法"))),
                    "1=旧事。")
            .book());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "《刑法》第二百六十四条",
                "刑法第67条第一款",
                "刑法第六十七条第二款",
                "刑法第133条之一第一款第（二）项第2目",
                "刑法第一百三十三条之一第二款",
                "《刑法》",
                "刑法第一百三十三条之一第（一）项",
                "Article 264 of the Criminal Law",
            })
    void findsWhatIsThere(String text) {
        assertThat(only(text)).isInstanceOf(Verdict.Valid.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "刑法第七百条",
                "刑法第67条之一",
                "刑法第六十七条第三款",
                "刑法第二百六十四条第（一）项",
                "刑法第133条之一第一款第（三）项",
                "刑法第133条之一第一款第（二）项第3目",
                "刑法第一百三十三条之一第二款第（一）项",
            })
    void missesWhatIsNotThere(String text) {
        assertThat(only(text)).isInstanceOf(Verdict.NoSuchArticle.class);
    }

    @Test
    void saysWhatALawLacks() {
        assertThat(only("刑法第六十七条第三款").sentence().chinese()).contains("没有第六十七条第三款");
    }

    @Test
    void knowsWhenALawBeginsAndEnds() {
        assertThat(only("未来法第一条")).isInstanceOfSatisfying(Verdict.NotYetInForce.class, later -> assertThat(later.from())
                .isEqualTo(LocalDate.parse("2030-01-01")));
        assertThat(only("旧事法第一条")).isInstanceOfSatisfying(Verdict.NoLongerInForce.class, ended -> assertThat(
                        ended.ending().on())
                .contains(LocalDate.parse("2010-05-01")));
        assertThat(CHECKER.check("旧事法第一条", LocalDate.parse("2009-01-01"))
                        .getFirst()
                        .verdict())
                .isInstanceOf(Verdict.Valid.class);
    }

    @Test
    void letsTheLawOfTheActHold() {
        assertThat(CHECKER.check("旧事法第一条", LocalDate.parse("2009-01-01"), TODAY))
                .extracting(checked -> checked.verdict().holds())
                .containsExactly(true);
    }

    @Test
    void suggestsForAMistypedTitleAndNeverMatchesIt() {
        assertThat(only("《中华人民共和囯刑法》第二百六十四条"))
                .isInstanceOfSatisfying(Verdict.NoSuchLaw.class, none -> assertThat(none.nearest())
                        .contains("中华人民共和国刑法"));
    }

    @Test
    void doesNotSayOfTextsThatAreOnlyPartlyImportedThatTheyDoNotExist() {
        assertThat(only("《某市共享单车停放管理办法》第三条")).isInstanceOf(Verdict.NotCheckable.class);
        assertThat(only("公司法第十条")).isInstanceOf(Verdict.NotCheckable.class);
        assertThat(only("法发〔2021〕21号")).isInstanceOf(Verdict.NotCheckable.class);
        assertThat(only("（2021）京0105刑初123号")).isInstanceOf(Verdict.NotCheckable.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "刑法第二百六十四条规定：“盗窃公私财物，数额较大的，处三年以下有期徒刑；数额巨大的，处三年以上十年以下有期徒刑。”",
                "刑法第二百六十四条规定“盗窃公私财物,数额较大的……数额巨大的，处三年以上十年以下有期徒刑”",
                "《刑法》第二百六十四条：「盜竊公私財物，數額較大的，處三年以下有期徒刑」",
                "《刑法》： 第二百六十四条盗窃公私财物，数额较大的，处三年以下有期徒刑；数额巨大的，处三年以上十年以下有期徒刑。本案到此为止。",
                "刑法第二百六十四条规定的“小偷小摸”",
                "刑法第六十七条第二款规定：“说出他人罪行的，以前款论。”",
                "刑法第六十七条规定：“第六十七条　犯罪以后自己到案，说出全部事情的，从宽。”",
            })
    void acceptsQuotationsThatDifferOnlyInTypography(String text) {
        assertThat(CHECKER.check(text, TODAY).getFirst().verdict()).isInstanceOf(Verdict.Valid.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "刑法第二百六十四条规定：“盗窃公私财物，数额较大的，处五年以下有期徒刑；数额巨大的，处三年以上十年以下有期徒刑。”",
                "刑法第二百六十四条规定：“数额巨大的，处三年以上……盗窃公私财物，数额较大的”",
                "《刑法》： 第二百六十四条盗窃公私财物，数额较大的，处五年以下有期徒刑；本案到此为止。",
                "刑法第六十七条第一款规定：“说出他人罪行的，以前款论。”",
            })
    void findsQuotationsThatDiffer(String text) {
        assertThat(CHECKER.check(text, TODAY).getFirst().verdict()).isInstanceOf(Verdict.WrongWording.class);
    }

    @Test
    void leavesAQuotationBehindAListToItsMembers() {
        assertThat(CHECKER.check("刑法第六十七条、第二百六十四条规定：“犯罪以后自己到案，说出全部事情的，从宽。”", TODAY))
                .allSatisfy(checked -> assertThat(checked.verdict().holds()).isTrue());
        assertThat(CHECKER.check("刑法第六十七条。刑法第二百六十四条规定：“犯罪以后自己到案，说出全部事情的，从宽。”", TODAY))
                .extracting(checked -> checked.verdict().holds())
                .containsExactly(true, false);
    }

    @Test
    void showsWhereAQuotationDiffers() {
        assertThat(CHECKER.check("刑法第二百六十四条：“数额巨大的，处三年以上七年以下有期徒刑。”", TODAY)
                        .getFirst()
                        .verdict())
                .isInstanceOfSatisfying(Verdict.WrongWording.class, wrong -> {
                    Difference difference = wrong.difference();
                    assertThat(difference.actual()).isEqualTo("数额巨大的，处三年以上十年以下有期徒刑。");
                    assertThat(difference.actual().substring(difference.sameAtStart()))
                            .startsWith("十年以下");
                });
    }

    @Test
    void answersFromTheDigestWhereNothingIsImported() {
        var checker = new CitationChecker(StatuteBook.of(List.of()));
        assertThat(checker.check("刑法第二百六十四条、第七百条、第二百六十四条第一款，公司法第十条", TODAY))
                .extracting(checked -> checked.verdict().getClass().getSimpleName())
                .containsExactly("Valid", "NoSuchArticle", "NotCheckable", "NotCheckable");
    }

    private static Verdict only(String text) {
        List<Checked> checked = CHECKER.check(text, TODAY);
        assertThat(checked).as(text).hasSize(1);
        return checked.getFirst().verdict();
    }
}
