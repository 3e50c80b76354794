package org.gaoyao.law.civil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The smaller amounts. */
class AmountsTest {

    @ParameterizedTest
    @CsvSource({
        "100, 90, reduction_asked, 100",
        "130, 100, reduction_asked, 130",
        "131, 100, reduction_asked, 130",
        "131, 100, bad_faith, 131",
        "80, 100, increase_asked, 100",
        "80, 100, none, 80",
    })
    void penaltiesAreMeasuredByTheLoss(String agreed, String loss, String asked, String due) {
        Calculation calculation = Facts.of(
                Kind.PENALTY,
                "{'decided_on':'2024-01-10','agreed':%s,'loss':%s%s}"
                        .formatted(
                                agreed,
                                loss,
                                asked.equals("none")
                                        ? ""
                                        : asked.equals("bad_faith")
                                                ? ",'reduction_asked':true,'bad_faith':true"
                                                : ",'" + asked + "':true"));
        assertThat(calculation.value("penalty")).isEqualByComparingTo(due);
    }

    @Test
    void theInterpretationIsCitedOnceItIsInForce() {
        String facts = "{'decided_on':'%s','agreed':500,'loss':100,'reduction_asked':true}";
        assertThat(Facts.of(Kind.PENALTY, facts.formatted("2023-12-04")).toString())
                .doesNotContain("第六十五条");
        assertThat(Facts.of(Kind.PENALTY, facts.formatted("2023-12-05")).toString())
                .contains("第六十五条");
    }

    @ParameterizedTest
    @CsvSource({"none, 50000", "payer, 10000", "taker, 90000"})
    void earnestMoneyCountsToAFifth(String breach, String returned) {
        assertThat(Facts.of(Kind.EARNEST, "{'paid':50000,'contract_value':200000,'breach':'%s'}".formatted(breach))
                        .value("returned"))
                .isEqualByComparingTo(returned);
    }

    @Test
    void latePricesBearThePrimeRateAndHalfOfIt() {
        assertThat(Facts.of(
                                Kind.OVERDUE_PRICE,
                                "{'unpaid':100000,'due_on':'2022-03-31','until':'2023-04-01','markup':50}")
                        .value("loss"))
                .isEqualByComparingTo("5550");
        assertThatThrownBy(() -> Facts.of(
                        Kind.OVERDUE_PRICE, "{'unpaid':100000,'due_on':'2022-03-31','until':'2022-03-01','markup':60}"))
                .hasMessageContaining("from 30 to 50")
                .hasMessageContaining("lies before \"due_on\"");
    }

    @Test
    void rentEndsWithTheLeaseAndOccupationBegins() {
        Calculation calculation = Facts.of(
                Kind.RENT,
                "{'monthly_rent':3000,'unpaid_from':'2022-01-01','ended_on':'2022-03-16','left_on':'2022-04-16',"
                        + "'paid':1000,'deposit':3000,'occupation_factor':200}");
        assertThat(calculation.value("rent")).isEqualByComparingTo("7451.61");
        assertThat(calculation.value("occupation")).isEqualByComparingTo("6000");
        assertThat(calculation.value("tenant_pays")).isEqualByComparingTo("9451.61");
    }

    @Test
    void aDepositThatIsTooMuchComesBack() {
        Calculation calculation = Facts.of(
                Kind.RENT, "{'monthly_rent':3000,'unpaid_from':'2022-01-01','ended_on':'2022-02-01','deposit':5000}");
        assertThat(calculation.value("landlord_returns")).isEqualByComparingTo("2000");
    }

    @Test
    void jointPropertyIsHalvedAndSeparatePropertyIsNot() {
        Calculation calculation = Facts.of(
                Kind.DIVORCE,
                "{'on':'2023-01-01','assets':[{'name':'房','value':1000000,'loan':200000,'to':'plaintiff'},"
                        + "{'name':'车','value':100000,'to':'defendant'},"
                        + "{'name':'婚前存款','value':70000,'owner':'plaintiff'}],"
                        + "'debts':[{'name':'借款','amount':60000,'by':'defendant'}]}");
        assertThat(calculation.value("plaintiff_pays")).isEqualByComparingTo("380000");
    }

    @Test
    void supportLiesWithinTheBoundsUnlessTheCaseIsSpecial() {
        String facts = "{'on':'2023-01-01','support':{'monthly_income':8000,'ratio':%s,'special':%s,"
                + "'children':[{'born_on':'2016-02-29'}%s]}}";
        Calculation one = Facts.of(Kind.DIVORCE, facts.formatted(25, false, ""));
        assertThat(one.value("support")).isEqualByComparingTo("2000");
        assertThat(one.dates()).containsEntry("support_until_1", LocalDate.of(2034, 2, 28));
        assertThat(Facts.of(Kind.DIVORCE, facts.formatted(40, false, ",{'born_on':'2019-01-01'}"))
                        .value("support"))
                .isEqualByComparingTo("1600");
        assertThat(Facts.of(Kind.DIVORCE, facts.formatted(10, true, "")).value("support"))
                .isEqualByComparingTo("800");
        assertThatThrownBy(() -> Facts.of(Kind.DIVORCE, facts.formatted(31, false, "")))
                .hasMessageContaining("it is 20 to 30 %");
        assertThatThrownBy(() -> Facts.of(Kind.DIVORCE, facts.formatted(25, false, ",{'born_on':'2004-12-31'}")))
                .hasMessageContaining("is of age");
    }

    @ParameterizedTest
    @CsvSource({
        "2019-05-01, '', 2022-05-01, 0",
        "2019-05-01, '', 2022-05-02, -1",
        "2019-05-01, 2021-05-01, 2024-05-01, 0",
        "2019-05-01, 2022-06-01, 2024-05-01, -731",
        "2014-09-30, '', 2017-01-01, -93",
        "2015-10-02, '', 2018-10-02, 0",
    })
    void claimsLiveThreeYearsAndAnewAfterInterruption(String starts, String demand, String claimed, int left) {
        Calculation calculation = Facts.of(
                Kind.LIMITATION,
                "{'starts_on':'%s','claimed_on':'%s','interruptions':[%s]}"
                        .formatted(starts, claimed, demand.isEmpty() ? "" : "{'on':'" + demand + "'}"));
        assertThat(calculation.value("days_left").intValueExact()).isEqualTo(left);
    }

    @Test
    void obstaclesInTheLastSixMonthsSuspend() {
        String facts = "{'starts_on':'2019-05-01','claimed_on':'2022-06-01','obstacle_from':'2021-10-01',"
                + "'obstacle_until':'%s'}";
        assertThat(Facts.of(Kind.LIMITATION, facts.formatted("2022-01-01"))
                        .dates()
                        .toString())
                .contains("2022-07-01");
        assertThat(Facts.of(Kind.LIMITATION, facts.formatted("2021-10-31"))
                        .dates()
                        .toString())
                .contains("2022-05-01");
    }

    @ParameterizedTest
    @CsvSource({
        "property, 10000, 50",
        "property, 100000, 2300",
        "property, 200000, 4300",
        "property, 500000, 8800",
        "property, 1000000, 13800",
        "property, 30000000, 191800",
        "labour, 500000, 10",
        "divorce, 300000, 800",
    })
    void theScaleOfFeesAddsUp(String matter, long amount, String fee) {
        assertThat(Facts.of(Kind.COURT_FEE, "{'matter':'%s','amount':%d}".formatted(matter, amount))
                        .value("fee"))
                .isEqualByComparingTo(fee);
    }
}
