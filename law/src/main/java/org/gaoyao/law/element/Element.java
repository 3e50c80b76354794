package org.gaoyao.law.element;

import java.util.Optional;

/**
 * An element of a case.
 *
 * @param definition what it is
 * @param value its value
 * @param span where the text says so, if there is a text
 * @param evidence the words or the piece of evidence that it rests on
 */
public record Element(
        ElementDefinition definition, ElementValue value, Optional<Span> span, Optional<String> evidence) {

    /** An element without a text. */
    public static Element of(ElementDefinition definition, ElementValue value) {
        return new Element(definition, value, Optional.empty(), Optional.empty());
    }

    /** The code of its definition. */
    public String code() {
        return definition.code();
    }
}
