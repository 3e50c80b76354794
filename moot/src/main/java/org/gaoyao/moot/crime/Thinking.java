package org.gaoyao.moot.crime;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gaoyao.law.element.Element;
import org.gaoyao.law.element.ElementValue;
import org.gaoyao.law.sentencing.Sentence;
import org.gaoyao.law.sentencing.Step;
import org.gaoyao.moot.document.Document;
import org.gaoyao.moot.matter.LegalBasis;
import org.gaoyao.moot.matter.SimulatedCase;
import org.gaoyao.moot.narrative.Planted;
import org.gaoyao.moot.narrative.PlantedText;
import org.gaoyao.moot.narrative.Stance;

/**
 * How one gets from the facts to the answer, in the five steps of LegalOne's workflow: facts, issues, rules, deduction,
 * conclusion (methods.md §1.4).
 */
final class Thinking {

    /** Where a step names its article in short, which is no way to cite. */
    private static final Pattern SOURCE = Pattern.compile("（刑法[^）]*）");

    private final Tried tried;
    private final SimulatedCase trial;

    Thinking(Tried tried) {
        this.tried = tried;
        trial = tried.trial();
    }

    /** From words to elements; what contradicts the evidence is named and left out. */
    String elements() {
        String found = trial.elements().all().stream()
                .filter(element -> element.span().isPresent())
                .map(element -> "“%s”：%s%s"
                        .formatted(
                                element.span().orElseThrow().words(trial.facts().text()),
                                element.definition().name(),
                                value(element)))
                .collect(Collectors.joining("；"));
        String resolved = contradictions(trial.facts());
        return "逐句对照要素：" + found + "。" + resolved;
    }

    /** All five steps. */
    String judgment() {
        return facts() + "\n" + issues() + "\n" + rules() + "\n" + deduction(tried.sentence()) + "\n" + conclusion();
    }

    /** The rules alone. */
    String rules() {
        return tried.tell(Narrator.COURT, "t-rules", "thinking").text()
                + LegalBasis.words(trial.basis())
                + "。行为发生在" + trial.act().getYear() + "年，适用行为时的规定"
                + (tried.sentence().law().isAfter(trial.act()) ? "；其后的规定处罚较轻，从旧兼从轻，适用新规定" : "")
                + "。";
    }

    /** The steps for a layperson's question, of which only what it tells is known. */
    String advice(Document question, Sentence told) {
        String known = Tried.told(question.text()).stream()
                .flatMap(code -> trial.elements().get(code).stream())
                .map(element -> element.definition().name() + value(element))
                .collect(Collectors.joining("、"));
        return tried.tell(Narrator.COURT, "t-facts", "advice").text()
                + "咨询人讲到" + (known.isEmpty() ? "的情况有限" : known)
                + "。" + contradictions(question.text())
                + "\n" + issues() + "\n" + rules() + "\n" + deduction(told) + "\n"
                + tried.tell(Narrator.COURT, "t-advice", "advice").text();
    }

    private String facts() {
        return tried.tell(Narrator.COURT, "t-facts", "thinking").text()
                + trial.elements().all().stream()
                        .map(element -> element.definition().name() + value(element))
                        .collect(Collectors.joining("、"))
                + "。" + contradictions(trial.facts());
    }

    private String issues() {
        return tried.tell(Narrator.COURT, "t-issues", "thinking").text();
    }

    private static String deduction(Sentence sentence) {
        return "四、规则推演："
                + sentence.steps().stream()
                        .map(step -> SOURCE.matcher(step.chinese()).replaceAll("") + figures(step))
                        .collect(Collectors.joining("；"))
                + "。";
    }

    private static String figures(Step step) {
        boolean moved = step.operation().isPresent() && !step.before().equals(step.after());
        return moved ? "，得%s个月".formatted(plain(step.after().months())) : "";
    }

    private static String plain(double months) {
        return BigDecimal.valueOf(Math.round(months * 100), 2)
                .stripTrailingZeros()
                .toPlainString();
    }

    private String conclusion() {
        return tried.tell(Narrator.COURT, "t-conclusion", "thinking").text();
    }

    private static String contradictions(PlantedText text) {
        String words = text.planted().stream()
                .filter(place -> place.stance() == Stance.CONTRADICTS)
                .map((Planted place) -> "“" + text.words(place) + "”")
                .distinct()
                .collect(Collectors.joining("、"));
        return words.isEmpty() ? "" : words + "与证据不符，不作为认定依据。";
    }

    private static String value(Element element) {
        return switch (element.value()) {
            case ElementValue.Flag _ -> "";
            case ElementValue.Quantity(BigDecimal number) ->
                number.toPlainString() + element.definition().unit();
            case ElementValue.Day(LocalDate day) -> day.toString();
            case ElementValue.Chosen(String code) ->
                element.definition().choices().stream()
                        .filter(choice -> choice.code().equals(code))
                        .map(choice -> choice.name())
                        .findFirst()
                        .orElse(code);
            case ElementValue.Text(String words) -> words;
        };
    }
}
