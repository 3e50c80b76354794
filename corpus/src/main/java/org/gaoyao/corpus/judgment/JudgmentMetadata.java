package org.gaoyao.corpus.judgment;

import java.util.List;
import java.util.Optional;
import org.gaoyao.law.province.Province;

/**
 * What a judgment says of itself. What it does not say is empty.
 *
 * @param court its name as written
 * @param province where the court is: by its name or prefecture, else by the case number (its letter, since 2016), else by
 *     the prosecution's name or that of the court of appeal
 * @param caseNumber as written, without spaces
 * @param year of the case number, else of the date under the judgment
 * @param kind what kind of case
 * @param instance which hearing
 * @param documentType 刑事判决书, 民事裁定书 …
 * @param charges those of the decision, as the law names them, in their order
 * @param cause the cause of action
 */
public record JudgmentMetadata(
        Optional<String> court,
        Optional<Province> province,
        Optional<String> caseNumber,
        Optional<Integer> year,
        Optional<CaseKind> kind,
        Optional<Instance> instance,
        Optional<String> documentType,
        List<String> charges,
        Optional<String> cause) {

    public JudgmentMetadata {
        charges = List.copyOf(charges);
    }
}
