package org.gaoyao.moot.civil;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
import org.gaoyao.moot.person.Gender;
import org.gaoyao.moot.person.Person;

/**
 * 机动车交通事故责任纠纷: who was hit by a car, or the family of who died, sues the driver and the insurer. The shares by
 * grade of responsibility are those that courts commonly take; law fixes only the tenth without fault.
 */
final class TrafficTort implements Cause {

    /** From this day on the collection has the text of the Road Traffic Safety Law. */
    private static final LocalDate FIRST = LocalDate.of(2021, 5, 1);

    private static final BigDecimal THIRTY = BigDecimal.valueOf(30);

    @Override
    public String matter() {
        return "机动车交通事故责任纠纷";
    }

    @Override
    public String code() {
        return "traffic_tort";
    }

    @Override
    public Drawn draw(Stage stage, ElementSchema schema) {
        boolean death = stage.oneIn(4);
        Person victim = stage.adult(stage.oneIn(2) ? Gender.MALE : Gender.FEMALE, 24, 79);
        Person heir = stage.adult();
        Person driver = stage.adult(Gender.MALE, 24, 60);
        LocalDate drawn = stage.day(300);
        LocalDate accident = drawn.isBefore(FIRST) ? FIRST.plusDays(stage.between(0, 120)) : drawn;
        boolean motor = stage.oneIn(3);
        int hospital = stage.between(3, 65);
        String responsibility = motor
                ? stage.one("full", "full", "main", "main", "equal", "minor")
                : stage.one("full", "full", "main", "main", "equal", "minor", "none");
        boolean compulsory = !stage.oneIn(12);
        boolean drunk = !responsibility.equals("none") && stage.oneIn(10);
        int age = victim.age(accident);
        var dispute = new Dispute(schema)
                .tell("victim", victim.name())
                .tell("driver", driver.name())
                .tell("plate", stage.place().plate(stage.random()))
                .tell("road", stage.place().street(stage.random()))
                .day("accident_date", accident)
                .choice("responsibility", responsibility, responsibilityWords(responsibility))
                .number("victim_age", age)
                .yuan("medical_expenses", stage.between(8, 160) * 1000L + stage.between(0, 9) * 100L)
                .number("hospital_days", hospital)
                .yuan("meal_rate", 100)
                .yuan("transport_expenses", stage.between(2, 20) * 100L)
                .flag("compulsory_insurance", compulsory)
                .flag("victim_without_motor", !motor)
                .flag("drunk", drunk)
                .say(motor ? "motor" : stage.one("pedestrian", "bicycle"))
                .say(death ? "death" : "alive");
        consequences(stage, dispute, death, victim, age, hospital);
        if (motor && stage.oneIn(2)) {
            dispute.yuan("vehicle_damage", stage.between(8, 90) * 100L).say("car-damage");
        }
        if (compulsory) {
            String insurer = stage.place().province().shortName()
                    + stage.one("安澜", "信川", "泰禾", "瑞和") + "财产保险股份有限公司"
                    + stage.place().shortName() + "支公司";
            dispute.tell("insurer", insurer);
            if (!stage.oneIn(4)) {
                dispute.yuan("commercial_insurance", stage.one(500_000, 1_000_000, 1_000_000, 2_000_000))
                        .say("commercial");
            }
        }
        if (stage.oneIn(2)) {
            dispute.yuan("advanced", stage.between(2, 30) * 1000L).say("advanced-told");
        }
        LocalDate filed = accident.plusDays(stage.between(150, 420));
        dispute.day("claim_date", filed).say("denies", stage.oneIn(3)).say("heir", death);
        dispute.tell("heir", heir.name());
        Person plaintiff = death ? heir : victim;
        var parties = new ArrayList<>(List.of(
                new Party("原告", plaintiff.name(), plaintiff.introduction() + (death ? "，系死者近亲属" : "")),
                new Party("被告", driver.name(), driver.introduction())));
        String insurer = compulsory ? dispute.facts().text("insurer") : "";
        if (compulsory) {
            parties.add(new Party("被告", insurer, "住所地" + stage.place().full()));
        }
        return new Drawn(new Sides(plaintiff.name(), driver.name(), insurer, parties), dispute, accident, filed);
    }

