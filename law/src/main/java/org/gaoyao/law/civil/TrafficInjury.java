package org.gaoyao.law.civil;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Damages after a traffic accident and who pays them: compulsory insurance, commercial insurance, the one who is liable
 * (民法典 1179, 1213; 道路交通安全法 76; 人身损害赔偿解释).
 *
 * @param on the day of the accident
 * @param outcome what it did to the victim
 * @param rural whether the rural figures count, which they can for accidents before 2022-05-01 only
 * @param age of the victim in whole years, when disability was fixed or at death
 * @param grade of disability, from 1, the gravest, to 10
 * @param figures of the year before, of the court's place
 * @param costs what was spent and earned
 * @param dependants whom the victim has to support
 * @param liability who answers and who is insured
 */
record TrafficInjury(
        LocalDate on,
        Outcome outcome,
        boolean rural,
        int age,
        Optional<Integer> grade,
        Optional<YearlyFigures> figures,
        Costs costs,
        List<Dependant> dependants,
        Liability liability)
        implements CivilAmount {

    /** The first day of torts that are all measured by the urban figures. */
    static final LocalDate ONE_STANDARD = LocalDate.of(2022, 5, 1);

    /** What an accident did. */
    enum Outcome {
        /** The victim recovered. */
        INJURY,
        /** The victim is disabled. */
        DISABILITY,
        /** The victim died. */
        DEATH
    }

    /**
     * What was spent, and what time was lost.
     *
     * @param medical medical costs
     * @param mealDays days in hospital, at {@code mealRate} each
     * @param mealRate the meal allowance a day
     * @param nutritionDays days of special food, at {@code nutritionRate} each
     * @param nutritionRate what it costs a day
     * @param nursingDays days of care, at {@code nursingRate} for each of {@code nurses}
     * @param nursingRate what care costs a day
     * @param nurses how many cared
     * @param lostDays days without work, at {@code dailyIncome} each
     * @param dailyIncome what the victim earned a day
     * @param transport travel
     * @param aids aids for the disabled
     * @param distress damages for distress, as the court sets them
     * @param property damage to vehicles and things
     */
    record Costs(
            BigDecimal medical,
            int mealDays,
            BigDecimal mealRate,
            int nutritionDays,
            BigDecimal nutritionRate,
            int nursingDays,
            BigDecimal nursingRate,
            int nurses,
            int lostDays,
            BigDecimal dailyIncome,
            BigDecimal transport,
            BigDecimal aids,
            BigDecimal distress,
            BigDecimal property) {

        private static Costs none() {
            BigDecimal zero = BigDecimal.ZERO;
            return new Costs(zero, 0, zero, 0, zero, 0, zero, 1, 0, zero, zero, zero, zero, zero);
        }

        private static Costs read(Form form) {
            return new Costs(
                    form.moneyOrZero("medical"),
                    form.optionalCount("hospital_days", 0, 10_000).orElse(0),
                    form.moneyOrZero("meal_rate"),
                    form.optionalCount("nutrition_days", 0, 10_000).orElse(0),
                    form.moneyOrZero("nutrition_rate"),
                    form.optionalCount("nursing_days", 0, 7_300).orElse(0),
                    form.moneyOrZero("nursing_rate"),
                    form.optionalCount("nurses", 1, 3).orElse(1),
                    form.optionalCount("lost_days", 0, 10_000).orElse(0),
                    form.moneyOrZero("daily_income"),
                    form.moneyOrZero("transport"),
                    form.moneyOrZero("aids"),
                    form.moneyOrZero("distress"),
                    form.moneyOrZero("property"));
        }
    }

    /**
     * Somebody whom the victim has to support.
     *
     * @param age in whole years; below 18 a child, else without means and unable to work
     * @param supporters how many have to support the person, the victim included
     */
    record Dependant(int age, int supporters) {

        private static Dependant read(Form form) {
            return new Dependant(form.count("age", 0, 120), form.count("supporters", 1, 20));
        }
    }

    /**
     * Who answers.
     *
     * @param share what the other vehicle's side answers for beyond compulsory insurance, in per cent
     * @param fault whether that side is at fault at all
     * @param motor whether the victim drove a motor vehicle too
     * @param compulsory whether compulsory insurance was taken out
     * @param commercial the limit of commercial insurance, zero without
     * @param excluded whether the driver was drunk, drugged or unlicensed
     * @param paid what that side has paid already
     */
    record Liability(
            BigDecimal share,
            boolean fault,
            boolean motor,
            boolean compulsory,
            BigDecimal commercial,
            boolean excluded,
            BigDecimal paid) {

        private static Liability read(Form form) {
            var liability = new Liability(
                    form.percent("share", 0, 100),
                    form.flag("at_fault", true),
                    form.flag("victim_in_motor_vehicle", false),
                    form.flag("compulsory_insurance", true),
                    form.moneyOrZero("commercial_limit"),
                    form.flag("drunk_or_unlicensed", false),
                    form.moneyOrZero("paid"));
            if (!liability.fault && liability.share.compareTo(BigDecimal.TEN) > 0) {
                form.problem(
                        "share", "without fault no more than 10 % is owed, got " + liability.share, "道路交通安全法第七十六条");
            }
            if (!liability.fault && liability.motor && liability.share.signum() > 0) {
                form.problem("share", "between motor vehicles nothing is owed without fault", "道路交通安全法第七十六条");
            }
            return liability;
        }
    }

    TrafficInjury {
        dependants = List.copyOf(dependants);
    }

    static TrafficInjury read(Form form) {
        Outcome outcome = form.choice("outcome", Outcome.class);
        var injury = new TrafficInjury(
                form.day("accident_on"),
                outcome,
                form.flag("rural", false),
                form.optionalCount("age", 0, 120).orElse(0),
                form.optionalCount("grade", 1, 10),
                form.part("figures", YearlyFigures::read),
                form.part("costs", Costs::read).orElseGet(() -> {
                    form.problem("costs", "is missing", "write {} if nothing was spent");
                    return Costs.none();
                }),
                form.rows("dependants", Dependant::read),
                form.part("liability", Liability::read).orElseGet(() -> {
                    form.problem("liability", "is missing", "who answers for which share?");
                    return new Liability(BigDecimal.ZERO, true, false, true, BigDecimal.ZERO, false, BigDecimal.ZERO);
                }));
        injury.check(form);
        return injury;
    }

    private void check(Form form) {
        if (on.isBefore(CompulsoryInsurance.first())) {
            form.problem(
                    "accident_on",
                    on + " lies before the limits that are known",
                    "they begin on " + CompulsoryInsurance.first());
        }
        if ((outcome == Outcome.DISABILITY) != grade.isPresent()) {
            form.problem("grade", "belongs to \"outcome\": \"disability\", and only there", "");
        }
        if (outcome != Outcome.INJURY) {
            if (figures.isEmpty()) {
                form.problem("figures", "is missing", "give the province's figures of the year before");
            }
            if (!form.has("age")) {
                form.problem("age", "is missing", "compensation for disability and death rests on it");
            }
        } else if (!dependants.isEmpty()) {
            form.problem("dependants", "count after disability or death only", "");
        }
        if (rural && !on.isBefore(ONE_STANDARD)) {
            form.problem("rural", "torts from 2022-05-01 on are measured by the urban figures", "leave it out");
        }
        if (rural
                && figures.filter(row -> row.ruralIncome().isEmpty()
                                || row.ruralConsumption().isEmpty())
                        .isPresent()) {
            form.problem("figures", "lacks \"rural_income\" and \"rural_consumption\"", "the victim is rural");
        }
    }

    @Override
    public Calculation calculate() {
        var working = new Working(Kind.TRAFFIC);
        Damages damages = Damages.of(this, working);
        new Payers(this, working).pay(damages);
        return working.done();
    }
}
