package org.gaoyao.train.reinforcement;

import java.util.List;
import org.gaoyao.train.curriculum.Place;

/**
 * Where a reinforcement stands after a step: what is saved beside the learner's state.
 *
 * @param steps how many were taken
 * @param updates how many updates of the weights they had
 * @param tokens how many all of them have seen
 * @param place in the curriculum
 * @param examined the latest held-out answers
 */
record ReinforcementStanding(long steps, long updates, long tokens, Place place, List<Examined> examined) {

    ReinforcementStanding {
        examined = List.copyOf(examined);
    }

    /** After a step more. */
    ReinforcementStanding next(long made, long seen) {
        return new ReinforcementStanding(steps + 1, updates + made, tokens + seen, place.stepped(), examined);
    }

    /** At another place of the curriculum, after held-out answers. */
    ReinforcementStanding at(Place other, List<Examined> answers) {
        return new ReinforcementStanding(steps, updates, tokens, other, answers);
    }
}
