package org.gaoyao.moot.crime;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gaoyao.law.sentencing.Sentence;
import org.gaoyao.moot.matter.Outcome;
import org.gaoyao.moot.matter.SimulatedCase;
import org.gaoyao.moot.narrative.Facts;
import org.gaoyao.moot.narrative.Planted;
import org.gaoyao.moot.narrative.PlantedText;
import org.gaoyao.moot.narrative.Stance;
import org.gaoyao.moot.narrative.Story;
import org.gaoyao.moot.scenario.Draw;

/** A case that has been drawn and sentenced, before anything is written of it. Not safe for concurrent use. */
final class Tried {

    private final Draw draw;
    private final CaseDraft draft;
    private final Facts facts;
    private final Story story;
    private final SimulatedCase trial;
    private final Sentence sentence;
    private final Map<Narrator, Facts> voices = new EnumMap<>(Narrator.class);

    /**
     * A case.
     *
     * @param draw which case it is
     * @param draft its facts
     * @param facts the facts in the forms in which stories use them
     * @param story the story of its charge
     * @param trial the case
     * @param sentence the sentence that the guidance leads to, with its steps
     */
    Tried(Draw draw, CaseDraft draft, Facts facts, Story story, SimulatedCase trial, Sentence sentence) {
        this.draw = draw;
        this.draft = draft;
        this.facts = facts;
        this.story = story;
        this.trial = trial;
        this.sentence = sentence;
    }

    Draw draw() {
        return draw;
    }

    CaseDraft draft() {
        return draft;
    }

    Facts facts() {
        return facts;
    }

    SimulatedCase trial() {
        return trial;
    }

    Sentence sentence() {
        return sentence;
    }

    /** What the court decided. */
    Outcome.Sentence outcome() {
        return (Outcome.Sentence) trial.outcome();
    }

    /** The elements that a text states. */
    static Set<String> told(PlantedText text) {
        return text.planted().stream()
                .filter(place -> place.stance() == Stance.STATES)
                .map(Planted::element)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Has a narrator tell a rule; the same rule for the same purpose is always told in the same words. */
    PlantedText tell(Narrator narrator, String rule, String purpose) {
        Facts voice = voices.computeIfAbsent(narrator, each -> each.tell(draft, facts, draft.crime.victimLabel()));
        return story.tell(rule, voice, draw.random(purpose + "/" + rule));
    }
}
