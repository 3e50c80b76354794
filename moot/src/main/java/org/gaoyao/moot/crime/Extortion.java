package org.gaoyao.moot.crime;

import java.util.Set;

/** Extortion: photographs, staged accidents, reports, traps. */
final class Extortion implements Crime {

    @Override
    public String charge() {
        return "敲诈勒索罪";
    }

    @Override
    public String story() {
        return "extortion";
    }

    @Override
    public Set<Trait> traits() {
        return Set.of(Trait.PROPERTY, Trait.VICTIM, Trait.JOINT);
    }

    @Override
    public void draw(CaseDraft draft) {
        draft.amount(3_000, draft.chance(0.8) ? 60_000 : 300_000, "amount", "amount");
        if (draft.chance(0.05)) {
            draft.present("attempt");
        } else if (draft.chance(0.15)) {
            draft.present("many_times");
            draft.times(3, 6);
        }
    }
}
