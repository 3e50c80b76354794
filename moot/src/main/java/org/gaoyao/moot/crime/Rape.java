package org.gaoyao.moot.crime;

import java.util.Set;

/** Rape of an adult woman; told without detail. */
final class Rape implements Crime {

    @Override
    public String charge() {
        return "强奸罪";
    }

    @Override
    public String story() {
        return "rape";
    }

    @Override
    public Set<Trait> traits() {
        return Set.of(Trait.VICTIM, Trait.PRIVATE, Trait.MEN);
    }

    @Override
    public void draw(CaseDraft draft) {
        if (draft.chance(0.6)) {
            draft.present("violence");
        }
        if (draft.chance(0.2)) {
            draft.present("attempt");
        } else {
            draft.facts.flag("dispute", draft.chance(0.2));
        }
    }
}
