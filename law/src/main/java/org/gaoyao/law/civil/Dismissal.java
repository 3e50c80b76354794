package org.gaoyao.law.civil;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * What an employer owes when employment ends: severance (劳动合同法 46, 47), damages instead of it (48, 87), a month's pay in
 * lieu of notice (40), and double wages for the time without a written contract (82; 实施条例 6, 7).
 *
 * @param from the day on which work began
 * @param until the last day of employment, included
 * @param ground how it ended
 * @param wage the average monthly wage of the last twelve months, all that was earned
 * @param lastWage the wage of the last month, for pay in lieu of notice
 * @param localAverage the monthly average wage of the place in the year before, as its government published it
 * @param minimum the local minimum wage, below which the base does not fall
 * @param notified whether thirty days' notice was given
 * @param contract whether and when a written contract was made
 * @param contractOn the day on which it was made late
 */
record Dismissal(
        LocalDate from,
        LocalDate until,
        Ground ground,
        BigDecimal wage,
        BigDecimal lastWage,
        Optional<BigDecimal> localAverage,
        Optional<BigDecimal> minimum,
        boolean notified,
        Contract contract,
        Optional<LocalDate> contractOn)
        implements CivilAmount {

    /** The day on which the Labour Contract Law took effect: severance by its measure counts from then (97). */
    private static final LocalDate LAW = LocalDate.of(2008, 1, 1);

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal THREE = BigDecimal.valueOf(3);
    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

    /** Whether a written contract was made. */
    enum Contract {
        /** Within a month of the first day. */
        ON_TIME,
        /** Later than that. */
        LATE,
        /** Not at all. */
        NEVER
    }

    static Dismissal read(Form form) {
        BigDecimal wage = form.money("monthly_wage");
        var dismissal = new Dismissal(
                form.day("from"),
                form.day("until"),
                form.choice("ground", Ground.class),
                wage,
                form.optionalMoney("last_month_wage").orElse(wage),
                form.optionalMoney("local_average_wage"),
                form.optionalMoney("minimum_wage"),
                form.flag("notified", false),
                form.choice("written_contract", Contract.ON_TIME),
                form.optionalDay("contract_on"));
        form.inOrder("from", dismissal.from, "until", dismissal.until);
        if (dismissal.until.isBefore(LAW)) {
            form.problem(
                    "until", dismissal.until + " lies before 2008-01-01", "the Labour Contract Law did not apply then");
        }
        if ((dismissal.contract == Contract.LATE) != dismissal.contractOn.isPresent()) {
            form.problem("contract_on", "belongs to \"written_contract\": \"late\", and only there", "");
        }
        dismissal.contractOn.ifPresent(day -> form.inOrder("from", dismissal.from, "contract_on", day));
        return dismissal;
    }

    @Override
    public Calculation calculate() {
        var working = new Working(Kind.DISMISSAL);
        switch (ground.due()) {
            case NOTHING ->
                working.note(
                        "%s：不属于应当支付经济补偿的情形。".formatted(ground.chinese()),
                        "no severance is due on this ground: " + ground.english());
            case SEVERANCE -> working.owed("severance", "经济补偿", "severance", severance(working));
            case DAMAGES -> working.owed("damages", "违法解除赔偿金", "damages for unlawful dismissal", damages(working));
        }
        if (ground == Ground.ON_NOTICE && !notified) {
            working.owed(
                    "notice_pay",
                    "代通知金",
                    "pay in lieu of notice",
                    working.step(
                            "代通知金（上一个月工资）",
                            "pay in lieu of notice: the last month's wage",
                            "",
                            lastWage,
                            Unit.YUAN,
                            "劳动合同法第四十条",
                            "劳动合同法实施条例第二十条"));
        }
        if (contract != Contract.ON_TIME) {
            doubleWages(working);
        }
        return working.done();
    }

    private BigDecimal severance(Working working) {
        LocalDate first = from.isBefore(LAW) ? LAW : from;
        if (from.isBefore(LAW)) {
            working.note(
                    "2008年1月1日以前的工作年限，按当时有关规定另行计算（劳动合同法第九十七条第三款），此处未计。",
                    "time before 2008 follows the rules of that time (Labour Contract Law 97) and is not counted here");
        }
        return standard(working, first, ground.sources());
    }

    private BigDecimal damages(Working working) {
        BigDecimal standard = standard(working, from, ground.sources());
        return working.step(
                "赔偿金为经济补偿标准的二倍，不再另付经济补偿",
                "damages are twice the severance and take its place",
                Figure.plain(standard) + "×2",
                standard.multiply(BigDecimal.TWO),
                Unit.YUAN,
                "劳动合同法第八十七条",
                "劳动合同法实施条例第二十五条");
    }

    /** Years times monthly wage, with the floor and the two caps of article 47. */
    private BigDecimal standard(Working working, LocalDate first, String... grounds) {
        working.step(
                ground.chinese() + "；工作每满一年计",
                ground.english() + "; for each year of work",
                "",
                BigDecimal.ONE,
                Unit.MONTHS,
                grounds);
        BigDecimal years = years(working, first);
        BigDecimal base = wage;
        if (minimum.isPresent() && wage.compareTo(minimum.get()) < 0) {
            base = working.step(
                    "平均工资低于当地最低工资标准，按最低工资计",
                    "the average wage is below the minimum wage, which counts",
                    "",
                    minimum.get(),
                    Unit.YUAN,
                    "劳动合同法实施条例第二十七条");
        }
        if (localAverage.isEmpty()) {
            working.note(
                    "未提供当地上年度职工月平均工资，没有审查三倍封顶。",
                    "without the local average wage the cap at three times it was not examined");
        } else if (base.compareTo(localAverage.get().multiply(THREE)) > 0) {
            base = working.step(
                    "月工资高于当地职工月平均工资三倍，按三倍计",
                    "the wage exceeds three times the local average, which counts",
                    Figure.plain(localAverage.get()) + "×3",
                    localAverage.get().multiply(THREE),
                    Unit.YUAN,
                    "劳动合同法第四十七条第二款");
            if (years.compareTo(TWELVE) > 0) {
                years = working.step("高薪者年限最高十二年", "twelve years at most", "", TWELVE, Unit.YEARS, "劳动合同法第四十七条第二款");
            }
        }
        return working.step(
                "经济补偿标准",
                "severance",
                Figure.plain(base) + "×" + Figure.plain(years),
                base.multiply(years),
                Unit.YUAN,
                "劳动合同法第四十七条");
    }

    private BigDecimal years(Working working, LocalDate first) {
        Period worked = Period.between(first, until.plusDays(1));
        BigDecimal part = worked.getMonths() >= 6
                ? BigDecimal.ONE
                : worked.getMonths() > 0 || worked.getDays() > 0 ? HALF : BigDecimal.ZERO;
        return working.step(
                "工作年限折算",
                "years that count: half a year below six months, a year from six",
                "%s至%s，%d年%d个月%d日".formatted(first, until, worked.getYears(), worked.getMonths(), worked.getDays()),
                BigDecimal.valueOf(worked.getYears()).add(part),
                Unit.YEARS,
                "劳动合同法第四十七条第一款");
    }

    /** The second wage of the months between the first month and the contract, the end, or the first year. */
    private void doubleWages(Working working) {
        LocalDate begins = from.plusMonths(1);
        LocalDate ends = from.plusYears(1);
        LocalDate stop = contractOn.filter(day -> day.isBefore(ends)).orElse(ends);
        LocalDate until = stop.isAfter(this.until) ? this.until.plusDays(1) : stop;
        Months months = Months.between(begins, until);
        BigDecimal amount = working.step(
                "未订立书面劳动合同的二倍工资差额（%s至%s）".formatted(begins, until.isAfter(begins) ? until.minusDays(1) : begins),
                "second wage for the time without a written contract",
                months.working(wage),
                months.times(wage),
                Unit.YUAN,
                "劳动合同法第八十二条第一款",
                "劳动合同法实施条例第六条",
                "劳动合同法实施条例第七条");
        working.owed("double_wages", "未签书面合同二倍工资差额", "second wage without a written contract", amount);
        working.note(
                "二倍工资差额适用一年仲裁时效；是否超过由对方抗辩，此处未审查。",
                "the year for arbitration applies to double wages; whether it ran out was not examined");
    }
}
