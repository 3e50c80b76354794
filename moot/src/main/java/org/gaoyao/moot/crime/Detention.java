package org.gaoyao.moot.crime;

import java.util.Set;

/** Illegal detention, mostly for debts. */
final class Detention implements Crime {

    @Override
    public String charge() {
        return "非法拘禁罪";
    }

    @Override
    public String story() {
        return "detention";
    }

    @Override
    public Set<Trait> traits() {
        return Set.of(Trait.INJURY, Trait.VICTIM, Trait.QUARREL, Trait.JOINT, Trait.ADULT);
    }

    @Override
    public void draw(CaseDraft draft) {
        if (draft.chance(0.7)) {
            draft.present("for_debt");
        }
        int hours = draft.between(13, 120);
        draft.number("hours_detained", hours);
        draft.facts.put("hours", Amounts.count("hours_detained", hours, "小时"));
        if (draft.chance(0.4)) {
            draft.present("beating_or_humiliation");
            draft.facts.flag("beating");
            if (draft.chance(0.5)) {
                draft.injury("slight_injuries", "轻微伤");
                draft.facts.flag("slight");
            }
        }
        if (draft.chance(0.2)) {
            draft.facts.flag("dispute");
            draft.facts.put("wronghours", (hours + draft.between(6, 30)) + "小时");
        }
    }
}
