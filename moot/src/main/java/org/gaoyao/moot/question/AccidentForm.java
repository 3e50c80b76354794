package org.gaoyao.moot.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gaoyao.moot.matter.LegalBasis;

/** What a driver pays after both insurers have paid (Civil Code, arts. 1173, 1208 and 1213). */
final class AccidentForm extends Chain {

    private final List<LegalBasis> basis = articles("民法典#1173", "民法典#1208", "民法典#1213");

    AccidentForm(Rulebook rulebook) {
        super(rulebook, QuestionKind.CHAIN);
    }

    /** The driver's own part: his share of what compulsory insurance leaves, less what commercial insurance covers. */
    static long own(long damage, long compulsory, long commercial, int share) {
        return Math.max(0, (damage - compulsory) * share / 100 - commercial);
    }

    @Override
    public Optional<Draft> draft(Chance chance) {
        boolean chinese = chance.chinese();
        LocalDate day = chance.day(LocalDate.of(2021, 1, 1), Chance.LAST);
        long damage = 10_000L * chance.between(45, 160);
        long compulsory = 1_000L * chance.between(120, 198);
        long commercial = 50_000L * chance.between(1, 10);
        int share = chance.one(50, 60, 70, 80);
        long right = own(damage, compulsory, commercial, share);
        if (right <= 0) {
            return Optional.empty();
        }
        List<String> people = chance.people(2);
        String facts = chinese
                ? "%s，%s驾驶机动车与行人%s发生事故，%s的损失共%d元，%s也有过错，法院确定%s对交强险以外的损失承担%d%%。交强险已赔%d元，商业三者险对%s应承担的部分最多还可赔%d元。"
                        .formatted(
                                Rulebook.day(day, true),
                                people.get(0),
                                people.get(1),
                                people.get(1),
                                damage,
                                people.get(1),
                                people.get(0),
                                share,
                                compulsory,
                                people.get(0),
                                commercial)
                : "On %s %s, driving a car, injured %s, who was partly at fault. The loss is %,d yuan; beyond compulsory insurance %s bears %d percent. Compulsory insurance paid %,d yuan; commercial insurance covers up to %,d yuan of %s's part."
                        .formatted(
                                Rulebook.day(day, false),
                                people.get(0),
                                people.get(1),
                                damage,
                                people.get(0),
                                share,
                                compulsory,
                                commercial,
                                people.get(0));
        var figures = new Figures(
                        right,
                        chinese ? "先减交强险，再乘责任比例，最后减商业险" : "compulsory first, then the share, then commercial insurance",
                        Figures.yuan(chinese))
                .mistake((damage - compulsory) * share / 100, chinese ? "没有扣除商业三者险" : "leaves commercial insurance out")
                .mistake(damage * share / 100 - commercial, chinese ? "没有先由交强险赔偿" : "leaves compulsory insurance out")
                .mistake(
                        (damage - compulsory - commercial) * share / 100,
                        chinese ? "顺序颠倒，先减商业险再乘比例" : "takes the share last")
                .mistake(damage - compulsory - commercial, chinese ? "没有因受害人的过错减轻" : "ignores the victim's fault")
                .mistake(damage * share / 100, chinese ? "没有扣除保险" : "ignores all insurance");
        return single(
                chance,
                day,
                facts,
                chinese
                        ? chance.one("%s本人还应当赔偿：", "保险之外，由%s自己承担的是：").formatted(people.get(0))
                        : "How much does %s pay personally?".formatted(people.get(0)),
                figures.options(),
                chinese ? "赔偿的先后顺序和责任比例。" : "The order of payment and the shares.",
                basis);
    }
}
