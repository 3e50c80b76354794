package org.gaoyao.moot.brief;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.gaoyao.law.element.ElementDefinition;
import org.gaoyao.law.number.TermLength;
import org.gaoyao.moot.matter.Outcome;
import org.gaoyao.moot.matter.SimulatedCase;
import org.gaoyao.moot.question.Chance;

/**
 * A question with four options of which one is right: the charge, a circumstance, or a term that the guidance allows.
 *
 * @param text the question and its options
 * @param why what decides it
 * @param letter the right option
 */
record BriefChoice(String text, String why, String letter) {

    private static final int OPTIONS = 4;
    private static final List<Integer> TERMS = List.of(1, 2, 3, 4, 6, 9, 12, 18, 24, 36, 48, 60, 84, 120, 144);

    static BriefChoice draw(SimulatedCase trial, Outcome.Sentence outcome, Chance chance) {
        return switch (chance.between(0, 2)) {
            case 0 -> charge(trial, chance);
            case 1 -> circumstance(trial, chance);
            default -> term(trial, outcome, chance);
        };
    }

    private static BriefChoice charge(SimulatedCase trial, Chance chance) {
        List<String> others = Arrays.stream(BriefCharge.values())
                .map(BriefCharge::charge)
                .filter(charge -> !charge.equals(trial.matter()))
                .toList();
        return of("构成何罪？", "是" + trial.matter() + "。", trial.matter(), others, chance);
    }

    /** A case without circumstances is asked for its charge. */
    private static BriefChoice circumstance(SimulatedCase trial, Chance chance) {
        var there = new ArrayList<ElementDefinition>();
        var others = new ArrayList<String>();
        for (String code : BriefCharge.CIRCUMSTANCES) {
            ElementDefinition definition = trial.elements().schema().definition(code);
            if (trial.elements().has(code)) {
                there.add(definition);
            } else {
                others.add(definition.name());
            }
        }
        if (there.isEmpty() || others.size() < OPTIONS - 1) {
            return charge(trial, chance);
        }
        String right = chance.one(there).name();
        return of("有哪一情节？", "有" + right + "。", right, others, chance);
    }

    /** Terms that are too short or too long for the guidance; where fewer than three are, the charge is asked. */
    private static BriefChoice term(SimulatedCase trial, Outcome.Sentence outcome, Chance chance) {
        List<String> unlawful = TERMS.stream()
                .filter(months -> months < outcome.low() || months > outcome.high())
                .map(months -> TermLength.ofMonths(months).format())
                .toList();
        if (unlawful.size() < OPTIONS - 1) {
            return charge(trial, chance);
        }
        return of(
                "合适的刑期是？",
                "约" + outcome.guidance() + "个月。",
                TermLength.ofMonths(outcome.guidance()).format(),
                unlawful,
                chance);
    }

    private static BriefChoice of(String question, String why, String right, List<String> wrong, Chance chance) {
        var options = new ArrayList<>(chance.some(wrong, OPTIONS - 1));
        options.add(chance.between(0, OPTIONS - 1), right);
        var text = new StringBuilder(question);
        IntStream.range(0, OPTIONS)
                .forEach(option ->
                        text.append('\n').append(letter(option)).append(". ").append(options.get(option)));
        return new BriefChoice(text.toString(), why, letter(options.indexOf(right)));
    }

    private static String letter(int option) {
        return String.valueOf((char) ('A' + option));
    }
}
