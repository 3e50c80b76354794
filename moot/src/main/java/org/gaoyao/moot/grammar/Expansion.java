package org.gaoyao.moot.grammar;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** One text in the making: the values that it has so far, and which alternatives it has used. */
final class Expansion {

    private static final int DEEPEST = 40;

    private final Map<String, List<List<Part>>> rules;
    private final Map<String, String> values;
    private final Map<String, BitSet> used = new HashMap<>();
    private final RandomGenerator random;
    private int depth;

    Expansion(Map<String, List<List<Part>>> rules, Map<String, String> given, RandomGenerator random) {
        this.rules = rules;
        this.values = new HashMap<>(given);
        this.random = random;
    }

    /** What a value or an alternative of a rule says. */
    String text(String rule) {
        var text = new StringBuilder();
        reference(rule, text);
        return text.toString();
    }

    private void reference(String name, StringBuilder text) {
        String value = values.get(name);
        if (value != null) {
            text.append(value);
            return;
        }
        List<List<Part>> alternatives = rules.get(name);
        if (alternatives == null) {
            throw new IllegalStateException("{" + name + "} is used before it has a value");
        }
        if (++depth > DEEPEST) {
            throw new IllegalStateException("the rule \"" + name + "\" leads back to itself without end");
        }
        parts(alternatives.get(fresh(name, alternatives.size())), text);
        depth--;
    }

    /** An alternative that this text has not used; when all are used, they begin anew. */
    private int fresh(String rule, int size) {
        BitSet taken = used.computeIfAbsent(rule, _ -> new BitSet(size));
        if (taken.cardinality() == size) {
            taken.clear();
        }
        int chosen = taken.nextClearBit(0);
        for (int skip = random.nextInt(size - taken.cardinality()); skip > 0; skip--) {
            chosen = taken.nextClearBit(chosen + 1);
        }
        taken.set(chosen);
        return chosen;
    }

    private void parts(List<Part> parts, StringBuilder text) {
        for (Part part : parts) {
            switch (part) {
                case Part.Words words -> text.append(words.words());
                case Part.Figure figure -> {
                    int steps = (figure.to() - figure.from()) / figure.step();
                    text.append(figure.from() + figure.step() * random.nextInt(steps + 1));
                }
                case Part.Choice choice ->
                    parts(
                            choice.alternatives()
                                    .get(random.nextInt(choice.alternatives().size())),
                            text);
                case Part.Reference reference -> reference(reference, text);
            }
        }
    }

    private void reference(Part.Reference reference, StringBuilder text) {
        var words = new StringBuilder();
        reference(reference.rule(), words);
        if (!reference.value().isEmpty()) {
            values.put(reference.value(), words.toString());
        }
        if (reference.capital() && !words.isEmpty()) {
            words.setCharAt(0, Character.toUpperCase(words.charAt(0)));
        }
        if (reference.shown()) {
            text.append(words);
        }
    }
}
