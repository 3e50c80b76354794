package org.gaoyao.law.sentencing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gaoyao.law.number.Fine;

/** Outcomes as other programs read them; the same for every language of the person. */
public final class SentenceJson {

    private SentenceJson() {}

    /**
     * An outcome: {@code low}, {@code high}, {@code months} and {@code steps}; for several crimes with the sentence for each
     * under {@code charges}; or {@code refused} with the reasons.
     */
    public static Map<String, Object> of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Refused(List<Reason> reasons) -> {
                var refused = new LinkedHashMap<String, Object>();
                refused.put("refused", reasons);
                yield refused;
            }
            case Sentence sentence -> of(sentence);
            case Concurrence concurrence -> of(concurrence);
        };
    }

    private static Map<String, Object> of(Sentence sentence) {
        var json = new LinkedHashMap<String, Object>();
        json.put("charge", sentence.charge().name());
        json.put("situation", sentence.situation());
        json.put("law", sentence.law());
        json.put("range", sentence.range().format());
        json.put("low", sentence.low());
        json.put("high", sentence.high());
        json.put("months", sentence.months());
        json.put("term", sentence.term().format());
        json.put("may_be_exempt", sentence.mayBeExempt());
        json.put("probation", probation(sentence.probation()));
        json.put("fines", sentence.fines().stream().map(Fine::format).toList());
        json.put("steps", sentence.steps().stream().map(SentenceJson::of).toList());
        return json;
    }

    private static Map<String, Object> of(Concurrence concurrence) {
        var json = new LinkedHashMap<String, Object>();
        json.put("low", concurrence.low());
        json.put("high", concurrence.high());
        json.put("months", concurrence.months());
        json.put("term", concurrence.term().format());
        json.put(
                "charges",
                concurrence.sentences().stream().map(sentence -> of(sentence)).toList());
        json.put("steps", concurrence.steps().stream().map(SentenceJson::of).toList());
        return json;
    }

    private static Map<String, Object> probation(Probation probation) {
        return switch (probation) {
            case Probation.Excluded(String chinese, String english) ->
                Map.of("possible", false, "chinese", chinese, "english", english);
            case Probation.Possible(boolean required, int from, int to) ->
                Map.of("possible", true, "required", required, "months", List.of(from, to));
        };
    }

    /** A step: its kind, what was done in both languages, the operation, the figures before and after, what it rests on. */
    public static Map<String, Object> of(Step step) {
        var json = new LinkedHashMap<String, Object>();
        json.put("kind", step.kind().name().toLowerCase(Locale.ROOT));
        json.put("chinese", step.chinese());
        json.put("english", step.english());
        step.operation().ifPresent(operation -> json.put("operation", operation(operation)));
        json.put("before", figures(step.before()));
        json.put("after", figures(step.after()));
        step.basis().ifPresent(basis -> {
            json.put("source", basis.toString());
            json.put("verified", basis.verified());
        });
        return json;
    }

    private static Map<String, Object> operation(Operation operation) {
        var json = new LinkedHashMap<String, Object>();
        switch (operation) {
            case Operation.Begin(Figures start) -> json.put("begin", figures(start));
            case Operation.Add(Figures months) -> json.put("add", figures(months));
            case Operation.Scale(Figures ratio) -> json.put("scale", figures(ratio));
            case Operation.Share(Figures ratio, Figures of, double least) -> {
                json.put("share", figures(ratio));
                json.put("of", figures(of));
                json.put("least", least);
            }
            case Operation.Clamp(double from, double to) -> json.put("clamp", List.of(from, to));
            case Operation.Widen(double share) -> json.put("widen", share);
            case Operation.Round() -> json.put("round", true);
        }
        return json;
    }

    private static List<Double> figures(Figures figures) {
        return List.of(figures.low(), figures.months(), figures.high());
    }
}