    private static String[] responsibilityWords(String responsibility) {
        return switch (responsibility) {
            case "full" -> new String[] {"全部责任"};
            case "main" -> new String[] {"主要责任"};
            case "equal" -> new String[] {"同等责任"};
            case "minor" -> new String[] {"次要责任"};
            default -> new String[] {"无责任"};
        };
    }

    /** Nobody needs less care, or is back at work earlier, than in hospital. */
    private static void consequences(
            Stage stage, Dispute dispute, boolean death, Person victim, int age, int hospital) {
        boolean disabled = !death && !stage.oneIn(4);
        if (!death) {
            dispute.number("nursing_days", hospital + stage.between(5, 55))
                    .yuan("nursing_rate", stage.between(9, 18) * 10L)
                    .number("nutrition_days", stage.between(15, 90))
                    .yuan("nutrition_rate", stage.one(20, 30, 30, 50));
            if (age < 65 && !victim.work().contains("退休") && !victim.work().startsWith("无")) {
                dispute.number("lost_work_days", hospital + stage.between(15, 90))
                        .yuan("victim_monthly_income", stage.between(30, 90) * 100L)
                        .say("worked");
            }
        }
        if (death || disabled) {
            long income = stage.between(330, 780) * 100L;
            dispute.yuan("urban_income", income)
                    .yuan("urban_consumption", income / 1000 * stage.between(56, 72) * 10)
                    .yuan("local_average_wage", stage.between(58, 120) * 100L)
                    .yuan("mental_damages", (death ? 50 : stage.between(3, 12)) * 1000L)
                    .say("lasting");
            if (age < 48 && stage.oneIn(2)) {
                dispute.number("dependants", 1)
                        .number("dependant_age", stage.one(3, 5, 8, 10, 12, 15))
                        .number("supporters", 2)
                        .say("dependant");
            }
        }
        if (death) {
            dispute.number("deaths", 1);
        } else if (disabled) {
            dispute.number("disability_grade", stage.one(10, 10, 10, 9, 9, 8, 7, 5))
                    .say("disabled");
        }
    }

    private static int share(Elements elements) {
        boolean motor = !elements.has("victim_without_motor");
        return switch (elements.choice("responsibility").orElseThrow()) {
            case "full" -> 100;
            case "main" -> motor ? 70 : 80;
            case "equal" -> motor ? 50 : 60;
            case "minor" -> motor ? 30 : 40;
            default -> motor ? 0 : 10;
        };
    }

