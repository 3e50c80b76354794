package org.gaoyao.law.element;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gaoyao.law.charge.Charge;
import org.gaoyao.law.charge.Charges;
import org.gaoyao.run.DataRow;
import org.gaoyao.run.Json;
import org.gaoyao.run.Nearest;
import org.gaoyao.run.Problems;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads rows of definitions and schemas; names may be used before the row that defines them. */
final class SchemaReader {

    private static final BigDecimal MOST_COUNT = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal MOST = new BigDecimal("1000000000000000");

    private final Problems problems;
    private final Map<String, ElementDefinition> definitions = new LinkedHashMap<>();
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final Map<String, ElementSchema> schemas = new LinkedHashMap<>();
    private final Map<String, String> byCharge = new HashMap<>();
    private final List<Runnable> checks = new ArrayList<>();

    /** A schema before its members are known. */
    private record Draft(String code, String name, List<String> includes, List<Member> members, DataRow row) {}

    /** An element in a schema, under a name of its own or its usual one. */
    private record Member(String element, Optional<String> name, List<String> aliases) {}

    SchemaReader(Problems problems) {
        this.problems = problems;
    }

    void read(String file, String text) {
        int number = 0;
        for (String line : text.lines().toList()) {
            String where = "%s, row %d".formatted(file, ++number);
            if (line.isBlank()) {
                continue;
            }
            try {
                JsonNode node = Json.parse(line);
                var row = new DataRow(where, node, problems);
                if (node.has("element")) {
                    definition(row);
                } else if (node.has("schema")) {
                    schema(row);
                } else {
                    problems.add(where, "defines neither an \"element\" nor a \"schema\"", "");
                }
            } catch (JacksonException failure) {
                problems.add(where, "is not JSON: " + failure.getOriginalMessage(), "");
            }
        }
    }

    ElementSchemas finish() {
        checks.forEach(Runnable::run);
        drafts.values().forEach(draft -> assemble(draft, new LinkedHashSet<>()));
        return new ElementSchemas(definitions, schemas, byCharge);
    }

    private void definition(DataRow row) {
        String code = code(row, "element");
        String name = row.text("name");
        String english = row.text("english");
        List<String> aliases = row.texts("aliases");
        Optional<ElementType> type = row.value("type", row.text("type"), SchemaReader::type, "a type");
        String unit = row.optionalText("unit").orElse("");
        List<Choice> choices = choices(row);
        ElementType known = type.orElse(ElementType.TEXT);
        BigDecimal min =
                row.optionalDecimal("min").orElse(known == ElementType.GRADE ? BigDecimal.ONE : BigDecimal.ZERO);
        BigDecimal max = row.optionalDecimal("max").orElseGet(() -> most(known));
        Optional<Integer> layer = row.has("layer") ? Optional.of(row.number("layer")) : Optional.empty();
        boolean evidence = row.flag("evidence", false);
        Optional<String> amount = row.optionalText("amount");
        if (min.compareTo(max) > 0) {
            row.problem("min", "is above max: %s > %s".formatted(min, max), "");
        }
        if (layer.filter(number -> number > 2).isPresent()) {
            row.problem("layer", "must be 1 or 2, got " + layer.get(), "");
        }
        if (known == ElementType.CHOICE && choices.isEmpty()) {
            row.problem("values", "is empty", "list what can be chosen");
        }
        if (known != ElementType.CHOICE && known != ElementType.SELECTION && !choices.isEmpty()) {
            row.problem("values", "are only for the types choice and selection", "");
        }
        checks.add(() -> {
            amount.filter(other -> !definitions.containsKey(other)).ifPresent(other -> unknown(row, "amount", other));
            if (known == ElementType.SELECTION) {
                choices.stream()
                        .map(Choice::code)
                        .filter(other -> !definitions.containsKey(other))
                        .forEach(other -> unknown(row, "values", other));
            }
        });
        if (row.close() && type.isPresent()) {
            var definition = new ElementDefinition(
                    code, name, english, aliases, known, unit(known, unit), choices, min, max, layer, evidence, amount);
            if (definitions.putIfAbsent(code, definition) != null) {
                row.problem("element", "is defined twice: " + code, "define it once");
            }
        }
    }

