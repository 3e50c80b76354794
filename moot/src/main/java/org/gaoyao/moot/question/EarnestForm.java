package org.gaoyao.moot.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gaoyao.moot.matter.LegalBasis;

/** What is paid back of earnest money after a fundamental breach (Civil Code, arts. 586 and 587). */
final class EarnestForm extends Chain {

    private final List<LegalBasis> basis = articles("民法典#586", "民法典#587");

    EarnestForm(Rulebook rulebook) {
        super(rulebook, QuestionKind.CHAIN);
    }

    /** What the giver gets back: double the effective part from a receiver in breach, else only what exceeds it. */
    static long back(long price, long paid, boolean receiverInBreach) {
        long effective = Math.min(paid, price / 5);
        return receiverInBreach ? 2 * effective + (paid - effective) : paid - effective;
    }

    @Override
    public Optional<Draft> draft(Chance chance) {
        boolean chinese = chance.chinese();
        LocalDate day = chance.day(LocalDate.of(2021, 1, 1), Chance.LAST);
        long price = 5_000L * chance.between(4, 120);
        long paid = price * chance.between(2, 8) / 20;
        boolean receiver = chance.between(0, 2) > 0;
        if (!receiver && paid <= price / 5) {
            return Optional.empty();
        }
        List<String> people = chance.people(2);
        String goods = chinese
                ? chance.one("一批木材", "一套家具", "一台机床", "一批茶叶", "两辆货车", "一批布料")
                : chance.one("timber", "furniture", "a lathe", "tea", "two lorries", "cloth");
        long right = back(price, paid, receiver);
        long effective = Math.min(paid, price / 5);
        String facts = chinese
                ? "%s，%s向%s订购%s，价款%d元，已实际交付定金%d元。后来%s。双方没有约定违约金，只按定金处理。"
                        .formatted(
                                Rulebook.day(day, true),
                                people.get(0),
                                people.get(1),
                                goods,
                                price,
                                paid,
                                receiver
                                        ? people.get(1) + "把货物卖给他人，拒绝交付，合同目的不能实现"
                                        : people.get(0) + "无故拒绝收货付款，合同目的不能实现")
                : "On %s %s ordered %s from %s for %,d yuan and paid %,d yuan of earnest money. %s Only earnest money was agreed."
                        .formatted(
                                Rulebook.day(day, false),
                                people.get(0),
                                goods,
                                people.get(1),
                                price,
                                paid,
                                receiver
                                        ? people.get(1) + " then sold the goods to another and refused to deliver."
                                        : people.get(0) + " then refused to take or pay for the goods without reason.");
        var figures = new Figures(
                        right,
                        chinese
                                ? "定金以价款的百分之二十即%d元为限，超过的%d元只是预付款".formatted(effective, paid - effective)
                                : "earnest money is limited to 20 percent, %,d yuan; the rest is a prepayment"
                                        .formatted(effective),
                        Figures.yuan(chinese))
                .mistake(2 * paid, chinese ? "把超过百分之二十的部分也当作定金" : "counts what exceeds 20 percent as earnest money")
                .mistake(2 * effective, chinese ? "忘记返还超过的部分" : "forgets the excess")
                .mistake(paid, chinese ? "只退已付的钱，没有适用定金罚则" : "leaves the penalty out")
                .mistake(effective, chinese ? "只计算有效定金的一倍" : "counts the effective part once")
                .mistake(price / 5 + paid, chinese ? "计算基数错误" : "a wrong base")
                .mistake(2 * paid + effective, chinese ? "重复计算" : "counts a part twice");
        return single(
                chance,
                day,
                facts,
                chinese
                        ? chance.one("%s可以要求%s返还的数额是：", "%s有权从%s处取回：").formatted(people.get(0), people.get(1))
                        : "How much may %s claim back?".formatted(people.get(0)),
                figures.options(),
                chinese
                        ? "多少钱有定金效力，违约的是哪一方，因而返还多少。"
                        : "How much counts as earnest money, who is in breach, and what follows.",
                basis);
    }
}
