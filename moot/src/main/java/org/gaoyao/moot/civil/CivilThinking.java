package org.gaoyao.moot.civil;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.gaoyao.law.civil.Calculation;
import org.gaoyao.law.element.Choice;
import org.gaoyao.law.element.Element;
import org.gaoyao.law.element.ElementValue;
import org.gaoyao.moot.matter.Outcome;

/**
 * How one gets from the facts of a civil case to its ruling, in the five steps of methods.md §1.4: facts, issues, rules,
 * deduction, conclusion.
 */
final class CivilThinking {

    private final CivilCase heard;

    CivilThinking(CivilCase heard) {
        this.heard = heard;
    }

    /** All five steps. */
    String full() {
        RandomGenerator random = heard.draw().random("thinking");
        List<Issue> issues = heard.ruling().issues();
        var text = new StringBuilder();
        text.append(one(random, "先理清事实。", "第一步，认定事实。", "先看有哪些事实："))
                .append(facts())
                .append("\n")
                .append(one(random, "争议在哪里？", "第二步，归纳争点。", "要回答的问题是："))
                .append(joined(issues.stream().map(Issue::question).toList()))
                .append("\n")
                .append(one(random, "再找规则。", "第三步，检索规则。", "适用哪些条文："))
                .append(rules())
                .append("\n")
                .append(one(random, "逐个推理。", "第四步，演绎。", "把事实放到规则下面："))
                .append(deductions())
                .append(amounts())
                .append("\n")
                .append(one(random, "结论：", "第五步，得出结论：", "所以："))
                .append(orders());
        return text.toString();
    }

    /** The first steps alone, for what asks for elements. */
    String elements() {
        return "逐项核对事实中的金额、日期和情节：" + facts();
    }

    /** The third step, for what asks for articles. */
    String articles() {
        return "争点："
                + joined(heard.ruling().issues().stream().map(Issue::question).toList()) + "\n逐一对应规则：" + rules();
    }

    private String facts() {
        return heard.trial().elements().all().stream()
                        .map(CivilThinking::element)
                        .collect(Collectors.joining("；")) + "。";
    }

    private static String element(Element element) {
        return element.definition().name()
                + switch (element.value()) {
                    case ElementValue.Flag(boolean present) -> present ? "" : "（无）";
                    case ElementValue.Quantity _, ElementValue.Day _, ElementValue.Chosen _, ElementValue.Text _ ->
                        "：" + value(element) + element.definition().unit();
                };
    }

    /** The value of an element; of a choice its name. */
    static Object value(Element element) {
        return element.value() instanceof ElementValue.Chosen(String code)
                ? element.definition().choices().stream()
                        .filter(choice -> choice.code().equals(code))
                        .map(Choice::name)
                        .findFirst()
                        .orElse(code)
                : element.value().plain();
    }

    private String rules() {
        return heard.ruling().issues().stream()
                .map(issue -> issue.cited() + "：" + issue.rule())
                .collect(Collectors.joining("；", "", "。"));
    }

    private String deductions() {
        return heard.ruling().issues().stream()
                .map(issue -> "%s——%s，所以%s".formatted(issue.question(), issue.facts(), issue.conclusion()))
                .collect(Collectors.joining("；", "", "。"));
    }

    private String amounts() {
        String steps = heard.ruling().calculations().stream()
                .map(Calculation::steps)
                .flatMap(List::stream)
                .filter(step -> !step.working().isEmpty())
                .map(step -> step.what().chinese() + "：" + step.working() + "=" + Words.figure(step.value())
                        + step.unit().chinese())
                .collect(Collectors.joining("；"));
        return steps.isEmpty() ? "" : "计算：" + steps + "。";
    }

    private String orders() {
        return heard.ruling().orders().stream().map(Outcome.Order::what).collect(Collectors.joining());
    }

    private static String joined(List<String> items) {
        return String.join("；", items) + "。";
    }

    private static String one(RandomGenerator random, String... several) {
        return several[random.nextInt(several.length)];
    }
}
