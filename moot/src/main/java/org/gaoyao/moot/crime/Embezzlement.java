package org.gaoyao.moot.crime;

import java.util.Optional;
import java.util.Set;

/** Embezzlement by an employee. */
final class Embezzlement implements Crime {

    @Override
    public String charge() {
        return "职务侵占罪";
    }

    @Override
    public String story() {
        return "embezzlement";
    }

    @Override
    public Set<Trait> traits() {
        return Set.of(Trait.PROPERTY, Trait.VICTIM, Trait.COMPANY, Trait.ADULT);
    }

    @Override
    public String victimLabel() {
        return "";
    }

    @Override
    public Optional<String> work() {
        return Optional.of("公司职员");
    }

    @Override
    public void draw(CaseDraft draft) {
        draft.amount(60_000, draft.chance(0.7) ? 500_000 : 3_000_000, "amount", "amount");
    }
}
