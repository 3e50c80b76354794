package org.gaoyao.law.civil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LendingTest {

    private static Calculation of(String facts) {
        return Facts.of(Kind.LENDING, "{" + facts + "}");
    }

    private static Calculation yearOf(String rate, String lent, String filed) {
        LocalDate from = LocalDate.parse(lent);
        return of("'lent_on':'%s','until':'%s','filed_on':'%s','principal':100000,'interest':'agreed','annual_rate':%s"
                .formatted(from, from.plusDays(365), filed, rate));
    }

    /** Four times 3.85, 3.8, 3.7, 3.65, 3.55, 3.45, 3.35, 3.1 and 3 per cent, by the day of the contract. */
    @ParameterizedTest
    @CsvSource({
        "2020-08-20, 15400",
        "2021-12-19, 15400",
        "2021-12-20, 15200",
        "2022-01-20, 14800",
        "2022-08-21, 14800",
        "2022-08-22, 14600",
        "2023-06-20, 14200",
        "2023-08-21, 13800",
        "2024-07-22, 13400",
        "2024-10-21, 12400",
        "2025-05-20, 12000",
    })
    void theCeilingIsFourTimesThePrimeRateOfTheContractsDay(String lent, String interest) {
        assertThat(yearOf("36", lent, LocalDate.parse(lent).plusDays(400).toString())
                        .value("interest"))
                .isEqualByComparingTo(interest);
        assertThat(yearOf("10", lent, LocalDate.parse(lent).plusDays(400).toString())
                        .value("interest"))
                .isEqualByComparingTo("10000");
    }

    /** Article 31: the old line until 2020-08-19, then four times the prime rate of the day of the suit. */
    @Test
    void olderLoansChangeTheirCeilingOn20August2020() {
        Calculation calculation = of("'lent_on':'2020-05-12','until':'2020-11-28','filed_on':'2022-02-01',"
                + "'principal':365000,'interest':'agreed','annual_rate':30");
        assertThat(calculation.value("interest")).isEqualByComparingTo("38800"); // 100 × 240 + 100 × 148
    }

    @Test
    void suitsBefore20August2020KeepTheTwoLines() {
        assertThat(yearOf("40", "2018-01-01", "2019-06-01").value("interest")).isEqualByComparingTo("24000");
    }

    /** 24 to 36 per cent stays where it was paid; what is above reduces the principal. */
    @Test
    void paymentsUnderTheOldLinesAreKeptUpTo36PerCent() {
        String facts = "'lent_on':'2018-01-01','until':'2019-01-01','filed_on':'2019-06-01','principal':100000,"
                + "'interest':'agreed','annual_rate':48,'repayments':[{'on':'2019-01-01','amount':%s}]";
        assertThat(of(facts.formatted(36_000)).value("principal")).isEqualByComparingTo("100000");
        assertThat(of(facts.formatted(48_000)).value("principal")).isEqualByComparingTo("88000");
        assertThat(of(facts.formatted(30_000)).value("interest")).isZero();
    }

    @Test
    void interestDeductedInAdvanceIsNoPrincipal() {
        Calculation calculation = of("'lent_on':'2021-03-01','until':'2022-03-01','filed_on':'2022-03-01',"
                + "'principal':100000,'deducted':10000,'interest':'agreed','annual_rate':10");
        assertThat(calculation.value("principal")).isEqualByComparingTo("90000");
        assertThat(calculation.value("interest")).isEqualByComparingTo("9000");
    }

    @Test
    void withoutAgreementNothingIsOwedForTheTermAndThePrimeRateForDefault() {
        String facts = "'lent_on':'2021-03-01','due_on':'2022-02-28','until':'2023-03-01','filed_on':'2023-03-01',"
                + "'principal':100000,'interest':'%s'";
        assertThat(of(facts.formatted("none")).value("interest")).isEqualByComparingTo("3700");
        assertThat(of(facts.formatted("unclear")).value("interest")).isEqualByComparingTo("3700");
    }

    @Test
    void defaultWithoutAnyRateWasSixPerCentBefore() {
        assertThat(of("'lent_on':'2017-01-01','due_on':'2017-12-31','until':'2019-01-01','filed_on':'2019-01-01',"
                                + "'principal':100000,'interest':'none'")
                        .value("interest"))
                .isEqualByComparingTo("6000");
    }

    @Test
    void defaultFollowsItsOwnRateThenTheLoans() {
        String facts = "'lent_on':'2021-03-01','due_on':'2022-02-28','until':'2023-03-01','filed_on':'2023-03-01',"
                + "'principal':100000,'interest':'agreed','annual_rate':8%s";
        assertThat(of(facts.formatted("")).value("interest")).isEqualByComparingTo("16000");
        assertThat(of(facts.formatted(",'default_rate':12")).value("interest")).isEqualByComparingTo("20000");
        assertThat(of(facts.formatted(",'default_rate':24")).value("interest")).isEqualByComparingTo("23400");
    }

    @Test
    void paymentsSettleInterestFirstAndWhatIsTooMuchComesBack() {
        Calculation calculation = of("'lent_on':'2021-03-01','until':'2023-03-01','filed_on':'2023-03-01',"
                + "'principal':100000,'interest':'agreed','annual_rate':10,"
                + "'repayments':[{'on':'2022-03-01','amount':60000},{'on':'2023-03-01','amount':80000}]");
        assertThat(calculation.value("principal")).isZero();
        assertThat(calculation.value("overpaid")).isEqualByComparingTo("25000");
    }

    @Property
    void nothingAboveTheCeilingIsEverOwed(
            @ForAll @IntRange(min = 0, max = 100) int rate,
            @ForAll @IntRange(min = 0, max = 1200) int day,
            @ForAll @IntRange(min = 1, max = 900) int days) {
        LocalDate lent = LocalDate.of(2020, 8, 20).plusDays(day);
        Calculation calculation =
                of("'lent_on':'%s','until':'%s','filed_on':'%s','principal':50000,'interest':'agreed','annual_rate':%d"
                        .formatted(lent, lent.plusDays(days), lent.plusDays(days), rate));
        BigDecimal ceiling =
                PrimeRate.published().on(lent).orElseThrow().percent().multiply(BigDecimal.valueOf(4));
        BigDecimal most = BigDecimal.valueOf(50_000)
                .multiply(ceiling.min(BigDecimal.valueOf(rate)))
                .multiply(BigDecimal.valueOf(days))
                .divide(BigDecimal.valueOf(36_500), 2, RoundingMode.HALF_UP);
        assertThat(calculation.value("interest")).isEqualByComparingTo(most);
    }

    @Test
    void daysWithoutAKnownRateAreRefused() {
        assertThatThrownBy(() -> yearOf("36", "2030-01-01", "2031-02-01"))
                .hasMessageContaining("no prime rate is known for 2030-01-01");
    }

    @Test
    void factsThatContradictEachOtherAreReportedTogether() {
        assertThatThrownBy(
                        () -> of(
                                "'lent_on':'2021-03-01','until':'2021-01-01','filed_on':'2014-03-01',"
                                    + "'principal':1000,'deducted':2000,'interest':'unclear','annual_rate':3,'natural_persons':false"))
                .hasMessageContaining("lies before \"lent_on\"")
                .hasMessageContaining("lies before 2015-09-01")
                .hasMessageContaining("leaves no principal")
                .hasMessageContaining("belongs to \"interest\"")
                .hasMessageContaining("for the court to determine");
    }
}
