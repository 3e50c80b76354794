package org.gaoyao.app.setting;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Turns settings back into what a recipe would say: maps, lists, texts, numbers. The inverse of {@link Binder}. */
public final class SettingsTree {

    private SettingsTree() {}

    /** All settings that are set, by their keys, in the order of the record. */
    public static Map<String, Object> of(Record settings) {
        return tree(settings, true);
    }

    /** The same without paths: what the settings say, wherever the data lies. */
    public static Map<String, Object> withoutPaths(Record settings) {
        return tree(settings, false);
    }

    private static Map<String, Object> tree(Record settings, boolean paths) {
        var tree = new LinkedHashMap<String, Object>();
        for (RecordComponent component : settings.getClass().getRecordComponents()) {
            plain(read(settings, component), paths).ifPresent(value -> tree.put(Binder.key(component), value));
        }
        return tree;
    }

    private static Optional<Object> plain(Object value, boolean paths) {
        return switch (value) {
            case Optional<?> optional -> optional.flatMap(inner -> plain(inner, paths));
            case Path path -> paths ? Optional.of(path.toString()) : Optional.empty();
            case Record settings -> Optional.of(tree(settings, paths));
            case Enum<?> constant ->
                Optional.of(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            case List<?> list -> {
                var items = new ArrayList<Object>();
                list.forEach(item -> plain(item, paths).ifPresent(items::add));
                yield Optional.of(items);
            }
            case Map<?, ?> map -> {
                var items = new LinkedHashMap<String, Object>();
                map.forEach((key, item) -> plain(item, paths).ifPresent(kept -> items.put(key.toString(), kept)));
                yield Optional.of(items);
            }
            case Number number -> Optional.of(number);
            case Boolean flag -> Optional.of(flag);
            default -> Optional.of(value.toString());
        };
    }

    /** A YAML value without its places; numbers, true and false are recognised as JSON writes them. */
    static Object plain(Yaml yaml) {
        return switch (yaml) {
            case Yaml.Sequence sequence ->
                sequence.items().stream().map(SettingsTree::plain).toList();
            case Yaml.Mapping mapping -> {
                var items = new LinkedHashMap<String, Object>();
                mapping.entries().forEach(entry -> items.put(entry.key(), plain(entry.value())));
                yield items;
            }
            case Yaml.Scalar scalar when scalar.quoted() -> scalar.text();
            case Yaml.Scalar scalar when scalar.text().matches("-?\\d{1,18}") -> Long.valueOf(scalar.text());
            case Yaml.Scalar scalar
            when scalar.text().matches("-?\\d+(\\.\\d+)?([eE][-+]?\\d+)?") -> Double.valueOf(scalar.text());
            case Yaml.Scalar scalar when scalar.text().matches("true|false") -> Boolean.valueOf(scalar.text());
            case Yaml.Scalar scalar -> scalar.text();
        };
    }

    private static Object read(Record settings, RecordComponent component) {
        try {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(settings);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(component + " cannot be read", impossible);
        }
    }
}
