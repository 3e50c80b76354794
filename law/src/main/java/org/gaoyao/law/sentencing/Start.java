package org.gaoyao.law.sentencing;

import java.util.Optional;
import org.gaoyao.law.statute.ArticleNumber;

/**
 * A situation in which a charge can lie, with its starting point and the step of punishment that it belongs to.
 *
 * @param charge the charge
 * @param situation a code, unique within the charge and its time: {@code grave}
 * @param name in Chinese
 * @param english in English
 * @param when the facts that make it
 * @param months the starting point (量刑起点); none where no guidance at hand has one
 * @param article the article of the Criminal Law
 * @param step which of the steps that the digest lists for the article, from 1
 * @param scope where and with which law it holds
 * @param basis what it rests on
 */
record Start(
        String charge,
        String situation,
        String name,
        String english,
        Condition when,
        Optional<Figures> months,
        ArticleNumber article,
        int step,
        Scope scope,
        Basis basis)
        implements Rule {

    @Override
    public String key() {
        return situation;
    }
}
