package org.gaoyao.law.civil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrafficInjuryTest {

    private static final String FIGURES =
            "'figures':{'year':2021,'income':50000,'consumption':30000,'monthly_wage':8000,"
                    + "'rural_income':20000,'rural_consumption':15000}";

    private static Calculation of(String facts) {
        return Facts.of(Kind.TRAFFIC, "{" + facts + "}");
    }

    private static String full(String on, String more, String liability) {
        return "'accident_on':'%s',%s,%s,'liability':{'share':100%s}".formatted(on, FIGURES, more, liability);
    }

    @ParameterizedTest
    @CsvSource({
        "30, 1, 1000000",
        "30, 10, 100000",
        "60, 10, 100000",
        "61, 10, 95000",
        "74, 9, 60000",
        "75, 9, 50000",
        "90, 9, 50000"
    })
    void disabilityIsPaidByGradeAndAge(int age, int grade, String amount) {
        Calculation calculation = of(
                full("2022-06-01", "'outcome':'disability','age':%d,'grade':%d,'costs':{}".formatted(age, grade), ""));
        assertThat(calculation.value("total")).isEqualByComparingTo(amount);
    }

    @Test
    void deathIsPaidWithTheFuneral() {
        Calculation calculation = of(full("2022-06-01", "'outcome':'death','age':40,'costs':{}", ""));
        assertThat(calculation.value("total")).isEqualByComparingTo("1048000");
        assertThat(calculation.value("compulsory")).isEqualByComparingTo("180000");
        assertThat(calculation.value("liable")).isEqualByComparingTo("868000");
    }

    /** Three children of 8, two supporters: 45,000 a year is cut to 30,000; a parent of 78 counts for five years. */
    @Test
    void dependantsTogetherGetNoMoreThanOnePersonsConsumption() {
        String dependants = "'dependants':[{'age':8,'supporters':2},{'age':8,'supporters':2},{'age':8,'supporters':2}]";
        Calculation children = of(full("2022-06-01", "'outcome':'death','age':40,'costs':{}," + dependants, ""));
        assertThat(children.value("total")).isEqualByComparingTo("1348000");
        Calculation parent = of(full(
                "2022-06-01", "'outcome':'death','age':40,'costs':{},'dependants':[{'age':78,'supporters':3}]", ""));
        assertThat(parent.value("total")).isEqualByComparingTo("1098000");
    }

    @Test
    void ruralFiguresCountForOlderTortsOnly() {
        assertThat(of(full("2021-06-01", "'rural':true,'outcome':'disability','age':30,'grade':10,'costs':{}", ""))
                        .value("total"))
                .isEqualByComparingTo("40000");
        assertThatThrownBy(() -> of(
                        full("2022-05-01", "'rural':true,'outcome':'disability','age':30,'grade':10,'costs':{}", "")))
                .hasMessageContaining("2022-05-01");
    }

    /** The limits rose on 2020-09-19; without fault they are a tenth and less. */
    @ParameterizedTest
    @CsvSource({
        "2020-09-18, true, 122000",
        "2020-09-19, true, 200000",
        "2020-09-18, false, 12100",
        "2020-09-19, false, 19900",
        "2008-01-31, true, 60000",
    })
    void compulsoryInsuranceHasTheLimitsOfTheDay(String on, boolean fault, String amount) {
        Calculation calculation = of(full(
                        on,
                        "'outcome':'death','age':40,'costs':{'medical':90000,'property':9000}",
                        ",'at_fault':%s".formatted(fault))
                .replace("'share':100", fault ? "'share':100" : "'share':10"));
        assertThat(calculation.value("compulsory")).isEqualByComparingTo(amount);
    }

    @Test
    void commercialInsuranceComesSecondAndTheDriverLast() {
        Calculation calculation = of(full(
                        "2022-06-01",
                        "'outcome':'death','age':40,'costs':{'medical':32000}",
                        ",'commercial_limit':500000,'paid':100000")
                .replace("'share':100", "'share':70"));
        // 1,080,000 less 198,000; 70 per cent are 617,400
        assertThat(calculation.value("commercial")).isEqualByComparingTo("500000");
        assertThat(calculation.value("liable")).isEqualByComparingTo("17400");
    }

    @Test
    void whatWasPaidBeyondOnesOwnPartWasAdvancedForTheInsurers() {
        Calculation calculation = of(full(
                "2022-06-01",
                "'outcome':'injury','costs':{'medical':30000}",
                ",'commercial_limit':500000,'paid':20000"));
        assertThat(calculation.value("liable")).isZero();
        assertThat(calculation.value("advanced")).isEqualByComparingTo("20000");
    }

    @Test
    void whatWasPaidBeyondAllDamageComesBack() {
        Calculation calculation = of(full(
                "2022-06-01",
                "'outcome':'injury','costs':{'medical':30000}",
                ",'compulsory_insurance':false,'paid':35000"));
        assertThat(calculation.value("liable")).isZero();
        assertThat(calculation.value("advanced")).isZero();
        assertThat(calculation.value("overpaid")).isEqualByComparingTo("5000");
    }

    @Test
    void drunkDrivingLeavesThePersonInsuredAndNotTheThings() {
        Calculation calculation = of(full(
                "2022-06-01",
                "'outcome':'injury','costs':{'medical':30000,'property':5000}",
                ",'commercial_limit':500000,'drunk_or_unlicensed':true"));
        assertThat(calculation.value("compulsory")).isEqualByComparingTo("18000");
        assertThat(calculation.value("commercial")).isZero();
        assertThat(calculation.value("liable")).isEqualByComparingTo("17000");
    }

    @Test
    void withoutInsuranceTheOwnerStandsInForIt() {
        Calculation calculation =
                of(full("2022-06-01", "'outcome':'injury','costs':{'medical':30000}", ",'compulsory_insurance':false")
                        .replace("'share':100", "'share':50"));
        assertThat(calculation.value("compulsory")).isZero();
        assertThat(calculation.value("liable")).isEqualByComparingTo("24000");
    }

    @Test
    void whatIsMissingIsSaidTogether() {
        assertThatThrownBy(() -> of("'accident_on':'2001-01-01','outcome':'disability'"))
                .hasMessageContaining("field \"grade\"")
                .hasMessageContaining("field \"figures\": is missing")
                .hasMessageContaining("field \"age\": is missing")
                .hasMessageContaining("field \"costs\": is missing")
                .hasMessageContaining("field \"liability\": is missing")
                .hasMessageContaining("lies before the limits that are known");
    }

    @Test
    void withoutFaultNoMoreThanATenthIsOwed() {
        assertThatThrownBy(() -> of("'accident_on':'2022-01-01','outcome':'injury','costs':{},"
                        + "'liability':{'share':30,'at_fault':false}"))
                .hasMessageContaining("no more than 10 %");
    }
}
