package org.gaoyao.moot.crime;

import java.util.Set;

/** Drunk driving. */
final class Driving implements Crime {

    @Override
    public String charge() {
        return "危险驾驶罪";
    }

    @Override
    public String story() {
        return "driving";
    }

    @Override
    public Set<Trait> traits() {
        return Set.of(Trait.CAUGHT, Trait.PETTY, Trait.NEGLIGENT, Trait.ADULT);
    }

    @Override
    public void draw(CaseDraft draft) {
        draft.present("drunk");
        draft.alcohol(80, 290);
        if (draft.chance(0.3)) {
            draft.present("caused_accident");
            boolean full = draft.chance(0.7);
            draft.facts.flag("all-to-blame", full);
            draft.choose("responsibility", full ? "full" : "main", full ? "全部责任" : "主要责任");
        }
        if (draft.chance(0.12)) {
            draft.present("unlicensed");
        }
        if (draft.chance(0.08)) {
            draft.present("resisted_check");
        }
        draft.facts.flag("dispute", draft.chance(0.2));
    }
}
