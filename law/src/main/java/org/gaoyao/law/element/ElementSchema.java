package org.gaoyao.law.element;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gaoyao.run.Nearest;

/**
 * The elements that a charge, a cause of action or a data set knows.
 *
 * <p>A key means an element if it is its code, its name or one of its aliases, blanks and points aside; so does its English
 * name in snake_case.
 */
public final class ElementSchema {

    private final String code;
    private final String name;
    private final List<ElementDefinition> definitions;
    private final Map<String, ElementDefinition> bySpelling = new HashMap<>();

    ElementSchema(String code, String name, Collection<ElementDefinition> definitions) {
        this.code = code;
        this.name = name;
        this.definitions = List.copyOf(definitions);
        for (ElementDefinition definition : definitions) {
            definition.spellings().forEach(spelling -> bySpelling.put(key(spelling), definition));
        }
    }

    static String key(String spelling) {
        return spelling.replaceAll("[\\s、，,·（）()：:]", "");
    }

    /** The code of the schema: {@code theft}, {@code cail2021_theft}. */
    public String code() {
        return code;
    }

    /** The name in Chinese: the charge, the cause, the data set. */
    public String name() {
        return name;
    }

    /** The definitions, in the order in which a person is shown them. */
    public List<ElementDefinition> definitions() {
        return definitions;
    }

    /**
     * The element that a code, name or alias means, if need be without what a table's head adds to it: 是否自首, 自首情节,
     * 盗窃金额（元）, 死亡数.
     */
    public Optional<ElementDefinition> find(String spelling) {
        return Optional.ofNullable(bySpelling.get(key(spelling)))
                .or(() -> Optional.ofNullable(bySpelling.get(bare(spelling))));
    }

    private static String bare(String spelling) {
        return key(spelling.replaceAll("[（(][^）)]*[）)]$", ""))
                .replaceFirst("^(?:是否(?:有|系|具有|构成|存在|取得)?|有无|具有|构成|存在|有|系)(?=..)", "")
                .replaceFirst("(?<=..)(?:情节|表现|数量|人数|数)$", "");
    }

    /**
     * The element of a code, for callers that know it is there.
     *
     * @throws IllegalArgumentException if the schema does not have it
     */
    public ElementDefinition definition(String ofCode) {
        return definitions.stream()
                .filter(definition -> definition.code().equals(ofCode))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("the schema %s has no element \"%s\"".formatted(code, ofCode)));
    }

    /** Whether the schema has the element of a code. */
    public boolean has(String ofCode) {
        return definitions.stream().anyMatch(definition -> definition.code().equals(ofCode));
    }

    /** The known spelling that a mistyped one was probably meant to be. */
    public Optional<String> near(String spelling) {
        return Nearest.of(key(spelling), bySpelling.keySet().stream().sorted().toList());
    }

    @Override
    public String toString() {
        return name + " (" + code + ")";
    }
}
