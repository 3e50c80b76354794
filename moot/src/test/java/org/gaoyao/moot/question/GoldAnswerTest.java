package org.gaoyao.moot.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gaoyao.law.charge.Charges;
import org.gaoyao.law.digest.Tier;
import org.gaoyao.law.element.ElementSchemas;
import org.gaoyao.law.element.Elements;
import org.gaoyao.law.number.TermLength;
import org.gaoyao.law.number.TermRange;
import org.gaoyao.law.province.Province;
import org.gaoyao.law.sentencing.Choices;
import org.gaoyao.law.sentencing.Offence;
import org.gaoyao.law.sentencing.Outcome;
import org.gaoyao.law.sentencing.Sentence;
import org.gaoyao.law.sentencing.Sentencing;
import org.gaoyao.law.sentencing.SentencingRules;
import org.gaoyao.run.Json;
import org.junit.jupiter.api.Test;

/** Answers worked out once more, from nothing but the words of the Chinese questions. */
class GoldAnswerTest {

    private static final Pattern DATE = Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})日");

    private static List<LocalDate> dates(String text) {
        return DATE.matcher(text)
                .results()
                .map(match -> LocalDate.of(number(match, 1), number(match, 2), number(match, 3)))
                .toList();
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }

    /** The numbers in front of a unit, in order. */
    private static List<Long> figures(String text, String unit) {
        return Pattern.compile("(\\d+)" + unit)
                .matcher(text)
                .results()
                .map(match -> Long.valueOf(match.group(1)))
                .toList();
    }

    private static List<Question> chinese(QuestionKind kind, String... words) {
        List<Question> found = Sample.of(kind).stream()
                .filter(question -> question.language().equals("zh"))
                .filter(question -> Stream.of(words).allMatch(question.stem()::contains))
                .toList();
        assertThat(found).as("%s %s", kind, Arrays.toString(words)).hasSizeGreaterThan(20);
        return found;
    }

    @Test
    void responsibilityFollowsFromTheAgeInCompletedYears() {
        for (Question question : chinese(QuestionKind.AGE)) {
            List<LocalDate> dates = dates(question.stem().replaceAll("（案件于.+?审理）", ""));
            LocalDate birth = dates.stream().min(LocalDate::compareTo).orElseThrow();
            LocalDate act = dates.stream().max(LocalDate::compareTo).orElseThrow();
            int years = 0;
            while (act.isAfter(birth.plusYears(years + 1))) {
                years++;
            }
            boolean killing = question.stem().contains("故意杀人");
            boolean from14 = killing || Stream.of("抢劫", "强奸", "贩卖毒品", "放火").anyMatch(question.stem()::contains);
            String expected = years >= 75
                    ? question.stem().contains("交通肇事") ? "应当负刑事责任，并且应当从轻或者减轻处罚" : "应当负刑事责任，可以从轻或者减轻处罚"
                    : years >= 18
                            ? "应当负刑事责任，不因年龄从宽"
                            : years >= 16 || (years >= 14 && from14)
                                    ? "应当负刑事责任，并且应当从轻或者减轻处罚"
                                    : years >= 12 && killing && act.getYear() * 100 + act.getMonthValue() >= 202103
                                            ? "经最高人民检察院核准追诉的，才负刑事责任"
                                            : "不负刑事责任";
            assertThat(Sample.right(question)).as(question.stem()).isEqualTo(expected);
        }
    }

    @Test
    void prosecutionIsBarredByTheHighestPenalty() {
        for (Question question : chinese(QuestionKind.LIMITATION, "法定刑幅度")) {
            Matcher match = Pattern.compile("（主刑）为(.+?)，一直").matcher(question.stem());
            assertThat(match.find()).isTrue();
            TermRange range = TermRange.parse(match.group(1)).orElseThrow();
            boolean gravest = range.others().contains(TermRange.Kind.LIFE)
                    || range.others().contains(TermRange.Kind.DEATH);
            int top = range.imprisonment().map(TermRange.Months::to).orElse(6) / 12;
            String expected = gravest ? "20年" : top >= 10 ? "15年" : top >= 5 ? "10年" : "5年";
            assertThat(Sample.right(question)).as(question.stem()).isEqualTo(expected);
        }
    }

    @Test
    void claimsAndSuretyshipsEndOnTheirDay() {
        for (Question question : chinese(QuestionKind.LIMITATION, "归还")) {
            LocalDate last = dates(question.stem()).getLast();
            assertThat(dates(Sample.right(question))).containsExactly(last.plusMonths(36));
        }
        for (Question question : chinese(QuestionKind.LIMITATION, "保证期间")) {
            LocalDate due = dates(question.stem()).getFirst();
            assertThat(dates(Sample.right(question))).containsExactly(due.plusMonths(6));
        }
    }

    @Test
    void drugsReachTheStepOfTheirWeight() {
        for (Question question : chinese(QuestionKind.THRESHOLD, "克")) {
            long grams = figures(question.stem(), "克").getFirst();
            boolean sold = question.stem().contains("贩卖海洛因") || question.stem().contains("贩卖甲基苯丙胺");
            String expected = sold
                    ? grams >= 50 ? "十五年有期徒刑、无期徒刑或者死刑" : grams >= 10 ? "七年以上有期徒刑" : "三年以下有期徒刑、拘役或者管制"
                    : grams >= 50 ? "七年以上有期徒刑或者无期徒刑" : grams >= 10 ? "三年以下有期徒刑、拘役或者管制" : "不构成非法持有毒品罪";
            assertThat(Sample.right(question)).as(question.stem()).isEqualTo(expected);
        }
    }

    @Test
    void theftReachesTheRangeThatTheSentencingGuidanceFinds() {
        var charge = Charges.load().all().stream()
                .filter(each -> each.name().equals("盗窃罪"))
                .findFirst()
                .orElseThrow();
        var schema = ElementSchemas.load().of(charge);
        var sentencing = new Sentencing(SentencingRules.load());
        for (Question question : chinese(QuestionKind.CHAIN, "盗窃他人财物")) {
            Matcher match = Pattern.compile("在(.+?)盗窃他人财物，价值(\\d+)元").matcher(question.stem());
            assertThat(match.find()).isTrue();
            boolean recidivist = question.stem().contains("系累犯");
            Elements elements = Elements.parse(
                    schema,
                    Json.parse("{\"amount\": %s, \"recidivist\": %s}".formatted(match.group(2), recidivist)),
                    "test");
            Outcome.Single outcome = sentencing.sentence(new Offence(
                    charge, question.day(), Optional.empty(), Province.find(match.group(1)), elements, Choices.NONE));
            String right = Sample.right(question);
            switch (outcome) {
                case Sentence sentence -> {
                    assertThat(right)
                            .as(question.stem())
                            .startsWith(sentence.range().format() + "；");
                    assertThat(right.endsWith("；不得缓刑"))
                            .as(question.stem())
                            .isEqualTo(recidivist || sentence.range().others().contains(TermRange.Kind.LIFE));
                }
                case Outcome.Refused _ -> assertThat(right).as(question.stem()).contains("不构成盗窃罪");
            }
        }
    }

    @Test
    void earnestMoneyIsPaidBackByTheRule() {
        for (Question question : chinese(QuestionKind.CHAIN, "定金")) {
            List<Long> figures = figures(question.stem(), "元");
            double price = figures.get(0);
            double paid = figures.get(1);
            double effective = Math.min(paid, price * .2);
            boolean receiver = question.stem().contains("卖给他人");
            double expected = paid - effective + (receiver ? 2 * effective : 0);
            assertThat(figures(Sample.right(question), "元")).as(question.stem()).containsExactly((long) expected);
        }
    }

    @Test
    void compensationCountsMonthByMonth() {
        for (Question question : chinese(QuestionKind.CHAIN, "入职")) {
            LocalDate from = dates(question.stem()).get(0);
            LocalDate to = dates(question.stem()).get(1);
            long wage = figures(question.stem(), "元").getFirst();
            long months = ChronoUnit.MONTHS.between(from, to);
            boolean more = from.plusMonths(months).isBefore(to);
            long rest = months % 12;
            long years = months / 12;
            double counted = years + (rest >= 6 ? 1 : rest > 0 || more ? .5 : 0);
            double factor = question.stem().contains("没有法定理由") ? 2 : 1;
            assertThat(figures(Sample.right(question), "元")).as(question.stem()).containsExactly((long)
                    (counted * wage * factor));
        }
    }

    @Test
    void theSecondWageRunsFromTheSecondToTheTwelfthMonth() {
        for (Question question : chinese(QuestionKind.CHAIN, "才与其签订")) {
            LocalDate from = dates(question.stem()).get(0);
            LocalDate signed = dates(question.stem()).get(1);
            long wage = figures(question.stem(), "元").getFirst();
            long months = 0;
            for (LocalDate month = from.plusMonths(1);
                    month.isBefore(signed) && month.isBefore(from.plusYears(1));
                    month = month.plusMonths(1)) {
                months++;
            }
            assertThat(figures(Sample.right(question), "元")).as(question.stem()).containsExactly(months * wage);
        }
    }

    @Test
    void trialPeriodsHaveTheirLimits() {
        for (Question question : chinese(QuestionKind.CHAIN, "转正")) {
            long months = figures(question.stem(), "个月的").getFirst();
            long wage = figures(question.stem(), "元").getFirst();
            int longest = months >= 36 ? 6 : months >= 12 ? 2 : 1;
            assertThat(Sample.right(question))
                    .isEqualTo("试用期最长%d个月，试用期月工资不得低于%d元".formatted(longest, Math.round(wage * .8)));
        }
    }

    @Test
    void probationFollowsFromTermAndPerson() {
        for (Question question : chinese(QuestionKind.CHAIN, "没有再犯罪的危险")) {
            Matcher match = Pattern.compile("判处有期徒刑(.+?)，").matcher(question.stem());
            assertThat(match.find()).isTrue();
            int months = TermLength.parse(match.group(1)).orElseThrow().months();
            boolean excluded = Stream.of("累犯", "首要分子").anyMatch(question.stem()::contains);
            boolean must = Stream.of("十七周岁", "七十八周岁", "怀孕").anyMatch(question.stem()::contains);
            String right = Sample.right(question);
            if (excluded || months > 36) {
                assertThat(right).as(question.stem()).isEqualTo("不得宣告缓刑");
            } else {
                assertThat(right)
                        .as(question.stem())
                        .isEqualTo("%s宣告缓刑，考验期为%s以上五年以下"
                                .formatted(
                                        must ? "应当" : "可以",
                                        TermLength.ofMonths(Math.max(12, months))
                                                .format()));
            }
        }
    }

    @Test
    void joinedTermsLieBetweenTheHighestAndTheLimit() {
        for (Question question : chinese(QuestionKind.CHAIN, "个罪")) {
            Matcher match = Pattern.compile("判处有期徒刑(.+?)。").matcher(question.stem());
            assertThat(match.find()).isTrue();
            List<Integer> terms = Arrays.stream(match.group(1).split("、"))
                    .map(term -> TermLength.parse(term).orElseThrow().months())
                    .toList();
            int sum = terms.stream().mapToInt(Integer::intValue).sum();
            int limit = Math.min(sum, sum >= 420 ? 300 : 240);
            assertThat(Sample.right(question))
                    .as(question.stem())
                    .isEqualTo("%s以上%s以下"
                            .formatted(
                                    TermLength.ofMonths(terms.stream()
                                                    .mapToInt(Integer::intValue)
                                                    .max()
                                                    .orElseThrow())
                                            .format(),
                                    TermLength.ofMonths(limit).format()));
        }
    }

    @Test
    void recidivistsAreThoseOfArticle65() {
        for (Question question : chinese(QuestionKind.CHAIN, "刑罚执行完毕")) {
            LocalDate released = dates(question.stem()).get(0);
            LocalDate act = dates(question.stem()).get(1);
            boolean counts = Stream.of("交通肇事", "拘役", "犯罪时十七周岁").noneMatch(question.stem()::contains)
                    && !released.plusYears(5).isBefore(act);
            assertThat(Sample.right(question))
                    .as(question.stem())
                    .isEqualTo(counts ? "构成累犯，应当从重处罚，不适用缓刑" : "不构成累犯，符合缓刑条件的可以缓刑");
        }
    }

    @Test
    void loansBearInterestOnWhatWasHandedOver() {
        Pattern rates = Pattern.compile("年利率(\\d+)%.*报价利率为([\\d.]+)%");
        for (Question question : chinese(QuestionKind.CHAIN, "借条")) {
            List<Long> figures = figures(question.stem(), "元");
            Matcher match = rates.matcher(question.stem());
            assertThat(match.find()).isTrue();
            double rate = Math.min(Double.parseDouble(match.group(1)), 4 * Double.parseDouble(match.group(2)));
            long handedOver = figures.get(0) - figures.get(1);
            assertThat(figures(Sample.right(question), "元")).as(question.stem()).containsExactly((long)
                    Math.floor(handedOver + handedOver * rate / 100 + 1e-6));
        }
    }

    @Test
    void driversPayWhatInsuranceLeaves() {
        for (Question question : chinese(QuestionKind.CHAIN, "交强险")) {
            List<Long> figures = figures(question.stem(), "元");
            double share = figures(question.stem(), "%").getFirst() / 100.0;
            double expected = (figures.get(0) - figures.get(1)) * share - figures.get(2);
            assertThat(figures(Sample.right(question), "元")).as(question.stem()).containsExactly(Math.round(expected));
        }
    }

    @Test
    void ofTwoVersionsTheOlderGovernsUnlessTheNewerIsLighter() {
        for (Question question : chinese(QuestionKind.CHANGE)) {
            List<LocalDate> dates = dates(question.stem());
            boolean before = dates.get(0).isBefore(dates.get(2));
            int older = heaviest(question, "修正前");
            int newer = heaviest(question, "修正后");
            String expected = before && older < newer ? "修正前" : "修正后";
            assertThat(older).isNotEqualTo(newer);
            assertThat(Sample.right(question)).as(question.stem()).contains(expected);
        }
    }

    private static int heaviest(Question question, String version) {
        String option = question.options().stream()
                .map(Option::text)
                .filter(text -> text.contains(version))
                .findFirst()
                .orElseThrow();
        return TermRange.parse(option.substring(option.indexOf('：') + 1))
                .orElseThrow()
                .imprisonment()
                .orElseThrow()
                .to();
    }

    @Test
    void rangesAreThoseOfTheDigestOnTheDay() {
        for (Question question : chinese(QuestionKind.RANGE, "一档")) {
            var fact = Rulebook.load()
                    .on(question.reasoning().basis().getFirst(), question.day())
                    .orElseThrow();
            List<TermRange> ranges = fact.tiers().stream().map(Tier::range).toList();
            TermRange right = TermRange.parse(Sample.right(question)).orElseThrow();
            assertThat(ranges).contains(right);
            if (question.stem().contains("最轻的一档")) {
                assertThat(ranges).as(question.stem()).allSatisfy(range -> assertThat(months(range))
                        .isGreaterThanOrEqualTo(months(right)));
            }
            if (question.stem().contains("最重的一档")) {
                assertThat(ranges).as(question.stem()).allSatisfy(range -> assertThat(months(range))
                        .isLessThanOrEqualTo(months(right)));
            }
        }
    }

    private static int months(TermRange range) {
        boolean gravest =
                range.others().contains(TermRange.Kind.LIFE) || range.others().contains(TermRange.Kind.DEATH);
        return gravest ? 999 : range.imprisonment().map(TermRange.Months::to).orElse(6);
    }
}
