package org.gaoyao.moot.crime;

import java.util.Set;

/** Fraud: face to face and over the network. */
final class Fraud implements Crime {

    @Override
    public String charge() {
        return "诈骗罪";
    }

    @Override
    public String story() {
        return "fraud";
    }

    @Override
    public Set<Trait> traits() {
        return Set.of(Trait.PROPERTY, Trait.VICTIM, Trait.JOINT, Trait.ADULT);
    }

    @Override
    public void draw(CaseDraft draft) {
        draft.amount(3_000, draft.chance(0.75) ? 120_000 : 900_000, "amount", "amount");
        if (draft.chance(0.4)) {
            draft.present("telecom");
        }
        if (draft.chance(0.05) && !draft.facts.is("dispute")) {
            draft.present("attempt");
        } else if (draft.chance(0.2)) {
            draft.facts.flag("many");
            int victims = draft.between(2, 9);
            draft.number("victims", victims);
            draft.facts.put("victims", Amounts.count("victims", victims, "人"));
        }
    }
}
