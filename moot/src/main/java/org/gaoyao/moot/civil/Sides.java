package org.gaoyao.moot.civil;

import java.util.List;
import org.gaoyao.moot.matter.Party;
import org.gaoyao.moot.person.Person;

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

    /** One person against another. */
    static Sides of(Person plaintiff, Person defendant) {
        return new Sides(
                plaintiff.name(),
                defendant.name(),
                "",
                List.of(
                        new Party("原告", plaintiff.name(), plaintiff.introduction()),
                        new Party("被告", defendant.name(), defendant.introduction())));
    }

    /** All defendants. */
    String defendants() {
        return second.isEmpty() ? defendant : defendant + "、" + second;
    }
}
