package org.gaoyao.app.command.law;

import java.util.ArrayList;
import java.util.List;
import org.gaoyao.app.command.Language;
import org.gaoyao.law.civil.Calculation;
import org.gaoyao.law.civil.Item;
import org.gaoyao.law.civil.Step;

/** A calculation as a terminal shows it: the steps with their sources, then the results, then what to know. */
final class CalculationLines {

    private CalculationLines() {}

    static List<String> of(Calculation calculation, Language language) {
        var lines = new ArrayList<String>();
        int number = 0;
        for (Step step : calculation.steps()) {
            lines.add("%2d. %s".formatted(++number, step(step, language)));
        }
        for (Item item : calculation.items()) {
            lines.add("→ %s: %s %s"
                    .formatted(
                            language.say(item.name().english(), item.name().chinese()),
                            item.value().toPlainString(),
                            unit(item, language)));
        }
        calculation.dates().forEach((code, day) -> lines.add("→ %s: %s".formatted(code, day)));
        calculation.notes().forEach(note -> lines.add("  * " + language.say(note.english(), note.chinese())));
        return lines;
    }

    private static String unit(Item item, Language language) {
        return language.say(item.unit().code().replace('_', ' '), item.unit().chinese());
    }

    private static String step(Step step, Language language) {
        String mark = step.verified() ? "" : language.say(" [not verified]", "［未核实］");
        return language.say(
                        "%s: %s%s %s%s"
                                .formatted(
                                        step.what().english(),
                                        step.working().isEmpty() ? "" : step.working() + " = ",
                                        step.value().toPlainString(),
                                        step.unit().code().replace('_', ' '),
                                        step.sources().isEmpty() ? "" : " (" + String.join("; ", step.sources()) + ")"),
                        step.toString())
                + mark;
    }
}
