package org.gaoyao.law.civil;

import java.math.BigDecimal;
import java.util.List;

/**
 * The heads of damage after an accident, grouped as compulsory insurance groups them (民法典 1179; 人身损害赔偿解释 6 to 17).
 *
 * @param medical medical costs, meals in hospital, special food
 * @param person compensation for disability or death, care, lost wages, travel, aids, funeral; distress apart
 * @param distress damages for distress, which may be paid first
 * @param property damage to things
 */
record Damages(BigDecimal medical, BigDecimal person, BigDecimal distress, BigDecimal property) {

    private static final String RULES = "最高人民法院关于审理人身损害赔偿案件适用法律若干问题的解释";
    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);
    private static final BigDecimal SIX = BigDecimal.valueOf(6);

    static Damages of(TrafficInjury injury, Working working) {
        TrafficInjury.Costs costs = injury.costs();
        BigDecimal medical = given(working, "医疗费", "medical costs", costs.medical(), "第六条")
                .add(daily(working, "住院伙食补助费", "meals in hospital", costs.mealDays(), costs.mealRate(), 1, "第十条"))
                .add(daily(working, "营养费", "special food", costs.nutritionDays(), costs.nutritionRate(), 1, "第十一条"));
        BigDecimal person = daily(
                        working, "护理费", "care", costs.nursingDays(), costs.nursingRate(), costs.nurses(), "第八条")
                .add(daily(working, "误工费", "lost wages", costs.lostDays(), costs.dailyIncome(), 1, "第七条"))
                .add(given(working, "交通费", "travel", costs.transport(), "第九条"))
                .add(given(working, "残疾辅助器具费", "aids", costs.aids(), "第十三条"));
        person = switch (injury.outcome()) {
            case INJURY -> person;
            case DISABILITY -> person.add(disability(injury, working)).add(support(injury, working));
            case DEATH -> person.add(death(injury, working)).add(support(injury, working));
        };
        BigDecimal distress = costs.distress().signum() == 0
                ? BigDecimal.ZERO
                : working.step(
                        "精神损害抚慰金（由法院酌定）",
                        "damages for distress, as the court sets them",
                        "",
                        costs.distress(),
                        Unit.YUAN,
                        "民法典第一千一百八十三条");
        BigDecimal property = costs.property().signum() == 0
                ? BigDecimal.ZERO
                : working.step("财产损失", "damage to property", "", costs.property(), Unit.YUAN, "民法典第一千一百八十四条");
        return new Damages(medical, person, distress, property);
    }

    private static BigDecimal given(
            Working working, String chinese, String english, BigDecimal amount, String article) {
        return amount.signum() == 0
                ? BigDecimal.ZERO
                : working.step(chinese, english, "", amount, Unit.YUAN, RULES + article);
    }

    private static BigDecimal daily(
            Working working, String chinese, String english, int days, BigDecimal rate, int persons, String article) {
        return days == 0 || rate.signum() == 0
                ? BigDecimal.ZERO
                : working.step(
                        chinese,
                        english,
                        Figure.plain(rate) + "×" + days + (persons == 1 ? "" : "×" + persons),
                        rate.multiply(BigDecimal.valueOf((long) days * persons)),
                        Unit.YUAN,
                        RULES + article);
    }

    /** How many years are compensated: twenty, one less for each year above sixty, five from seventy-five. */
    static BigDecimal years(int age) {
        return age >= 75 ? BigDecimal.valueOf(5) : age > 60 ? BigDecimal.valueOf(80L - age) : TWENTY;
    }

    /** What part of working ability is lost: all in grade 1, a tenth less with each grade. */
    static BigDecimal coefficient(TrafficInjury injury) {
        return injury.grade()
                .map(grade -> BigDecimal.valueOf(11L - grade).movePointLeft(1))
                .orElse(BigDecimal.ONE);
    }

    private static BigDecimal income(TrafficInjury injury) {
        YearlyFigures figures = injury.figures().orElseThrow();
        return injury.rural() ? figures.ruralIncome().orElseThrow() : figures.income();
    }

    private static BigDecimal disability(TrafficInjury injury, Working working) {
        BigDecimal years = years(injury.age());
        BigDecimal coefficient = coefficient(injury);
        return working.step(
                "残疾赔偿金（%d级伤残，%d周岁）".formatted(injury.grade().orElseThrow(), injury.age()),
                "compensation for disability of grade %d at %d"
                        .formatted(injury.grade().orElseThrow(), injury.age()),
                "%s×%s×%s".formatted(Figure.plain(income(injury)), Figure.plain(years), Figure.plain(coefficient)),
                income(injury).multiply(years).multiply(coefficient),
                Unit.YUAN,
                RULES + "第十二条");
    }

    private static BigDecimal death(TrafficInjury injury, Working working) {
        BigDecimal years = years(injury.age());
        BigDecimal wage = injury.figures().orElseThrow().monthlyWage();
        return working.step(
                        "死亡赔偿金（%d周岁）".formatted(injury.age()),
                        "compensation for death at " + injury.age(),
                        Figure.plain(income(injury)) + "×" + Figure.plain(years),
                        income(injury).multiply(years),
                        Unit.YUAN,
                        RULES + "第十五条")
                .add(working.step(
                        "丧葬费（六个月职工平均工资）",
                        "funeral: six months of the average wage",
                        Figure.plain(wage) + "×6",
                        wage.multiply(SIX),
                        Unit.YUAN,
                        RULES + "第十四条"));
    }

    /** Living costs of dependants, year by year, all of them together within one person's consumption. */
    private static BigDecimal support(TrafficInjury injury, Working working) {
        List<TrafficInjury.Dependant> dependants = injury.dependants();
        if (dependants.isEmpty()) {
            return BigDecimal.ZERO;
        }
        YearlyFigures figures = injury.figures().orElseThrow();
        BigDecimal year = injury.rural() ? figures.ruralConsumption().orElseThrow() : figures.consumption();
        BigDecimal sum = BigDecimal.ZERO;
        for (int elapsed = 0; elapsed < 20; elapsed++) {
            BigDecimal owed = BigDecimal.ZERO;
            for (TrafficInjury.Dependant dependant : dependants) {
                if (elapsed < supported(dependant)) {
                    owed = owed.add(Figure.over(
                            year.multiply(coefficient(injury)), BigDecimal.valueOf(dependant.supporters())));
                }
            }
            sum = sum.add(owed.min(year));
        }
        return working.step(
                "被扶养人生活费（%d人，逐年累计，每年合计不超过%s元）".formatted(dependants.size(), Figure.plain(year)),
                "living costs of %d dependants, each year within %s".formatted(dependants.size(), Figure.plain(year)),
                "%s×%s÷扶养人数，逐年计算".formatted(Figure.plain(year), Figure.plain(coefficient(injury))),
                sum,
                Unit.YUAN,
                RULES + "第十六条",
                RULES + "第十七条");
    }

    private static int supported(TrafficInjury.Dependant dependant) {
        return dependant.age() < 18
                ? 18 - dependant.age()
                : years(dependant.age()).intValueExact();
    }

    BigDecimal total() {
        return medical.add(person).add(distress).add(property);
    }
}
