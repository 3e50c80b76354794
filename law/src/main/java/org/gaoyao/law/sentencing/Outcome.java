package org.gaoyao.law.sentencing;

import java.util.List;

/** What asking for a sentence comes to: for one crime a {@link Single}, for several a {@link Concurrence} or a refusal. */
public sealed interface Outcome permits Outcome.Single, Concurrence {

    /** What asking for the sentence for one crime comes to. */
    sealed interface Single extends Outcome permits Sentence, Refused {}

    /** There is none, with every reason: the charge did not exist, the facts contradict each other, a choice is unlawful. */
    record Refused(List<Reason> reasons) implements Single {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
