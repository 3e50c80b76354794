package org.gaoyao.moot.civil;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gaoyao.law.statute.ArticleNumber;
import org.gaoyao.moot.matter.LegalBasis;

/** The laws on which the six causes rest, by their full titles. */
final class Rules {

    private static final String CODE = "中华人民共和国民法典";
    private static final String LENDING = "最高人民法院关于审理民间借贷案件适用法律若干问题的规定";
    private static final String FAMILY = "最高人民法院关于适用《中华人民共和国民法典》婚姻家庭编的解释（一）";
    private static final String LABOUR = "中华人民共和国劳动合同法";
    private static final String LABOUR_REGULATION = "中华人民共和国劳动合同法实施条例";
    private static final String SALE = "最高人民法院关于审理买卖合同纠纷案件适用法律问题的解释";
    private static final String INJURY = "最高人民法院关于审理人身损害赔偿案件适用法律若干问题的解释";
    private static final String TRAFFIC = "中华人民共和国道路交通安全法";
    private static final String ACCIDENTS = "最高人民法院关于审理道路交通事故损害赔偿案件适用法律若干问题的解释";
    private static final String CONTRACT = "最高人民法院关于适用《中华人民共和国民法典》合同编通则若干问题的解释";
    private static final String PROCEDURE = "中华人民共和国民事诉讼法";

    /** Statutes, then regulations, then interpretations; articles by number. */
    static final Comparator<LegalBasis> ORDER = Comparator.<LegalBasis>comparingInt(Rules::rank)
            .thenComparing(LegalBasis::law)
            .thenComparingInt(basis -> basis.article().number());

    private Rules() {}

    private static int rank(LegalBasis basis) {
        String law = basis.law();
        return law.equals(CODE) ? 0 : law.startsWith("最高人民法院") ? 3 : law.endsWith("条例") ? 2 : 1;
    }

    private static LegalBasis of(String law, int article) {
        return new LegalBasis(law, new ArticleNumber(article, 0));
    }

    static LegalBasis code(int article) {
        return of(CODE, article);
    }

    static LegalBasis lending(int article) {
        return of(LENDING, article);
    }

    static LegalBasis family(int article) {
        return of(FAMILY, article);
    }

    static LegalBasis labour(int article) {
        return of(LABOUR, article);
    }

    static LegalBasis labourRegulation(int article) {
        return of(LABOUR_REGULATION, article);
    }

    static LegalBasis sale(int article) {
        return of(SALE, article);
    }

    static LegalBasis injury(int article) {
        return of(INJURY, article);
    }

    static LegalBasis accidents(int article) {
        return of(ACCIDENTS, article);
    }

    static LegalBasis traffic(int article) {
        return of(TRAFFIC, article);
    }

    /** What thirty per cent above the loss mean, once the interpretation is in force. */
    static List<LegalBasis> penalty(LocalDate judged) {
        return judged.isBefore(LocalDate.of(2023, 12, 5)) ? List.of(code(585)) : List.of(code(585), of(CONTRACT, 65));
    }

    /** The article on interest for late performance, by the number that it has on a day; none before 2022. */
    static Optional<LegalBasis> lateness(LocalDate judged) {
        return since2022(judged, judged.isBefore(LocalDate.of(2024, 1, 1)) ? 260 : 264);
    }

    /** The article on judgment against an absent party. */
    static Optional<LegalBasis> absence(LocalDate judged) {
        return since2022(judged, 147);
    }

    /** The article on the burden of proof. */
    static Optional<LegalBasis> burden(LocalDate judged) {
        return since2022(judged, 67);
    }

    private static Optional<LegalBasis> since2022(LocalDate judged, int article) {
        return judged.isBefore(LocalDate.of(2022, 1, 1)) ? Optional.empty() : Optional.of(of(PROCEDURE, article));
    }
}
