package org.gaoyao.moot.crime;

import java.util.Set;

/** Picking quarrels: beating, insulting, damaging. */
final class Provoking implements Crime {

    @Override
    public String charge() {
        return "寻衅滋事罪";
    }

    @Override
    public String story() {
        return "provoking";
    }

    @Override
    public Set<Trait> traits() {
        return Set.of(Trait.INJURY, Trait.VICTIM, Trait.JOINT);
    }

    @Override
    public void draw(CaseDraft draft) {
        switch (draft.between(0, 5)) {
            case 0, 1, 2 -> {
                draft.present("random_beating");
                if (draft.chance(0.6)) {
                    draft.injury("slight_injuries", "轻微伤");
                } else {
                    draft.injury("minor_injuries_2", "轻伤二级");
                }
                draft.facts.flag("slight");
                draft.facts.flag("dispute", draft.chance(0.15));
            }
            case 3 -> {
                draft.present("chasing_or_insulting");
                draft.times(2, 5);
            }
            default -> {
                draft.present("taking_or_damaging");
                draft.facts.flag("damage");
                draft.amount(2_000, 30_000, "amount", "amount");
            }
        }
        if (draft.chance(0.2)) {
            draft.present("armed");
        }
    }
}
