package org.gaoyao.chat.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JinjaTextTest {

    static List<List<String>> same() {
        return List.of(
                List.of("{{ m['role'] + \"x\" }}", "{{m.role+'x'}}", "{{-  m[\"role\"]   + 'x'  -}}"),
                List.of("{%- if a %}\n    {{- b }}\n{%- endif %}", "{%if a%}{{b}}{%endif%}\n"),
                List.of("{# note #}{{ a }}", "{{ a }}"),
                List.of("{% if a %}\n  {% endif %}", "{% if a %}{% endif %}"),
                List.of("{{ 'it\\'s' }}", "{{ \"it's\" }}"));
    }

    @ParameterizedTest
    @MethodSource("same")
    void looksDoNotMatter(List<String> writings) {
        assertThat(writings.stream().map(JinjaText::canonical).distinct()).hasSize(1);
    }

    @Test
    void whatIsWrittenOutMatters() {
        List<String> different = List.of(
                "{{ a }}",
                "{{ 'a' }}",
                "{{ a }} ",
                "{{ a }}\n\n",
                "{{ a b }}",
                "{{ ' a' }}",
                "{% a %}",
                "{% a %}x",
                "{{ a",
                "{");
        assertThat(different.stream().map(JinjaText::canonical).distinct()).hasSize(different.size());
    }
}
