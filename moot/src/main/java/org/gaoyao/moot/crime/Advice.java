package org.gaoyao.moot.crime;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gaoyao.law.element.Element;
import org.gaoyao.law.number.TermLength;
import org.gaoyao.law.sentencing.Probation;
import org.gaoyao.law.sentencing.Sentence;
import org.gaoyao.moot.document.Document;
import org.gaoyao.moot.matter.LegalBasis;
import org.gaoyao.moot.narrative.PlantedText;

/** A lawyer's answer to a layperson's question: what the law says of what was told, what was not told, what to do. */
final class Advice {

    /** What a question may leave out, and moves the result. */
    private static final Set<String> MATTERS = Set.of(
            "surrender",
            "confession",
            "court_plea",
            "plea_and_acceptance",
            "restitution",
            "compensation",
            "forgiveness",
            "recidivist",
            "prior_conviction",
            "accessory",
            "principal",
            "minor_16_18",
            "merit");

    private final Tried tried;
    private final Document question;
    private final Sentence told;

    Advice(Tried tried, Document question, Sentence told) {
        this.tried = tried;
        this.question = question;
        this.told = told;
    }

    String write() {
        LegalBasis article = tried.trial().basis().getFirst();
        PlantedText open = tried.tell(Narrator.COURT, "v-open", "advice");
        var text = new StringBuilder(open.text());
        text.append("\n一、按您所说，")
                .append(tried.tell(Narrator.COURT, "v-charge", "advice").text());
        text.append(article).append("，").append(told.range().format()).append("。");
        text.append("\n二、").append(circumstances());
        text.append("\n三、").append(range());
        text.append(missing());
        text.append("\n四、")
                .append(tried.tell(Narrator.COURT, Papers.asksForVictim(tried) ? "v-victim" : "v-do", "advice")
                        .text());
        text.append("\n").append(tried.tell(Narrator.COURT, "v-close", "advice").text());
        return text.toString();
    }

    private String circumstances() {
        Set<String> known = Tried.told(question.text());
        String names = known.stream()
                .filter(MATTERS::contains)
                .flatMap(code -> tried.trial().elements().get(code).stream())
                .map(element -> element.definition().name())
                .collect(Collectors.joining("、"));
        return names.isEmpty() ? "您的叙述中没有明显的从宽或者从严情节。" : "您提到的情况中，影响量刑的有：" + names + "。";
    }

    private String range() {
        int low = (int) Math.max(1, Math.ceil(told.low()));
        int high = (int) Math.max(low, Math.floor(told.high()));
        String probation = told.probation() instanceof Probation.Possible ? "如果宣告刑在三年以下并有悔罪表现，可以争取缓刑。" : "这种情况不能适用缓刑。";
        return "参照量刑指导意见，可能的刑期大致在%s至%s之间，居中约%s。%s"
                .formatted(length(low), length(high), length(told.months()), probation);
    }

    private String missing() {
        Set<String> known = Tried.told(question.text());
        List<String> names = tried.trial().elements().all().stream()
                .filter(element -> MATTERS.contains(element.code()) && !known.contains(element.code()))
                .map(Element::definition)
                .map(definition -> definition.name())
                .toList();
        return names.isEmpty() ? "" : "您没有讲清楚是否有" + String.join("、", names) + "等情况，查清后结论可能变化。";
    }

    private static String length(int months) {
        return TermLength.ofMonths(months).format();
    }
}
