package org.gaoyao.law.sentencing;

import java.util.List;
import java.util.Optional;
import org.gaoyao.run.DataRow;
import org.gaoyao.run.Json;
import org.gaoyao.run.Problems;

/** Cases as JSON, with ' for ", and what the rules of the project make of them. */
final class Cases {

    private static final Sentencing SENTENCING = new Sentencing(SentencingRules.load());

    private Cases() {}

    static Offence offence(String json) {
        var problems = new Problems();
        var row = new DataRow("test", Json.parse(json.replace('\'', '"')), problems);
        Optional<Offence> offence = new OffenceReader().read(row, "test", problems);
        problems.throwIfAny("no offence");
        return offence.orElseThrow();
    }

    static Outcome.Single outcome(String json) {
        return SENTENCING.sentence(offence(json));
    }

    static Sentence sentence(String json) {
        return switch (outcome(json)) {
            case Sentence sentence -> sentence;
            case Outcome.Refused(List<Reason> reasons) -> throw new AssertionError("refused: " + reasons);
        };
    }

    /** The English reasons of a refusal. */
    static List<String> refusal(String json) {
        return switch (outcome(json)) {
            case Sentence sentence -> throw new AssertionError("not refused: " + sentence);
            case Outcome.Refused(List<Reason> reasons) ->
                reasons.stream().map(Reason::english).toList();
        };
    }

    /** The English sentences of the steps of a kind. */
    static List<String> steps(Sentence sentence, Step.Kind kind) {
        return sentence.steps().stream()
                .filter(step -> step.kind() == kind)
                .map(Step::english)
                .toList();
    }
}
