package org.gaoyao.moot.civil;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gaoyao.law.civil.Calculation;
import org.gaoyao.law.civil.Kind;
import org.gaoyao.law.element.ElementSchema;
import org.gaoyao.law.element.Elements;
import org.gaoyao.moot.matter.LegalBasis;
import org.gaoyao.moot.matter.Outcome;
import org.gaoyao.moot.matter.Party;
import org.gaoyao.moot.person.Gender;
import org.gaoyao.moot.person.Person;

/** 劳动争议: an employee sues after the employment ended and arbitration was not accepted. */
final class Labour implements Cause {

    private static final String[] ENDINGS = {
        "unlawful",
        "unlawful",
        "unlawful",
        "employer_fault",
        "employer_fault",
        "no_fault",
        "expiry",
        "redundancy",
        "agreed",
        "misconduct",
        "resignation"
    };

    /** The ground of {@code law.civil} for each way in which employment ends. */
    private static final Map<String, String> GROUNDS = Map.of(
            "unlawful", "unlawful",
            "employer_fault", "employee_for_cause",
            "no_fault", "on_notice",
            "expiry", "expiry",
            "redundancy", "redundancy",
            "agreed", "agreed_by_employer",
            "misconduct", "for_cause",
            "resignation", "employee_resigns",
            "dissolution", "closure");

    @Override
    public String matter() {
        return "劳动争议";
    }

    @Override
    public String code() {
        return "labour";
    }

    @Override
    public Drawn draw(Stage stage, ElementSchema schema) {
        Person employee =
                stage.cast().working(stage.oneIn(2) ? Gender.FEMALE : Gender.MALE, 35, 54, stage.one("职工", "公司职员"));
        String company = stage.company("餐饮管理", "物流", "电子科技", "服装", "物业服务", "机械制造", "教育咨询", "网络科技", "家政服务");
        String ending = stage.one(ENDINGS);
        LocalDate left = stage.day(120);
        boolean unwritten = !ending.equals("expiry") && stage.oneIn(3);
        LocalDate entered = unwritten
                ? left.minusDays(stage.between(75, 330))
                : left.minusMonths(stage.between(7, 150)).minusDays(stage.between(0, 25));
        boolean high = stage.oneIn(8);
        long wage = stage.between(32, 145) * 100L + (high ? 25_000 : 0);
        var dispute = new Dispute(schema)
                .tell("employee", employee.name())
                .tell("company", company)
                .day("entry_date", entered)
                .day("exit_date", left)
                .yuan("monthly_wage", wage)
                .yuan("local_average_wage", stage.between(58, 112) * 100L)
                .choice("termination", ending, wording(ending))
                .flag("labour_relation", true)
                .flag("arbitrated", true)
                .flag("contract_in_writing", !unwritten)
                .flag("notice_given", ending.equals("no_fault") && stage.oneIn(3));
        boolean owed = ending.equals("employer_fault") || stage.oneIn(4);
        if (owed) {
            dispute.yuan("unpaid_wages", stage.between(1, 3) * wage).say("owed");
        }
        LocalDate filed = left.plusDays(stage.between(70, 110));
        dispute.day("claim_date", filed)
                .tellDay("arbitration", left.plusDays(stage.between(5, 25)))
                .say("lies-cause", ending.equals("unlawful") && stage.oneIn(2))
                .say("lies-wage", !ending.equals("unlawful") && stage.oneIn(4))
                .say("absent", stage.oneIn(10))
                .say("high-wage", high)
                .say("company");
        return new Drawn(
                new Sides(
                        employee.name(),
                        company,
                        "",
                        List.of(
                                new Party("原告", employee.name(), employee.introduction()),
                                new Party(
                                        "被告",
                                        company,
                                        "住所地" + stage.place().full()
                                                + stage.place().street(stage.random())))),
                dispute,
                left,
                filed);
    }

    private static String[] wording(String ending) {
        return switch (ending) {
            case "unlawful" -> new String[] {"违法解除劳动合同", "违法解除"};
            case "employer_fault" -> new String[] {"劳动者被迫解除", "被迫解除"};
            case "no_fault" -> new String[] {"无过失性辞退"};
            case "expiry" -> new String[] {"合同到期终止", "期满终止"};
            case "redundancy" -> new String[] {"经济性裁员"};
            case "agreed" -> new String[] {"用人单位提出协商解除"};
            case "misconduct" -> new String[] {"过失性辞退"};
            default -> new String[] {"主动辞职"};
        };
    }

