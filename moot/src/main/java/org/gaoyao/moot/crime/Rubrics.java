package org.gaoyao.moot.crime;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gaoyao.law.sentencing.Sentence;
import org.gaoyao.moot.matter.LegalBasis;
import org.gaoyao.moot.matter.Outcome;
import org.gaoyao.moot.matter.SimulatedCase;
import org.gaoyao.score.rubric.Check;
import org.gaoyao.score.rubric.Dimension;
import org.gaoyao.score.rubric.RubricItem;

/** What the documents and answers of a criminal case are marked by: everything that follows from the case, and the faults. */
public final class Rubrics {

    /** How a text says that a circumstance is there. */
    private static final Map<String, List<String>> WORDS = Map.of(
            "surrender", List.of("自首", "自动投案"),
            "confession", List.of("坦白", "如实供述"),
            "recidivist", List.of("累犯"),
            "prior_conviction", List.of("前科"),
            "accessory", List.of("从犯"),
            "attempt", List.of("未遂", "未得逞"),
            "forgiveness", List.of("谅解"),
            "restitution", List.of("退赔", "退赃", "退缴"),
            "plea_and_acceptance", List.of("认罪认罚"),
            "minor_16_18", List.of("不满十八周岁", "未成年"));

    private final SimulatedCase trial;
    private final Outcome.Sentence outcome;

    /** Those of a criminal case. */
    public Rubrics(SimulatedCase trial) {
        this.trial = trial;
        outcome = (Outcome.Sentence) trial.outcome();
    }

    List<RubricItem> judgment() {
        List<RubricItem> items = prediction();
        items.add(says("以刑事判决书的形式写成", 3, Dimension.TASK_COMPLIANCE, "刑事判决书"));
        items.add(says("写明经审理查明的事实", 3, Dimension.CLARITY, "经审理查明"));
        items.add(says("有本院认为的说理部分", 3, Dimension.CLARITY, "本院认为"));
        items.add(says("有判决主文", 3, Dimension.CLARITY, "判决如下"));
        items.add(says("告知上诉权利和期限", 2, Dimension.COMPLETENESS, "上诉"));
        amount(items);
        items.add(RubricItem.judged("说理从事实到法条再到结论，没有跳跃", 5, Dimension.REASONING));
        return items;
    }

    /** That of reasons and decision alone, without the other parts of a judgment. */
    public List<RubricItem> decision() {
        List<RubricItem> items = prediction();
        items.add(says("有本院认为的说理部分", 3, Dimension.CLARITY, "本院认为"));
        items.add(says("有判决主文", 3, Dimension.CLARITY, "判决如下"));
        amount(items);
        return items;
    }

    List<RubricItem> indictment() {
        var items = new ArrayList<RubricItem>();
        charge(items);
        circumstances(items);
        amount(items);
        items.add(says("以起诉书的形式写成", 3, Dimension.TASK_COMPLIANCE, "起诉书"));
        items.add(says("写明经依法审查查明的事实", 3, Dimension.CLARITY, "审查查明"));
        items.add(says("提起公诉，请依法判处", 3, Dimension.COMPLETENESS, "提起公诉"));
        items.add(RubricItem.judged("证据与事实相互对应", 4, Dimension.REASONING));
        faults(items);
        return items;
    }

    List<RubricItem> defence() {
        var items = new ArrayList<RubricItem>();
        circumstances(items);
        items.add(says("以辩护词的形式写成", 3, Dimension.TASK_COMPLIANCE, "辩护"));
        items.add(says("提出从宽处理的请求", 4, Dimension.COMPLETENESS, "从轻", "从宽", "缓刑", "减轻"));
        items.add(RubricItem.judged("意见从被告人利益出发，不加重对被告人的指控", 4, Dimension.ETHICS));
        items.add(RubricItem.judged("每项意见都有事实和法律依据", 4, Dimension.REASONING));
        items.add(RubricItem.judged("分点陈述，条理清楚", 2, Dimension.CLARITY));
        items.add(RubricItem.judged("编造案卷中没有的情节", -8, Dimension.LEGAL_ACCURACY));
        return items;
    }

