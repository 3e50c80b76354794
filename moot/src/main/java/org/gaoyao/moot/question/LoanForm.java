package org.gaoyao.moot.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gaoyao.moot.matter.LegalBasis;

/**
 * What is owed after a year on a private loan of which interest was deducted in advance (Civil Code, art. 670; Provisions
 * on Private Lending, arts. 25 and 26). The one-year loan prime rate stands in the question.
 */
final class LoanForm extends Chain {

    private final List<LegalBasis> basis = articles("民法典#670", "民间借贷司法解释#25", "民间借贷司法解释#26");

    LoanForm(Rulebook rulebook) {
        super(rulebook, QuestionKind.CHAIN);
    }

    @Override
    public boolean english() {
        return false;
    }

    /** Principal and interest of a year; rates in hundredths of a per cent. */
    static long owed(long handedOver, int agreed, int prime) {
        return handedOver + handedOver * Math.min(agreed, 4 * prime) / 10_000;
    }

    @Override
    public Optional<Draft> draft(Chance chance) {
        LocalDate day = chance.day(LocalDate.of(2021, 1, 1), LocalDate.of(2025, 3, 31));
        long written = 10_000L * chance.between(3, 60);
        long deducted = written * chance.between(2, 12) / 100;
        long handedOver = written - deducted;
        int agreed = 100 * chance.between(8, 30);
        int prime = chance.one(385, 380, 370, 365, 355, 345, 335, 310);
        List<String> people = chance.people(2);
        String facts = "%s，%s借给%s%d元，借条写明一年后归还，年利率%d%%。%s当场扣下%d元作为利息，实际转账%d元。设合同成立时一年期贷款市场报价利率为%s%%。"
                .formatted(
                        Rulebook.day(day, true),
                        people.get(0),
                        people.get(1),
                        written,
                        agreed / 100,
                        people.get(0),
                        deducted,
                        handedOver,
                        percent(prime));
        long right = owed(handedOver, agreed, prime);
        var figures = new Figures(
                        right,
                        "本金按实际交付的%d元，年利率%s"
                                .formatted(
                                        handedOver,
                                        agreed > 4 * prime
                                                ? "超过上限%s%%的部分不支持".formatted(percent(4 * prime))
                                                : "%d%%没有超过上限%s%%".formatted(agreed / 100, percent(4 * prime))),
                        Figures.yuan(true))
                .mistake(owed(written, agreed, prime), "本金没有扣除预扣的利息")
                .mistake(handedOver + handedOver * agreed / 10_000, "利率没有受上限限制")
                .mistake(written + written * agreed / 10_000, "本金和利率都没有纠正")
                .mistake(handedOver + handedOver * prime / 10_000, "上限是报价利率的四倍，不是一倍")
                .mistake(written, "没有计算利息");
        return single(
                chance,
                day,
                facts,
                chance.one("一年到期时，%s应当归还的本息合计（元以下舍去）是：", "到期本息，法院应当支持的数额（元以下舍去）是：")
                        .formatted(people.get(1)),
                figures.options(),
                "本金按多少计算，约定的利率是否超过上限。",
                basis);
    }

    private static String percent(int hundredths) {
        return hundredths % 100 == 0
                ? String.valueOf(hundredths / 100)
                : java.math.BigDecimal.valueOf(hundredths, 2)
                        .stripTrailingZeros()
                        .toPlainString();
    }
}
