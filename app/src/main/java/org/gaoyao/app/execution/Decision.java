package org.gaoyao.app.execution;

import org.gaoyao.run.folder.StageRecord;

/** What is to be done with a stage; every kind can say why. */
public sealed interface Decision {

    /** Why, in words. */
    String because();

    /** Its outputs from before still hold. */
    record Keep(StageRecord record) implements Decision {
        @Override
        public String because() {
            return "nothing that it depends on has changed";
        }
    }

    /** It has to be run. */
    record Run(String because) implements Decision {}

    /** A stage above it is run first; whether it has to be run follows from what that makes. */
    record Await(String because) implements Decision {}

    /** It would have to be run, but was not asked for. */
    record Leave(String because) implements Decision {}
}
