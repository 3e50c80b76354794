package org.gaoyao.law.sentencing;

import java.util.List;

/** What asking for a sentence comes to. */
public sealed interface Outcome permits Sentence, Outcome.Refused {

    /** There is none, with every reason: the charge did not exist, the facts contradict each other, a choice is unlawful. */
    record Refused(List<Reason> reasons) implements Outcome {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
