package org.gaoyao.moot.civil;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gaoyao.law.civil.Calculation;
import org.gaoyao.law.civil.Kind;
import org.gaoyao.law.element.ElementSchema;
import org.gaoyao.law.element.Elements;
import org.gaoyao.moot.matter.LegalBasis;
import org.gaoyao.moot.matter.Outcome;
import org.gaoyao.moot.person.Person;

/**
 * 租赁合同纠纷: a landlord sues a tenant who stopped paying, sublet, or left early; or a tenant sues for the deposit of
 * premises that were unfit or were returned in order.
 */
final class Lease implements Cause {

    @Override
    public String matter() {
        return "租赁合同纠纷";
    }

    @Override
    public String code() {
        return "lease";
    }

    @Override
    public Drawn draw(Stage stage, ElementSchema schema) {
        Person landlord = stage.adult();
        Person tenant = stage.adult();
        String situation = stage.one("arrears", "arrears", "sublet", "left-early", "unfit", "deposit");
        boolean tenantSues = situation.equals("unfit") || situation.equals("deposit");
        LocalDate start = stage.day(420);
        LocalDate end = start.plusYears(situation.equals("deposit") ? 1 : stage.one(2, 2, 3))
                .minusDays(1);
        long rent = stage.between(8, 90) * 100L;
        int paidMonths = stage.between(3, 9);
        LocalDate unpaid = start.plusMonths(paidMonths);
        LocalDate ended = situation.equals("deposit")
                ? end.plusDays(1)
                : unpaid.plusMonths(tenantSues ? 0 : stage.between(2, 4))
                        .plusDays(tenantSues ? 0 : stage.between(0, 20));
        LocalDate returned = tenantSues || stage.oneIn(3) ? ended : ended.plusDays(stage.between(8, 60));
        if (situation.equals("left-early")) {
            returned = ended;
        }
        var dispute = new Dispute(schema)
                .tell("landlord", landlord.name())
                .tell("tenant", tenant.name())
                .tell(
                        "address",
                        stage.place().estate(stage.random()) + stage.between(1, 28) + "幢" + stage.between(1, 20) + "0"
                                + stage.between(1, 4) + "室")
                .day("contract_date", start.minusDays(stage.between(1, 12)))
                .flag("contract_in_writing", true)
                .yuan("monthly_rent", rent)
                .day("lease_start", start)
                .day("lease_end", end)
                .yuan("lease_deposit", rent * stage.one(1, 1, 2, 3))
                .day("lease_ended", ended)
                .day("returned_date", returned)
                .say(situation)
                .say("tenant-sues", tenantSues);
        if (!tenantSues) {
            dispute.day("unpaid_from", situation.equals("left-early") ? ended : unpaid)
                    .yuan("agreed_penalty", rent)
                    .choice(
                            "ended_by",
                            situation.equals("left-early") ? "tenant" : "landlord",
                            situation.equals("left-early") ? "承租人" : "出租人");
        }
        dispute.flag("sublet", situation.equals("sublet")).flag("unfit", situation.equals("unfit"));
        LocalDate filed = returned.plusDays(stage.between(20, 200));
        dispute.day("claim_date", filed).say("denies", stage.oneIn(3)).say("absent", !tenantSues && stage.oneIn(5));
        Sides sides = tenantSues ? Sides.of(tenant, landlord) : Sides.of(landlord, tenant);
        return new Drawn(sides, dispute, start, filed);
    }

    private static Calculation account(Elements elements) {
        LocalDate ended = elements.day("lease_ended").orElseThrow();
        return Amounts.of(Kind.RENT)
                .put("monthly_rent", elements.number("monthly_rent"))
                .put("unpaid_from", elements.day("unpaid_from").orElse(ended))
                .put("ended_on", ended)
                .put("left_on", elements.day("returned_date"))
                .put("deposit", elements.number("lease_deposit"))
                .calculate();
    }

    @Override
    public Ruling rule(Elements elements, Sides sides, LocalDate judged) {
        return elements.number("agreed_penalty").isPresent()
                ? againstTenant(elements, sides, judged)
                : againstLandlord(elements, sides);
    }

