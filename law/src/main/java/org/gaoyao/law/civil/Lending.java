package org.gaoyao.law.civil;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Principal and interest of a private loan under the ceiling in force on each day (民间借贷规定 24 to 31; 民法典 670, 675, 676,
 * 680).
 *
 * @param lentOn the day on which the loan was made
 * @param filedOn the day on which suit is filed; it decides which rules apply (31)
 * @param until the day to which interest is counted, not itself counted
 * @param note the principal on the note
 * @param deducted interest taken from it in advance (砍头息), which is no principal (26)
 * @param natural whether both are natural persons
 * @param interest what was agreed on interest
 * @param rate the agreed rate, per cent a year; zero without one
 * @param due the last day of the term
 * @param defaultRate the agreed rate for default, per cent a year
 * @param repayments what was paid back, in order
 */
record Lending(
        LocalDate lentOn,
        LocalDate filedOn,
        LocalDate until,
        BigDecimal note,
        BigDecimal deducted,
        boolean natural,
        Interest interest,
        BigDecimal rate,
        Optional<LocalDate> due,
        Optional<BigDecimal> defaultRate,
        List<Repayment> repayments)
        implements CivilAmount {

    /** The first day of the ceiling by the prime rate. */
    static final LocalDate NEW_CEILING = LocalDate.of(2020, 8, 20);

    /** The first day of the rules with the two lines of 24 and 36 per cent. */
    static final LocalDate TWO_LINES = LocalDate.of(2015, 9, 1);

    /** What was agreed on interest. */
    enum Interest {
        /** Nothing. */
        NONE,
        /** A rate. */
        AGREED,
        /** Interest, but not how much. */
        UNCLEAR
    }

    /** A payment by the borrower. */
    record Repayment(LocalDate on, BigDecimal amount) {}

    Lending {
        repayments = List.copyOf(repayments);
    }

    static Lending read(Form form) {
        Interest interest = form.choice("interest", Interest.class);
        boolean natural = form.flag("natural_persons", true);
        Optional<BigDecimal> rate = form.optionalPercent("annual_rate", 0, 1000);
        if ((interest == Interest.AGREED) != rate.isPresent()) {
            form.problem("annual_rate", "belongs to \"interest\": \"agreed\", and only there", "");
        }
        if (interest == Interest.UNCLEAR && !natural) {
            form.problem(
                    "interest",
                    "unclear interest not between natural persons is for the court to determine (民间借贷规定第二十四条第二款)",
                    "give the rate that it takes as agreed");
        }
        var loan = new Lending(
                form.day("lent_on"),
                form.day("filed_on"),
                form.day("until"),
                form.money("principal"),
                form.moneyOrZero("deducted"),
                natural,
                interest,
                rate.orElse(BigDecimal.ZERO),
                form.optionalDay("due_on"),
                form.optionalPercent("default_rate", 0, 1000),
                form.rows("repayments", row -> new Repayment(row.day("on"), row.money("amount"))));
        loan.check(form);
        return loan;
    }

    private void check(Form form) {
        form.inOrder("lent_on", lentOn, "until", until);
        form.inOrder("lent_on", lentOn, "filed_on", filedOn);
        due.ifPresent(day -> form.inOrder("lent_on", lentOn, "due_on", day));
        if (defaultRate.isPresent() && due.isEmpty()) {
            form.problem("due_on", "is missing", "a rate for default needs the end of the term");
        }
        if (filedOn.isBefore(TWO_LINES)) {
            form.problem("filed_on", filedOn + " lies before 2015-09-01", "older rules are not covered");
        }
        if (deducted.compareTo(note) >= 0) {
            form.problem("deducted", "leaves no principal", "it must be below \"principal\"");
        }
        LocalDate last = lentOn;
        for (Repayment repayment : repayments) {
            if (repayment.on().isBefore(last) || repayment.on().isAfter(until)) {
                form.problem(
                        "repayments",
                        "%s is not in order between \"lent_on\" and \"until\"".formatted(repayment.on()),
                        "sort them by day");
            }
            last = repayment.on();
        }
        if (!filedOn.isBefore(NEW_CEILING)) {
            PrimeRate.published().on(ceilingDay(), form, lentOn.isBefore(NEW_CEILING) ? "filed_on" : "lent_on");
        }
        if (needsPrimeRate()) {
            PrimeRate.published().on(overdueRateDay(), form, "due_on");
        }
    }

    /** Whether interest was agreed in a way that gives a claim. */
    boolean bearsInterest() {
        return interest == Interest.AGREED;
    }

    /** The day whose prime rate makes the ceiling from 2020-08-20 on: of the contract, or of the suit for older loans. */
    LocalDate ceilingDay() {
        return lentOn.isBefore(NEW_CEILING) ? filedOn : lentOn;
    }

    /** Whether the older rules hold on a day. */
    boolean twoLines(LocalDate day) {
        return filedOn.isBefore(NEW_CEILING) || (lentOn.isBefore(NEW_CEILING) && day.isBefore(NEW_CEILING));
    }

    /** The day whose prime rate counts for default where no rate at all was agreed. */
    LocalDate overdueRateDay() {
        LocalDate overdue = due.orElse(until).plusDays(1);
        return overdue.isBefore(NEW_CEILING) ? NEW_CEILING : overdue;
    }

    private boolean needsPrimeRate() {
        return due.isPresent()
                && defaultRate.isEmpty()
                && !bearsInterest()
                && !filedOn.isBefore(NEW_CEILING)
                && until.isAfter(overdueRateDay());
    }

    @Override
    public Calculation calculate() {
        return new LoanAccount(this).settle();
    }
}
