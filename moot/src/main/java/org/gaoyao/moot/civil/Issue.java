package org.gaoyao.moot.civil;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.gaoyao.moot.matter.LegalBasis;

/**
 * An issue in dispute and how it is decided: a syllogism.
 *
 * @param question what has to be decided: 利率是否超过保护上限
 * @param rules the articles that decide it
 * @param rule what they say, in our own words
 * @param facts the facts of the case that fall under it
 * @param conclusion what follows
 */
record Issue(String question, List<LegalBasis> rules, String rule, String facts, String conclusion) {

    Issue {
        rules = List.copyOf(rules);
    }

    /** The articles, those of one law after its title: 《…》第六百七十条、第六百八十条. */
    String cited() {
        return cited(rules);
    }

    /** Articles as a decision lists them. */
    static String cited(List<LegalBasis> rules) {
        return rules.stream()
                .sorted(Rules.ORDER)
                .collect(Collectors.groupingBy(
                        LegalBasis::law,
                        LinkedHashMap::new,
                        Collectors.mapping(LegalBasis::number, Collectors.joining("、"))))
                .entrySet()
                .stream()
                .map(entry -> "《" + inner(entry.getKey()) + "》" + entry.getValue())
                .collect(Collectors.joining("、"));
    }

    /** Titles within a title stand in single brackets. */
    private static String inner(String title) {
        return title.replace('《', '〈').replace('》', '〉');
    }
}
