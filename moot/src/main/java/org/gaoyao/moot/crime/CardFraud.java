package org.gaoyao.moot.crime;

import java.util.Set;

/** Credit card fraud: overdrafts, and the cards of others. */
final class CardFraud implements Crime {

    @Override
    public String charge() {
        return "信用卡诈骗罪";
    }

    @Override
    public String story() {
        return "card-fraud";
    }

    @Override
    public Set<Trait> traits() {
        return Set.of(Trait.PROPERTY, Trait.VICTIM, Trait.ADULT);
    }

    @Override
    public void draw(CaseDraft draft) {
        if (draft.chance(0.4)) {
            draft.undisputed(50_000, 600_000, "amount", "amount");
            draft.present("malicious_overdraft");
        } else {
            draft.amount(5_000, draft.chance(0.8) ? 50_000 : 300_000, "amount", "amount");
        }
    }
}
