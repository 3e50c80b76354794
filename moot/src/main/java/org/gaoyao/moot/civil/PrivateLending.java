package org.gaoyao.moot.civil;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gaoyao.law.civil.Calculation;
import org.gaoyao.law.civil.Kind;
import org.gaoyao.law.element.ElementSchema;
import org.gaoyao.law.element.Elements;
import org.gaoyao.moot.matter.LegalBasis;
import org.gaoyao.moot.matter.Outcome;
import org.gaoyao.moot.matter.Party;
import org.gaoyao.moot.person.Person;

/**
 * 民间借贷纠纷: a loan between natural persons that is not paid back. In dispute are the rate, interest deducted in advance,
 * what was paid back, a guarantor, and limitation.
 */
final class PrivateLending implements Cause {

    /** The last day of a suit, so that it is judged under law that is known. */
    private static final LocalDate LATEST = LocalDate.of(2026, 1, 15);

    @Override
    public String matter() {
        return "民间借贷纠纷";
    }

    @Override
    public String code() {
        return "private_lending";
    }

    @Override
    public Drawn draw(Stage stage, ElementSchema schema) {
        Person lender = stage.adult();
        Person borrower = stage.adult();
        Person guarantor = stage.adult();
        LocalDate lent = stage.day(200);
        LocalDate due = lent.plusMonths(stage.one(3, 6, 6, 9, 10, 12, 12, 12));
        boolean expired = stage.oneIn(12) && due.plusYears(3).isBefore(LocalDate.of(2025, 6, 1));
        LocalDate filed = expired
                ? due.plusYears(3).plusDays(stage.between(20, 200))
                : due.plusDays(stage.between(40, (int) Math.min(700, ChronoUnit.DAYS.between(due, LATEST))));
        long principal = stage.one(20, 30, 35, 50, 50, 60, 80, 100, 100, 120, 150, 200, 300, 500) * 1000L;
        var dispute = new Dispute(schema)
                .tell("lender", lender.name())
                .tell("borrower", borrower.name())
                .tell("guarantor", guarantor.name())
                .yuan("principal_lent", principal)
                .day("loan_date", lent)
                .day("performance_due", due)
                .day("claim_date", filed)
                .flag("iou", !stage.oneIn(4))
                .flag("limitation_expired", expired)
                .flag("demanded", !expired && stage.oneIn(2));
        dispute.flag("transfer_proof", !dispute.facts().is("iou") || stage.oneIn(2));
        rates(stage, dispute);
        if (stage.oneIn(4)) {
            long deducted = principal * stage.between(2, 8) / 100;
            dispute.yuan("interest_deducted", deducted)
                    .tellYuan("received", BigDecimal.valueOf(principal - deducted))
                    .say("deducted");
            dispute.flag("transfer_proof", !dispute.facts().is("transfer_proof"));
        }
        if (!expired && stage.oneIn(2)) {
            LocalDate on = lent.plusDays(stage.between(20, (int) ChronoUnit.DAYS.between(lent, filed) - 10));
            dispute.yuan("repaid", stage.between(2, (int) (principal / 2000)) * 1000L)
                    .day("repaid_date", on)
                    .say("paid");
        }
        boolean guaranteed = !expired && filed.isBefore(due.plusMonths(6)) && !stage.oneIn(3);
        dispute.flag("joint_guarantee", guaranteed)
                .say("doubts-loan", !expired && stage.oneIn(4))
                .say("absent", !expired && !dispute.facts().is("deducted") && stage.oneIn(5));
        var parties = new ArrayList<>(List.of(
                new Party("原告", lender.name(), lender.introduction()),
                new Party("被告", borrower.name(), borrower.introduction())));
        if (guaranteed) {
            parties.add(new Party("被告", guarantor.name(), guarantor.introduction()));
        }
        return new Drawn(
                new Sides(lender.name(), borrower.name(), guaranteed ? guarantor.name() : "", parties),
                dispute,
                lent,
                filed);
    }