    private static Ruling againstTenant(Elements elements, Sides sides, LocalDate judged) {
        Calculation account = account(elements);
        boolean leftEarly = elements.choice("ended_by").filter("tenant"::equals).isPresent();
        BigDecimal penalty = elements.number("agreed_penalty").orElseThrow();
        BigDecimal deposit = elements.number("lease_deposit").orElseThrow();
        BigDecimal rent = account.value("rent").add(account.value("occupation"));
        var issues = new ArrayList<Issue>();
        String ended = Words.day(elements.day("lease_ended").orElseThrow());
        if (leftEarly) {
            issues.add(new Issue(
                    "承租人提前退租是否违约",
                    List.of(Rules.code(509), Rules.code(577)),
                    "合同应当全面履行，没有解除事由而不再履行的，应承担违约责任",
                    "租期至%s，被告没有约定或者法定的事由，于%s搬离"
                            .formatted(Words.day(elements.day("lease_end").orElseThrow()), ended),
                    "被告提前退租构成违约，租赁关系于%s终止".formatted(ended)));
        } else {
            boolean sublet = elements.has("sublet");
            issues.add(new Issue(
                    "出租人能否解除合同",
                    sublet ? List.of(Rules.code(716)) : List.of(Rules.code(722)),
                    sublet ? "没有征得同意就转租出去的，出租一方有权解除" : "承租人无正当理由不付租金，经催告在合理期限内仍不付的，出租人可以解除",
                    sublet
                            ? "被告未经原告同意将房屋转租他人，原告于%s通知解除".formatted(ended)
                            : "被告自%s起不付租金，原告催告后仍未支付，于%s通知解除"
                                    .formatted(
                                            Words.day(
                                                    elements.day("unpaid_from").orElseThrow()),
                                            ended),
                    "合同于%s解除".formatted(ended)));
        }
        if (rent.signum() > 0) {
            issues.add(new Issue(
                    "租金和占有使用费多少",
                    rentRules(account),
                    "欠付的租金应当支付；租赁终止后继续占用的，参照租金标准支付占有使用费",
                    "月租金%s，自%s起未付，房屋于%s交还"
                            .formatted(
                                    Words.yuan(elements.number("monthly_rent").orElseThrow()),
                                    Words.day(elements.day("unpaid_from").orElseThrow()),
                                    Words.day(elements.day("returned_date").orElseThrow())),
                    "租金%s%s"
                            .formatted(
                                    Words.yuan(account.value("rent")),
                                    account.value("occupation").signum() > 0
                                            ? "、占有使用费" + Words.yuan(account.value("occupation"))
                                            : "")));
        }
        issues.add(new Issue(
                "违约金和押金如何处理",
                List.of(Rules.code(585)),
                "违约金有约定的从约定；押金在终止时抵扣应付款项",
                "合同约定违约金%s，被告未请求减少；押金%s在原告处".formatted(Words.yuan(penalty), Words.yuan(deposit)),
                "被告应付违约金%s，押金抵扣".formatted(Words.yuan(penalty))));
        BigDecimal due = rent.add(penalty).subtract(deposit);
        var orders = new ArrayList<Outcome.Order>();
        if (due.signum() > 0) {
            orders.add(Amounts.order(
                    "被告%s于本判决生效之日起十日内支付原告%s租金、占有使用费及违约金（已扣押金）共计%s；"
                            .formatted(sides.defendant(), sides.plaintiff(), Words.yuan(due)),
                    due));
        } else {
            orders.add(Amounts.order("驳回原告%s的其他诉讼请求。".formatted(sides.plaintiff())));
        }
        return new Ruling(
                List.of(
                        leftEarly ? "确认租赁合同于%s终止".formatted(ended) : "确认租赁合同于%s解除".formatted(ended),
                        "判令被告支付租金、占有使用费至实际交还之日",
                        "判令被告支付违约金%s".formatted(Words.yuan(penalty)),
                        "本案诉讼费用由被告承担"),
                rent.add(penalty),
                withEnding(orders, ended, sides, leftEarly),
                due.signum() <= 0,
                issues,
                List.of(
                        account,
                        Amounts.of(Kind.PENALTY)
                                .put("decided_on", judged)
                                .put("agreed", penalty)
                                .calculate()));
    }

    private static List<LegalBasis> rentRules(Calculation account) {
        return account.value("occupation").signum() > 0
                ? List.of(Rules.code(579), Rules.code(733))
                : List.of(Rules.code(579));
    }

    private static List<Outcome.Order> withEnding(
            List<Outcome.Order> orders, String ended, Sides sides, boolean leftEarly) {
        var all = new ArrayList<Outcome.Order>();
        all.add(Amounts.order("确认原告%s与被告%s之间的租赁合同于%s%s；"
                .formatted(sides.plaintiff(), sides.defendant(), ended, leftEarly ? "终止" : "解除")));
        all.addAll(orders);
        return all;
    }

    private static Ruling againstLandlord(Elements elements, Sides sides) {
        Calculation account = account(elements);
        BigDecimal deposit = account.value("landlord_returns");
        boolean unfit = elements.has("unfit");
        String ended = Words.day(elements.day("lease_ended").orElseThrow());
        var issues = new ArrayList<Issue>();
        if (unfit) {
            issues.add(new Issue(
                    "承租人能否解除合同",
                    List.of(Rules.code(708), Rules.code(563)),
                    "出租一方要让房屋一直能按约使用；做不到并使租房的目的落空的，承租一方有权解除",
                    "房屋存在严重影响使用的问题，原告多次要求维修，被告没有修复，原告于%s通知解除并搬离".formatted(ended),
                    "合同于%s解除".formatted(ended)));
        }
        issues.add(new Issue(
                "押金应否退还",
                List.of(Rules.code(733), Rules.code(509)),
                "租赁终止，承租人按约定状态交还房屋、没有欠费的，押金应当退还",
                "房屋于%s交还，租金已付清，被告没有证明损坏或者欠费"
                        .formatted(Words.day(elements.day("returned_date").orElseThrow())),
                "被告应退还押金%s".formatted(Words.yuan(deposit))));
        var orders = new ArrayList<Outcome.Order>();
        if (unfit) {
            orders.add(
                    Amounts.order("确认原告%s与被告%s之间的租赁合同于%s解除；".formatted(sides.plaintiff(), sides.defendant(), ended)));
        }
        orders.add(Amounts.order(
                "被告%s于本判决生效之日起十日内退还原告%s押金%s。".formatted(sides.defendant(), sides.plaintiff(), Words.yuan(deposit)),
                deposit));
        var claims = new ArrayList<String>();
        if (unfit) {
            claims.add("确认租赁合同于%s解除".formatted(ended));
        }
        claims.add("判令被告退还押金%s".formatted(Words.yuan(deposit)));
        claims.add("本案诉讼费用由被告承担");
        return new Ruling(claims, deposit, orders, false, issues, List.of(account));
    }
}