    private static Calculation account(Elements elements) {
        boolean death = elements.count("deaths") > 0;
        boolean lasting = elements.number("urban_income").isPresent();
        Map<String, Object> costs = new LinkedHashMap<>();
        put(costs, "medical", elements.number("medical_expenses"));
        put(costs, "hospital_days", whole(elements, "hospital_days"));
        put(costs, "meal_rate", elements.number("meal_rate"));
        put(costs, "nutrition_days", whole(elements, "nutrition_days"));
        put(costs, "nutrition_rate", elements.number("nutrition_rate"));
        put(costs, "nursing_days", whole(elements, "nursing_days"));
        put(costs, "nursing_rate", elements.number("nursing_rate"));
        put(costs, "lost_days", whole(elements, "lost_work_days"));
        put(
                costs,
                "daily_income",
                elements.number("victim_monthly_income").map(income -> income.divide(THIRTY, 2, RoundingMode.HALF_UP)));
        put(costs, "transport", elements.number("transport_expenses"));
        put(costs, "distress", elements.number("mental_damages"));
        put(costs, "property", elements.number("vehicle_damage"));
        var liability = new LinkedHashMap<String, Object>();
        liability.put("share", share(elements));
        liability.put(
                "at_fault", !elements.choice("responsibility").orElseThrow().equals("none"));
        liability.put("victim_in_motor_vehicle", !elements.has("victim_without_motor"));
        liability.put("compulsory_insurance", elements.has("compulsory_insurance"));
        put(liability, "commercial_limit", elements.number("commercial_insurance"));
        liability.put("drunk_or_unlicensed", elements.has("drunk"));
        put(liability, "paid", elements.number("advanced"));
        Amounts amounts = Amounts.of(Kind.TRAFFIC)
                .put("accident_on", elements.day("accident_date"))
                .put(
                        "outcome",
                        death ? "death" : elements.number("disability_grade").isPresent() ? "disability" : "injury")
                .put("age", whole(elements, "victim_age"))
                .put("grade", whole(elements, "disability_grade"))
                .put("costs", costs)
                .put("liability", liability);
        if (lasting) {
            amounts.put("figures", figures(elements));
        }
        whole(elements, "dependant_age")
                .ifPresent(age -> amounts.put(
                        "dependants", List.of(Map.of("age", age, "supporters", elements.count("supporters")))));
        return amounts.calculate();
    }

    private static Map<String, Object> figures(Elements elements) {
        return Map.of(
                "year",
                elements.day("claim_date").orElseThrow().getYear() - 1,
                "income",
                elements.number("urban_income").orElseThrow(),
                "consumption",
                elements.number("urban_consumption").orElseThrow(),
                "monthly_wage",
                elements.number("local_average_wage").orElseThrow());
    }

    private static Optional<Integer> whole(Elements elements, String code) {
        return elements.number(code).map(BigDecimal::intValueExact);
    }

    private static void put(Map<String, Object> facts, String field, Optional<?> value) {
        value.ifPresent(present -> facts.put(field, present));
    }

    @Override
    public Ruling rule(Elements elements, Sides sides, LocalDate judged) {
        Calculation account = account(elements);
        BigDecimal total = account.value("total");
        List<Outcome.Order> orders = orders(account, sides);
        boolean all = share(elements) == 100 && !elements.has("drunk");
        var issues = new ArrayList<Issue>();
        issues.add(damages(elements, account));
        issues.add(liability(elements, account, sides));
        if (elements.has("drunk") && !sides.second().isEmpty()) {
            issues.add(new Issue(
                    "醉酒驾驶时保险如何赔付",
                    List.of(Rules.accidents(15)),
                    "醉酒驾驶造成人身损害的，交强险仍在限额内赔付，保险公司赔付后可以向侵权人追偿；商业险按约免赔",
                    "%s醉酒驾驶，商业三者险条款约定免赔并已提示".formatted(sides.defendant()),
                    "交强险限额内的人身损失由%s赔付，其余由%s承担".formatted(sides.second(), sides.defendant())));
        }
        return new Ruling(
                List.of(
                        "判令被告赔偿原告各项损失共计%s".formatted(Words.yuan(total)),
                        sides.second().isEmpty() ? "本案诉讼费用由被告承担" : "保险公司在交强险和商业三者险范围内优先赔付，本案诉讼费用由被告承担"),
                total,
                orders(orders, all, sides),
                !all,
                issues,
                List.of(account));
    }

    private static List<Outcome.Order> orders(List<Outcome.Order> orders, boolean all, Sides sides) {
        var complete = new ArrayList<>(orders);
        if (!all || complete.isEmpty()) {
            complete.add(Amounts.order("驳回原告%s的其他诉讼请求。".formatted(sides.plaintiff())));
        }
        return complete;
    }

