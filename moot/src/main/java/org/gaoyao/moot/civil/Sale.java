package org.gaoyao.moot.civil;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
 * 买卖合同纠纷: a seller sues for the price, with a penalty agreed or not; a buyer sues because the goods are of no use, or
 * because nothing was delivered for the earnest money.
 */
final class Sale implements Cause {

    /** What a seller is called after, and what it sells. */
    private static final String[][] LINES = {
        {"建材", "一批水泥", "地砖和墙砖", "一批砂石", "防火门"},
        {"金属制品", "一批钢材", "不锈钢管材", "脚手架扣件"},
        {"农产品", "一批苹果", "苗木", "一批大米"},
        {"食品", "冷冻肉制品", "一批面粉", "一批饮料"},
        {"机电设备", "中央空调设备", "电线电缆", "洗涤设备", "水泵"},
        {"家具", "办公家具", "酒店客房家具"},
        {"纺织", "工作服面料", "床上用品"},
        {"商贸", "一批日用百货", "一批包装纸箱", "消毒用品"}
    };

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public String matter() {
        return "买卖合同纠纷";
    }

    @Override
    public String code() {
        return "sale";
    }

    @Override
    public Drawn draw(Stage stage, ElementSchema schema) {
        String[] line = stage.one(LINES);
        String seller = stage.company(line[0]);
        Person person = stage.adult();
        boolean company = stage.oneIn(2);
        String buyer = company ? stage.company("建筑工程", "餐饮管理", "装饰工程", "百货", "养殖", "酒店管理") : person.name();
        String situation = stage.one("unpaid", "unpaid", "penalty", "penalty", "defect", "earnest");
        boolean buyerSues = situation.equals("defect") || situation.equals("earnest");
        LocalDate contract = stage.day(420);
        LocalDate delivery = contract.plusDays(stage.between(5, 40));
        LocalDate due = delivery.plusDays(stage.between(10, 90));
        LocalDate filed = due.plusDays(stage.between(60, 600));
        long price = stage.between(12, 480) * 1000L;
        var dispute = new Dispute(schema)
                .tell("seller", seller)
                .tell("buyer", buyer)
                .tell("goods", line[1 + stage.random().nextInt(line.length - 1)])
                .flag("contract_in_writing", true)
                .day("contract_date", contract)
                .yuan("price", price)
                .say(situation + "-case")
                .say("buyer-sues", buyerSues)
                .say("company");
        if (situation.equals("earnest")) {
            dispute.yuan("earnest", price / 1000 * stage.between(8, 28) * 10)
                    .day("agreed_delivery_date", delivery)
                    .flag("fundamental_breach", true);
        } else {
            long paid = price / 1000 * (buyerSues ? stage.between(40, 100) * 10L : stage.between(0, 6) * 100L);
            dispute.flag("delivered", true).day("delivery_date", delivery);
            if (paid > 0) {
                dispute.yuan("paid", paid).say("part-paid");
            }
        }
        if (situation.equals("defect")) {
            dispute.flag("defect", true).flag("defect_notified", true).flag("fundamental_breach", true);
        }
        if (!buyerSues) {
            dispute.day("performance_due", due).flag("statement_of_account", stage.oneIn(2));
        }
        if (situation.equals("penalty")) {
            dispute.number("daily_penalty_rate", stage.one(1, 2, 3, 5, 5, 8, 10, 20))
                    .flag("penalty_reduction_asked", !stage.oneIn(3));
        }
        dispute.day("claim_date", filed)
                .say("denies", stage.oneIn(3))
                .say("absent", !dispute.facts().is("penalty_reduction_asked") && stage.oneIn(6));
        var first = new Party("原告", buyerSues ? buyer : seller, about(stage, buyerSues && !company, person));
        var second = new Party("被告", buyerSues ? seller : buyer, about(stage, !buyerSues && !company, person));
        return new Drawn(new Sides(first.name(), second.name(), "", List.of(first, second)), dispute, contract, filed);
    }

    private static String about(Stage stage, boolean natural, Person person) {
        return natural
                ? person.introduction()
                : "住所地" + stage.place().full() + stage.place().street(stage.random()) + stage.between(1, 280) + "号";
    }

    @Override
    public Ruling rule(Elements elements, Sides sides, LocalDate judged) {
        if (elements.number("earnest").isPresent()) {
            return earnest(elements, sides);
        }
        return elements.has("defect") ? defect(elements, sides) : price(elements, sides, judged);
    }

    private static BigDecimal unpaid(Elements elements) {
        return elements.number("price")
                .orElseThrow()
                .subtract(elements.number("paid").orElse(BigDecimal.ZERO));
    }

    private static Calculation late(Elements elements, int markup) {
        return Amounts.of(Kind.OVERDUE_PRICE)
                .put("unpaid", unpaid(elements))
                .put("due_on", elements.day("performance_due"))
                .put("until", elements.day("claim_date"))
                .put("markup", markup)
                .calculate();
    }

