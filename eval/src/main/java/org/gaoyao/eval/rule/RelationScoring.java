package org.gaoyao.eval.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.regex.Pattern;
import org.gaoyao.score.Explained;
import org.gaoyao.score.label.Hits;
import org.gaoyao.score.label.Judged;
import tools.jackson.databind.JsonNode;

/**
 * Relations between entities of a paragraph: F1 of all triples of all records, CAIL2022's drug relations.
 *
 * <p>A triple is right if the words of both entities and the relation are; equal triples of a record count once; a
 * relation of an entity with itself is none. That is how the contest's baseline measures itself; its own judge was not
 * published. Both rules read alike: lines {@code 头实体|关系|尾实体}, in any order of the relation among them, or the
 * contest's form, objects with {@code em1Text}, {@code em2Text} and {@code label}.
 *
 * @param relations what stands for a relation, its name or code
 */
record RelationScoring(Map<String, String> relations) implements CountingScoring {

    private static final Pattern SEPARATOR = Pattern.compile("\\s*(?:[|｜\\t，,]|→|-+>)\\s*");
    private static final int TRIPLE = 3;

    @Override
    public Mark published(Item item) {
        return mark(item);
    }

    @Override
    public Mark corrected(Item item) {
        return mark(item);
    }

    private Mark mark(Item item) {
        SequencedSet<String> wanted = read(item.reference());
        if (wanted.isEmpty() && !LabelScoring.saysNone(item.reference())) {
            throw new IllegalArgumentException("has no line such as 甲|持有|乙");
        }
        SequencedSet<String> named = read(item.prediction());
        List<Judged> judged = Judged.of(wanted, named);
        Hits hits = judged.stream().reduce(Hits.NONE, Hits::plus, Hits::plus);
        return new Mark(
                named.isEmpty() && !wanted.isEmpty() ? Mark.State.ABSTAINED : Mark.State.SCORED,
                Explained.of(
                        hits.f1(),
                        "%d right, %d wrong, %d missed".formatted(hits.right(), hits.wrong(), hits.missed())),
                String.join("\n", named),
                judged);
    }

    private SequencedSet<String> read(String text) {
        var triples = new LinkedHashSet<String>();
        Optional<JsonNode> mentions = NamedLabels.array(text);
        if (mentions.isPresent()) {
            for (JsonNode mention : mentions.get()) {
                triple(
                        List.of(
                                mention.path("em1Text").asString(""),
                                mention.path("label").asString(""),
                                mention.path("em2Text").asString("")),
                        1,
                        triples);
            }
            return triples;
        }
        for (String line : AnswerLines.of(text)) {
            boolean wrapped = line.matches("[(（<].*[)）>]");
            List<String> parts = List.of(SEPARATOR.split(wrapped ? line.substring(1, line.length() - 1) : line, -1));
            for (int place = 0; place < parts.size(); place++) {
                if (parts.size() == TRIPLE
                        && relations.containsKey(parts.get(place).strip())) {
                    triple(parts, place, triples);
                    break;
                }
            }
        }
        return triples;
    }

    private void triple(List<String> parts, int place, SequencedSet<String> triples) {
        Optional<String> relation =
                Optional.ofNullable(relations.get(parts.get(place).strip()));
        String head = parts.get(place == 0 ? 1 : 0).strip();
        String tail = parts.get(place == TRIPLE - 1 ? 1 : TRIPLE - 1).strip();
        if (relation.isPresent() && !head.equals(tail)) {
            triples.add(String.join("|", head, relation.get(), tail));
        }
    }

    @Override
    public LabelFigures means() {
        return LabelFigures.MICRO;
    }
}
