package org.gaoyao.app.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A YAML document as a tree in which everything knows where it was written. Immutable. */
public sealed interface Yaml {

    /** Where it begins. */
    Place place();

    /** What it is, as a person would say it. */
    String kind();

    /**
     * A text, number, date or other single value.
     *
     * @param text as written, without quotation marks
     * @param quoted whether it had them
     */
    record Scalar(String text, boolean quoted, Place place) implements Yaml {

        /** Whether nothing was written. */
        public boolean isNothing() {
            return !quoted && (text.isEmpty() || text.equals("null") || text.equals("~"));
        }

        @Override
        public String kind() {
            return isNothing() ? "nothing" : "\"" + text + "\"";
        }
    }

    /** A list. */
    record Sequence(List<Yaml> items, Place place) implements Yaml {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    /** Keys and their values, in the order in which they were written; no key twice. */
    record Mapping(List<Entry> entries, Place place) implements Yaml {
        public Mapping {
            entries = List.copyOf(entries);
        }

        @Override
        public String kind() {
            return "a mapping of keys to values";
        }

        /** The entry of a key. */
        public Optional<Entry> get(String key) {
            return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
        }

        /** The keys, in their order. */
        public List<String> keys() {
            return entries.stream().map(Entry::key).toList();
        }

        /** This mapping with the value at the end of a path of keys replaced or added; what is in the way is replaced. */
        public Mapping with(List<String> path, Yaml value) {
            String key = path.getFirst();
            Yaml inner = value;
            if (path.size() > 1) {
                Mapping below = get(key).map(Entry::value).orElse(value) instanceof Mapping mapping
                        ? mapping
                        : new Mapping(List.of(), value.place());
                inner = below.with(path.subList(1, path.size()), value);
            }
            Place place = path.size() > 1 ? get(key).map(Entry::place).orElse(value.place()) : value.place();
            Entry changed = new Entry(key, place, inner);
            var all = new ArrayList<>(entries);
            int index = keys().indexOf(key);
            if (index < 0) {
                all.add(changed);
            } else {
                all.set(index, changed);
            }
            return new Mapping(all, place());
        }
    }

    /** A key, where it was written, and its value. */
    record Entry(String key, Place place, Yaml value) {}
}
