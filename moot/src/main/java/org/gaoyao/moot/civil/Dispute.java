package org.gaoyao.moot.civil;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gaoyao.law.element.Element;
import org.gaoyao.law.element.ElementSchema;
import org.gaoyao.law.element.ElementValue;
import org.gaoyao.law.element.Elements;
import org.gaoyao.moot.narrative.Facts;
import org.gaoyao.moot.narrative.PlantedText;

/**
 * A dispute while its facts are drawn: each is an element of the case and, under the same name, a fact of the story that
 * states this element whenever it is told. Not safe for concurrent use.
 */
final class Dispute {

    private final ElementSchema schema;
    private final List<Element> elements = new ArrayList<>();
    private final Facts.Builder facts = new Facts.Builder();

    Dispute(ElementSchema schema) {
        this.schema = schema;
    }

    /** An amount of whole yuan. */
    Dispute yuan(String code, long amount) {
        BigDecimal yuan = BigDecimal.valueOf(amount);
        facts.put(code + ".en", Words.english(yuan));
        return element(code, new ElementValue.Quantity(yuan), Words.yuanForms(yuan));
    }

    /** A day. */
    Dispute day(String code, LocalDate day) {
        facts.put(code + ".en", Words.english(day));
        return element(code, new ElementValue.Day(day), Words.dayForms(day));
    }

    /** A rate in per cent, told with its sign. */
    Dispute percent(String code, BigDecimal rate) {
        facts.put(code + ".en", Words.figure(rate) + " per cent");
        return element(code, new ElementValue.Quantity(rate), List.of(Words.figure(rate) + "%"));
    }

    /** A number, told without its unit. */
    Dispute number(String code, long number) {
        facts.put(code + ".en", Long.toString(number));
        return element(code, ElementValue.Quantity.of(number), Words.countForms(number));
    }

    /** One of the values of an element, in these words. */
    Dispute choice(String code, String value, String... wordings) {
        return element(code, new ElementValue.Chosen(value), List.of(wordings)).say(code + "-" + value);
    }

    /** Something that is so; the story marks the words, and knows it as a flag. */
    Dispute flag(String code, boolean holds) {
        if (holds) {
            elements.add(Element.of(schema.definition(code), new ElementValue.Flag(true)));
            facts.flag(code);
        }
        return this;
    }

    /** A fact that is no element. */
    Dispute tell(String name, String words) {
        facts.put(name, words);
        return this;
    }

    /** An amount that is no element. */
    Dispute tellYuan(String name, BigDecimal amount) {
        facts.put(name + ".en", Words.english(amount));
        facts.put(name, Words.yuanForms(amount).stream().map(PlantedText::of).toList());
        return this;
    }

    /** A day that is no element. */
    Dispute tellDay(String name, LocalDate day) {
        facts.put(name, Words.dayForms(day).stream().map(PlantedText::of).toList());
        return this;
    }

    /** A flag of the story that is no element. */
    Dispute say(String flag) {
        facts.flag(flag);
        return this;
    }

    /** A flag of the story, if something is so. */
    Dispute say(String flag, boolean holds) {
        facts.flag(flag, holds);
        return this;
    }

    private Dispute element(String code, ElementValue value, List<String> wordings) {
        elements.add(Element.of(schema.definition(code), value));
        facts.plant(code, code, wordings);
        return this;
    }

    /** The elements, without places in a text. */
    Elements elements() {
        return Elements.of(schema, elements);
    }

    /** What the story tells. */
    Facts.Builder facts() {
        return facts;
    }
}
