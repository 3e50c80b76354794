package org.gaoyao.law.intake;

import java.util.List;
import org.gaoyao.law.statute.LawVersion;
import org.gaoyao.run.Problem;

/**
 * What an import did.
 *
 * @param added versions that were not in the store before
 * @param changed versions whose text or facts are now others
 * @param unchanged how many versions were there already as they are
 * @param removed how many versions a replacing import took out of the store
 * @param articles how many units the imported versions have
 * @param total how many versions the store holds now
 * @param problems what was wrong with what was left out; empty unless the import was lenient
 * @param leftOut the laws that were left out because of it
 * @param skipped files in the given folders that hold no law
 */
public record ImportReport(
        List<LawVersion> added,
        List<LawVersion> changed,
        int unchanged,
        int removed,
        int articles,
        int total,
        List<Problem> problems,
        List<String> leftOut,
        List<String> skipped) {

    public ImportReport {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        problems = List.copyOf(problems);
        leftOut = List.copyOf(leftOut);
        skipped = List.copyOf(skipped);
    }
}
