package org.gaoyao.moot.crime;

import java.util.Set;

/** Theft: from homes, people, shops, vehicles, sites; repeated, armed, attempted. */
final class Theft implements Crime {

    @Override
    public String charge() {
        return "盗窃罪";
    }

    @Override
    public String story() {
        return "theft";
    }

    @Override
    public Set<Trait> traits() {
        return Set.of(Trait.PROPERTY, Trait.VICTIM, Trait.JOINT);
    }

    @Override
    public void draw(CaseDraft draft) {
        draft.amount(1_000, draft.chance(0.8) ? 40_000 : 700_000, "amount", "amount");
        switch (draft.between(0, 9)) {
            case 0, 1, 2 -> draft.present("in_home");
            case 3, 4 -> {
                draft.present("pickpocketing");
                draft.hour = draft.between(7, 19);
            }
            default -> {}
        }
        if (draft.chance(0.06)) {
            draft.present("armed");
        }
        if (draft.chance(0.05) && !draft.facts.is("dispute")) {
            draft.present("attempt");
        } else if (draft.chance(0.12)) {
            draft.present("many_times");
            draft.times(3, 8);
        }
    }
}
