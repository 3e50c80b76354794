package org.gaoyao.moot.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gaoyao.run.ProblemsException;
import org.gaoyao.run.Seeds;
import org.junit.jupiter.api.Test;

class GrammarTest {

    private static Grammar grammar(String rules, String... given) {
        return Grammar.of(Map.of("rules.txt", rules), Set.of(given));
    }

    private static Set<String> draws(Grammar grammar) {
        return IntStream.range(0, 200)
                .mapToObj(seed -> grammar.text("text", new Seeds(seed).generator("test")))
                .collect(Collectors.toSet());
    }

    @Test
    void anAlternativeReturnsOnlyWhenAllOthersWereUsed() {
        assertThat(draws(grammar("= text\n{word}{word}{word}\n= word\na\nb\nc\n")))
                .containsExactlyInAnyOrder("abc", "acb", "bac", "bca", "cab", "cba");
    }

    @Test
    void aValueIsKeptForTheRestOfTheText() {
        assertThat(draws(grammar("= text\n{!who=name}{who} and {who}, [then |]{^who}\n= name\nann\nbea\n")))
                .containsExactlyInAnyOrder(
                        "ann and ann, Ann", "ann and ann, then Ann", "bea and bea, Bea", "bea and bea, then Bea");
    }

    @Test
    void figuresKeepTheirStepsAndBounds() {
        assertThat(draws(grammar("= text\n{100..120/10}\n"))).containsExactlyInAnyOrder("100", "110", "120");
    }

    @Test
    void givenValuesStandWhereTheyAreNamed() {
        Grammar grammar = grammar("= text\n{p}走了。\n", "p");
        assertThat(grammar.text("text", Map.of("p", "李某"), new Seeds(1).generator("test")))
                .isEqualTo("李某走了。");
    }

    @Test
    void everyFaultIsReportedWithItsLine() {
        assertThatThrownBy(() -> grammar("stray\n= text\n{wrod}\n[a|b\n{9..3}\n= word\nx\n= word\ny\n= empty\n"))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("rules.txt:1: stands above the first rule")
                .hasMessageContaining("rules.txt:3: {wrod} is neither a rule nor a value → did you mean {word}?")
                .hasMessageContaining("rules.txt:4: has [ without ]")
                .hasMessageContaining("rules.txt:5: has a figure from 9 to 3")
                .hasMessageContaining("rules.txt:8: the rule \"word\" stands twice")
                .hasMessageContaining("rule \"empty\": has no alternative");
    }
}
