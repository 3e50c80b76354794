package org.gaoyao.moot.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gaoyao.moot.matter.LegalBasis;

/** The longest trial period of a contract and its least wage (Labour Contract Law, arts. 19 and 20). */
final class TrialPeriodForm extends Chain {

    private final List<LegalBasis> basis = articles("劳动合同法#19", "劳动合同法#20");

    TrialPeriodForm(Rulebook rulebook) {
        super(rulebook, QuestionKind.CHAIN);
    }

    /** The longest trial period in months of a contract of at least three months. */
    static int longest(int months) {
        return months < 12 ? 1 : months < 36 ? 2 : 6;
    }

    @Override
    public Optional<Draft> draft(Chance chance) {
        boolean chinese = chance.chinese();
        LocalDate day = chance.day(LocalDate.of(2016, 1, 1), Chance.LAST);
        int months = chance.one(3, 6, 9, 10, 11, 12, 18, 24, 30, 35, 36, 48, 60);
        int wage = 100 * chance.between(40, 160);
        int right = longest(months);
        int wrong = chance.one(
                List.of(1, 2, 3, 6).stream().filter(each -> each != right).toList());
        int least = wage * 8 / 10;
        String name = chance.people(1).getFirst();
        String facts = chinese
                ? "%s，%s与公司订立期限%d个月的书面劳动合同，约定转正后月工资%d元（其百分之八十高于当地最低工资和同岗位最低档工资）。"
                        .formatted(Rulebook.day(day, true), name, months, wage)
                : "On %s %s signed an employment contract for %d months at %,d yuan a month; 80 percent of that is above the minimum wage and the lowest wage of the post."
                        .formatted(Rulebook.day(day, false), name, months, wage);
        var options = new ArrayList<Option>();
        for (int period : List.of(right, wrong)) {
            for (int pay : List.of(least, wage * 6 / 10)) {
                boolean holds = period == right && pay == least;
                String fault = chinese
                        ? (period == right ? "" : "试用期最长为%d个月".formatted(right))
                                + (period != right && pay != least ? "，" : "")
                                + (pay == least ? "" : "工资不得低于约定工资的百分之八十")
                        : (period == right ? "" : "the trial period is at most %d months".formatted(right))
                                + (period != right && pay != least ? ", and " : "")
                                + (pay == least ? "" : "the wage is at least 80 percent");
                options.add(new Option(
                        chinese
                                ? "试用期最长%d个月，试用期月工资不得低于%d元".formatted(period, pay)
                                : "A trial of at most %d months at no less than %,d yuan".formatted(period, pay),
                        holds,
                        holds ? chinese ? "期限和工资都符合" : "both period and wage are right" : fault));
            }
        }
        return single(
                chance,
                day,
                facts,
                chinese ? chance.one("关于试用期，正确的是：", "如果约定试用期，则：") : "What holds for a trial period?",
                Optional.of(options),
                chinese ? "这一期限的合同，试用期最长多久，工资最低多少。" : "How long the trial may be, and what must be paid.",
                basis);
    }
}
