package org.gaoyao.eval.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gaoyao.score.Explained;
import org.gaoyao.score.label.Hits;
import org.gaoyao.score.label.Judged;
import tools.jackson.databind.JsonNode;

/**
 * Entities of a sentence: F1 of all entities of all records, CAIL2021's theft entities.
 *
 * <p>Published: an entity is a type and a place in the sentence. Corrected: it is a type and its words, each once,
 * since a model that answers in words says no place. References are lines {@code 类型：文字 (place)}, places in characters
 * from 0. Answers are lines {@code 类型：文字}, or the contest's own form, {@code [{"label":"NT","span":["3;14"]}]}. In an
 * answer in words, words of an entity stand for all its places.
 *
 * @param types what stands for a type, its name or code
 */
record SpanScoring(Map<String, String> types) implements CountingScoring {

    private static final Pattern WANTED = Pattern.compile("(.+?)：(.+) \\(([0-9]+)\\)");
    private static final Pattern NAMED = Pattern.compile("(.+?)\\s*[:：]\\s*(.*)");
    private static final Pattern SPAN = Pattern.compile("([0-9]{1,7});([0-9]{1,7})");
    private static final Pattern NOTHING = Pattern.compile("(?:无|没有|未提及|未知|不详|暂无|none)?[。.]?");
    private static final Pattern SEPARATORS = Pattern.compile("[、，,]");

    /** An entity of a reference. */
    private record Entity(String type, String words, int start) {

        String place() {
            return "%s %d;%d".formatted(type, start, start + words.codePointCount(0, words.length()));
        }

        String words(String separator) {
            return type + separator + words;
        }
    }

    @Override
    public Mark published(Item item) {
        List<Entity> wanted = wanted(item.reference());
        var judged = new ArrayList<Judged>();
        var named = new LinkedHashSet<String>();
        Optional<JsonNode> spans = NamedLabels.array(item.prediction());
        if (spans.isPresent()) {
            for (String place : places(spans.get())) {
                if (!named.add(place)) {
                    judged.add(new Judged(place, false, true));
                }
            }
        } else {
            for (String words : named(item.prediction(), wanted)) {
                List<String> places = wanted.stream()
                        .filter(entity -> entity.words("：").equals(words))
                        .map(Entity::place)
                        .toList();
                named.addAll(places.isEmpty() ? List.of(words) : places);
            }
        }
        judged.addAll(Judged.of(wanted.stream().map(Entity::place).toList(), named));
        return mark(judged, item.prediction(), String.join("\n", named));
    }

    @Override
    public Mark corrected(Item item) {
        List<Entity> wanted = wanted(item.reference());
        Optional<JsonNode> spans = NamedLabels.array(item.prediction());
        SequencedSet<String> named = new LinkedHashSet<>();
        if (spans.isPresent()) {
            for (String place : places(spans.get())) {
                named.add(wanted.stream()
                        .filter(entity -> entity.place().equals(place))
                        .map(entity -> entity.words("："))
                        .findFirst()
                        .orElse(place));
            }
        } else {
            named = named(item.prediction(), wanted);
        }
        List<Judged> judged =
                Judged.of(wanted.stream().map(entity -> entity.words("：")).toList(), named);
        return mark(judged, item.prediction(), String.join("\n", named));
    }

    private static Mark mark(List<Judged> judged, String answer, String extracted) {
        Hits hits = judged.stream().reduce(Hits.NONE, Hits::plus, Hits::plus);
        String reason = "%d right, %d wrong, %d missed".formatted(hits.right(), hits.wrong(), hits.missed());
        return new Mark(
                answer.isBlank() ? Mark.State.ABSTAINED : Mark.State.SCORED,
                Explained.of(hits.f1(), reason),
                extracted,
                judged);
    }

    private List<Entity> wanted(String reference) {
        var entities = new ArrayList<Entity>();
        for (String line : reference.lines().toList()) {
            Matcher entity = WANTED.matcher(line);
            if (!entity.matches() || !types.containsKey(entity.group(1))) {
                throw new IllegalArgumentException("\"" + line + "\" is no entity such as 时间：2018年4月 (3)");
            }
            entities.add(new Entity(types.get(entity.group(1)), entity.group(2), Integer.parseInt(entity.group(3))));
        }
        return entities;
    }

    /** The entities that an answer in words names; a value that is right as a whole is not taken apart at its commas. */
    private SequencedSet<String> named(String answer, List<Entity> wanted) {
        var named = new LinkedHashSet<String>();
        for (String line : AnswerLines.of(answer)) {
            Matcher entity = NAMED.matcher(line);
            if (!entity.matches() || !types.containsKey(entity.group(1))) {
                continue;
            }
            String type = types.get(entity.group(1));
            String value = entity.group(2).strip();
            boolean whole = wanted.stream()
                    .anyMatch(each -> each.type().equals(type) && each.words().equals(value));
            for (String part : whole ? List.of(value) : List.of(SEPARATORS.split(value, -1))) {
                if (!NOTHING.matcher(part.strip()).matches()) {
                    named.add(type + "：" + part.strip());
                }
            }
        }
        return named;
    }

    private List<String> places(JsonNode entities) {
        var places = new ArrayList<String>();
        for (JsonNode entity : entities) {
            String label = entity.path("label").asString("");
            for (JsonNode span : entity.path("span")) {
                Matcher place = SPAN.matcher(span.asString(""));
                places.add(types.getOrDefault(label, label) + " " + (place.matches() ? place.group() : "?"));
            }
        }
        return places;
    }

    @Override
    public LabelFigures means() {
        return LabelFigures.MICRO;
    }
}
