package org.gaoyao.app.command.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gaoyao.app.command.Language;
import org.gaoyao.law.digest.Digest;
import org.gaoyao.law.number.Fine;
import org.gaoyao.law.number.Term;
import org.gaoyao.law.sentencing.Basis;
import org.gaoyao.law.sentencing.Concurrence;
import org.gaoyao.law.sentencing.Figures;
import org.gaoyao.law.sentencing.Outcome;
import org.gaoyao.law.sentencing.Probation;
import org.gaoyao.law.sentencing.Reason;
import org.gaoyao.law.sentencing.Sentence;
import org.gaoyao.law.sentencing.Step;

/** An outcome as a person reads it: every step with its figures and its source, then term, probation and fine. */
final class SentencePage {

    private SentencePage() {}

    static List<String> lines(Outcome outcome, Language language) {
        return switch (outcome) {
            case Outcome.Refused(List<Reason> reasons) -> refused(reasons, language);
            case Sentence sentence -> lines(sentence, language);
            case Concurrence concurrence -> lines(concurrence, language);
        };
    }

    private static List<String> refused(List<Reason> reasons, Language language) {
        var lines = new ArrayList<String>();
        lines.add(language.say("No sentence, because:", "不予计算："));
        reasons.forEach(reason ->
                lines.add("  %s: %s".formatted(reason.field(), language.say(reason.english(), reason.chinese()))));
        return lines;
    }

    private static List<String> lines(Concurrence concurrence, Language language) {
        var lines = new ArrayList<String>();
        for (Sentence sentence : concurrence.sentences()) {
            lines.addAll(lines(sentence, language));
            lines.removeLast();
            lines.add("");
        }
        steps(concurrence.steps(), language, lines);
        lines.add(term(concurrence.term(), concurrence.low(), concurrence.high(), language));
        lines.add(Digest.NOTICE);
        return lines;
    }

    private static List<String> lines(Sentence sentence, Language language) {
        var lines = new ArrayList<String>();
        steps(sentence.steps(), language, lines);
        lines.add("");
        lines.add(term(sentence.term(), sentence.low(), sentence.high(), language));
        lines.add(probation(sentence.probation(), language));
        if (!sentence.fines().isEmpty()) {
            lines.add(language.say("fine: ", "附加刑：")
                    + sentence.fines().stream()
                            .map(Fine::format)
                            .collect(Collectors.joining(language.say(" or ", "或者"))));
        }
        lines.add(Digest.NOTICE);
        return lines;
    }

    private static void steps(List<Step> steps, Language language, List<String> lines) {
        for (Step step : steps) {
            lines.add(language.say(step.english(), step.chinese()));
            String basis = step.basis().map(each -> basis(each, language)).orElse("");
            String figures = step.operation().isPresent() ? "  → " + figures(step.after()) : "";
            if (!figures.isEmpty() || !basis.isEmpty()) {
                lines.add("    " + (figures + "  " + basis).strip());
            }
        }
    }

    private static String term(Term term, double low, double high, Language language) {
        return language.say("%s; the rules allow %s to %s months", "%s；依规则可在%s至%s个月内")
                .formatted(term.format(), figure(low), figure(high));
    }

    private static String basis(Basis basis, Language language) {
        return "[" + basis + (basis.verified() ? "" : language.say(", not verified", "，未核对")) + "]";
    }

    private static String figures(Figures figures) {
        return "%s (%s – %s)".formatted(figure(figures.months()), figure(figures.low()), figure(figures.high()));
    }

    private static String figure(double figure) {
        return String.format(Locale.ROOT, "%.2f", figure).replaceFirst("\\.?0+$", "");
    }

    private static String probation(Probation probation, Language language) {
        return switch (probation) {
            case Probation.Excluded(String chinese, String english) ->
                language.say("no probation: " + english, "不能缓刑：" + chinese);
            case Probation.Possible(boolean required, int from, int to) ->
                language.say(
                        "probation of %d to %d months is possible if article 72 is met%s"
                                .formatted(from, to, required ? "; it is then required" : ""),
                        "符合刑法72条件的%s宣告缓刑，考验期%d至%d个月".formatted(required ? "应当" : "可以", from, to));
        };
    }
}
