package org.gaoyao.moot.crime;

import java.util.Optional;
import java.util.Set;

/** Contract fraud: contracts that nobody meant to keep. */
final class ContractFraud implements Crime {

    @Override
    public String charge() {
        return "合同诈骗罪";
    }

    @Override
    public String story() {
        return "contract-fraud";
    }

    @Override
    public Set<Trait> traits() {
        return Set.of(Trait.PROPERTY, Trait.VICTIM, Trait.JOINT, Trait.ADULT);
    }

    @Override
    public Optional<String> work() {
        return Optional.of("个体经营");
    }

    @Override
    public void draw(CaseDraft draft) {
        draft.amount(20_000, draft.chance(0.6) ? 250_000 : 1_500_000, "amount", "amount");
        if (draft.chance(0.05) && !draft.facts.is("dispute")) {
            draft.present("attempt");
        }
    }
}
