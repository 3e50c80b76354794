package org.gaoyao.law.civil;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a tenant owes at the end: rent to the end of the lease, occupation after it, less the deposit (民法典 721, 722, 733).
 *
 * @param monthly the monthly rent
 * @param from the first day for which nothing was paid
 * @param ended the day on which the lease ended, not itself counted
 * @param left the day on which the premises were returned, not itself counted
 * @param paid what was paid on account for that time
 * @param factor what occupation after the end costs, in per cent of the rent
 * @param deposit the deposit that the landlord holds
 */
record Rent(
        BigDecimal monthly,
        LocalDate from,
        LocalDate ended,
        LocalDate left,
        BigDecimal paid,
        BigDecimal factor,
        BigDecimal deposit)
        implements CivilAmount {

    static Rent read(Form form) {
        LocalDate ended = form.day("ended_on");
        Optional<LocalDate> left = form.optionalDay("left_on");
        var rent = new Rent(
                form.money("monthly_rent"),
                form.day("unpaid_from"),
                ended,
                left.orElse(ended),
                form.moneyOrZero("paid"),
                form.optionalPercent("occupation_factor", 0, 300).orElse(Figure.HUNDRED),
                form.moneyOrZero("deposit"));
        form.inOrder("unpaid_from", rent.from, "ended_on", rent.ended);
        form.inOrder("unpaid_from", rent.from, "left_on", rent.left);
        return rent;
    }

    @Override
    public Calculation calculate() {
        var working = new Working(Kind.RENT);
        LocalDate end = ended.isBefore(left) ? ended : left;
        Months leased = Months.between(from, end);
        BigDecimal rent = working.step(
                "欠付租金，%s至%s".formatted(from, end.minusDays(1)),
                "rent owed",
                leased.working(monthly),
                leased.times(monthly),
                Unit.YUAN,
                "民法典第七百二十二条",
                "民法典第五百七十九条");
        BigDecimal occupation = BigDecimal.ZERO;
        if (left.isAfter(ended)) {
            Months stayed = Months.between(ended.isAfter(from) ? ended : from, left);
            BigDecimal rate = Figure.share(monthly, factor);
            occupation = working.step(
                    "租赁终止后的占有使用费，至%s，按租金的%s%%".formatted(left.minusDays(1), Figure.plain(factor)),
                    "occupation after the end of the lease",
                    stayed.working(rate),
                    stayed.times(rate),
                    Unit.YUAN,
                    "民法典第七百三十三条");
        }
        BigDecimal owed = rent.add(occupation).subtract(paid);
        BigDecimal net = working.step(
                "扣除已付款项和押金",
                "less what was paid and the deposit",
                "%s+%s−%s−%s"
                        .formatted(
                                Figure.plain(rent),
                                Figure.plain(occupation),
                                Figure.plain(paid),
                                Figure.plain(deposit)),
                owed.subtract(deposit),
                Unit.YUAN);
        working.item("rent", "租金", "rent", rent, Unit.YUAN);
        working.owed("occupation", "占有使用费", "occupation after the end", occupation);
        working.owed("tenant_pays", "承租人应付", "the tenant pays", net.max(BigDecimal.ZERO));
        working.owed(
                "landlord_returns",
                "出租人应退",
                "the landlord returns",
                net.negate().max(BigDecimal.ZERO));
        working.note("不满一个月的，按当月天数折算（惯例）。", "days beyond a month count by the length of that month (a convention)");
        return working.done();
    }
}
