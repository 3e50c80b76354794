package org.gaoyao.law.civil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DismissalTest {

    private static Calculation of(String facts) {
        return Facts.of(Kind.DISMISSAL, "{" + facts + "}");
    }

    /** Article 47: half a year below six months, a year from six; the last day is a day of employment. */
    @ParameterizedTest
    @CsvSource({
        "2018-03-01, 2021-02-28, 3",
        "2018-03-01, 2021-03-01, 3.5",
        "2018-03-01, 2021-08-30, 3.5",
        "2018-03-01, 2021-08-31, 4",
        "2021-01-05, 2021-02-04, 0.5",
    })
    void yearsCountAsTheArticleSays(String from, String until, String years) {
        Calculation calculation = of("'from':'%s','until':'%s','ground':'on_notice','monthly_wage':1000,'notified':true"
                .formatted(from, until));
        assertThat(calculation.value("severance")).isEqualByComparingTo(new BigDecimal(years).movePointRight(3));
    }

    @Test
    void highWagesAreCappedAtThreeTimesTheAverageAndTwelveYears() {
        String facts = "'from':'2008-01-01','until':'2022-12-31','ground':'agreed_by_employer','monthly_wage':%s,"
                + "'local_average_wage':10000";
        assertThat(of(facts.formatted("30000.01")).value("severance")).isEqualByComparingTo("360000");
        assertThat(of(facts.formatted("30000")).value("severance")).isEqualByComparingTo("450000");
    }

    @Test
    void theMinimumWageIsTheFloor() {
        assertThat(of("'from':'2020-01-01','until':'2021-12-31','ground':'expiry','monthly_wage':1500,"
                                + "'minimum_wage':1900")
                        .value("severance"))
                .isEqualByComparingTo("3800");
    }

    @Test
    void unlawfulDismissalCostsTwiceAndTakesThePlaceOfSeverance() {
        Calculation calculation =
                of("'from':'2006-07-01','until':'2021-06-30','ground':'unlawful','monthly_wage':6000");
        assertThat(calculation.value("damages")).isEqualByComparingTo("180000");
        assertThat(calculation.value("severance")).isZero();
    }

    @Test
    void severanceByArticle47CountsFrom2008() {
        Calculation calculation = of("'from':'2006-07-01','until':'2021-06-30','ground':'closure','monthly_wage':6000");
        assertThat(calculation.value("severance")).isEqualByComparingTo("84000");
        assertThat(calculation.notes()).anyMatch(note -> note.chinese().contains("第九十七条"));
    }

    @ParameterizedTest
    @CsvSource({"for_cause", "employee_resigns", "agreed_by_employee", "expiry_renewal_refused"})
    void someGroundsGiveNothing(String ground) {
        assertThat(of("'from':'2015-01-01','until':'2021-06-30','ground':'%s','monthly_wage':6000".formatted(ground))
                        .items())
                .isEmpty();
    }

    @Test
    void payInLieuOfNoticeIsTheLastMonthsWage() {
        String facts = "'from':'2020-01-01','until':'2021-12-31','ground':'on_notice','monthly_wage':6000,"
                + "'last_month_wage':7000,'notified':%s";
        assertThat(of(facts.formatted(false)).value("notice_pay")).isEqualByComparingTo("7000");
        assertThat(of(facts.formatted(true)).value("notice_pay")).isZero();
    }

    /** 实施条例 6, 7: from the day after the first month to the day before the contract, eleven months at most. */
    @ParameterizedTest
    @CsvSource({
        "2021-12-31, late, 2021-06-01, 10000",
        "2021-12-31, late, 2021-05-16, 7419.35",
        "2022-12-31, never, , 55000",
        "2021-03-20, never, , 0",
        "2021-06-30, never, , 15000",
    })
    void doubleWagesRunFromTheSecondMonthToTheContract(String until, String contract, String on, String amount) {
        Calculation calculation = of(
                "'from':'2021-03-01','until':'%s','ground':'employee_resigns','monthly_wage':5000,'written_contract':'%s'%s"
                        .formatted(until, contract, on == null ? "" : ",'contract_on':'" + on + "'"));
        assertThat(calculation.value("double_wages")).isEqualByComparingTo(amount);
    }

    @Property
    void aLongerEmploymentIsNeverWorthLess(
            @ForAll @IntRange(min = 0, max = 7000) int days, @ForAll @IntRange(min = 1, max = 400) int more) {
        LocalDate until = LocalDate.of(2008, 1, 1).plusDays(days);
        String facts = "'from':'2008-01-01','until':'%s','ground':'closure','monthly_wage':1000";
        assertThat(of(facts.formatted(until.plusDays(more))).value("severance"))
                .isGreaterThanOrEqualTo(of(facts.formatted(until)).value("severance"));
    }

    @Test
    void everyFaultIsReportedAtOnce() {
        assertThatThrownBy(
                        () -> of("'from':'2021-13-01','until':'2007-01-01','ground':'unlawfull','monthly_wag':'much',"
                                + "'written_contract':'late','notified':1"))
                .hasMessageContaining("case, field \"from\": is no day of the calendar")
                .hasMessageContaining("field \"ground\": is none of")
                .hasMessageContaining("did you mean unlawful?")
                .hasMessageContaining("field \"monthly_wage\": is missing")
                .hasMessageContaining("field \"monthly_wag\": is not a field here → did you mean \"monthly_wage\"?")
                .hasMessageContaining("field \"contract_on\": belongs to")
                .hasMessageContaining("field \"notified\": must be true or false");
    }
}
