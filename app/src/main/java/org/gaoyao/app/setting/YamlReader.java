package org.gaoyao.app.setting;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.gaoyao.run.Problem;
import org.gaoyao.run.Problems;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads YAML 1.2 into a {@link Yaml}; what is wrong with it goes to {@link Problems}. Tags are not looked at. */
public final class YamlReader {

    private final IntFunction<Place> places;
    private final Problems problems;

    private YamlReader(IntFunction<Place> places, Problems problems) {
        this.places = places;
        this.problems = problems;
    }

    /**
     * Reads a file in UTF-8; relative paths in it start from its folder.
     *
     * @return the document, or empty if it cannot be read at all, with the reason in {@code problems}
     */
    public static Optional<Yaml> read(Path file, Problems problems) {
        Path base = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(Path.of("/"));
        try {
            return new YamlReader(line -> new Place(file + ":" + line, base), problems).parse(Files.readString(file));
        } catch (CharacterCodingException notUtf8) {
            problems.add(file.toString(), "is not a text in UTF-8", "save it as UTF-8");
        } catch (IOException failure) {
            problems.add(Problem.of(failure));
        }
        return Optional.empty();
    }

    /** Reads a value that was given in one piece, such as an argument of a command. */
    public static Optional<Yaml> parse(String text, Place place, Problems problems) {
        return parse(text, _ -> place, problems);
    }

    static Optional<Yaml> parse(String text, IntFunction<Place> places, Problems problems) {
        return new YamlReader(places, problems).parse(text);
    }

    private Optional<Yaml> parse(String text) {
        var settings = LoadSettings.builder().setAllowDuplicateKeys(true).build();
        try {
            return Optional.of(new Compose(settings)
                    .composeString(text)
                    .map(this::tree)
                    .orElse(new Yaml.Scalar("", false, places.apply(1))));
        } catch (MarkedYamlEngineException failure) {
            Optional<Mark> mark = failure.getProblemMark().or(failure::getContextMark);
            problems.add(
                    places.apply(mark.map(Mark::getLine).orElse(0) + 1).where(),
                    "is not YAML: " + failure.getProblem(),
                    "check indentation, colons and quotation marks");
        } catch (YamlEngineException failure) {
            problems.add(Problem.of(places.apply(1).where(), "is not YAML: " + failure.getMessage()));
        }
        return Optional.empty();
    }

    private Yaml tree(Node node) {
        Place place = place(node);
        return switch (node) {
            case ScalarNode scalar ->
                new Yaml.Scalar(scalar.getValue(), scalar.getScalarStyle() != ScalarStyle.PLAIN, place);
            case SequenceNode sequence ->
                new Yaml.Sequence(sequence.getValue().stream().map(this::tree).toList(), place);
            case MappingNode mapping -> mapping(mapping, place);
            default -> throw new IllegalStateException("a composed node is a scalar, a sequence or a mapping: " + node);
        };
    }

    private Yaml.Mapping mapping(MappingNode node, Place place) {
        Map<String, Place> seen = new LinkedHashMap<>();
        List<Yaml.Entry> entries = new ArrayList<>();
        for (NodeTuple tuple : node.getValue()) {
            Place at = place(tuple.getKeyNode());
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                problems.add(at.where(), "a key must be a single word", "");
                continue;
            }
            Place first = seen.putIfAbsent(key.getValue(), at);
            if (first != null) {
                problems.add(
                        at.where(),
                        "the key \"" + key.getValue() + "\" appears a second time, first at " + first,
                        "remove one of the two");
                continue;
            }
            entries.add(new Yaml.Entry(key.getValue(), at, tree(tuple.getValueNode())));
        }
        return new Yaml.Mapping(entries, place);
    }

    private Place place(Node node) {
        return places.apply(node.getStartMark().map(Mark::getLine).orElse(0) + 1);
    }
}
