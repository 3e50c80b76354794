package org.gaoyao.moot.civil;

import java.util.ArrayList;
import java.util.List;
import org.gaoyao.moot.matter.LegalBasis;
import org.gaoyao.moot.matter.Outcome;
import org.gaoyao.score.rubric.Check;
import org.gaoyao.score.rubric.Dimension;
import org.gaoyao.score.rubric.RubricItem;

/** What answers in a civil case are marked by: items with signed points in six dimensions. */
final class CivilRubrics {

    private final CivilCase heard;

    CivilRubrics(CivilCase heard) {
        this.heard = heard;
    }

    /** For a judgment. */
    List<RubricItem> judgment() {
        var items = law(3);
        items.addAll(orders());
        items.addAll(issues());
        items.add(RubricItem.of("有“本院认为”部分", 1, Dimension.CLARITY, mentions("本院认为")));
        items.add(RubricItem.of("有“判决如下”及分项主文", 1, Dimension.CLARITY, mentions("判决如下")));
        items.add(RubricItem.of(
                "写明原告", 1, Dimension.TASK_COMPLIANCE, mentions(heard.sides().plaintiff())));
        items.add(RubricItem.of(
                "写明被告", 1, Dimension.TASK_COMPLIANCE, mentions(heard.sides().defendant())));
        items.add(RubricItem.judged("编造案件中没有的事实或者证据", -4, Dimension.ETHICS));
        return items;
    }

    /** For a complaint. */
    List<RubricItem> complaint() {
        var items = law(2);
        items.add(RubricItem.of("有独立的诉讼请求部分", 2, Dimension.CLARITY, mentions("诉讼请求")));
        items.add(RubricItem.of("有事实与理由部分", 2, Dimension.CLARITY, mentions("事实与理由", "事实和理由")));
        items.add(RubricItem.of(
                "列明被告", 1, Dimension.COMPLETENESS, mentions(heard.sides().defendant())));
        items.add(RubricItem.of(
                "写明致送的法院",
                1,
                Dimension.TASK_COMPLIANCE,
                mentions(heard.trial().place().court())));
        items.add(RubricItem.judged("诉讼请求明确、具体，金额或者计算方法可以执行", 3, Dimension.TASK_COMPLIANCE));
        items.add(RubricItem.judged("请求与所述事实、所引条文相互对应", 3, Dimension.REASONING));
        items.add(RubricItem.judged("隐瞒对己方不利而必须说明的事实，或者编造事实", -4, Dimension.ETHICS));
        return items;
    }

    /** For an answer to a complaint. */
    List<RubricItem> defence() {
        var items = new ArrayList<RubricItem>();
        items.add(RubricItem.of("写明答辩人", 1, Dimension.CLARITY, mentions("答辩人")));
        items.add(RubricItem.judged("逐项回应诉讼请求", 3, Dimension.COMPLETENESS));
        items.add(RubricItem.judged("提出案件事实所支持的抗辩", 4, Dimension.REASONING));
        items.add(RubricItem.judged("引用的规则现行有效并且理解正确", 3, Dimension.LEGAL_ACCURACY));
        items.add(RubricItem.of(
                "写明致送的法院",
                1,
                Dimension.TASK_COMPLIANCE,
                mentions(heard.trial().place().court())));
        items.add(RubricItem.judged("否认有证据证明的事实", -3, Dimension.ETHICS));
        items.addAll(repealed());
        return items;
    }

    /** For an answer to a layperson. */
    List<RubricItem> consultation() {
        var items = law(3);
        items.addAll(issues());
        heard.ruling().orders().stream()
                .flatMap(order -> order.yuan().stream())
                .forEach(yuan -> items.add(RubricItem.of(
                        "算出%s".formatted(Words.yuan(yuan)), 3, Dimension.COMPLETENESS, mentions(Words.figure(yuan)))));
        items.add(RubricItem.judged("外行人能够看懂", 2, Dimension.CLARITY));
        items.add(RubricItem.of("说明应当准备的证据", 2, Dimension.COMPLETENESS, mentions("证据", "凭证", "材料")));
        items.add(RubricItem.judged("直接回答所问的问题", 2, Dimension.TASK_COMPLIANCE));
        items.add(RubricItem.of("许诺诉讼结果", -4, Dimension.ETHICS, mentions("保证胜诉", "一定胜诉", "一定能赢", "百分之百", "包赢")));
        return items;
    }

    /** For a summary. */
    List<RubricItem> summary() {
        var items = new ArrayList<>(orders());
        items.add(RubricItem.of(
                "写明案由", 2, Dimension.CLARITY, mentions(heard.trial().matter())));
        items.add(RubricItem.judged("不超过原文四分之一，没有重复", 2, Dimension.TASK_COMPLIANCE));
        items.add(RubricItem.judged("与原文事实不符", -5, Dimension.LEGAL_ACCURACY));
        return items;
    }

    private List<RubricItem> law(int points) {
        var items = new ArrayList<RubricItem>();
        for (LegalBasis basis : heard.trial().basis()) {
            items.add(RubricItem.of(
                    "引用" + Issue.cited(List.of(basis)),
                    points,
                    Dimension.LEGAL_ACCURACY,
                    new Check.Cites(basis.law(), basis.article().key())));
        }
        items.addAll(repealed());
        return items;
    }

    private static List<RubricItem> repealed() {
        return List.of(RubricItem.of(
                "引用已于2021年废止的法律",
                -5,
                Dimension.LEGAL_ACCURACY,
                mentions(
                        "《中华人民共和国合同法》",
                        "《合同法》",
                        "《中华人民共和国婚姻法》",
                        "《婚姻法》",
                        "《中华人民共和国侵权责任法》",
                        "《侵权责任法》",
                        "《民法通则》",
                        "《民法总则》")));
    }

    private List<RubricItem> orders() {
        var items = new ArrayList<RubricItem>();
        for (Outcome.Order order : heard.ruling().orders()) {
            items.add(order.yuan()
                    .map(yuan -> RubricItem.of(
                            "主文：" + order.what(), 4, Dimension.COMPLETENESS, mentions(Words.figure(yuan))))
                    .orElseGet(() -> RubricItem.judged("主文：" + order.what(), 3, Dimension.COMPLETENESS)));
        }
        return items;
    }

    private List<RubricItem> issues() {
        return heard.ruling().issues().stream()
                .map(issue -> RubricItem.judged(
                        "就“%s”得出：%s".formatted(issue.question(), issue.conclusion()), 3, Dimension.REASONING))
                .toList();
    }

    private static Check mentions(String... anyOf) {
        return new Check.Mentions(List.of(anyOf));
    }
}
