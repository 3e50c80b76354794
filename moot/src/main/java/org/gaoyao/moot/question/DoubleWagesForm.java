package org.gaoyao.moot.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gaoyao.moot.matter.LegalBasis;

/** The second wage of an employee without a written contract: from the second to the twelfth month (arts. 10 and 82). */
final class DoubleWagesForm extends Chain {

    private static final int MOST = 11;

    private final List<LegalBasis> basis = articles("劳动合同法#10", "劳动合同法#82");

    DoubleWagesForm(Rulebook rulebook) {
        super(rulebook, QuestionKind.CHAIN);
    }

    /** The months of a second wage after so many full months without a contract. */
    static int months(int without) {
        return Math.min(without, MOST + 1) - 1;
    }

    @Override
    public Optional<Draft> draft(Chance chance) {
        boolean chinese = chance.chinese();
        LocalDate from =
                chance.day(LocalDate.of(2016, 1, 1), LocalDate.of(2024, 11, 1)).withDayOfMonth(1);
        int without = chance.between(3, 16);
        LocalDate to = from.plusMonths(without);
        int wage = 100 * chance.between(30, 125);
        String name = chance.people(1).getFirst();
        String facts = chinese
                ? "%s自%s起到某公司上班，每月工资%d元按时发放，直到%s公司才与其签订书面劳动合同。"
                        .formatted(name, Rulebook.day(from, true), wage, Rulebook.day(to, true))
                : "%s began to work for a company on %s at %,d yuan a month, paid on time; the written contract was signed only on %s."
                        .formatted(name, Rulebook.day(from, false), wage, Rulebook.day(to, false));
        long right = (long) months(without) * wage;
        var figures = new Figures(
                        right,
                        chinese
                                ? "自用工满一个月的次日起算，最多十一个月，本案%d个月".formatted(months(without))
                                : "from the second month on, eleven months at most: %d".formatted(months(without)),
                        Figures.yuan(chinese))
                .mistake((long) without * wage, chinese ? "没有扣除第一个月" : "the first month is not free")
                .mistake(2L * months(without) * wage, chinese ? "已发的一倍又算了一次" : "counts the paid wage again")
                .mistake((long) (without - 1) * wage, chinese ? "没有十一个月的上限" : "ignores the limit of eleven months")
                .mistake(12L * wage, chinese ? "按十二个月计算" : "counts twelve months")
                .mistake((long) wage, chinese ? "只算一个月" : "counts one month");
        return single(
                chance,
                to,
                facts,
                chinese
                        ? chance.one("就未订书面合同，公司还应当补付（工资差额）：", "因未及时订立书面合同，公司应当另外支付：")
                        : "How much more does the company owe for the missing contract?",
                figures.options(),
                chinese ? "二倍工资从何时算到何时，已经支付的部分如何扣除。" : "From when to when the second wage is owed.",
                basis);
    }
}