    private static void rates(Stage stage, Dispute dispute) {
        switch (stage.between(0, 5)) {
            case 0 -> dispute.say("no-interest");
            case 1, 2 -> dispute.number("monthly_rate", stage.one(1, 2, 2, 3)).say("monthly");
            default ->
                dispute.percent(
                                "annual_rate",
                                BigDecimal.valueOf(stage.one(6, 8, 10, 12, 12, 15, 18, 20, 24, 24, 30, 36)))
                        .say("annual");
        }
        if (stage.oneIn(4)) {
            dispute.percent("overdue_rate", BigDecimal.valueOf(stage.one(12, 18, 24, 24, 36)))
                    .say("default-rate");
        }
    }

    private static Optional<BigDecimal> yearly(Elements elements) {
        return elements.number("annual_rate")
                .or(() -> elements.number("monthly_rate").map(BigDecimal.valueOf(12)::multiply));
    }

    private static Calculation account(Elements elements) {
        Optional<BigDecimal> rate = yearly(elements);
        LocalDate lent = elements.day("loan_date").orElseThrow();
        LocalDate filed = elements.day("claim_date").orElseThrow();
        return Amounts.of(Kind.LENDING)
                .put("lent_on", lent)
                .put("filed_on", filed)
                .put("until", filed)
                .put("principal", elements.number("principal_lent"))
                .put("deducted", elements.number("interest_deducted"))
                .put("interest", rate.isPresent() ? "agreed" : "none")
                .put("annual_rate", rate)
                .put("default_rate", elements.number("overdue_rate"))
                .put("due_on", elements.day("performance_due"))
                .put(
                        "repayments",
                        elements.number("repaid")
                                .map(amount -> List.of(Map.of(
                                        "on",
                                        elements.day("repaid_date")
                                                .orElseThrow()
                                                .toString(),
                                        "amount",
                                        amount))))
                .calculate();
    }

    /** Four times the prime rate of the day of the contract, as the calculation found it. */
    private static BigDecimal ceiling(Calculation account) {
        return account.steps().stream()
                .filter(step -> step.working().endsWith("%×4"))
                .findFirst()
                .orElseThrow()
                .value();
    }

    @Override
    public Ruling rule(Elements elements, Sides sides, LocalDate judged) {
        Calculation account = account(elements);
        BigDecimal note = elements.number("principal_lent").orElseThrow();
        List<String> claims = claims(elements, sides);
        BigDecimal claimed = note.add(account.value("interest"));
        if (elements.has("limitation_expired")) {
            return new Ruling(
                    claims,
                    claimed,
                    List.of(Amounts.order("驳回原告%s的全部诉讼请求。".formatted(sides.plaintiff()))),
                    true,
                    List.of(limitation(elements)),
                    List.of(account, expiry(elements)));
        }
        var issues = new ArrayList<Issue>();
        issues.add(principal(elements, account));
        issues.add(interest(elements, account));
        issues.add(overdue(elements, account));
        if (elements.has("joint_guarantee")) {
            issues.add(new Issue(
                    "%s应否承担保证责任".formatted(sides.second()),
                    List.of(Rules.code(688), Rules.code(700)),
                    "约定保证人与债务人承担连带责任的，债权人可以径行要求保证人在保证范围内负责；保证人承担后可以向债务人追偿",
                    "%s在借款凭证上以连带保证人身份签名，原告在保证期间内提起诉讼".formatted(sides.second()),
                    "%s应当对上述债务承担连带清偿责任".formatted(sides.second())));
        }
        boolean reduced = rates(elements).stream().anyMatch(rate -> rate.compareTo(ceiling(account)) > 0)
                || elements.number("interest_deducted").isPresent();
        return new Ruling(
                claims, claimed, orders(elements, sides, account, reduced), reduced, issues, List.of(account));
    }

    private static List<BigDecimal> rates(Elements elements) {
        var rates = new ArrayList<BigDecimal>();
        yearly(elements).ifPresent(rates::add);
        elements.number("overdue_rate").ifPresent(rates::add);
        return rates;
    }

    private static List<String> claims(Elements elements, Sides sides) {
        var claims = new ArrayList<String>();
        claims.add("判令被告%s偿还借款本金%s"
                .formatted(
                        sides.defendant(),
                        Words.yuan(elements.number("principal_lent").orElseThrow())
                                + (elements.number("repaid").isPresent() ? "，已还款项依法抵扣" : "")));
        claims.add(
                yearly(elements).isPresent() || elements.number("overdue_rate").isPresent()
                        ? "判令被告%s按约定利率支付利息至实际清偿之日".formatted(sides.defendant())
                        : "判令被告%s支付自逾期之日起至实际清偿之日止的利息".formatted(sides.defendant()));
        if (!sides.second().isEmpty()) {
            claims.add("判令被告%s对上述债务承担连带清偿责任".formatted(sides.second()));
        }
        claims.add("本案诉讼费用由被告承担");
        return claims;
    }

