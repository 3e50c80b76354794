package org.gaoyao.law.civil;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.TreeSet;

/**
 * The account of a private loan: interest runs from day to day, payments settle interest first (民法典 561).
 *
 * <p>Until 2020-08-19, where the older rules hold, interest up to 24 per cent can be claimed; what was agreed between 24
 * and 36 per cent cannot be claimed, yet a payment of it stays; what is above 36 per cent reduces the principal. From
 * 2020-08-20 interest above four times the one-year prime rate is neither owed nor kept. Days of 365 to the year; the
 * first day counts, the last does not.
 */
final class LoanAccount {

    private static final BigDecimal YEAR = BigDecimal.valueOf(365);
    private static final BigDecimal CLAIMED = BigDecimal.valueOf(24);
    private static final BigDecimal KEPT = BigDecimal.valueOf(36);
    private static final BigDecimal SIX = BigDecimal.valueOf(6);
    private static final BigDecimal FOUR = BigDecimal.valueOf(4);
    private static final String RULES = "最高人民法院关于审理民间借贷案件适用法律若干问题的规定";

    /** A rate that a claim bears, what beyond it may be kept once paid, and where both come from. */
    private record Bearing(BigDecimal claimed, BigDecimal kept, boolean verified, String source) {}

    private final Lending loan;
    private final Working working = new Working(Kind.LENDING);
    private BigDecimal principal;
    private BigDecimal interest = BigDecimal.ZERO;
    private BigDecimal natural = BigDecimal.ZERO;
    private BigDecimal overpaid = BigDecimal.ZERO;

    LoanAccount(Lending loan) {
        this.loan = loan;
        principal = loan.note();
    }

    Calculation settle() {
        open();
        var days = new TreeSet<LocalDate>();
        days.add(loan.lentOn());
        days.add(loan.until());
        loan.due().map(day -> day.plusDays(1)).ifPresent(days::add);
        days.add(Lending.NEW_CEILING);
        loan.repayments().forEach(repayment -> days.add(repayment.on()));
        LocalDate from = loan.lentOn();
        for (LocalDate day : days.subSet(loan.lentOn(), true, loan.until(), true)) {
            accrue(from, day);
            loan.repayments().stream()
                    .filter(repayment -> repayment.on().equals(day))
                    .forEach(this::pay);
            from = day;
        }
        return close();
    }

    private void open() {
        if (loan.deducted().signum() > 0) {
            principal = working.step(
                    "本金按实际出借的金额认定（预先扣除利息%s元）".formatted(Figure.plain(loan.deducted())),
                    "principal is what was actually lent, less interest deducted in advance",
                    Figure.plain(loan.note()) + "−" + Figure.plain(loan.deducted()),
                    loan.note().subtract(loan.deducted()),
                    Unit.YUAN,
                    "民法典第六百七十条",
                    RULES + "第二十六条");
        } else {
            working.step("本金", "principal", "", principal, Unit.YUAN, "民法典第六百六十七条");
        }
        switch (loan.interest()) {
            case NONE -> without("没有约定利息，视为没有利息", "no interest was agreed: none is owed for the term");
            case UNCLEAR -> without("自然人之间约定不明，视为没有利息", "unclear between natural persons: none is owed for the term");
            case AGREED ->
                working.step("约定年利率", "agreed rate", "", loan.rate(), Unit.PERCENT, "民法典第六百八十条", RULES + "第二十五条");
        }
        ceilings();
    }

    private void without(String chinese, String english) {
        working.step(chinese, english, "", BigDecimal.ZERO, Unit.PERCENT, "民法典第六百八十条", RULES + "第二十四条");
    }

    private void ceilings() {
        if (loan.twoLines(loan.lentOn())) {
            working.step(
                    "2020年8月19日以前的上限：可以请求24%，自愿支付至36%",
                    "ceiling until 2020-08-19: 24 per cent can be claimed, up to 36 per cent stays where paid",
                    "",
                    CLAIMED,
                    Unit.PERCENT,
                    "法释〔2015〕18号第二十六条");
        }
        if (!loan.filedOn().isBefore(Lending.NEW_CEILING) && loan.until().isAfter(Lending.NEW_CEILING)) {
            PrimeRate.Rate rate = primeRate(loan.ceilingDay());
            boolean older = loan.lentOn().isBefore(Lending.NEW_CEILING);
            working.step(
                    rate.verified(),
                    older ? "2020年8月20日以后的上限：起诉时一年期LPR的四倍" : "上限：合同成立时一年期LPR的四倍",
                    older
                            ? "ceiling from 2020-08-20: four times the one-year prime rate when suit was filed"
                            : "ceiling: four times the one-year prime rate at conclusion",
                    Figure.plain(rate.percent()) + "%×4",
                    rate.percent().multiply(FOUR),
                    Unit.PERCENT,
                    RULES + (older ? "第三十一条第二款" : "第二十五条"),
                    PrimeRate.SOURCE);
        }
    }

    private static PrimeRate.Rate primeRate(LocalDate day) {
        return PrimeRate.published().on(day).orElseThrow();
    }