    private static Calculation account(Elements elements) {
        boolean written = elements.has("contract_in_writing");
        return Amounts.of(Kind.DISMISSAL)
                .put("from", elements.day("entry_date"))
                .put("until", elements.day("exit_date"))
                .put("ground", elements.choice("termination").map(GROUNDS::get))
                .put("monthly_wage", elements.number("monthly_wage"))
                .put("local_average_wage", elements.number("local_average_wage"))
                .put("notified", elements.has("notice_given"))
                .put("written_contract", written ? "on_time" : "never")
                .calculate();
    }

    @Override
    public Ruling rule(Elements elements, Sides sides, LocalDate judged) {
        Calculation account = account(elements);
        var issues = new ArrayList<Issue>();
        var claims = new ArrayList<String>();
        var orders = new ArrayList<Outcome.Order>();
        issues.add(ending(elements, account));
        String ending = elements.choice("termination").orElseThrow();
        boolean nothing = ending.equals("misconduct") || ending.equals("resignation");
        claims.add(ending.equals("unlawful") || ending.equals("misconduct") ? "判令被告支付违法解除劳动合同赔偿金" : "判令被告支付经济补偿");
        pay(orders, sides, "违法解除劳动合同赔偿金", account.value("damages"));
        pay(orders, sides, "经济补偿", account.value("severance"));
        if (ending.equals("no_fault")) {
            claims.add("判令被告支付代通知金");
            issues.add(notice(elements, account));
            pay(orders, sides, "代通知金", account.value("notice_pay"));
        }
        if (!elements.has("contract_in_writing")) {
            claims.add("判令被告支付未签订书面劳动合同的二倍工资差额");
            issues.add(unwritten(elements, account));
            pay(orders, sides, "未签订书面劳动合同的二倍工资差额", account.value("double_wages"));
        }
        elements.number("unpaid_wages").ifPresent(wages -> {
            claims.add("判令被告支付拖欠的工资" + Words.yuan(wages));
            issues.add(new Issue(
                    "被告应否支付拖欠的工资",
                    List.of(Rules.labour(30)),
                    "用人单位应当按时足额支付劳动报酬",
                    "被告没有证明已经支付原告主张的工资%s".formatted(Words.yuan(wages)),
                    "被告应支付拖欠的工资%s".formatted(Words.yuan(wages))));
            pay(orders, sides, "拖欠的工资", wages);
        });
        boolean dismissed = nothing || (ending.equals("no_fault") && elements.has("notice_given"));
        if (orders.isEmpty()) {
            orders.add(Amounts.order("驳回原告%s的全部诉讼请求。".formatted(sides.plaintiff())));
        } else if (dismissed) {
            orders.add(Amounts.order("驳回原告%s的其他诉讼请求。".formatted(sides.plaintiff())));
        }
        return new Ruling(claims, BigDecimal.ZERO, orders, dismissed, issues, List.of(account));
    }

    private static void pay(List<Outcome.Order> orders, Sides sides, String what, BigDecimal amount) {
        if (amount.signum() > 0) {
            orders.add(Amounts.order(
                    "被告%s于本判决生效之日起十日内支付原告%s%s%s；"
                            .formatted(sides.defendant(), sides.plaintiff(), what, Words.yuan(amount)),
                    amount));
        }
    }

