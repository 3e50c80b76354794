package org.gaoyao.moot.brief;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.gaoyao.moot.crime.Crimes;
import org.gaoyao.moot.matter.Outcome;
import org.gaoyao.moot.matter.SimulatedCase;
import org.gaoyao.moot.scenario.MootCourt;
import org.gaoyao.moot.scenario.MootSettings;

/**
 * Draws cases that can be told in two sentences: of the charges of {@link BriefCharge}, with no other elements than those that
 * have words, at most {@value #MOST_ELEMENTS} of them, and a sentence of months.
 *
 * <p>Law, amounts and sentences are those of the moot court; cases that do not fit are drawn again. Case i is a pure function
 * of the settings and i. Safe for concurrent use.
 */
final class BriefCases {

    private static final int MOST_ELEMENTS = 6;
    private static final int TRIES = 200;

    private final MootCourt court;

    BriefCases(BriefSettings settings) {
        court = new MootCourt(
                Crimes.scenarios(),
                new MootSettings(
                        settings.seed(),
                        Math.max(1, settings.cases()),
                        Arrays.stream(BriefCharge.values())
                                .map(BriefCharge::charge)
                                .toList(),
                        settings.provinces(),
                        LocalDate.of(2017, 1, 1),
                        LocalDate.of(2025, 12, 31)));
    }

    SimulatedCase trial(int index) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            SimulatedCase trial = court.trial(Math.addExact(Math.multiplyExact(index, TRIES), attempt));
            if (fits(trial)) {
                return trial;
            }
        }
        throw new IllegalStateException("no case of %d could be told briefly".formatted(TRIES));
    }

    private static boolean fits(SimulatedCase trial) {
        BriefCharge charge = BriefCharge.of(trial.matter()).orElseThrow();
        List<String> codes =
                trial.elements().all().stream().map(element -> element.code()).toList();
        return codes.size() <= MOST_ELEMENTS
                && codes.stream().allMatch(charge::tells)
                && codes.contains(charge.deed().getFirst())
                && ((Outcome.Sentence) trial.outcome()).months() > 0;
    }
}
