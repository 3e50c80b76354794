package org.gaoyao.moot.crime;

import java.util.Optional;
import java.util.Set;
import org.gaoyao.law.element.ElementValue;

/** Concealing the proceeds of crime: stolen goods, and money that passes through bank cards. */
final class Concealing implements Crime {

    @Override
    public String charge() {
        return "掩饰、隐瞒犯罪所得、犯罪所得收益罪";
    }

    @Override
    public String story() {
        return "concealing";
    }

    @Override
    public Set<Trait> traits() {
        return Set.of(Trait.PROPERTY, Trait.ADULT);
    }

    @Override
    public Optional<String> work() {
        return Optional.of("个体经营");
    }

    @Override
    public void draw(CaseDraft draft) {
        if (draft.chance(0.5)) {
            draft.amount(20_000, 900_000, "amount", "amount");
            draft.present("payment_settlement");
            draft.elements.put("upstream_crime", new ElementValue.Text("诈骗"));
        } else {
            draft.amount(3_000, 95_000, "amount", "amount");
            draft.elements.put("upstream_crime", new ElementValue.Text("盗窃"));
        }
        if (draft.chance(0.3)) {
            draft.times(2, 8);
        }
    }
}
