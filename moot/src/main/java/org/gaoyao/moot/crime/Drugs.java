package org.gaoyao.moot.crime;

import java.util.Set;

/** Selling drugs. */
final class Drugs implements Crime {

    @Override
    public String charge() {
        return "走私、贩卖、运输、制造毒品罪";
    }

    @Override
    public String story() {
        return "drugs";
    }

    @Override
    public Set<Trait> traits() {
        return Set.of(Trait.CAUGHT, Trait.DRUG, Trait.JOINT);
    }

    @Override
    public void draw(CaseDraft draft) {
        draft.drug(
                draft.chance(0.7) ? 8 : draft.chance(0.7) ? 950 : 4_800,
                draft.chance(0.7) ? 900 : 9_000,
                "heroin",
                "methamphetamine",
                "methamphetamine_tablets",
                "ketamine",
                "mdma");
        draft.present("trafficking");
        if (draft.chance(0.35)) {
            draft.times(2, 6);
        }
        if (draft.chance(0.3)) {
            draft.present("addict_seller");
        }
    }
}