    private static Issue principal(Elements elements, Calculation account) {
        BigDecimal note = elements.number("principal_lent").orElseThrow();
        Optional<BigDecimal> deducted = elements.number("interest_deducted");
        String paid = elements.number("repaid")
                .map(amount -> "；被告于%s还款%s，先抵利息、后抵本金"
                        .formatted(Words.day(elements.day("repaid_date").orElseThrow()), Words.yuan(amount)))
                .orElse("");
        List<LegalBasis> rules = new ArrayList<>(List.of(Rules.code(675)));
        if (!paid.isEmpty()) {
            rules.add(Rules.code(561));
        }
        if (deducted.isPresent()) {
            rules.add(Rules.code(670));
            rules.add(Rules.lending(26));
            return new Issue(
                    "借款本金应如何认定",
                    rules,
                    "先扣下的利息不算本金，以实际到手的数额还本计息",
                    "借据载明%s，但交付时扣下利息%s，被告实得%s%s"
                            .formatted(
                                    Words.yuan(note),
                                    Words.yuan(deducted.get()),
                                    Words.yuan(note.subtract(deducted.get())),
                                    paid),
                    "借款本金应按%s认定，截至起诉时尚欠本金%s"
                            .formatted(
                                    Words.yuan(note.subtract(deducted.get())), Words.yuan(account.value("principal"))));
        }
        return new Issue(
                "借款关系是否成立、尚欠本金多少",
                rules,
                "借款到期，借款一方即应如数清偿",
                "%s能够证明双方存在借贷合意且款项%s已经交付%s".formatted(proof(elements), Words.yuan(note), paid),
                "截至起诉时被告尚欠本金%s".formatted(Words.yuan(account.value("principal"))));
    }

    private static String proof(Elements elements) {
        return elements.has("iou") ? elements.has("transfer_proof") ? "借条和转账记录" : "借条" : "转账记录和聊天记录";
    }

    private static Issue interest(Elements elements, Calculation account) {
        Optional<BigDecimal> rate = yearly(elements);
        BigDecimal ceiling = ceiling(account);
        if (rate.isEmpty()) {
            return new Issue(
                    "借期内应否支付利息",
                    List.of(Rules.code(680), Rules.lending(24)),
                    "借款合同没有约定利息的，视为没有利息",
                    "双方没有约定借期内的利息",
                    "原告不能主张借期内的利息");
        }
        boolean above = rate.get().compareTo(ceiling) > 0;
        return new Issue(
                "约定的利率是否超过司法保护上限",
                List.of(Rules.code(680), Rules.lending(25)),
                "利率最高为借款成立那天一年期LPR的四倍，高出的部分不受保护",
                "%s约定年利率%s%%，借款成立时上述四倍为%s%%"
                        .formatted(
                                elements.number("monthly_rate").isPresent() ? "双方约定的月利率折合" : "双方",
                                Words.figure(rate.get()),
                                Words.figure(ceiling)),
                above ? "约定利率超过上限，按年利率%s%%计算，超过部分不予支持".formatted(Words.figure(ceiling)) : "约定利率未超过上限，应予支持");
    }

