package org.gaoyao.eval.comparison;

import org.gaoyao.eval.result.StoredMark;
import org.gaoyao.eval.result.StoredRecord;

/** By which marks two runs are compared. */
public enum Rule {
    /** Those of the corrected rules. */
    CORRECTED {
        @Override
        StoredMark mark(StoredRecord answer) {
            return answer.corrected();
        }
    },
    /** Those of the rules as their authors published them. */
    PUBLISHED {
        @Override
        StoredMark mark(StoredRecord answer) {
            return answer.published();
        }
    };

    abstract StoredMark mark(StoredRecord answer);
}