    /** Interest from one day, counted, to another, not counted; the account's rate does not change between them. */
    private void accrue(LocalDate from, LocalDate until) {
        long days = ChronoUnit.DAYS.between(from, until);
        if (days <= 0 || principal.signum() == 0) {
            return;
        }
        boolean overdue = loan.due().filter(from::isAfter).isPresent();
        Bearing bearing = overdue ? inDefault(from) : inTerm(from);
        if (bearing.claimed().signum() == 0 && bearing.kept().signum() == 0) {
            return;
        }
        BigDecimal claimed = working.step(
                bearing.verified(),
                "%s利息，%s至%s共%d日".formatted(overdue ? "逾期" : "借期内", from, until.minusDays(1), days),
                "%s interest, %d days from %s".formatted(overdue ? "default" : "term", days, from),
                "%s×%s%%×%d÷365".formatted(Figure.plain(principal), Figure.plain(bearing.claimed()), days),
                at(bearing.claimed(), days),
                Unit.YUAN,
                bearing.source());
        interest = interest.add(claimed);
        natural = natural.add(Figure.fen(at(bearing.kept().subtract(bearing.claimed()), days)));
    }

    private BigDecimal at(BigDecimal percent, long days) {
        return Figure.over(
                principal.multiply(percent).multiply(BigDecimal.valueOf(days)), YEAR.multiply(Figure.HUNDRED));
    }

    private Bearing inTerm(LocalDate day) {
        return under(loan.rate(), day, RULES + "第二十五条");
    }

    private Bearing inDefault(LocalDate day) {
        if (loan.defaultRate().isPresent()) {
            return under(loan.defaultRate().get(), day, RULES + "第二十八条第一款");
        }
        if (loan.bearsInterest()) {
            return under(loan.rate(), day, RULES + "第二十八条第二款");
        }
        if (loan.twoLines(day)) {
            return new Bearing(SIX, SIX, true, "法释〔2015〕18号第二十九条");
        }
        PrimeRate.Rate rate = primeRate(loan.overdueRateDay());
        return new Bearing(rate.percent(), rate.percent(), rate.verified(), RULES + "第二十八条第二款");
    }

    private Bearing under(BigDecimal agreed, LocalDate day, String source) {
        if (loan.twoLines(day)) {
            return new Bearing(agreed.min(CLAIMED), agreed.min(KEPT), true, "法释〔2015〕18号第二十六条");
        }
        PrimeRate.Rate rate = primeRate(loan.ceilingDay());
        BigDecimal capped = agreed.min(rate.percent().multiply(FOUR));
        return new Bearing(capped, capped, rate.verified(), source);
    }

    private void pay(Lending.Repayment repayment) {
        BigDecimal left = repayment.amount();
        BigDecimal toInterest = left.min(interest);
        left = left.subtract(toInterest);
        BigDecimal toNatural = loan.twoLines(repayment.on()) ? left.min(natural) : BigDecimal.ZERO;
        left = left.subtract(toNatural);
        BigDecimal toPrincipal = left.min(principal);
        left = left.subtract(toPrincipal);
        interest = interest.subtract(toInterest);
        natural = natural.subtract(toNatural);
        principal = principal.subtract(toPrincipal);
        working.step(
                "%s还款%s元：抵利息%s元%s，抵本金%s元，余本金"
                        .formatted(
                                repayment.on(),
                                Figure.plain(repayment.amount()),
                                Figure.plain(toInterest),
                                toNatural.signum() > 0 ? "及24%至36%之间自愿支付的" + Figure.plain(toNatural) + "元" : "",
                                Figure.plain(toPrincipal)),
                "payment of %s: interest %s, interest that stays where paid %s, principal %s; principal left"
                        .formatted(
                                Figure.plain(repayment.amount()),
                                Figure.plain(toInterest),
                                Figure.plain(toNatural),
                                Figure.plain(toPrincipal)),
                "",
                principal,
                Unit.YUAN,
                "民法典第五百六十一条");
        overpaid = overpaid.add(left);
    }

    private Calculation close() {
        working.item("principal", "尚欠本金", "principal outstanding", principal, Unit.YUAN);
        working.item("interest", "尚欠利息", "interest outstanding", interest, Unit.YUAN);
        working.owed("overpaid", "多付应返还", "paid beyond what was owed", overpaid);
        working.step(
                "本息合计",
                "principal and interest",
                Figure.plain(principal) + "+" + Figure.plain(interest),
                principal.add(interest),
                Unit.YUAN,
                "民法典第六百七十五条");
        working.note(
                "按一年365日逐日计算，起算日计入、截止日不计入；还款先抵利息、后抵本金。",
                "365 days to the year; the first day counts, the last does not; payments settle interest first");
        if (loan.due().isPresent()
                && !loan.bearsInterest()
                && loan.defaultRate().isEmpty()) {
            working.note(
                    "未约定任何利率的逾期利息，取逾期之日的一年期LPR（“当时”的含义为推断）。",
                    "for default without any agreed rate the prime rate of the first day of default is taken"
                            + " (inferred)");
        }
        return working.done();
    }
}
