package org.gaoyao.law.book;

import java.util.List;
import org.gaoyao.law.statute.LawVersion;

/** From where the text of an article on a day is known; every kind can say so in one sentence. */
public sealed interface Basis {

    /** The imported text of the version of that day prints it. */
    record Printed(LawVersion version) implements Basis {}

    /** The latest amendment before that day prints it whole. */
    record PrintedByAmendment(LawVersion amendment, String clause) implements Basis {}

    /** It follows from a known text by carrying out, or undoing, the changes that amendments print. */
    record Composed(LawVersion base, List<LawVersion> amendments) implements Basis {
        public Composed {
            amendments = List.copyOf(amendments);
        }
    }

    /** A version of another day prints it, and no amendment in the book changes it between the two days. */
    record Unchanged(LawVersion version, String because) implements Basis {}
}
