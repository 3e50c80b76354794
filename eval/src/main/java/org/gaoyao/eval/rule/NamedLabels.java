package org.gaoyao.eval.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.regex.Pattern;
import org.gaoyao.eval.benchmark.Task;
import org.gaoyao.law.charge.Charge;
import org.gaoyao.law.charge.Charges;
import org.gaoyao.run.Json;
import org.gaoyao.score.choice.NamedOptions;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Labels by their names, their codes, or other names for the same; in a JSON array also by their places in the list, from 1.
 *
 * @param listed the labels in the order of their list
 * @param spellings what stands for a label, itself included
 * @param names all spellings
 */
record NamedLabels(List<String> listed, Map<String, String> spellings, NamedOptions names) implements LabelReader {

    private static final Pattern PIECES = Pattern.compile("[;；，,。\\n]");
    private static final Pattern BEFORE = Pattern.compile("^.*[:：]");

    /** The options of a task by their names and codes. */
    static NamedLabels of(Task task) {
        return of(task.options(), task.spellings());
    }

    /** The charges of a list, with the other names that the law room knows for them. */
    static NamedLabels charges(List<String> listed) {
        var spellings = new LinkedHashMap<String, String>();
        for (String label : listed) {
            Optional<Charge> charge = Charges.load().find(label);
            charge.ifPresent(known -> known.aliases().forEach(alias -> spellings.putIfAbsent(alias, label)));
            charge.ifPresent(known -> spellings.putIfAbsent(known.shortName(), label));
        }
        listed.forEach(label -> spellings.put(label, label));
        return of(listed, spellings);
    }

    private static NamedLabels of(List<String> listed, Map<String, String> spellings) {
        return new NamedLabels(listed, spellings, new NamedOptions(new ArrayList<>(spellings.keySet())));
    }

    @Override
    public SequencedSet<String> read(String text) {
        Optional<JsonNode> array = array(text);
        var labels = new LinkedHashSet<String>();
        if (array.isPresent()) {
            array.get().forEach(element -> label(element).ifPresent(labels::add));
            return labels;
        }
        for (String piece : PIECES.split(text, -1)) {
            exactly(piece)
                    .ifPresentOrElse(labels::add, () -> names.named(piece).forEach(name -> labels.add(spelt(name))));
        }
        return labels;
    }

    private Optional<String> label(JsonNode element) {
        if (element.isIntegralNumber()) {
            int place = element.asInt();
            return place >= 1 && place <= listed.size() ? Optional.of(listed.get(place - 1)) : Optional.empty();
        }
        return exactly(element.asString(""));
    }

    /** The label that is spelt so, or whose alternatives are chosen from: 贩卖、运输毒品罪. */
    private Optional<String> exactly(String piece) {
        String name = BEFORE.matcher(piece).replaceFirst("").strip();
        String bare = name.length() > 1 && name.endsWith("罪") ? name.substring(0, name.length() - 1) : name;
        Optional<String> spelt = Optional.ofNullable(spellings.get(bare));
        return spelt.or(() -> bare.contains("、") && name.endsWith("罪")
                ? Charges.load().find(name).map(Charge::shortName).map(spellings::get)
                : Optional.empty());
    }

    private String spelt(String name) {
        return spellings.getOrDefault(name, name);
    }

    /** The elements of a JSON array, the form in which contests take answers; empty if the text is none. */
    static Optional<JsonNode> array(String text) {
        String stripped = text.strip();
        if (!stripped.startsWith("[") || !stripped.endsWith("]")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Json.parse(stripped)).filter(JsonNode::isArray);
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }
}
