package org.gaoyao.moot.question;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.gaoyao.moot.matter.LegalBasis;

/** Compensation or damages on dismissal by years of work (Labour Contract Law, arts. 46, 47 and 87). */
final class DismissalForm extends Chain {

    private final List<LegalBasis> lawful = articles("劳动合同法#46", "劳动合同法#47");
    private final List<LegalBasis> unlawful = articles("劳动合同法#47", "劳动合同法#87");

    DismissalForm(Rulebook rulebook) {
        super(rulebook, QuestionKind.CHAIN);
    }

    /** Twice the months of wages: two for a full year or six months and more of one, one for less than six months. */
    static int halves(LocalDate from, LocalDate to) {
        Period worked = Period.between(from, to);
        int rest = worked.getMonths() >= 6 ? 2 : worked.getMonths() > 0 || worked.getDays() > 0 ? 1 : 0;
        return 2 * worked.getYears() + rest;
    }

    @Override
    public Optional<Draft> draft(Chance chance) {
        boolean chinese = chance.chinese();
        LocalDate to = chance.day(LocalDate.of(2018, 1, 1), Chance.LAST);
        LocalDate from = to.minusMonths(chance.between(3, 110)).minusDays(chance.between(3, 20));
        if (from.isBefore(LocalDate.of(2008, 2, 1))) {
            return Optional.empty();
        }
        int wage = 100 * chance.between(32, 118);
        boolean breach = chance.random().nextBoolean();
        int halves = halves(from, to);
        Period worked = Period.between(from, to);
        long right = (breach ? 2L : 1L) * halves * wage / 2;
        String name = chance.people(1).getFirst();
        String facts = chinese
                ? "%s于%s入职，月工资%d元（低于当地职工月平均工资的三倍）。%s，%s。"
                        .formatted(
                                name,
                                Rulebook.day(from, true),
                                wage,
                                Rulebook.day(to, true),
                                breach
                                        ? "公司没有法定理由将其辞退，其不要求继续履行合同"
                                        : chance.one("公司提出并与其协商一致解除合同", "公司因客观情况重大变化、协商不成，提前三十日书面通知后解除合同"))
                : "%s was employed from %s at %,d yuan a month (below three times the local average). On %s the employer %s."
                        .formatted(
                                name,
                                Rulebook.day(from, false),
                                wage,
                                Rulebook.day(to, false),
                                breach
                                        ? "dismissed the employee without any statutory ground, and the employee did"
                                                + " not ask to return"
                                        : "ended the contract by an agreement that the employer had proposed");
        String years = chinese
                ? "工作%d年%d个月%d天，折合%s个月工资"
                        .formatted(worked.getYears(), worked.getMonths(), worked.getDays(), half(halves))
                : "%d years, %d months and %d days count as %s months"
                        .formatted(worked.getYears(), worked.getMonths(), worked.getDays(), half(halves));
        long single = (long) halves * wage / 2;
        var figures = new Figures(
                        right, years + (breach ? chinese ? "，违法解除的加倍" : ", doubled" : ""), Figures.yuan(chinese))
                .mistake(
                        breach ? single : 2 * single,
                        chinese ? breach ? "没有加倍" : "不是违法解除，不加倍" : "wrongly doubled or not")
                .mistake(
                        (breach ? 2L : 1L) * worked.getYears() * wage,
                        chinese ? "舍去了不满一年的部分" : "drops the part of a year")
                .mistake(
                        (breach ? 2L : 1L) * (worked.getYears() + 1) * wage,
                        chinese ? "不满六个月也按一年计算" : "rounds less than six months up")
                .mistake(3 * single, chinese ? "把补偿和赔偿金相加" : "adds both")
                .mistake(single + wage, chinese ? "多算了一个月" : "one month too many");
        return single(
                chance,
                to,
                facts,
                chinese
                        ? breach ? "公司应当支付的赔偿金是：" : chance.one("公司应当支付的经济补偿是：", "其可得的经济补偿为：")
                        : breach ? "How much is owed in damages?" : "How much compensation is owed?",
                figures.options(),
                chinese
                        ? "解除是否合法，工作年限折合几个月工资，是否加倍。"
                        : "Whether the dismissal was lawful, how many months count, and whether they are doubled.",
                breach ? unlawful : lawful);
    }

    private static String half(int halves) {
        return halves % 2 == 0 ? String.valueOf(halves / 2) : halves / 2 + ".5";
    }
}