    private static Issue overdue(Elements elements, Calculation account) {
        BigDecimal ceiling = ceiling(account);
        Optional<BigDecimal> agreed = elements.number("overdue_rate");
        String interest = "截至%s前，尚欠利息%s"
                .formatted(Words.day(elements.day("claim_date").orElseThrow()), Words.yuan(account.value("interest")));
        if (agreed.isPresent()) {
            return new Issue(
                    "逾期利息应如何计算",
                    List.of(Rules.code(676), Rules.lending(28)),
                    "逾期利率有约定的照约定，但同样不得高过借款成立时一年期LPR的四倍",
                    "双方约定逾期年利率%s%%，上限为%s%%".formatted(Words.figure(agreed.get()), Words.figure(ceiling)),
                    "逾期利息按年利率%s%%计算，%s".formatted(Words.figure(agreed.get().min(ceiling)), interest));
        }
        return new Issue(
                "逾期利息应如何计算",
                List.of(Rules.code(676), Rules.lending(28)),
                yearly(elements).isPresent() ? "没有约定逾期利率而约定了借期内利率的，可以按借期内利率主张" : "两种利率都没约定的，逾期后可以比照逾期时的一年期LPR计算",
                "双方没有约定逾期利率",
                "逾期利息按年利率%s%%计算，%s".formatted(Words.figure(running(elements, account)), interest));
    }

    /** The rate at which interest goes on after the suit. */
    private static BigDecimal running(Elements elements, Calculation account) {
        Optional<BigDecimal> agreed = elements.number("overdue_rate").or(() -> yearly(elements));
        return agreed.map(rate -> rate.min(ceiling(account))).orElseGet(() -> lastRate(account));
    }

    /** The rate in the working of the last stretch of interest: 50000×3.7%×30÷365. */
    private static BigDecimal lastRate(Calculation account) {
        return account.steps().stream()
                .map(step -> step.working())
                .filter(working -> working.endsWith("÷365"))
                .reduce((_, last) -> last)
                .map(working -> new BigDecimal(working.substring(working.indexOf('×') + 1, working.indexOf('%'))))
                .orElse(BigDecimal.ZERO);
    }

    private static List<Outcome.Order> orders(Elements elements, Sides sides, Calculation account, boolean reduced) {
        var orders = new ArrayList<Outcome.Order>();
        BigDecimal principal = account.value("principal");
        BigDecimal interest = account.value("interest");
        LocalDate filed = elements.day("claim_date").orElseThrow();
        orders.add(Amounts.order(
                "被告%s于本判决生效之日起十日内偿还原告%s借款本金%s；".formatted(sides.defendant(), sides.plaintiff(), Words.yuan(principal)),
                principal));
        BigDecimal rate = running(elements, account);
        String onward = "自%s起至实际清偿之日止，以尚欠本金为基数按年利率%s%%计算的利息".formatted(Words.day(filed), Words.figure(rate));
        orders.add(
                interest.signum() > 0
                        ? Amounts.order(
                                "被告%s于本判决生效之日起十日内支付原告%s截至%s的利息%s，以及%s；"
                                        .formatted(
                                                sides.defendant(),
                                                sides.plaintiff(),
                                                Words.day(filed.minusDays(1)),
                                                Words.yuan(interest),
                                                onward),
                                interest)
                        : Amounts.order(
                                "被告%s于本判决生效之日起十日内支付原告%s%s；".formatted(sides.defendant(), sides.plaintiff(), onward)));
        if (elements.has("joint_guarantee")) {
            orders.add(Amounts.order("被告%s对上述债务承担连带清偿责任，承担后有权向被告%s追偿；".formatted(sides.second(), sides.defendant())));
        }
        if (reduced) {
            orders.add(Amounts.order("驳回原告%s的其他诉讼请求。".formatted(sides.plaintiff())));
        }
        return orders;
    }

    private static Calculation expiry(Elements elements) {
        return Amounts.of(Kind.LIMITATION)
                .put("starts_on", elements.day("performance_due"))
                .put("claimed_on", elements.day("claim_date"))
                .calculate();
    }

    private static Issue limitation(Elements elements) {
        LocalDate expired = expiry(elements).dates().getOrDefault("expires_on", LocalDate.EPOCH);
        return new Issue(
                "原告的请求是否超过诉讼时效",
                List.of(Rules.code(188), Rules.code(192)),
                "普通诉讼时效为三年，约定了还款期限的自期限届满时起算；届满后义务人可以据此抗辩",
                "借款于%s到期，原告于%s起诉，其间没有证据证明曾经催要或者有其他中断、中止事由，诉讼时效已于%s届满，被告就此提出抗辩"
                        .formatted(
                                Words.day(elements.day("performance_due").orElseThrow()),
                                Words.day(elements.day("claim_date").orElseThrow()),
                                Words.day(expired)),
                "原告的请求已超过诉讼时效，不予支持");
    }
}