    private static Issue ending(Elements elements, Calculation account) {
        String amount = account.steps().stream()
                .filter(step -> step.what().chinese().equals("经济补偿标准"))
                .map(step -> step.working() + "=" + Words.yuan(step.value()))
                .findFirst()
                .orElse("");
        String wage = "原告%s入职、%s离职，离职前十二个月平均工资%s"
                .formatted(
                        Words.day(elements.day("entry_date").orElseThrow()),
                        Words.day(elements.day("exit_date").orElseThrow()),
                        Words.yuan(elements.number("monthly_wage").orElseThrow()));
        String measure = "按工作年限每满一年计一个月工资，六个月以上不满一年按一年计，不满六个月计半个月；工资超过当地平均工资三倍的按三倍计，年限不超过十二年";
        return switch (elements.choice("termination").orElseThrow()) {
            case "unlawful" ->
                new Issue(
                        "解除劳动合同是否违法、赔偿金多少",
                        rules(39, 48, 87, 47),
                        "解除的事由由用人单位举证，没有法定事由而解除的，劳动者不要求继续履行时按经济补偿标准的二倍赔偿；经济补偿" + measure,
                        "被告没有证明存在可以解除的法定事由；" + wage,
                        "被告属违法解除，应付赔偿金%s（%s，二倍）".formatted(Words.yuan(account.value("damages")), amount));
            case "employer_fault" ->
                severance(
                        "原告被迫解除后能否要求经济补偿",
                        rules(38, 46, 47),
                        "用人单位拖欠劳动报酬的，劳动者可以解除合同并要求经济补偿，",
                        measure,
                        "被告拖欠原告工资，原告以此为由书面提出解除；" + wage,
                        account,
                        amount);
            case "no_fault" ->
                severance(
                        "依法辞退应否支付经济补偿",
                        rules(40, 46, 47),
                        "因劳动者不能胜任、医疗期满或者客观情况变化等辞退的，应付经济补偿，",
                        measure,
                        "被告以原告不能胜任、经调岗仍不能胜任为由解除；" + wage,
                        account,
                        amount);
            case "expiry" ->
                severance(
                        "合同到期不续签应否支付经济补偿",
                        rules(44, 46, 47),
                        "固定期限合同期满而用人单位不续订的，应付经济补偿，",
                        measure,
                        "合同到期后被告通知不再续签；" + wage,
                        account,
                        amount);
            case "redundancy" ->
                severance(
                        "裁员应否支付经济补偿",
                        rules(41, 46, 47),
                        "经济性裁员的应付经济补偿，",
                        measure,
                        "被告因生产经营发生严重困难，履行程序后裁减人员；" + wage,
                        account,
                        amount);
            case "agreed" ->
                severance(
                        "协商解除应否支付经济补偿",
                        rules(36, 46, 47),
                        "由用人单位提出并协商一致解除的，应付经济补偿，",
                        measure,
                        "被告提出解除，原告同意；" + wage,
                        account,
                        amount);
            case "misconduct" ->
                new Issue(
                        "解除劳动合同是否违法",
                        rules(39),
                        "劳动者严重违反规章制度的，用人单位可以解除，不付经济补偿",
                        "原告连续旷工，被告的制度经民主程序制定并已公示，解除前通知了工会",
                        "被告解除合法，原告要求赔偿金不予支持");
            default ->
                new Issue("主动辞职能否要求经济补偿", rules(37), "劳动者自行提出辞职而又不属于被迫解除的，没有经济补偿", "原告以个人原因书面提出辞职", "原告要求经济补偿不予支持");
        };
    }

    private static Issue severance(
            String question,
            List<LegalBasis> rules,
            String rule,
            String measure,
            String facts,
            Calculation account,
            String amount) {
        return new Issue(
                question,
                rules,
                rule + measure,
                facts,
                "被告应付经济补偿%s（%s）".formatted(Words.yuan(account.value("severance")), amount));
    }

    private static Issue notice(Elements elements, Calculation account) {
        boolean notified = elements.has("notice_given");
        return new Issue(
                "应否支付代通知金",
                List.of(Rules.labour(40), Rules.labourRegulation(20)),
                "无过失性辞退应当提前三十日书面通知，否则额外支付一个月工资，按上一个月工资确定",
                notified ? "被告提前三十日书面通知了原告" : "被告没有提前三十日书面通知",
                notified ? "不再支付代通知金" : "被告应付代通知金%s".formatted(Words.yuan(account.value("notice_pay"))));
    }

    private static Issue unwritten(Elements elements, Calculation account) {
        return new Issue(
                "应否支付未签书面合同的二倍工资差额",
                List.of(Rules.labour(10), Rules.labour(82), Rules.labourRegulation(6)),
                "自用工满一个月的次日起未订立书面合同的，每月付二倍工资，最长十一个月",
                "原告%s入职，直至离职双方未订立书面劳动合同"
                        .formatted(Words.day(elements.day("entry_date").orElseThrow())),
                "被告应付二倍工资差额%s".formatted(Words.yuan(account.value("double_wages"))));
    }

    private static List<LegalBasis> rules(int... articles) {
        var rules = new ArrayList<LegalBasis>();
        for (int article : articles) {
            rules.add(Rules.labour(article));
        }
        return rules;
    }
}