    private static List<Outcome.Order> orders(Calculation account, Sides sides) {
        var orders = new ArrayList<Outcome.Order>();
        BigDecimal advanced = account.value("advanced");
        BigDecimal insured = account.value("compulsory").add(account.value("commercial"));
        BigDecimal toVictim = insured.subtract(advanced);
        if (toVictim.signum() > 0) {
            orders.add(Amounts.order(
                    "被告%s于本判决生效之日起十日内在保险限额内赔偿原告%s%s；"
                            .formatted(sides.second(), sides.plaintiff(), Words.yuan(toVictim)),
                    toVictim));
        }
        BigDecimal returned = advanced.min(insured);
        if (returned.signum() > 0) {
            orders.add(Amounts.order(
                    "被告%s于本判决生效之日起十日内返还被告%s垫付款%s；".formatted(sides.second(), sides.defendant(), Words.yuan(returned)),
                    returned));
        }
        BigDecimal own = account.value("liable");
        if (own.signum() > 0) {
            orders.add(Amounts.order(
                    "被告%s于本判决生效之日起十日内赔偿原告%s%s；".formatted(sides.defendant(), sides.plaintiff(), Words.yuan(own)), own));
        }
        return orders;
    }

    private static Issue damages(Elements elements, Calculation account) {
        var rules = new ArrayList<LegalBasis>(List.of(Rules.code(1179)));
        if (elements.number("mental_damages").isPresent()) {
            rules.add(Rules.code(1183));
        }
        if (elements.number("disability_grade").isPresent()) {
            rules.add(Rules.injury(12));
        }
        if (elements.count("deaths") > 0) {
            rules.add(Rules.injury(14));
            rules.add(Rules.injury(15));
        }
        if (elements.number("dependant_age").isPresent()) {
            rules.add(Rules.injury(17));
        }
        var heads = new ArrayList<String>();
        for (var step : account.steps()) {
            if (step.what().chinese().startsWith("损失合计")) {
                break;
            }
            heads.add("%s%s%s"
                    .formatted(
                            step.what().chinese(),
                            Words.yuan(step.value()),
                            step.working().isEmpty() ? "" : "（" + step.working() + "）"));
        }
        return new Issue(
                "损失如何计算",
                rules,
                "人身损害赔偿治疗和康复的合理费用、误工减少的收入；致残的另赔残疾赔偿金，致死的另赔丧葬费和死亡赔偿金，按受诉法院所在地上一年度的统计数据计算",
                String.join("，", heads),
                "损失共计%s".formatted(Words.yuan(account.value("total"))));
    }

    private static Issue liability(Elements elements, Calculation account, Sides sides) {
        boolean fault = !elements.choice("responsibility").orElseThrow().equals("none");
        int share = share(elements);
        String rule = "先由交强险在限额内赔付，不足部分由商业三者险按约赔付，再不足的由侵权人赔偿；%s"
                .formatted(
                        elements.has("victim_without_motor") ? "对行人和非机动车，机动车一方无过错的不超过百分之十，对方有过错的适当减轻" : "机动车之间按过错比例分担");
        String insurance = elements.has("compulsory_insurance")
                ? "肇事车辆投保交强险"
                        + elements.number("commercial_insurance")
                                .map(limit -> "和限额%s的商业三者险".formatted(Words.yuan(limit)))
                                .orElse("")
                : "肇事车辆未投保交强险，由%s在其限额内先行承担".formatted(sides.defendant());
        BigDecimal first = account.steps().stream()
                .filter(step -> step.what().chinese().contains("限额内赔偿")
                        && step.what().chinese().contains("交强险"))
                .findFirst()
                .orElseThrow()
                .value();
        return new Issue(
                "责任如何承担",
                List.of(Rules.code(1208), Rules.code(1213), Rules.traffic(76)),
                rule,
                "公安机关认定%s%s，%s".formatted(sides.defendant(), fault ? "有过错" : "无责任", insurance),
                "交强险限额内部分为%s，其余由机动车一方承担%d%%".formatted(Words.yuan(first), share));
    }
}
