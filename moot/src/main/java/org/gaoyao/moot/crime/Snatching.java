package org.gaoyao.moot.crime;

import java.util.Set;

/** Snatching: on foot or from a motorcycle. */
final class Snatching implements Crime {

    @Override
    public String charge() {
        return "抢夺罪";
    }

    @Override
    public String story() {
        return "snatching";
    }

    @Override
    public Set<Trait> traits() {
        return Set.of(Trait.PROPERTY, Trait.VICTIM, Trait.JOINT);
    }

    @Override
    public void draw(CaseDraft draft) {
        draft.amount(1_500, draft.chance(0.8) ? 25_000 : 250_000, "amount", "amount");
        if (draft.chance(0.4)) {
            draft.present("with_vehicle");
        }
        if (draft.chance(0.06)) {
            draft.present("attempt");
        } else if (draft.chance(0.12)) {
            draft.present("many_times");
            draft.times(3, 6);
        }
    }
}
