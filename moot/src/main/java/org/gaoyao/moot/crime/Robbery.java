package org.gaoyao.moot.crime;

import java.util.Set;

/** Robbery: in homes, streets, shops and cars; theft turned into robbery. */
final class Robbery implements Crime {

    @Override
    public String charge() {
        return "抢劫罪";
    }

    @Override
    public String story() {
        return "robbery";
    }

    @Override
    public Set<Trait> traits() {
        return Set.of(Trait.PROPERTY, Trait.VICTIM, Trait.JOINT);
    }

    @Override
    public void draw(CaseDraft draft) {
        boolean attempt = draft.chance(0.1);
        if (attempt) {
            draft.present("attempt");
            draft.facts.flag("small");
        } else {
            draft.amount(200, 30_000, "amount", "amount");
        }
        switch (draft.between(0, 7)) {
            case 0 -> draft.present("in_home");
            case 1 -> draft.present("converted_robbery");
            default -> {}
        }
        if (draft.chance(0.4)) {
            draft.present("armed");
        }
        if (draft.chance(0.35)) {
            draft.injury("slight_injuries", "轻微伤");
            draft.facts.flag("slight");
        }
    }
}
