package org.gaoyao.moot.crime;

import java.util.Set;

/** Intentional injury: quarrels that end with a minor or a serious injury. */
final class Injury implements Crime {

    @Override
    public String charge() {
        return "故意伤害罪";
    }

    @Override
    public String story() {
        return "injury";
    }

    @Override
    public Set<Trait> traits() {
        return Set.of(Trait.INJURY, Trait.VICTIM, Trait.QUARREL, Trait.JOINT);
    }

    @Override
    public void draw(CaseDraft draft) {
        switch (draft.between(0, 9)) {
            case 0, 1 -> {
                draft.injury("serious_injuries_2", "重伤二级");
                draft.facts.flag("serious");
                if (draft.chance(0.5)) {
                    int grade = draft.between(7, 10);
                    draft.number("disability_grade", grade);
                    draft.facts.put("disability", Amounts.count("disability_grade", grade, "级"));
                    draft.facts.flag("disability");
                }
            }
            case 2, 3, 4 -> draft.injury("minor_injuries_1", "轻伤一级");
            default -> draft.injury("minor_injuries_2", "轻伤二级");
        }
        if (draft.chance(0.4)) {
            draft.present("armed");
        }
        if (draft.chance(0.2)) {
            draft.present("vital_part");
        }
        if (draft.chance(0.6)) {
            draft.present("civil_dispute");
        }
        if (draft.chance(0.2)) {
            draft.present("victim_fault");
        }
        draft.facts.flag("dispute", draft.chance(0.15));
    }
}
