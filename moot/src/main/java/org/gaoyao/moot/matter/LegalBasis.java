package org.gaoyao.moot.matter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.gaoyao.law.number.ChineseNumeral;
import org.gaoyao.law.statute.ArticleNumber;

/**
 * An article on which the decision rests.
 *
 * @param law the full title of the law
 * @param article the article
 */
public record LegalBasis(String law, ArticleNumber article) {

    /** An article of the Criminal Law. */
    public static LegalBasis criminal(int article, int sub) {
        return new LegalBasis("中华人民共和国刑法", new ArticleNumber(article, sub));
    }

    /** Several in one sentence, by law: 《中华人民共和国刑法》第二百六十四条、第六十七条，《中华人民共和国刑事诉讼法》第十五条. */
    public static String words(List<LegalBasis> basis) {
        return basis.stream()
                .collect(Collectors.groupingBy(
                        LegalBasis::law,
                        LinkedHashMap::new,
                        Collectors.mapping(LegalBasis::number, Collectors.joining("、"))))
                .entrySet()
                .stream()
                .map(law -> "《" + law.getKey() + "》" + law.getValue())
                .collect(Collectors.joining("，"));
    }

    /** 第一百三十三条之一. */
    public String number() {
        return "第" + ChineseNumeral.format(article.number()) + "条"
                + (article.sub() == 0 ? "" : "之" + ChineseNumeral.format(article.sub()));
    }

    /** 《中华人民共和国刑法》第二百六十四条. */
    @Override
    public String toString() {
        return "《" + law + "》" + number();
    }
}
