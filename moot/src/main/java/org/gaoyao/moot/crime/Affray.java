package org.gaoyao.moot.crime;

import java.util.Set;

/** Affray between two groups. */
final class Affray implements Crime {

    @Override
    public String charge() {
        return "聚众斗殴罪";
    }

    @Override
    public String story() {
        return "affray";
    }

    @Override
    public Set<Trait> traits() {
        return Set.of(Trait.INJURY, Trait.QUARREL);
    }

    @Override
    public String victimLabel() {
        return "";
    }

    @Override
    public void draw(CaseDraft draft) {
        int number = draft.between(6, 24);
        draft.number("participants", number);
        draft.facts.put("number", Amounts.count("participants", number, "人"));
        if (draft.chance(0.35)) {
            draft.present("armed");
        }
        if (draft.chance(0.25)) {
            draft.present("public_place_disorder");
        }
        if (draft.chance(0.6)) {
            if (draft.chance(0.6)) {
                draft.injury("slight_injuries", "轻微伤");
            } else {
                draft.injury("minor_injuries_2", "轻伤二级");
            }
            draft.facts.flag("slight");
        }
        draft.facts.flag("dispute", draft.chance(0.15));
    }
}
