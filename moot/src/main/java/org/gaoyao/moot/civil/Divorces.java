package org.gaoyao.moot.civil;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gaoyao.law.civil.Calculation;
import org.gaoyao.law.civil.Kind;
import org.gaoyao.law.element.ElementSchema;
import org.gaoyao.law.element.Elements;
import org.gaoyao.moot.matter.Outcome;
import org.gaoyao.moot.person.Gender;
import org.gaoyao.moot.person.Person;

/**
 * 离婚纠纷: divorce, custody, support, home and car. Without one of the grounds of article 1079 and without consent the
 * divorce is refused.
 */
final class Divorces implements Cause {

    @Override
    public String matter() {
        return "离婚纠纷";
    }

    @Override
    public String code() {
        return "divorce";
    }

    @Override
    public Drawn draw(Stage stage, ElementSchema schema) {
        boolean wifeSues = !stage.oneIn(3);
        Person wife = stage.adult(Gender.FEMALE, 27, 48);
        Person husband = stage.adult(Gender.MALE, 28, 50);
        LocalDate filed = stage.day(120).plusDays(60);
        LocalDate married = filed.minusYears(stage.between(3, 13)).minusDays(stage.between(0, 300));
        LocalDate grown = later(wife.birth().plusYears(21), husband.birth().plusYears(23));
        if (married.isBefore(grown)) {
            married = grown.plusDays(stage.between(0, 300));
        }
        var dispute = new Dispute(schema)
                .tell("wife", wife.name())
                .tell("husband", husband.name())
                .day("marriage_date", married)
                .day("claim_date", filed)
                .say(wifeSues ? "wife-sues" : "husband-sues");
        ground(stage, dispute);
        children(stage, dispute, married, filed, wifeSues, husband.surname());
        if (!dispute.facts().is("no-ground")) {
            property(stage, dispute);
        }
        Sides sides = wifeSues ? Sides.of(wife, husband) : Sides.of(husband, wife);
        return new Drawn(sides, dispute, filed, filed);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static void ground(Stage stage, Dispute dispute) {
        switch (stage.between(0, 7)) {
            case 0, 1 ->
                dispute.number("separated_months", stage.between(25, 70)).say("separated");
            case 2 -> dispute.flag("domestic_violence", true).say("denies", stage.oneIn(2));
            case 3 -> dispute.flag("bad_habits", true);
            case 4 -> dispute.flag("adultery", true).say("denies", stage.oneIn(2));
            case 5 -> dispute.flag("second_suit", true).number("months_since_first_judgment", stage.between(13, 30));
            case 6 -> dispute.flag("defendant_agrees", true);
            default ->
                dispute.number("separated_months", stage.between(2, 14))
                        .say("separated")
                        .say("no-ground");
        }
        dispute.flag("breakdown", !dispute.facts().is("no-ground"));
    }

    private static void children(
            Stage stage, Dispute dispute, LocalDate married, LocalDate filed, boolean wifeSues, String surname) {
        int months = (int) Period.between(married, filed).toTotalMonths();
        if (stage.oneIn(4) || months < 24) {
            dispute.say("childless");
            return;
        }
        LocalDate first = married.plusMonths(stage.between(11, Math.max(12, months / 2)));
        boolean two = months > 60 && stage.oneIn(3);
        LocalDate last = two ? first.plusMonths(stage.between(14, Math.max(15, months / 3))) : first;
        if (!last.isBefore(filed.minusMonths(3))) {
            last = first;
            two = false;
        }
        int age = Period.between(last, filed).getYears();
        dispute.number("children", two ? 2 : 1)
                .tell("child", surname + stage.one("某", "小", "一") + stage.one("宁", "安", "辰", "乐", "宸", "可"))
                .day("child_birth", first)
                .number("youngest_child_age", age)
                .say("has-children")
                .say("one-child", !two);
        if (two) {
            dispute.day("second_child_birth", last).say("two-children");
        }
        boolean withPlaintiff = age < 2 ? wifeSues : stage.oneIn(2);
        dispute.choice("custody", withPlaintiff ? "plaintiff" : "defendant", withPlaintiff ? "原告" : "被告")
                .yuan("parent_income", stage.between(32, 160) * 100L);
    }

    private static void property(Stage stage, Dispute dispute) {
        if (!stage.oneIn(3)) {
            long value = stage.between(40, 320) * 10_000L;
            dispute.yuan("house_value", value).flag("real_estate", true).say("house");
            if (stage.oneIn(2)) {
                dispute.yuan("house_loan", value / 10_000 * stage.between(10, 55) * 100L)
                        .say("loan");
            }
            boolean toPlaintiff = stage.oneIn(2);
            dispute.choice("house_to", toPlaintiff ? "plaintiff" : "defendant", toPlaintiff ? "原告" : "被告");
        }
        if (stage.oneIn(2)) {
            dispute.yuan("car_value", stage.between(3, 28) * 10_000L).say("car");
        }
    }

    /** Whether the divorce has to be granted (民法典 1079). */
    static boolean granted(Elements elements) {
        return elements.has("defendant_agrees")
                || elements.has("domestic_violence")
                || elements.has("adultery")
                || elements.has("bad_habits")
                || elements.number("separated_months")
                        .filter(months -> months.intValue() >= 24)
                        .isPresent()
                || elements.number("months_since_first_judgment")
                        .filter(months -> months.intValue() >= 12)
                        .isPresent();
    }

    private static Optional<Calculation> account(Elements elements) {
        var assets = new ArrayList<Map<String, Object>>();
        String house = elements.choice("house_to").orElse("plaintiff");
        elements.number("house_value").ifPresent(value -> {
            var asset = new LinkedHashMap<String, Object>();
            asset.put("name", "房屋");
            asset.put("value", value);
            elements.number("house_loan").ifPresent(loan -> asset.put("loan", loan));
            asset.put("to", house);
            assets.add(asset);
        });
        // The car goes to who does not get the home; without a home the defendant keeps it.
        elements.number("car_value")
                .ifPresent(value -> assets.add(Map.of(
                        "name", "车辆", "value", value, "to", carToPlaintiff(elements) ? "plaintiff" : "defendant")));
        Amounts amounts =
                Amounts.of(Kind.DIVORCE).put("on", elements.day("claim_date")).put("assets", assets);
        if (elements.count("children") > 0) {
            var children = new ArrayList<Map<String, Object>>();
            elements.day("child_birth").ifPresent(day -> children.add(Map.of("born_on", day.toString())));
            elements.day("second_child_birth").ifPresent(day -> children.add(Map.of("born_on", day.toString())));
            amounts.put(
                    "support",
                    Map.of(
                            "monthly_income",
                            elements.number("parent_income").orElseThrow(),
                            "ratio",
                            children.size() == 1 ? 25 : 40,
                            "children",
                            children));
        } else if (assets.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(amounts.calculate());
    }

    private static boolean carToPlaintiff(Elements elements) {
        return elements.choice("house_to").filter("defendant"::equals).isPresent();
    }

    @Override
    public Ruling rule(Elements elements, Sides sides, LocalDate judged) {
        var claims = new ArrayList<>(List.of("判令原告与被告离婚"));
        if (elements.count("children") > 0) {
            claims.add(custody(elements) ? "婚生子女由原告抚养，被告按月支付抚养费" : "依法确定婚生子女的抚养和抚养费");
        }
        if (elements.number("house_value")
                .or(() -> elements.number("car_value"))
                .isPresent()) {
            claims.add("依法分割夫妻共同财产");
        }
        claims.add("本案诉讼费用由被告承担");
        if (!granted(elements)) {
            return new Ruling(
                    claims,
                    BigDecimal.ZERO,
                    List.of(Amounts.order("不准原告%s与被告%s离婚。".formatted(sides.plaintiff(), sides.defendant()))),
                    true,
                    List.of(new Issue(
                            "夫妻感情是否确已破裂",
                            List.of(Rules.code(1079)),
                            "感情破裂又调解不成的才准离；以分居为由的，分居要满两年",
                            "双方分居%s个月，未满二年，被告不同意离婚，没有证据证明存在其他法定情形"
                                    .formatted(Words.figure(
                                            elements.number("separated_months").orElse(BigDecimal.ZERO))),
                            "尚不足以认定感情确已破裂，不准离婚")),
                    List.of());
        }
        Optional<Calculation> account = account(elements);
        var issues = new ArrayList<Issue>();
        var orders = new ArrayList<Outcome.Order>();
        issues.add(breakdown(elements));
        orders.add(Amounts.order("准予原告%s与被告%s离婚；".formatted(sides.plaintiff(), sides.defendant())));
        account.filter(_ -> elements.count("children") > 0)
                .ifPresent(each -> children(elements, sides, each, issues, orders));
        account.ifPresent(each -> property(elements, sides, each, issues, orders));
        BigDecimal property = elements.number("house_value")
                .orElse(BigDecimal.ZERO)
                .add(elements.number("car_value").orElse(BigDecimal.ZERO));
        return new Ruling(
                claims, property, orders, false, issues, account.map(List::of).orElse(List.of()));
    }

    private static boolean custody(Elements elements) {
        return elements.choice("custody").filter("plaintiff"::equals).isPresent();
    }

    private static Issue breakdown(Elements elements) {
        String facts;
        if (elements.has("defendant_agrees")) {
            facts = "被告同意离婚，经调解双方均坚持离婚";
        } else if (elements.has("domestic_violence")) {
            facts = "出警记录、伤情照片和病历能够证明被告多次殴打原告，经调解无效";
        } else if (elements.has("adultery")) {
            facts = "照片、聊天记录和租房合同能够证明被告与他人共同居住，经调解无效";
        } else if (elements.has("bad_habits")) {
            facts = "行政处罚决定书和保证书能够证明被告有赌博恶习且屡教不改，经调解无效";
        } else if (elements.has("second_suit")) {
            facts = "原告曾起诉离婚被判不准，此后双方又分居%s个月，原告再次起诉"
                    .formatted(Words.figure(
                            elements.number("months_since_first_judgment").orElseThrow()));
        } else {
            facts = "双方因感情不和已分居%s个月，满二年，经调解无效"
                    .formatted(Words.figure(elements.number("separated_months").orElseThrow()));
        }
        return new Issue(
                "夫妻感情是否确已破裂",
                List.of(Rules.code(1079)),
                "有家暴、婚外同居、恶习不改、分居满两年之类情形而又调解不成的，要判离；判过不离、再分居满一年又来起诉的，同样要判离",
                facts,
                "夫妻感情确已破裂，准予离婚");
    }

    private static void children(
            Elements elements, Sides sides, Calculation account, List<Issue> issues, List<Outcome.Order> orders) {
        boolean plaintiff = custody(elements);
        String with = plaintiff ? "原告" + sides.plaintiff() : "被告" + sides.defendant();
        String payer = plaintiff ? "被告" + sides.defendant() : "原告" + sides.plaintiff();
        int number = elements.count("children");
        int age = elements.number("youngest_child_age").orElseThrow().intValueExact();
        BigDecimal each = account.value("support");
        issues.add(new Issue(
                "子女由谁抚养、抚养费多少",
                List.of(Rules.code(1084), Rules.code(1085), Rules.family(49), Rules.family(53)),
                "不满两周岁以随母亲为原则，此后看怎样对孩子最有利，满八周岁的尊重其意愿；抚养费一般为月收入的百分之二十至三十，两个以上子女不超过百分之五十，付至十八周岁",
                "子女%d人，%s%d周岁，一直随%s共同生活；%s月收入%s"
                        .formatted(
                                number,
                                number == 1 ? "现" : "最小的",
                                age,
                                with,
                                payer,
                                Words.yuan(elements.number("parent_income").orElseThrow())),
                "子女由%s抚养，%s按月收入的%d%%负担，每名子女每月%s".formatted(with, payer, number == 1 ? 25 : 40, Words.yuan(each))));
        orders.add(Amounts.order(
                "婚生子女由%s直接抚养，%s自本判决生效之月起于每月十日前支付每名子女抚养费%s，至子女年满十八周岁时止；".formatted(with, payer, Words.yuan(each)),
                each));
        orders.add(Amounts.order("%s每月可以探望子女两次，%s应予协助；".formatted(payer, with)));
    }

    private static void property(
            Elements elements, Sides sides, Calculation account, List<Issue> issues, List<Outcome.Order> orders) {
        var things = new ArrayList<String>();
        elements.number("house_value")
                .ifPresent(value -> things.add("房屋价值%s%s"
                        .formatted(
                                Words.yuan(value),
                                elements.number("house_loan")
                                        .map(loan -> "（尚欠贷款%s）".formatted(Words.yuan(loan)))
                                        .orElse(""))));
        elements.number("car_value").ifPresent(value -> things.add("车辆价值" + Words.yuan(value)));
        if (things.isEmpty()) {
            return;
        }
        BigDecimal toPlaintiff = account.value("defendant_pays");
        BigDecimal toDefendant = account.value("plaintiff_pays");
        boolean plaintiffGets = toPlaintiff.signum() > 0;
        BigDecimal due = toPlaintiff.max(toDefendant);
        boolean house = elements.number("house_value").isPresent();
        boolean houseToPlaintiff =
                elements.choice("house_to").filter("plaintiff"::equals).isPresent();
        String plaintiff = "原告" + sides.plaintiff();
        String defendant = "被告" + sides.defendant();
        var shared = new ArrayList<String>();
        if (house) {
            shared.add("房屋归%s所有%s"
                    .formatted(
                            houseToPlaintiff ? plaintiff : defendant,
                            elements.number("house_loan").isPresent() ? "，剩余贷款由其清偿" : ""));
        }
        if (elements.number("car_value").isPresent()) {
            shared.add("车辆归%s所有".formatted(carToPlaintiff(elements) ? plaintiff : defendant));
        }
        issues.add(new Issue(
                "夫妻共同财产如何分割",
                List.of(Rules.code(1062), Rules.code(1087)),
                "婚姻关系存续期间取得的财产一般归双方共有，离婚时协议不成的由法院根据具体情况判决，通常均等分割",
                "婚后取得的%s，为夫妻共同财产".formatted(String.join("，", things)),
                "%s，由%s支付折价款%s"
                        .formatted(String.join("，", shared), plaintiffGets ? defendant : plaintiff, Words.yuan(due))));
        orders.add(Amounts.order(
                "%s，%s于本判决生效之日起三十日内支付%s折价款%s；"
                        .formatted(
                                String.join("，", shared),
                                plaintiffGets ? defendant : plaintiff,
                                plaintiffGets ? plaintiff : defendant,
                                Words.yuan(due)),
                due));
    }
}