    private static Ruling price(Elements elements, Sides sides, LocalDate judged) {
        BigDecimal unpaid = unpaid(elements);
        Optional<BigDecimal> rate = elements.number("daily_penalty_rate");
        var calculations = new ArrayList<Calculation>();
        var issues = new ArrayList<Issue>();
        issues.add(new Issue(
                "欠付货款多少",
                List.of(Rules.code(595), Rules.code(626), Rules.code(628)),
                "卖方交了货，买方就要照约定的数额和日期付款",
                "货物已于%s交付，价款%s，已付%s，约定%s前付清"
                        .formatted(
                                Words.day(elements.day("delivery_date").orElseThrow()),
                                Words.yuan(elements.number("price").orElseThrow()),
                                Words.yuan(elements.number("paid").orElse(BigDecimal.ZERO)),
                                Words.day(elements.day("performance_due").orElseThrow())),
                "被告欠付货款%s".formatted(Words.yuan(unpaid))));
        BigDecimal extra;
        BigDecimal asked;
        String name;
        if (rate.isPresent()) {
            Calculation loss = late(elements, 30);
            Calculation penalty = Amounts.of(Kind.PENALTY)
                    .put("decided_on", judged)
                    .put("daily_rate", rate.get().divide(HUNDRED))
                    .put("base", unpaid)
                    .put("from", elements.day("performance_due").map(day -> day.plusDays(1)))
                    .put("until", elements.day("claim_date"))
                    .put("loss", loss.value("loss"))
                    .put("reduction_asked", elements.has("penalty_reduction_asked"))
                    .calculate();
            calculations.add(loss);
            calculations.add(penalty);
            extra = penalty.value("penalty");
            asked = penalty.steps().getFirst().value();
            name = "违约金";
            issues.add(penalty(elements, loss, penalty, judged));
        } else {
            Calculation loss = late(elements, 50);
            calculations.add(loss);
            extra = loss.value("loss");
            asked = extra;
            name = "逾期付款损失";
            issues.add(new Issue(
                    "逾期付款损失如何计算",
                    List.of(Rules.code(577), Rules.sale(18)),
                    "没有约定违约金的，可以按违约时一年期贷款市场报价利率加计百分之三十至五十计算逾期付款损失",
                    "双方没有约定违约金，原告请求按加计百分之五十计算，算式为%s"
                            .formatted(loss.steps().getLast().working()),
                    "截至起诉前一日的逾期付款损失为%s".formatted(Words.yuan(extra))));
        }
        boolean reduced = extra.compareTo(asked) < 0;
        var orders = new ArrayList<Outcome.Order>();
        orders.add(Amounts.order(
                "被告%s于本判决生效之日起十日内支付原告%s货款%s；".formatted(sides.defendant(), sides.plaintiff(), Words.yuan(unpaid)),
                unpaid));
        orders.add(Amounts.order(
                "被告%s于本判决生效之日起十日内支付原告%s截至%s的%s%s；"
                        .formatted(
                                sides.defendant(),
                                sides.plaintiff(),
                                Words.day(
                                        elements.day("claim_date").orElseThrow().minusDays(1)),
                                name,
                                Words.yuan(extra)),
                extra));
        if (reduced) {
            orders.add(Amounts.order("驳回原告%s的其他诉讼请求。".formatted(sides.plaintiff())));
        }
        return new Ruling(
                List.of(
                        "判令被告支付货款%s".formatted(Words.yuan(unpaid)),
                        "判令被告支付截至起诉前一日的%s%s".formatted(name, Words.yuan(asked)),
                        "本案诉讼费用由被告承担"),
                unpaid.add(asked),
                orders,
                reduced,
                issues,
                calculations);
    }

    private static Issue penalty(Elements elements, Calculation loss, Calculation penalty, LocalDate judged) {
        BigDecimal claimed = penalty.steps().getFirst().value();
        BigDecimal due = penalty.value("penalty");
        List<LegalBasis> rules =
                elements.has("penalty_reduction_asked") ? Rules.penalty(judged) : List.of(Rules.code(585));
        String facts = "合同约定逾期付款按日万分之%s支付违约金，算至起诉前一日为%s"
                .formatted(Words.figure(elements.number("daily_penalty_rate").orElseThrow()), Words.yuan(claimed));
        if (!elements.has("penalty_reduction_asked")) {
            return new Issue(
                    "违约金应否支持",
                    rules,
                    "违约金有约定的从约定；是否过高，由违约方提出并举证",
                    facts + "，被告没有请求减少",
                    "违约金%s应予支持".formatted(Words.yuan(due)));
        }
        return new Issue(
                "约定的违约金是否过高",
                rules,
                "违约金明显高过损失的，可以应请求酌减；通常以高出损失三成以上为过高",
                "%s；参照一年期贷款市场报价利率加计百分之三十，同期损失为%s，其一点三倍为%s，被告请求减少"
                        .formatted(
                                facts,
                                Words.yuan(loss.value("loss")),
                                Words.yuan(penalty.steps().get(1).value())),
                due.compareTo(claimed) < 0
                        ? "约定过高，违约金减至%s".formatted(Words.yuan(due))
                        : "约定不属过高，违约金%s应予支持".formatted(Words.yuan(due)));
    }

