package org.gaoyao.moot.civil;

import java.util.List;
import org.gaoyao.moot.matter.Party;

/**
 * Who stands against whom.
 *
 * @param plaintiff the plaintiff's name
 * @param defendant the first defendant's name
 * @param second the second defendant's name; empty where there is none
 * @param parties all of them, as the head of a judgment introduces them
 */
record Sides(String plaintiff, String defendant, String second, List<Party> parties) {

    Sides {
        parties = List.copyOf(parties);
    }

    /** All defendants. */
    String defendants() {
        return second.isEmpty() ? defendant : defendant + "、" + second;
    }
}
