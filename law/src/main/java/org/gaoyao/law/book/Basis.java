package org.gaoyao.law.book;

import java.util.List;
import java.util.stream.Collectors;
import org.gaoyao.law.statute.LawVersion;

/** From where the text of an article on a day is known; every kind can say so in one sentence. */
public sealed interface Basis {

    /** The sentence for a person. */
    default Reason sentence() {
        return switch (this) {
            case Printed(LawVersion version) ->
                new Reason("as the imported text of %s prints it".formatted(version), "据已导入文本%s".formatted(version));
            case PrintedByAmendment(LawVersion amendment, String clause) ->
                new Reason(
                        "as clause %s of %s prints it".formatted(clause, amendment),
                        "据%s（%s）所列条文".formatted(amendment, clause));
            case Composed(LawVersion base, List<LawVersion> amendments) ->
                new Reason(
                        "composed from %s and the changes that %s prints".formatted(base, names(amendments)),
                        "以%s为底本，依%s所列修改推得".formatted(base, names(amendments)));
            case Unchanged(LawVersion version, Reason because) ->
                new Reason(
                        "as the text of %s prints it: %s".formatted(version, because.english()),
                        "据%s的文本：%s".formatted(version, because.chinese()));
        };
    }

    private static String names(List<LawVersion> versions) {
        return versions.stream().map(LawVersion::toString).collect(Collectors.joining("、"));
    }

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
    record Unchanged(LawVersion version, Reason because) implements Basis {}
}
