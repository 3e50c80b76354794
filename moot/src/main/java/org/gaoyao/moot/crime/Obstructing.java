package org.gaoyao.moot.crime;

import java.time.LocalDate;
import java.util.Set;

/** Obstructing officials at their work; the police only before assaults on them became a charge of their own. */
final class Obstructing implements Crime {

    private static final LocalDate ASSAULT_ON_POLICE = LocalDate.of(2021, 3, 1);

    @Override
    public String charge() {
        return "妨害公务罪";
    }

    @Override
    public String story() {
        return "obstructing";
    }

    @Override
    public Set<Trait> traits() {
        return Set.of(Trait.INJURY, Trait.VICTIM, Trait.ADULT);
    }

    @Override
    public String victimLabel() {
        return "";
    }

    @Override
    public void draw(CaseDraft draft) {
        if (draft.act.isBefore(ASSAULT_ON_POLICE) && draft.chance(0.4)) {
            draft.present("assault_on_police");
        } else {
            draft.present("violence");
        }
        if (draft.chance(0.25)) {
            draft.present("armed");
        }
        if (draft.chance(0.5)) {
            draft.present("duty_failed");
        }
        if (draft.chance(0.6)) {
            draft.injury("slight_injuries", "轻微伤");
            draft.facts.flag("slight");
        }
        draft.facts.flag("dispute", draft.chance(0.15));
    }
}
