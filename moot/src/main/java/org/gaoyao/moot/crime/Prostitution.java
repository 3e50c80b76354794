package org.gaoyao.moot.crime;

import java.util.Optional;
import java.util.Set;
import org.gaoyao.moot.narrative.PlantedText;

/** Sheltering or procuring prostitution of adults. */
final class Prostitution implements Crime {

    @Override
    public String charge() {
        return "引诱、容留、介绍卖淫罪";
    }

    @Override
    public String story() {
        return "prostitution";
    }

    @Override
    public Set<Trait> traits() {
        return Set.of(Trait.CAUGHT, Trait.JOINT, Trait.ADULT);
    }

    @Override
    public Optional<String> work() {
        return Optional.of("个体经营");
    }

    @Override
    public void draw(CaseDraft draft) {
        int people = draft.chance(0.85) ? draft.between(2, 6) : draft.between(10, 14);
        draft.number("prostitutes", people);
        draft.facts.put(
                "prostitutes",
                Amounts.count("prostitutes", people, "人").stream()
                        .map(count -> new PlantedText.Builder()
                                .append("卖淫人员")
                                .append(count)
                                .build())
                        .toList());
        draft.facts.flag("serious_case", people >= 10);
        long gain = Amounts.draw(draft.random, 1_500, people >= 10 ? 90_000 : 20_000);
        draft.number("illegal_gain", gain);
        draft.facts.put("gain", Amounts.money("illegal_gain", gain));
        if (draft.chance(0.4)) {
            draft.times(Math.max(4, people), 3 * people + 8);
        }
        draft.facts.flag("dispute", draft.chance(0.12));
    }
}