    /** That of a prediction of the charge, the articles and the sentence. */
    public List<RubricItem> prediction() {
        var items = new ArrayList<RubricItem>();
        charge(items);
        int low = (int) Math.max(1, Math.ceil(outcome.low()));
        int high = (int) Math.max(low, Math.floor(outcome.high()));
        items.add(RubricItem.of(
                "刑期在%d个月至%d个月之间".formatted(low, high), 10, Dimension.LEGAL_ACCURACY, new Check.Term(low, high)));
        circumstances(items);
        faults(items);
        return items;
    }

    List<RubricItem> advice(Sentence told) {
        var items = new ArrayList<RubricItem>();
        // Whoever asks has not told all that the sentence rests on: the offence alone can be seen.
        charge(items, trial.basis().subList(0, 1));
        items.add(RubricItem.judged(
                "给出的刑期区间与%d个月至%d个月基本一致".formatted((int) Math.ceil(told.low()), (int) told.high()),
                6,
                Dimension.LEGAL_ACCURACY));
        items.add(RubricItem.judged("指出咨询中没有讲清、但影响结果的事实", 4, Dimension.COMPLETENESS));
        items.add(RubricItem.judged("说明家属或者当事人接下来能做什么", 4, Dimension.TASK_COMPLIANCE));
        items.add(RubricItem.judged("用语通俗，先结论后理由", 2, Dimension.CLARITY));
        items.add(RubricItem.of(
                "承诺确定的结果", -8, Dimension.ETHICS, new Check.Mentions(List.of("保证判", "一定能判缓刑", "包您", "肯定不会坐牢"))));
        return items;
    }

    List<RubricItem> summary() {
        var items = new ArrayList<RubricItem>();
        items.add(says("写明罪名", 5, Dimension.LEGAL_ACCURACY, trial.matter()));
        items.add(says("写明刑罚", 5, Dimension.COMPLETENESS, outcome.term().format()));
        amount(items);
        items.add(RubricItem.judged("篇幅明显短于原文，没有无关细节", 3, Dimension.CLARITY));
        items.add(RubricItem.judged("出现原文没有的事实", -8, Dimension.LEGAL_ACCURACY));
        return items;
    }

    private void charge(List<RubricItem> items) {
        charge(items, trial.basis());
    }

    private void charge(List<RubricItem> items, List<LegalBasis> cited) {
        String name = trial.matter();
        items.add(says("认定罪名为" + name, 10, Dimension.LEGAL_ACCURACY, name, name.substring(0, name.length() - 1)));
        for (LegalBasis basis : cited) {
            items.add(RubricItem.of(
                    "引用" + basis,
                    basis.equals(trial.basis().getFirst()) ? 6 : 2,
                    Dimension.LEGAL_ACCURACY,
                    new Check.Cites(basis.law(), basis.article().key())));
        }
    }

    private void circumstances(List<RubricItem> items) {
        WORDS.keySet().stream()
                .sorted()
                .filter(code -> trial.elements().has(code))
                .forEach(code -> items.add(RubricItem.of(
                        "认定" + trial.elements().schema().definition(code).name(),
                        4,
                        Dimension.REASONING,
                        new Check.Mentions(WORDS.getOrDefault(code, List.of(code))))));
    }

    private void amount(List<RubricItem> items) {
        trial.elements()
                .number("amount")
                .map(BigDecimal::longValue)
                .ifPresent(yuan -> items.add(
                        RubricItem.of("写明数额%d元".formatted(yuan), 4, Dimension.COMPLETENESS, new Check.Amount(yuan))));
    }

    private void faults(List<RubricItem> items) {
        if (!trial.elements().has("surrender")) {
            items.add(says("认定了不存在的自首", -6, Dimension.LEGAL_ACCURACY, "系自首", "构成自首", "具有自首情节"));
        }
        if (!trial.elements().has("recidivist")) {
            items.add(says("认定了不存在的累犯", -6, Dimension.LEGAL_ACCURACY, "系累犯", "构成累犯"));
        }
        items.add(RubricItem.judged("出现侮辱性言辞，或者与案件无关的个人隐私", -5, Dimension.ETHICS));
    }

    private static RubricItem says(String criterion, int points, Dimension dimension, String... anyOf) {
        return RubricItem.of(criterion, points, dimension, new Check.Mentions(List.of(anyOf)));
    }
}
