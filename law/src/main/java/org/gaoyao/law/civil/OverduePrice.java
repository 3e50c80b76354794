package org.gaoyao.law.civil;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The loss from a price paid late where no penalty was agreed: the one-year prime rate of the day of breach and 30 to 50 per
 * cent of it (买卖合同解释 18).
 *
 * @param unpaid the price that is owed
 * @param due the last day for payment, from 2019-08-20 on
 * @param until the day to which the loss is counted, not itself counted
 * @param markup what is added to the rate, in per cent of it, 30 to 50
 */
record OverduePrice(BigDecimal unpaid, LocalDate due, LocalDate until, BigDecimal markup) implements CivilAmount {

    private static final String RULE = "最高人民法院关于审理买卖合同纠纷案件适用法律问题的解释第十八条第四款";
    private static final LocalDate FIRST = LocalDate.of(2019, 8, 20);

    static OverduePrice read(Form form) {
        var price = new OverduePrice(
                form.money("unpaid"), form.day("due_on"), form.day("until"), form.percent("markup", 30, 50));
        form.inOrder("due_on", price.due, "until", price.until);
        if (price.due.plusDays(1).isBefore(FIRST)) {
            form.problem("due_on", price.due + ": breach before 2019-08-20 follows the benchmark rate", "not covered");
        } else {
            PrimeRate.published().on(price.due.plusDays(1), form, "due_on");
        }
        return price;
    }

    @Override
    public Calculation calculate() {
        var working = new Working(Kind.OVERDUE_PRICE);
        PrimeRate.Rate rate = PrimeRate.published().on(due.plusDays(1)).orElseThrow();
        BigDecimal yearly = working.step(
                rate.verified(),
                "年利率：违约时一年期LPR加计" + Figure.plain(markup) + "%",
                "prime rate on the day of breach and " + Figure.plain(markup) + " per cent of it",
                "%s%%×(1+%s%%)".formatted(Figure.plain(rate.percent()), Figure.plain(markup)),
                rate.percent().add(rate.percent().multiply(markup).divide(Figure.HUNDRED)),
                Unit.PERCENT,
                RULE,
                PrimeRate.SOURCE);
        long days = Math.max(0, ChronoUnit.DAYS.between(due.plusDays(1), until));
        BigDecimal loss = working.step(
                "逾期付款损失，%s起共%d日".formatted(due.plusDays(1), days),
                "loss from late payment, %d days".formatted(days),
                "%s×%s%%×%d÷365".formatted(Figure.plain(unpaid), Figure.plain(yearly), days),
                Figure.over(unpaid.multiply(yearly).multiply(BigDecimal.valueOf(days)), BigDecimal.valueOf(36_500)),
                Unit.YUAN,
                RULE);
        working.item("price", "欠付价款", "price owed", unpaid, Unit.YUAN);
        working.item("loss", "逾期付款损失", "loss from late payment", loss, Unit.YUAN);
        return working.done();
    }
}
