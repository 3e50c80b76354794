package org.gaoyao.law.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gaoyao.law.statute.Article;
import org.gaoyao.law.statute.ArticleNumber;
import org.gaoyao.law.statute.LawVersion;
import org.gaoyao.law.statute.Level;
import org.gaoyao.law.statute.Repeal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On invented laws that end others as real ones do. */
final class RepealClausesTest {

    @Test
    void listOfLawsEndsOnTheFirstDayOfTheLawItself() {
        List<Repeal> ended =
                repeals("中华人民共和国新约法", "约定应当遵守。", "本法自2021年3月1日起施行。《中华人民共和国旧约法》、《口约条例》和1988年6月1日国务院发布的《书约办法》同时废止。");

        assertThat(ended)
                .containsExactly(
                        Repeal.on("中华人民共和国旧约法", LocalDate.parse("2021-03-01"), "《中华人民共和国新约法》第二条"),
                        Repeal.on("口约条例", LocalDate.parse("2021-03-01"), "《中华人民共和国新约法》第二条"),
                        Repeal.on("书约办法", LocalDate.parse("2021-03-01"), "《中华人民共和国新约法》第二条"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "本规定自2021年3月1日起施行，《口约条例》即行废止。",
                "本规定自2021年3月1日起施行。本规定施行后，《口约条例》（国发〔1988〕5号）同时废止；以前的规定与本规定不一致的，以本规定为准。",
                "本规定自2021年3月1日起施行。《口约条例》（法（研）发〔1987〕32号）不再适用。",
                "本规定（原称《约定规定》）自2021年3月1日起施行。《口约条例》同时废止。\n依照《口约条例》订立的约定继续有效。",
                "本规定自2021年3月1日起施行。《口约条例》，同时废止。"
            })
    void oneLawEnds(String clause) {
        assertThat(repeals("约定规定", clause)).extracting(Repeal::title).containsExactly("口约条例");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "本法自2021年3月1日起施行。《口约条例》中关于书约的规定同时废止。",
                "本法自2021年3月1日起施行。《口约条例》第四条第二款同时废止。",
                "本法自2021年3月1日起施行。《书约办法》、《口约条例》中有关违约的规定同时废止。",
                "其他有关约定的规定，凡与本法抵触的，同时失效。",
                "约定的修改、废止程序适用《口约条例》的有关规定。",
                "依照《口约条例》发给的证书自2021年3月1日起停止使用。",
            })
    void partOfALawOrNoneEnds(String clause) {
        assertThat(repeals("中华人民共和国新约法", clause)).isEmpty();
    }

    @Test
    void courtsStandBeforeTheTitlesOfTheirInterpretations() {
        assertThat(repeals(
                        "最高人民法院关于适用《中华人民共和国新约法》的解释",
                        "本解释自2021年3月1日起施行。最高人民法院、最高人民检察院《关于办理约定案件的解释（二）》（法释〔2003〕9号）、"
                                + "最高人民法院于1992年7月14日发布的《关于适用〈中华人民共和国旧约法〉的意见》(试行)同时废止。"))
                .extracting(Repeal::title)
                .containsExactly("最高人民法院、最高人民检察院关于办理约定案件的解释（二）", "最高人民法院关于适用〈中华人民共和国旧约法〉的意见(试行)");
    }

    @Test
    void lawOfTheDayOfItsPublicationEndsOthersOnTheDayOfItsFirstVersion() {
        assertThat(repeals(
                        version("中华人民共和国新约法", List.of("1991年4月9日通过", "2023年9月1日第五次修正"), List.of()),
                        "本法自公布之日起施行，《中华人民共和国新约法（试行）》同时废止。"))
                .extracting(repeal -> repeal.ending().on())
                .containsExactly(Optional.of(LocalDate.parse("1991-04-09")));
    }

    @Test
    void lawThatWasPassedAnewEndsOthersOnThatDay() {
        assertThat(repeals(
                        version(
                                "口约办法",
                                List.of("1996年5月27日发布", "2013年12月7日《关于修改部分条例的决定》修订", "2017年12月26日修订"),
                                List.of()),
                        "本办法自公布之日起施行。1990年3月2日发布的《口约条例》同时废止。"))
                .extracting(repeal -> repeal.ending().on())
                .containsExactly(Optional.of(LocalDate.parse("2017-12-26")));
    }

    @Test
    void dayOfALaterVersionTellsOnlyByWhenTheOtherEnded() {
        List<Repeal> ended = repeals(version("约定规定", List.of("2014年12月18日通过"), List.of()), "本规定公布施行后，《口约条例》同时废止。");

        assertThat(ended.getFirst().ending().on()).isEmpty();
        assertThat(ended.getFirst().ending().atLatest()).contains(LocalDate.parse("2024-01-01"));
    }

    @Test
    void decisionThatAbolishesListsWhatEnds() {
        assertThat(repeals(
                        "最高人民法院关于废止部分司法解释的决定",
                        "为实施《中华人民共和国新约法》，决定废止下列司法解释，自2021年3月1日起施行。",
                        "1.《最高人民法院关于口约的解释》（法释〔2003〕1号）\n2.《最高人民法院关于书约的批复》",
                        "二、废止《书约办法》，删去《口约条例》第四条。"))
                .extracting(Repeal::title)
                .containsExactly("最高人民法院关于口约的解释", "最高人民法院关于书约的批复", "书约办法");
    }

    @Test
    void whatTheSourceSaysCountsWhereTheTextIsSilent() {
        Repeal told = Repeal.on("口约条例", LocalDate.parse("2021-03-01"), "《中华人民共和国新约法》");
        LawVersion version = version("中华人民共和国新约法", List.of(), List.of(told));

        assertThat(repeals(version, "本法自2021年3月1日起施行。")).containsExactly(told);
        assertThat(repeals(version, "本法自2021年3月1日起施行。《口约条例》中关于书约的规定同时废止。")).isEmpty();
    }

    private static List<Repeal> repeals(String title, String... articles) {
        return repeals(version(title, List.of(), List.of()), articles);
    }

    private static List<Repeal> repeals(LawVersion version, String... articles) {
        List<Article> units = IntStream.rangeClosed(1, articles.length)
                .mapToObj(number -> new Article(
                        Integer.toString(number),
                        Optional.of(ArticleNumber.of(number)),
                        List.of(),
                        Arrays.asList(articles).get(number - 1)))
                .toList();
        return RepealClauses.read(version, units).version().repeals();
    }

    private static LawVersion version(String title, List<String> history, List<Repeal> told) {
        return new LawVersion(
                        title,
                        title,
                        title,
                        Level.STATUTE,
                        "",
                        Optional.of(LocalDate.parse("2023-12-01")),
                        Optional.of(LocalDate.parse("2024-01-01")),
                        Optional.empty(),
                        false,
                        history,
                        "test")
                .repealing(told);
    }
}
