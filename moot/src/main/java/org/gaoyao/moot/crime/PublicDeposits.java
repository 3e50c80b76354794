package org.gaoyao.moot.crime;

import java.util.Optional;
import java.util.Set;

/** Taking deposits from the public without a licence. */
final class PublicDeposits implements Crime {

    @Override
    public String charge() {
        return "非法吸收公众存款罪";
    }

    @Override
    public String story() {
        return "deposits";
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
        draft.amount(1_000_000, draft.chance(0.6) ? 9_000_000 : 80_000_000, "amount", "amount");
        long taken = draft.number("amount").orElseThrow();
        long loss = Math.max(500_000, Math.round(taken * (0.3 + 0.6 * draft.random.nextDouble()) / 1_000) * 1_000);
        draft.number("loss", loss);
        draft.facts.put("loss", Amounts.money("loss", loss));
        int victims = draft.between(30, 480);
        draft.number("victims", victims);
        draft.facts.flag("crowd-victims");
        draft.facts.put("victims", Amounts.count("victims", victims, "人"));
    }
}
