package org.gaoyao.law.civil;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Liquidated damages as agreed, raised to the loss or cut to 130 per cent of it (民法典 585; 合同编通则解释 64, 65).
 *
 * <p>The interpretation takes more than 130 per cent of the loss for excessive as a rule; a court weighs the whole case, so
 * the cut figure is the upper bound of what the rule lets stand. Who breaches in bad faith gets no reduction as a rule.
 *
 * @param decidedOn the day of the decision: the interpretation is in force since 2023-12-05
 * @param agreed the sum agreed
 * @param dailyRate or a rate for each day, in per cent of {@code base}
 * @param base what the daily rate is taken of
 * @param from the first day of breach, counted
 * @param until the day to which breach lasts, not counted
 * @param loss what the breach cost
 * @param reduction whether the debtor asks for a reduction
 * @param increase whether the creditor asks for an increase
 * @param badFaith whether the breach was in bad faith
 */
record Penalty(
        LocalDate decidedOn,
        Optional<BigDecimal> agreed,
        Optional<BigDecimal> dailyRate,
        BigDecimal base,
        LocalDate from,
        LocalDate until,
        Optional<BigDecimal> loss,
        boolean reduction,
        boolean increase,
        boolean badFaith)
        implements CivilAmount {

    private static final BigDecimal EXCESSIVE = new BigDecimal("1.3");
    private static final LocalDate INTERPRETED = LocalDate.of(2023, 12, 5);
    private static final String INTERPRETATION = "最高人民法院关于适用《中华人民共和国民法典》合同编通则若干问题的解释第六十五条";

    static Penalty read(Form form) {
        Optional<BigDecimal> agreed = form.optionalMoney("agreed");
        Optional<BigDecimal> daily = form.optionalPercent("daily_rate", 0, 100);
        if (agreed.isPresent() == daily.isPresent()) {
            form.problem("agreed", "give either the sum or \"daily_rate\" with \"base\", \"from\" and \"until\"", "");
        }
        LocalDate decided = form.day("decided_on");
        var penalty = new Penalty(
                decided,
                agreed,
                daily,
                daily.isPresent() ? form.money("base") : form.moneyOrZero("base"),
                daily.isPresent() ? form.day("from") : form.optionalDay("from").orElse(decided),
                daily.isPresent()
                        ? form.day("until")
                        : form.optionalDay("until").orElse(decided),
                form.optionalMoney("loss"),
                form.flag("reduction_asked", false),
                form.flag("increase_asked", false),
                form.flag("bad_faith", false));
        form.inOrder("from", penalty.from, "until", penalty.until);
        if ((penalty.reduction || penalty.increase) && penalty.loss.isEmpty()) {
            form.problem("loss", "is missing", "raising and cutting are measured by the loss");
        }
        if (penalty.reduction && penalty.increase) {
            form.problem("increase_asked", "cannot be asked for together with a reduction", "");
        }
        return penalty;
    }

    @Override
    public Calculation calculate() {
        var working = new Working(Kind.PENALTY);
        BigDecimal claimed = agreed.map(
                        sum -> working.step("约定的违约金", "liquidated damages as agreed", "", sum, Unit.YUAN, "民法典第五百八十五条"))
                .orElseGet(() -> daily(working));
        BigDecimal due = claimed;
        if (increase && claimed.compareTo(loss.orElseThrow()) < 0) {
            due = working.step(
                    "低于损失，增加至损失", "below the loss: raised to it", "", loss.orElseThrow(), Unit.YUAN, "民法典第五百八十五条");
        } else if (reduction) {
            due = cut(working, claimed);
        }
        working.item("penalty", "违约金", "liquidated damages", due, Unit.YUAN);
        return working.done();
    }

    private BigDecimal daily(Working working) {
        long days = ChronoUnit.DAYS.between(from, until);
        BigDecimal rate = dailyRate.orElseThrow();
        return working.step(
                "按日计算的违约金，%s至%s共%d日".formatted(from, until.minusDays(days > 0 ? 1 : 0), days),
                "liquidated damages by the day, %d days".formatted(days),
                "%s×%s%%×%d".formatted(Figure.plain(base), Figure.plain(rate), days),
                Figure.share(base, rate.multiply(BigDecimal.valueOf(days))),
                Unit.YUAN,
                "民法典第五百八十五条");
    }

    private BigDecimal cut(Working working, BigDecimal claimed) {
        BigDecimal bound = working.step(
                "损失的130%",
                "130 per cent of the loss",
                Figure.plain(loss.orElseThrow()) + "×1.3",
                loss.orElseThrow().multiply(EXCESSIVE),
                Unit.YUAN,
                decidedOn.isBefore(INTERPRETED)
                        ? new String[] {"民法典第五百八十五条"}
                        : new String[] {"民法典第五百八十五条", INTERPRETATION});
        if (decidedOn.isBefore(INTERPRETED)) {
            working.note(
                    "30%的标准自2023年12月5日起由司法解释规定；此前为审判惯例。",
                    "the thirty per cent are in an interpretation since 2023-12-05; before they were practice");
        }
        if (badFaith) {
            working.note("恶意违约，一般不予减少。", "breach in bad faith: no reduction as a rule");
            return claimed;
        }
        if (claimed.compareTo(bound) <= 0) {
            working.note("未超过损失的130%，不属过分高于损失。", "within 130 per cent of the loss: not excessive");
            return claimed;
        }
        working.note("减至损失的130%为上限，具体由法院综合酌定。", "cut to 130 per cent at most; the court weighs the whole case");
        return bound;
    }
}
