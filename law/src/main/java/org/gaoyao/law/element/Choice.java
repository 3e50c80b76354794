package org.gaoyao.law.element;

import java.util.List;

/**
 * One of the values that an element can have.
 *
 * @param code in output: {@code full}
 * @param name in Chinese: 全部责任
 * @param aliases other spellings: 全责
 */
public record Choice(String code, String name, List<String> aliases) {

    public Choice {
        aliases = List.copyOf(aliases);
    }

    /** Whether a spelling means this value. */
    boolean means(String spelling) {
        return code.equals(spelling) || name.equals(spelling) || aliases.contains(spelling);
    }
}
