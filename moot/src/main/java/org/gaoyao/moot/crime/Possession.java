package org.gaoyao.moot.crime;

import java.util.Set;

/** Possessing drugs of ten grams and more. */
final class Possession implements Crime {

    @Override
    public String charge() {
        return "非法持有毒品罪";
    }

    @Override
    public String story() {
        return "possession";
    }

    @Override
    public Set<Trait> traits() {
        return Set.of(Trait.CAUGHT, Trait.DRUG);
    }

    @Override
    public void draw(CaseDraft draft) {
        draft.drug(1_005, 9_500, "heroin", "methamphetamine", "methamphetamine_tablets", "cocaine");
    }
}
