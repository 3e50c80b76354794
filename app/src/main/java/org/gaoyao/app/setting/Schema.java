package org.gaoyao.app.setting;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gaoyao.run.Json;
import org.gaoyao.run.Problems;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Describes records as JSON Schema (draft 2020-12) in the form in which {@link Binder} reads them. */
public final class Schema {

    private Schema() {}

    /** The schema of one record. */
    public static ObjectNode of(Class<? extends Record> type) {
        ObjectNode schema = node().put("type", "object").put("additionalProperties", false);
        ObjectNode properties = schema.putObject("properties");
        for (RecordComponent component : type.getRecordComponents()) {
            ObjectNode property = of(component.getGenericType());
            About about = component.getAnnotation(About.class);
            if (about != null) {
                property.put("description", about.value());
            }
            Default standard = component.getAnnotation(Default.class);
            if (standard != null) {
                property.set("default", Json.parse(Json.line(standard(component, standard))));
            }
            properties.set(Binder.key(component), property);
        }
        List<String> required = Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getAnnotation(Default.class) == null)
                .filter(component -> component.getType() != Optional.class)
                .map(Binder::key)
                .toList();
        if (!required.isEmpty()) {
            required.forEach(schema.putArray("required")::add);
        }
        return schema;
    }

    private static Object standard(RecordComponent component, Default standard) {
        var problems = new Problems();
        Place place = new Place("@Default of " + component, Path.of(""));
        Object value = YamlReader.parse(standard.value(), place, problems)
                .map(SettingsTree::plain)
                .orElse("");
        problems.throwIfAny("the schema was not made");
        return value;
    }

    private static ObjectNode of(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            if (generic.getRawType() == Optional.class) {
                return of(arguments[0]);
            }
            if (generic.getRawType() == List.class) {
                ObjectNode list = node().put("type", "array");
                list.set("items", of(arguments[0]));
                return list;
            }
            ObjectNode map = node().put("type", "object");
            map.set("additionalProperties", of(arguments[1]));
            return map;
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return of(plain.asSubclass(Record.class));
        }
        if (plain.isEnum()) {
            ObjectNode constant = node().put("type", "string");
            Binder.constants(plain).forEach(constant.putArray("enum")::add);
            return constant;
        }
        if (plain == LocalDate.class) {
            return node().put("type", "string").put("format", "date");
        }
        return switch (plain.getSimpleName()) {
            case "int", "Integer", "long", "Long" -> node().put("type", "integer");
            case "double", "Double" -> node().put("type", "number");
            case "boolean", "Boolean" -> node().put("type", "boolean");
            case "Yaml" -> node();
            default -> node().put("type", "string");
        };
    }

    private static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }
}
