package org.gaoyao.app.setting;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.gaoyao.run.Nearest;
import org.gaoyao.run.Problem;
import org.gaoyao.run.Problems;
import org.gaoyao.run.ProblemsException;

/**
 * Reads YAML into records and collects every mistake: unknown and missing keys, values of the wrong kind, and what the
 * records' constructors refuse.
 *
 * <p>The key of a component {@code asOf} is {@code as-of}. A component may be a string, int, long, double, boolean, {@link
 * LocalDate}, {@link Path}, enum, record, {@link Yaml} (left as it is), or a {@link List}, {@link Optional} or map from
 * strings of these. A component without {@link Default} that is not optional must be written.
 *
 * <p>A constructor refuses with {@link IllegalArgumentException}, or, to name the components, with a {@link
 * ProblemsException} whose problems have the component's name as their place.
 */
public final class Binder {

    private final Problems problems;

    /** A binder that adds what it finds to {@code problems}. */
    public Binder(Problems problems) {
        this.problems = problems;
    }

    /**
     * The record that {@code yaml} describes, as far as it could be read: where a problem was found, defaults stand in, so
     * that the caller can go on looking for problems. Empty if not even that is possible.
     */
    public <R extends Record> Optional<R> bind(Yaml yaml, Class<R> type) {
        return record(yaml, type);
    }

    /** The key under which a component is written. */
    static String key(RecordComponent component) {
        return key(component.getName());
    }

