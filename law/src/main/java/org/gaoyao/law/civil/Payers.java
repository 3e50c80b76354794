package org.gaoyao.law.civil;

import java.math.BigDecimal;

/**
 * Who pays damages after an accident, in the order of the law: compulsory insurance within its limits, commercial insurance
 * by its contract, the one who is liable (民法典 1213; 道路交通安全法 76).
 */
final class Payers {

    private static final String TRAFFIC = "道路交通安全法第七十六条";
    private static final String ACCIDENTS = "最高人民法院关于审理道路交通事故损害赔偿案件适用法律若干问题的解释";
    private static final String ORDER = "民法典第一千二百一十三条";

    private final TrafficInjury injury;
    private final TrafficInjury.Liability liability;
    private final Working working;

    Payers(TrafficInjury injury, Working working) {
        this.injury = injury;
        this.liability = injury.liability();
        this.working = working;
    }

    void pay(Damages damages) {
        BigDecimal total = working.step("损失合计", "all damage", "", damages.total(), Unit.YUAN, "民法典第一千一百七十九条");
        BigDecimal first = compulsory(damages);
        BigDecimal rest = total.subtract(first);
        BigDecimal owed = working.step(
                "交强险以外由机动车一方承担的部分",
                "what the vehicle's side answers for beyond that",
                "(%s−%s)×%s%%".formatted(Figure.plain(total), Figure.plain(first), Figure.plain(liability.share())),
                Figure.share(rest, liability.share()),
                Unit.YUAN,
                TRAFFIC);
        BigDecimal commercial = liability.excluded() ? BigDecimal.ZERO : owed.min(liability.commercial());
        if (commercial.signum() > 0) {
            working.step("商业三者险在限额内赔偿", "commercial insurance, within its limit", "", commercial, Unit.YUAN, ORDER);
        }
        BigDecimal own = owed.subtract(commercial).add(liability.compulsory() ? BigDecimal.ZERO : first);
        settle(total, liability.compulsory() ? first : BigDecimal.ZERO, commercial, own);
    }

    /** What compulsory insurance pays, or, where there is none, who should have taken it out. */
    private BigDecimal compulsory(Damages damages) {
        CompulsoryInsurance limits = CompulsoryInsurance.on(injury.on());
        boolean fault = liability.fault();
        BigDecimal medical = damages.medical().min(limits.medical(fault));
        BigDecimal person = damages.person().add(damages.distress()).min(limits.death(fault));
        boolean things = !liability.excluded() || !liability.compulsory();
        BigDecimal property = things ? damages.property().min(limits.property(fault)) : BigDecimal.ZERO;
        if (liability.excluded()) {
            working.note(
                    "醉酒、无证等情形，交强险赔付人身损失后可向侵权人追偿，不赔财产损失；商业险依约免赔。",
                    "after drunk or unlicensed driving compulsory insurance pays for the person only, with recourse; "
                            + "commercial insurance is excluded");
        }
        return working.step(
                limits.verified(),
                (liability.compulsory() ? "交强险在%s限额内赔偿" : "未投保交强险，由投保义务人在%s限额内赔偿").formatted(fault ? "有责" : "无责"),
                liability.compulsory()
                        ? "compulsory insurance, within its limits"
                        : "no compulsory insurance: who should have taken it out pays within its limits",
                "医疗%s+死亡伤残%s+财产%s".formatted(Figure.plain(medical), Figure.plain(person), Figure.plain(property)),
                medical.add(person).add(property),
                Unit.YUAN,
                liability.compulsory() ? ORDER : ACCIDENTS + "第十六条",
                liability.excluded() ? ACCIDENTS + "第十五条" : "机动车交通事故责任强制保险条例第二十三条");
    }

    /** Results; what was paid already is taken from the one who is liable first, then from the insurers. */
    private void settle(BigDecimal total, BigDecimal compulsory, BigDecimal commercial, BigDecimal own) {
        BigDecimal paid = liability.paid();
        BigDecimal fromOwn = paid.min(own);
        BigDecimal advanced = paid.subtract(fromOwn).min(compulsory.add(commercial));
        BigDecimal overpaid = paid.subtract(fromOwn).subtract(advanced);
        working.item("total", "损失合计", "all damage", total, Unit.YUAN);
        working.owed("compulsory", "交强险赔偿", "compulsory insurance", compulsory);
        working.owed("commercial", "商业三者险赔偿", "commercial insurance", commercial);
        working.owed("liable", "侵权人赔偿（扣除已付）", "the one who is liable, less what was paid", own.subtract(fromOwn));
        working.owed("advanced", "侵权人垫付，应从保险赔款中返还", "advanced for the insurers, to be returned", advanced);
        working.owed("overpaid", "多付，受害人应返还", "paid beyond all damage, to be returned", overpaid);
        if (paid.signum() > 0) {
            working.step("已付款项", "paid already", "", paid, Unit.YUAN);
        }
    }
}
