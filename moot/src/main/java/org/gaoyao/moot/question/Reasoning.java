package org.gaoyao.moot.question;

import java.util.List;
import org.gaoyao.moot.matter.LegalBasis;

/**
 * What leads to an answer before the options are looked at: the first three of the five steps (methods.md §1.4).
 *
 * @param facts what is given
 * @param issue what is asked
 * @param rule what the law says of it, in our own words, with the articles named
 * @param basis the articles on which the answer rests, valid on the day of the question
 */
public record Reasoning(String facts, String issue, String rule, List<LegalBasis> basis) {

    public Reasoning {
        basis = basis.stream().distinct().toList();
    }
}
