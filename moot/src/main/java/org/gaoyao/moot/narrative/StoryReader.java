package org.gaoyao.moot.narrative;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gaoyao.run.Nearest;
import org.gaoyao.run.Problems;
import org.gaoyao.run.ProblemsException;

/**
 * Reads stories from text files in this notation:
 *
 * <pre>
 * # a comment
 * facts: accused day amount          names that the program sets before the story is told
 * flags: home night                  flags that the program may raise
 *
 * spot =                             a settled rule: drawn once for a case
 *     [home] {street}一居民楼
 *     [!home +outdoors] {street}路边    raises the flag outdoors when drawn
 * opening                            a rule, told anew each time
 *     {day}，{accused}来到{spot}。      calls of facts and rules
 *     [night|rain] (趁夜|趁人不备)……     needs one of two flags; one of several wordings, of which one may be empty
 *     (=左|右)侧                        one of several wordings, drawn once for a case like a settled rule
 *     &lt;surrender:主动投案&gt;              words that state an element
 *     &lt;!amount:自称损失{claim}&gt;          words that contradict it
 * </pre>
 *
 * <p>Rules begin at the margin, their wordings are indented, one to a line; {@code ()} is an empty wording, {@code \\n} a line
 * feed. Where several files are read together, a later
 * file replaces the rules of an earlier one. Everything that is wrong is reported at once, with file and line.
 */
public final class StoryReader {

    private static final String TASK = "the story was not read";

    private final Problems problems = new Problems();
    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final Map<String, Rule> choices = new LinkedHashMap<>();
    private final Set<String> facts = new HashSet<>();
    private final Set<String> flags = new HashSet<>();

    private StoryReader() {}

    /**
     * A story from resources.
     *
     * @param base the class beside which they lie
     * @param names their names, the most general first
     * @throws ProblemsException with everything that is wrong
     */
    public static Story ofResources(Class<?> base, String... names) {
        var texts = new LinkedHashMap<String, String>();
        for (String name : names) {
            try (InputStream in = Objects.requireNonNull(base.getResourceAsStream(name), name)) {
                texts.put(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return read(texts);
    }

    /**
     * A story from texts by the names of their files.
     *
     * @throws ProblemsException with everything that is wrong
     */
    public static Story read(Map<String, String> texts) {
        var reader = new StoryReader();
        texts.forEach(reader::file);
        reader.names();
        reader.problems.throwIfAny(TASK);
        return new Story(reader.all());
    }

    private void file(String name, String text) {
        var here = new HashSet<String>();
        Optional<Rule> open = Optional.empty();
        int row = 0;
        for (String line : text.lines().toList()) {
            row++;
            String where = name + ":" + row;
            String content = line.strip();
            if (content.isEmpty() || content.startsWith("#")) {
                continue;
            }
            if (Character.isWhitespace(line.charAt(0))) {
                int at = row;
                open.ifPresentOrElse(
                        rule -> alternative(rule.name(), content, where),
                        () -> problems.add(name + ":" + at, "a wording without a rule", "write the rule above it"));
            } else if (content.startsWith("facts:")) {
                facts.addAll(words(content.substring("facts:".length())));
            } else if (content.startsWith("flags:")) {
                flags.addAll(words(content.substring("flags:".length())));
            } else {
                boolean settled = content.endsWith("=");
                String rule = (settled ? content.substring(0, content.length() - 1) : content).strip();
                if (!rule.matches("[a-z][a-z0-9.-]*")) {
                    problems.add(where, "\"" + rule + "\" is no name of a rule", "use small letters, digits, - and .");
                } else if (!here.add(rule)) {
                    problems.add(where, "the rule \"" + rule + "\" stands twice in this file", "join the two");
                }
                open = Optional.of(new Rule(rule, settled, List.of(), where));
                rules.put(rule, open.get());
            }
        }
    }

    private void alternative(String rule, String content, String where) {
        var needs = new ArrayList<Set<String>>();
        var excludes = new HashSet<String>();
        var raises = new HashSet<String>();
        String text = content;
        if (content.startsWith("[") && content.contains("]")) {
            for (String term : words(content.substring(1, content.indexOf(']')))) {
                switch (term.charAt(0)) {
                    case '!' -> excludes.add(term.substring(1));
                    case '+' -> raises.add(term.substring(1));
                    default -> needs.add(Set.copyOf(Arrays.asList(term.split("\\|", -1))));
                }
            }
            text = content.substring(content.indexOf(']') + 1).strip();
        }
        List<Rule.Piece> pieces;
        try {
            var reader = new Pieces(text, where);
            pieces = reader.read();
            reader.settled().forEach(choice -> choices.put(choice.name(), choice));
        } catch (IllegalArgumentException wrong) {
            problems.add(where, Objects.requireNonNull(wrong.getMessage()), "");
            pieces = List.of();
        }
        Rule old = Objects.requireNonNull(rules.get(rule));
        var alternatives = new ArrayList<>(old.alternatives());
        alternatives.add(new Rule.Alternative(needs, excludes, raises, pieces));
        rules.put(rule, new Rule(rule, old.settled(), alternatives, old.where()));
    }

    /** The rules, and behind them the choices that are drawn once, which may ask for flags that settled rules raise. */
    private List<Rule> all() {
        var all = new ArrayList<>(rules.values());
        all.addAll(choices.values());
        return all;
    }

    /** Looks whether every name that is used is known. */
    private void names() {
        var raised = new HashSet<>(flags);
        rules.values().forEach(rule -> rule.alternatives().forEach(alternative -> raised.addAll(alternative.raises())));
        var callable = new HashSet<>(facts);
        callable.addAll(rules.keySet());
        callable.addAll(choices.keySet());
        for (Rule rule : all()) {
            if (rule.alternatives().isEmpty()) {
                problems.add(rule.where(), "the rule \"" + rule.name() + "\" has no wording", "add one, indented");
            }
            for (Rule.Alternative alternative : rule.alternatives()) {
                var asked = new HashSet<>(alternative.excludes());
                alternative.needs().forEach(asked::addAll);
                asked.stream()
                        .filter(flag -> !raised.contains(flag))
                        .forEach(flag -> unknown(rule, "flag", flag, raised));
                called(alternative.pieces())
                        .filter(name -> !callable.contains(name))
                        .forEach(name -> unknown(rule, "rule or fact", name, callable));
            }
        }
    }

    private void unknown(Rule rule, String kind, String name, Set<String> known) {
        problems.add(
                rule.where(),
                "\"%s\" uses the %s \"%s\", which nothing sets".formatted(rule.name(), kind, name),
                Nearest.of(name, known.stream().sorted().toList())
                        .map(near -> "did you mean \"%s\"?".formatted(near))
                        .orElse("write it, or name it after facts: or flags:"));
    }

    private static Stream<String> called(List<Rule.Piece> pieces) {
        return pieces.stream().flatMap(piece -> switch (piece) {
            case Rule.Piece.Words _ -> Stream.empty();
            case Rule.Piece.Call(String name) -> Stream.of(name);
            case Rule.Piece.Mark mark -> called(mark.inside());
            case Rule.Piece.Choice choice -> choice.ways().stream().flatMap(StoryReader::called);
        });
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
