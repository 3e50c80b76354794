package org.gaoyao.law.sentencing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.gaoyao.law.sentencing.Working.Ratio;
import org.gaoyao.law.sentencing.WorkingReview.Check;
import org.gaoyao.law.sentencing.WorkingReview.Finding;
import org.junit.jupiter.api.Test;

class WorkingReviewTest {

    private static final String THEFT = """
        {'charge': '盗窃罪', 'on': '2022-05-01', 'province': '浙江省',
         'elements': {'盗窃金额': 80000, '未遂': true, '坦白': true, '累犯': true}}\
        """;
    private static final List<Ratio> RATIOS = List.of(new Ratio("未遂", -.3), new Ratio("坦白", -.2), new Ratio("累犯", .15));

    private final WorkingReview review = new WorkingReview(new Sentencing(SentencingRules.load()));

    private List<Check> wrong(String offence, Working working) {
        return review.review(Cases.offence(offence), working).stream()
                .filter(finding -> !finding.holds())
                .map(Finding::check)
                .toList();
    }

    private static Working working(double start, double base, List<Ratio> ratios, double adjusted, double declared) {
        return new Working(Optional.empty(), start, base, ratios, adjusted, declared);
    }

    /** The oracle of the guidance: 36 months come to 23.94, and 19.2 to 28.7 may be declared. */
    @Test
    void rightCalculationHasNoFault() {
        assertThat(wrong(THEFT, working(36, 36, RATIOS, 23.94, 24))).isEmpty();
        assertThat(wrong(THEFT, working(36, 36, RATIOS, 23.94, 28.7))).isEmpty();
        assertThat(review.review(Cases.offence(THEFT), working(36, 36, RATIOS, 23.94, 24)))
                .hasSize(6);
    }

    @Test
    void everyStepIsLookedAt() {
        assertThat(wrong(THEFT, working(60, 60, RATIOS, 39.9, 40))).containsExactly(Check.START);
        assertThat(wrong(THEFT, working(36, 36, List.of(new Ratio("自首", -.3)), 25.2, 25)))
                .contains(Check.RATIOS);
        assertThat(wrong(THEFT, working(36, 36, List.of(new Ratio("坦白", -.4)), 21.6, 21)))
                .contains(Check.RATIOS);
        assertThat(wrong(THEFT, working(36, 36, RATIOS, 26, 26))).containsExactly(Check.ARITHMETIC);
        assertThat(wrong(THEFT, working(36, 36, RATIOS, 23.94, 30))).containsExactly(Check.WHOLE_CASE);
        assertThat(wrong(
                        THEFT.replace("'未遂': true, ", ""),
                        working(36, 36, List.of(new Ratio("坦白", -.2), new Ratio("累犯", .15)), 34.2, 34)))
                .containsExactly(Check.STATUTORY_RANGE);
    }

    /** 认罪认罚 is not counted beside 自首, nor is a plea in court beside 坦白. */
    @Test
    void nothingIsCountedTwice() {
        String pleaded = """
            {'charge': '盗窃罪', 'on': '2022-05-01', 'province': '浙江省',
             'elements': {'盗窃金额': 80000, '坦白': true, '当庭自愿认罪': true, '从犯': true}}\
            """;
        assertThat(wrong(
                        pleaded,
                        working(
                                40,
                                40,
                                List.of(new Ratio("从犯", -.2), new Ratio("坦白", -.1), new Ratio("当庭自愿认罪", -.1)),
                                25.6,
                                26)))
                .containsExactly(Check.EXCLUSION);
    }

    @Test
    void situationMustBeThatOfTheFacts() {
        var working = new Working(Optional.of("数额特别巨大"), 36, 36, RATIOS, 23.94, 24);
        assertThat(wrong(THEFT, working)).containsExactly(Check.START);
    }

    @Test
    void factsWithoutSituationCannotBeReviewed() {
        String nothing = "{'charge': '盗窃罪', 'on': '2022-05-01', 'elements': {'盗窃金额': 1}}";
        assertThat(review.review(Cases.offence(nothing), working(36, 36, List.of(), 36, 36)))
                .isEmpty();
    }
}
