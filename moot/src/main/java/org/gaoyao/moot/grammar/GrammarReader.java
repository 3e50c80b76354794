package org.gaoyao.moot.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gaoyao.run.Nearest;
import org.gaoyao.run.Problems;

/** Reads the rules of a grammar from lines, and finds what they refer to in vain. */
final class GrammarReader {

    private record Line(String where, List<Part> parts) {}

    private final Problems problems = new Problems();
    private final Map<String, List<List<Part>>> rules = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();

    /** The rules of some files, from name to text, that may also refer to {@code given} values. */
    static Map<String, List<List<Part>>> read(Map<String, String> files, Set<String> given) {
        var reader = new GrammarReader();
        files.forEach(reader::file);
        reader.checkReferences(given);
        reader.problems.throwIfAny("the grammar was not read");
        return Map.copyOf(reader.rules);
    }

    private void file(String file, String text) {
        List<List<Part>> rule = List.of();
        String name = "";
        int number = 0;
        for (String line : text.lines().toList()) {
            String where = file + ":" + ++number;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("= ")) {
                checkFilled(name, rule);
                name = line.substring(2).strip();
                rule = new ArrayList<>();
                if (rules.put(name, rule) != null) {
                    problems.add(where, "the rule \"" + name + "\" stands twice", "join the two");
                }
            } else if (name.isEmpty()) {
                problems.add(where, "stands above the first rule", "begin a rule with \"= name\"");
            } else {
                try {
                    List<Part> parts = LineParser.parse(line);
                    rule.add(parts);
                    lines.add(new Line(where, parts));
                } catch (IllegalArgumentException fault) {
                    problems.add(where, String.valueOf(fault.getMessage()), "");
                }
            }
        }
        checkFilled(name, rule);
    }

    private void checkFilled(String name, List<List<Part>> rule) {
        if (!name.isEmpty() && rule.isEmpty()) {
            problems.add("rule \"" + name + "\"", "has no alternative", "");
        }
    }

    private void checkReferences(Set<String> given) {
        var known = new HashSet<>(given);
        known.addAll(rules.keySet());
        for (Line line : lines) {
            references(line.parts()).forEach(reference -> known.add(reference.value()));
        }
        for (Line line : lines) {
            for (Part.Reference reference : references(line.parts())) {
                if (!known.contains(reference.rule())) {
                    problems.add(
                            line.where(),
                            "{" + reference.rule() + "} is neither a rule nor a value",
                            Nearest.of(reference.rule(), known)
                                    .map("did you mean {%s}?"::formatted)
                                    .orElse(""));
                }
            }
        }
    }

    private static List<Part.Reference> references(List<Part> parts) {
        var found = new ArrayList<Part.Reference>();
        for (Part part : parts) {
            switch (part) {
                case Part.Reference reference -> found.add(reference);
                case Part.Choice choice ->
                    choice.alternatives().forEach(alternative -> found.addAll(references(alternative)));
                case Part.Words _, Part.Figure _ -> {}
            }
        }
        return found;
    }
}
