package org.gaoyao.moot.crime;

import java.util.Set;
import org.gaoyao.moot.narrative.PlantedText;

/** Letting others use drugs in one's own place. */
final class Shelter implements Crime {

    @Override
    public String charge() {
        return "容留他人吸毒罪";
    }

    @Override
    public String story() {
        return "shelter";
    }

    @Override
    public Set<Trait> traits() {
        return Set.of(Trait.CAUGHT, Trait.DRUG, Trait.ADULT);
    }

    @Override
    public void draw(CaseDraft draft) {
        int users = draft.between(2, 6);
        draft.number("users", users);
        draft.facts.flag("few", users <= 3);
        draft.facts.put(
                "users",
                Amounts.count("users", users, "人").stream()
                        .map(count -> new PlantedText.Builder()
                                .append("吸毒人员")
                                .append(count)
                                .build())
                        .toList());
        draft.facts.put("drugname", draft.oneOf("冰毒", "海洛因", "麻古", "氯胺酮"));
        if (draft.chance(0.6)) {
            draft.times(2, 7);
        }
        draft.facts.flag("dispute", draft.chance(0.12));
    }
}
