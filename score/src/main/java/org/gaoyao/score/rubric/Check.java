package org.gaoyao.score.rubric;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.gaoyao.law.statute.ArticleNumber;

/** How a program sees whether a text meets an item, where words and numbers tell; {@link RuleMarks} applies it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Check.Mentions.class, name = "mentions"),
    @JsonSubTypes.Type(value = Check.Cites.class, name = "cites"),
    @JsonSubTypes.Type(value = Check.Amount.class, name = "amount"),
    @JsonSubTypes.Type(value = Check.Term.class, name = "term")
})
public sealed interface Check {

    /**
     * At least one of some words stands in the text; white space does not matter.
     *
     * @param anyOf at least one, none blank
     */
    record Mentions(List<String> anyOf) implements Check {
        public Mentions {
            anyOf = List.copyOf(anyOf);
            if (anyOf.isEmpty() || anyOf.stream().anyMatch(String::isBlank)) {
                throw new IllegalArgumentException("anyOf must hold words, got " + anyOf);
            }
        }
    }

    /**
     * The text cites an article, in any form.
     *
     * @param law the law's full title
     * @param article its number as a key: {@code 264}, {@code 133-1}
     */
    record Cites(String law, String article) implements Check {
        public Cites {
            if (law.isBlank() || ArticleNumber.parse(article).isEmpty()) {
                throw new IllegalArgumentException("law and article must name an article, got " + law + " " + article);
            }
        }
    }

    /**
     * The text names an amount of money, in words or digits.
     *
     * @param yuan the amount
     */
    record Amount(long yuan) implements Check {}

    /**
     * The text names a term of imprisonment, detention or control within a range.
     *
     * @param low the least number of months
     * @param high the most, at least {@code low}
     */
    record Term(int low, int high) implements Check {
        public Term {
            if (low < 0 || low > high) {
                throw new IllegalArgumentException("a range of months is needed, got " + low + " to " + high);
            }
        }
    }
}
