package org.gaoyao.moot.crime;

import java.util.Optional;
import java.util.Set;

/** Fundraising fraud: money taken for projects that did not exist. */
final class FundraisingFraud implements Crime {

    @Override
    public String charge() {
        return "集资诈骗罪";
    }

    @Override
    public String story() {
        return "fundraising-fraud";
    }

    @Override
    public Set<Trait> traits() {
        return Set.of(Trait.PROPERTY, Trait.VICTIM, Trait.JOINT, Trait.ADULT);
    }

    @Override
    public String victimLabel() {
        return "集资参与人";
    }

    @Override
    public Optional<String> work() {
        return Optional.of("经商");
    }

    @Override
    public void draw(CaseDraft draft) {
        draft.amount(120_000, draft.chance(0.6) ? 900_000 : 9_000_000, "amount", "amount");
        int victims = draft.between(8, 180);
        draft.number("victims", victims);
        draft.facts.flag("crowd-victims");
        draft.facts.put("victims", Amounts.count("victims", victims, "人"));
    }
}