    private static Optional<ElementType> type(String name) {
        for (ElementType type : ElementType.values()) {
            if (type.name().toLowerCase(Locale.ROOT).equals(name)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    private static String unit(ElementType type, String given) {
        return switch (type) {
            case AMOUNT -> "元";
            case MASS -> "克";
            case MONTHS -> "个月";
            case AGE -> "周岁";
            case GRADE -> "级";
            case FLAG, COUNT, NUMBER, DATE, CHOICE, TEXT, SELECTION -> given;
        };
    }

    private static BigDecimal most(ElementType type) {
        return switch (type) {
            case COUNT -> MOST_COUNT;
            case AGE -> BigDecimal.valueOf(150);
            case GRADE -> BigDecimal.TEN;
            case MONTHS -> BigDecimal.valueOf(1200);
            case FLAG, AMOUNT, MASS, NUMBER, DATE, CHOICE, TEXT, SELECTION -> MOST;
        };
    }

    /** The values: {@code "full|全部责任|全责"}, or of a selection the codes of elements. */
    private static List<Choice> choices(DataRow row) {
        var choices = new ArrayList<Choice>();
        for (String text : row.texts("values")) {
            List<String> parts = List.of(text.split("\\|"));
            choices.add(new Choice(
                    parts.getFirst(),
                    parts.size() > 1 ? parts.get(1) : parts.getFirst(),
                    parts.subList(Math.min(2, parts.size()), parts.size())));
        }
        return choices;
    }

    private void schema(DataRow row) {
        String code = code(row, "schema");
        String name = row.text("name");
        List<String> includes = row.texts("includes");
        List<String> charges = row.texts("charges");
        var members = new ArrayList<Member>();
        for (JsonNode member : row.node("elements")) {
            if (member.isString()) {
                members.add(new Member(member.stringValue(), Optional.empty(), List.of()));
            } else {
                DataRow own = row.part("element " + (members.size() + 1), member);
                members.add(new Member(own.text("element"), own.optionalText("name"), own.texts("aliases")));
                own.close();
            }
        }
        if (members.isEmpty() && includes.isEmpty()) {
            row.problem("elements", "is empty", "list the codes of its elements");
        }
        for (String charge : charges) {
            Optional<Charge> known = Charges.load().find(charge);
            if (known.isEmpty()) {
                row.problem("charges", "has no such charge: " + charge, "see gaoyao law charges");
            } else if (byCharge.putIfAbsent(known.get().name(), code) != null) {
                row.problem(
                        "charges",
                        known.get() + " already has a schema: "
                                + byCharge.get(known.get().name()),
                        "");
            }
        }
        if (row.close() && drafts.putIfAbsent(code, new Draft(code, name, includes, members, row)) != null) {
            row.problem("schema", "is defined twice: " + code, "define it once");
        }
    }

    private String code(DataRow row, String field) {
        String code = row.text(field);
        if (!code.isEmpty() && !code.matches("[a-z][a-z0-9_]*")) {
            row.problem(field, "must be in snake_case, got " + code, "");
        }
        return code;
    }

    /** Puts a schema together after those that it includes; {@code path} are the schemas that wait for it. */
    private Optional<ElementSchema> assemble(Draft draft, Set<String> path) {
        ElementSchema made = schemas.get(draft.code());
        if (made != null) {
            return Optional.of(made);
        }
        if (!path.add(draft.code())) {
            draft.row().problem("includes", "goes round in a circle: " + path, "");
            return Optional.empty();
        }
        var members = new LinkedHashMap<String, ElementDefinition>();
        for (Member member : draft.members()) {
            ElementDefinition definition = definitions.get(member.element());
            if (definition == null) {
                unknown(draft.row(), "elements", member.element());
            } else {
                members.put(
                        definition.code(),
                        definition.called(member.name().orElse(definition.name()), member.aliases()));
            }
        }
        for (String include : draft.includes()) {
            Draft other = drafts.get(include);
            if (other == null) {
                draft.row().problem("includes", "has no such schema: " + include, "");
            } else {
                assemble(other, path).ifPresent(schema -> schema.definitions()
                        .forEach(definition -> members.putIfAbsent(definition.code(), definition)));
            }
        }
        path.remove(draft.code());
        distinct(draft, members);
        var schema = new ElementSchema(draft.code(), draft.name(), members.values());
        schemas.put(draft.code(), schema);
        return Optional.of(schema);
    }

    /** No spelling of a schema means two of its elements. */
    private static void distinct(Draft draft, Map<String, ElementDefinition> members) {
        var owners = new HashMap<String, ElementDefinition>();
        for (ElementDefinition definition : members.values()) {
            definition.spellings().map(ElementSchema::key).distinct().forEach(spelling -> {
                ElementDefinition owner = owners.putIfAbsent(spelling, definition);
                if (owner != null) {
                    draft.row()
                            .problem(
                                    "elements",
                                    "\"%s\" means both %s and %s".formatted(spelling, owner, definition),
                                    "give the alias to one of them");
                }
            });
        }
    }

    private void unknown(DataRow row, String field, String code) {
        row.problem(
                field,
                "has no such element: " + code,
                Nearest.of(code, definitions.keySet())
                        .map(near -> "did you mean " + near + "?")
                        .orElse(""));
    }
}
