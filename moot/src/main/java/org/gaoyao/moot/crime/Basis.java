package org.gaoyao.moot.crime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gaoyao.law.charge.Charge;
import org.gaoyao.law.sentencing.Sentence;
import org.gaoyao.law.statute.ArticleNumber;
import org.gaoyao.moot.matter.LegalBasis;
import org.gaoyao.moot.narrative.Facts;

/** The articles on which a sentence rests, in the order in which a judgment names them. */
final class Basis {

    private static final String PROCEDURE = "中华人民共和国刑事诉讼法";

    /** Plea and acceptance stands in the Criminal Procedure Law from this day. */
    private static final LocalDate PLEA = LocalDate.of(2018, 10, 26);

    /** Fines in instalments: what article 53 says today. */
    private static final LocalDate INSTALMENTS = LocalDate.of(2015, 11, 1);

    private static final List<Integer> PROBATION = List.of(72, 73);

    private Basis() {}

    /**
     * The articles, all in force on the day of the act.
     *
     * @param fined whether a fine is imposed
     * @param probation whether the term is suspended
     */
    static List<LegalBasis> of(
            Charge charge, LocalDate act, Sentence sentence, Facts facts, boolean fined, boolean probation) {
        var basis = new ArrayList<LegalBasis>();
        for (ArticleNumber article : charge.articles()) {
            basis.add(LegalBasis.criminal(article.number(), article.sub()));
        }
        if (facts.is("converted_robbery")) {
            add(basis, 269);
        }
        if (sentence.law().isAfter(act)) {
            add(basis, 12);
        }
        if (facts.is("minor_16_18")) {
            add(basis, 17);
        }
        if (facts.is("elderly")) {
            basis.add(LegalBasis.criminal(17, 1));
        }
        if (facts.is("limited_capacity")) {
            add(basis, 18);
        }
        if (facts.is("deaf_mute_or_blind")) {
            add(basis, 19);
        }
        if (facts.is("attempt")) {
            add(basis, 23);
        }
        if (facts.is("joint")) {
            add(basis, 25);
        }
        if (facts.is("principal")) {
            add(basis, 26);
        }
        if (facts.is("accessory")) {
            add(basis, 27);
        }
        if (facts.is("recidivist")) {
            add(basis, 65);
        }
        if (facts.is("surrender") || facts.is("confession")) {
            add(basis, 67);
        }
        if (facts.is("merit")) {
            add(basis, 68);
        }
        if (probation) {
            PROBATION.forEach(article -> add(basis, article));
        }
        if (fined) {
            add(basis, 52);
            if (!act.isBefore(INSTALMENTS)) {
                add(basis, 53);
            }
        }
        if (facts.is("property") || facts.is("confiscated")) {
            add(basis, 64);
        }
        if (facts.is("plea_and_acceptance") && !act.isBefore(PLEA)) {
            basis.add(new LegalBasis(PROCEDURE, ArticleNumber.of(15)));
        }
        return List.copyOf(basis);
    }

    /** What a prosecution can cite, which does not know yet whether the court will suspend the term. */
    static List<LegalBasis> withoutProbation(List<LegalBasis> basis) {
        List<LegalBasis> probation = PROBATION.stream()
                .map(article -> LegalBasis.criminal(article, 0))
                .toList();
        return basis.stream().filter(each -> !probation.contains(each)).toList();
    }

    private static void add(List<LegalBasis> basis, int article) {
        basis.add(LegalBasis.criminal(article, 0));
    }
}