    private static Ruling defect(Elements elements, Sides sides) {
        BigDecimal paid = elements.number("paid").orElseThrow();
        return new Ruling(
                List.of("判令解除双方的买卖合同", "判令被告返还货款%s".formatted(Words.yuan(paid)), "本案诉讼费用由被告承担"),
                paid,
                List.of(
                        Amounts.order("解除原告%s与被告%s之间的买卖合同；".formatted(sides.plaintiff(), sides.defendant())),
                        Amounts.order(
                                "被告%s于本判决生效之日起十日内返还原告%s货款%s；"
                                        .formatted(sides.defendant(), sides.plaintiff(), Words.yuan(paid)),
                                paid),
                        Amounts.order(
                                "原告%s于收到上述款项之日起十日内将货物退还被告%s，费用由被告负担。".formatted(sides.plaintiff(), sides.defendant()))),
                false,
                List.of(
                        new Issue(
                                "货物是否存在质量问题、是否及时通知",
                                List.of(Rules.code(615), Rules.code(620), Rules.code(621)),
                                "出卖人应当按约定的质量交付，买受人应当及时检验并在合理期限内通知",
                                "经检验，%s交付的货物不符合约定的标准，原告发现后随即书面通知了被告"
                                        .formatted(Words.day(
                                                elements.day("delivery_date").orElseThrow())),
                                "货物质量不合格，原告的通知没有逾期"),
                        new Issue(
                                "能否解除合同、返还货款",
                                List.of(Rules.code(563), Rules.code(610), Rules.code(566)),
                                "质量不合格致使合同目的不能实现的，买受人可以解除；解除后返还已经履行的部分",
                                "货物无法用于约定的用途，原告已付%s".formatted(Words.yuan(paid)),
                                "合同应予解除，被告返还货款%s，原告退货".formatted(Words.yuan(paid)))),
                List.of());
    }

    private static Ruling earnest(Elements elements, Sides sides) {
        BigDecimal price = elements.number("price").orElseThrow();
        BigDecimal paid = elements.number("earnest").orElseThrow();
        Calculation account = Amounts.of(Kind.EARNEST)
                .put("paid", paid)
                .put("contract_value", price)
                .put("breach", "taker")
                .calculate();
        BigDecimal returned = account.value("returned");
        BigDecimal twice = paid.multiply(BigDecimal.TWO);
        boolean reduced = returned.compareTo(twice) < 0;
        var orders = new ArrayList<Outcome.Order>();
        orders.add(Amounts.order("解除原告%s与被告%s之间的买卖合同；".formatted(sides.plaintiff(), sides.defendant())));
        orders.add(Amounts.order(
                "被告%s于本判决生效之日起十日内向原告%s返还%s；".formatted(sides.defendant(), sides.plaintiff(), Words.yuan(returned)),
                returned));
        if (reduced) {
            orders.add(Amounts.order("驳回原告%s的其他诉讼请求。".formatted(sides.plaintiff())));
        }
        return new Ruling(
                List.of("判令解除双方的买卖合同", "判令被告双倍返还定金共计%s".formatted(Words.yuan(twice)), "本案诉讼费用由被告承担"),
                twice,
                orders,
                reduced,
                List.of(
                        new Issue(
                                "合同应否解除",
                                List.of(Rules.code(563), Rules.code(598)),
                                "出卖人应当交付货物；经催告在合理期限内仍不履行主要义务的，对方可以解除",
                                "约定%s交货，被告经催告后明确表示无法交付"
                                        .formatted(Words.day(elements.day("agreed_delivery_date")
                                                .orElseThrow())),
                                "被告构成根本违约，合同应予解除"),
                        new Issue(
                                "定金如何返还",
                                List.of(Rules.code(586), Rules.code(587)),
                                "定金最多算到合同价款的两成，多付的不算定金；收受定金的一方根本违约的双倍返还",
                                "原告支付定金%s，合同价款%s，其百分之二十为%s"
                                        .formatted(
                                                Words.yuan(paid),
                                                Words.yuan(price),
                                                Words.yuan(account.steps()
                                                        .getFirst()
                                                        .value())),
                                reduced
                                        ? "以上限双倍返还，超过部分原数退还，共计%s".formatted(Words.yuan(returned))
                                        : "被告应双倍返还定金共计%s".formatted(Words.yuan(returned)))),
                List.of(account));
    }
}
