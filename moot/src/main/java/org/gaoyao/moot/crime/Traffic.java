package org.gaoyao.moot.crime;

import java.util.Set;

/** Causing a traffic accident: a death, two, or a serious injury with an aggravating circumstance. */
final class Traffic implements Crime {

    @Override
    public String charge() {
        return "交通肇事罪";
    }

    @Override
    public String story() {
        return "traffic";
    }

    @Override
    public Set<Trait> traits() {
        return Set.of(Trait.INJURY, Trait.VICTIM, Trait.NEGLIGENT, Trait.ADULT);
    }

    @Override
    public void draw(CaseDraft draft) {
        boolean flight = draft.chance(0.15);
        boolean drunk = draft.chance(0.15);
        boolean unlicensed = draft.chance(0.12);
        switch (draft.between(0, 9)) {
            case 0 -> {
                draft.facts.flag("two-dead").flag("victim-dead");
                draft.number("deaths", 2);
                draft.facts.put("deaths", Amounts.count("deaths", 2, "人"));
            }
            case 1, 2 -> {
                draft.facts.flag("grave").flag("hurt");
                draft.number("serious_injuries", 1);
                drunk |= !flight && !unlicensed;
            }
            default -> {
                draft.facts.flag("one-dead").flag("victim-dead");
                draft.number("deaths", 1);
                draft.facts.put("deaths", Amounts.count("deaths", 1, "人"));
            }
        }
        boolean full = draft.chance(0.6);
        draft.choose("responsibility", full ? "full" : "main", full ? "全部责任" : "主要责任");
        if (flight) {
            draft.present("flight");
        }
        if (drunk) {
            draft.present("drunk");
            draft.alcohol(85, 220);
        }
        if (unlicensed) {
            draft.present("unlicensed");
        }
        draft.facts.flag("dispute", draft.chance(0.15));
    }
}