    private static String key(String name) {
        return name.replaceAll("(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private <R extends Record> Optional<R> record(Yaml yaml, Class<R> type) {
        Yaml.Mapping mapping;
        switch (yaml) {
            case Yaml.Mapping given -> mapping = given;
            case Yaml.Scalar scalar when scalar.isNothing() -> mapping = new Yaml.Mapping(List.of(), scalar.place());
            case Yaml.Scalar _, Yaml.Sequence _ -> {
                return refuse(yaml, "a mapping of keys to values");
            }
        }
        RecordComponent[] components = type.getRecordComponents();
        List<String> known = Arrays.stream(components).map(Binder::key).toList();
        for (Yaml.Entry entry : mapping.entries()) {
            if (!known.contains(entry.key())) {
                problems.add(unknown(entry.place(), "key", entry.key(), known));
            }
        }
        var values = new ArrayList<Optional<Object>>();
        for (RecordComponent component : components) {
            values.add(component(component, mapping));
        }
        return values.stream().allMatch(Optional::isPresent)
                ? construct(type, values.stream().map(Optional::orElseThrow).toArray(), mapping)
                : Optional.empty();
    }

    /** Says that a name is not one of the known ones, which they are, and which was probably meant. */
    public static Problem unknown(Place place, String what, String name, List<String> known) {
        String all = known.isEmpty() ? "none is known here" : "known: " + String.join(", ", known);
        return new Problem(
                place.where(),
                "unknown " + what + " \"" + name + "\"",
                Nearest.of(name, known)
                                .map(near -> "did you mean \"" + near + "\"? ")
                                .orElse("")
                        + all);
    }

    /** The value of a component; a wrong one is reported and stands in as its default, so that others are still checked. */
    private Optional<Object> component(RecordComponent component, Yaml.Mapping mapping) {
        Optional<Yaml> written = mapping.get(key(component))
                .map(Yaml.Entry::value)
                .filter(value -> !(value instanceof Yaml.Scalar scalar && scalar.isNothing()));
        if (written.isPresent()) {
            Optional<Object> value = value(component.getGenericType(), written.get());
            return value.isPresent() ? value : standIn(component, mapping.place());
        }
        Optional<Object> standIn = standIn(component, mapping.place());
        if (standIn.isEmpty()) {
            Place place = mapping.get(key(component)).map(Yaml.Entry::place).orElse(mapping.place());
            problems.add(Problem.of(place.where(), "the key \"" + key(component) + "\" is missing"));
        }
        return standIn;
    }

    private Optional<Object> standIn(RecordComponent component, Place place) {
        Default standard = component.getAnnotation(Default.class);
        if (standard != null) {
            return YamlReader.parse(standard.value(), place, problems)
                    .flatMap(value -> value(component.getGenericType(), value));
        }
        return component.getType() == Optional.class ? Optional.of(Optional.empty()) : Optional.empty();
    }

    private Optional<Object> value(Type type, Yaml yaml) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            Type raw = generic.getRawType();
            if (raw == Optional.class) {
                return value(arguments[0], yaml).map(Optional::of);
            }
            if (raw == List.class) {
                return list(arguments[0], yaml);
            }
            return map(arguments[1], yaml);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == Yaml.class) {
            return Optional.of(yaml);
        }
        if (plain.isRecord()) {
            return record(yaml, plain.asSubclass(Record.class)).map(Function.identity());
        }
        return yaml instanceof Yaml.Scalar scalar ? scalar(plain, scalar) : refuse(yaml, kind(plain));
    }

    private Optional<Object> list(Type item, Yaml yaml) {
        if (!(yaml instanceof Yaml.Sequence sequence)) {
            return refuse(yaml, "a list, such as [a, b]");
        }
        var items = new ArrayList<Object>();
        sequence.items().forEach(each -> value(item, each).ifPresent(items::add));
        return items.size() == sequence.items().size() ? Optional.of(List.copyOf(items)) : Optional.empty();
    }

    private Optional<Object> map(Type item, Yaml yaml) {
        if (!(yaml instanceof Yaml.Mapping mapping)) {
            return refuse(yaml, "a mapping of keys to values");
        }
        var items = new LinkedHashMap<String, Object>();
        mapping.entries()
                .forEach(entry -> value(item, entry.value()).ifPresent(bound -> items.put(entry.key(), bound)));
        return items.size() == mapping.entries().size() ? Optional.of(items) : Optional.empty();
    }

    private Optional<Object> scalar(Class<?> type, Yaml.Scalar scalar) {
        String text = scalar.text();
        try {
            if (type == String.class) {
                return Optional.of(text);
            } else if (type == int.class || type == Integer.class) {
                return Optional.of(Integer.valueOf(text));
            } else if (type == long.class || type == Long.class) {
                return Optional.of(Long.valueOf(text));
            } else if (type == double.class || type == Double.class) {
                return Optional.of(Double.valueOf(text))
                        .filter(Double::isFinite)
                        .<Object>map(Function.identity())
                        .or(() -> refuse(scalar, kind(type)));
            } else if (type == boolean.class || type == Boolean.class) {
                return text.equals("true") || text.equals("false")
                        ? Optional.of(Boolean.valueOf(text))
                        : refuse(scalar, kind(type));
            } else if (type == LocalDate.class) {
                return Optional.of(LocalDate.parse(text));
            } else if (type == Path.class) {
                return Optional.of(scalar.place().base().resolve(text).normalize());
            } else if (type.isEnum()) {
                return constant(type, scalar);
            }
        } catch (NumberFormatException | DateTimeException | InvalidPathException wrong) {
            return refuse(scalar, kind(type));
        }
        throw new IllegalArgumentException("settings cannot hold a " + type);
    }

    private Optional<Object> constant(Class<?> type, Yaml.Scalar scalar) {
        List<String> names = constants(type);
        int index = names.indexOf(scalar.text());
        if (index < 0) {
            problems.add(unknown(scalar.place(), "value", scalar.text(), names));
            return Optional.empty();
        }
        return Optional.of(type.getEnumConstants()[index]);
    }

    /** The constants of an enum as they are written: {@code RULE_OF_LAW} is {@code rule-of-law}. */
    static List<String> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant ->
                        ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    private static String kind(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "int", "Integer", "long", "Long" -> "a whole number";
            case "double", "Double" -> "a number";
            case "boolean", "Boolean" -> "true or false";
            case "LocalDate" -> "a date, such as 2026-01-31";
            case "Path" -> "a path";
            default -> type.isEnum() ? "one of " + String.join(", ", constants(type)) : "a text";
        };
    }

    private <T> Optional<T> refuse(Yaml yaml, String expected) {
        problems.add(Problem.of(yaml.place().where(), "expected " + expected + ", got " + yaml.kind()));
        return Optional.empty();
    }

    private <R extends Record> Optional<R> construct(Class<R> type, Object[] values, Yaml.Mapping mapping) {
        Class<?>[] parameters = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<R> constructor = type.getDeclaredConstructor(parameters);
            constructor.setAccessible(true);
            return Optional.of(constructor.newInstance(values));
        } catch (InvocationTargetException thrown) {
            switch (thrown.getCause()) {
                case ProblemsException refusal -> refusal.problems().forEach(problem -> refused(problem, mapping));
                case IllegalArgumentException refusal ->
                    problems.add(Problem.of(mapping.place().where(), String.valueOf(refusal.getMessage())));
                case null, default -> throw new IllegalStateException(type + " failed to check its values", thrown);
            }
            return Optional.empty();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(type + " cannot be made", impossible);
        }
    }

    private void refused(Problem problem, Yaml.Mapping mapping) {
        String key = key(problem.where());
        Place place = mapping.get(key).map(Yaml.Entry::place).orElse(mapping.place());
        problems.add(place.where(), "\"" + key + "\" " + problem.what(), problem.next());
    }
}
