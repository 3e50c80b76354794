package org.gaoyao.moot.narrative;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * A grammar of everything that can be told of one kind of case: rules, each with many wordings, many of which are told only
 * when certain flags hold.
 *
 * <p>Written as a text file, read by {@link StoryReader}, which documents the notation. A rule whose name is followed by
 * {@code =} is settled: drawn once for a case, so that all narrators speak of the same place, motive or thing.
 *
 * <p>Deterministic: equal facts and an equal generator give an equal text. Immutable and safe for concurrent use.
 */
public final class Story {

    private static final Facts NOTHING = new Facts(Map.of(), Set.of());

    private final Map<String, Rule> rules;
    private final List<Rule> settled;

    Story(Collection<Rule> rules) {
        var byName = new LinkedHashMap<String, Rule>();
        rules.forEach(rule -> byName.put(rule.name(), rule));
        this.rules = byName;
        settled = byName.values().stream().filter(Rule::settled).toList();
    }

    /** The names of its rules. */
    public Set<String> rules() {
        return Set.copyOf(rules.keySet());
    }

    /**
     * Draws all settled rules, in the order in which they are written, and adds them and the flags that they raise to the
     * facts. A settled rule of which nothing fits is left out. Names that are not facts yet, such as those by which only a
     * narrator calls people, stay open until it is told.
     */
    public void settle(Facts.Builder facts, RandomGenerator random) {
        for (Rule rule : settled) {
            List<Rule.Alternative> fitting = fitting(rule, facts.flags);
            if (facts.forms.containsKey(rule.name()) || fitting.isEmpty()) {
                continue;
            }
            Rule.Alternative drawn = fitting.get(random.nextInt(fitting.size()));
            List<Rule.Piece> fixed = fixed(drawn.pieces(), facts, random);
            if (fixed.stream().allMatch(Story::closed)) {
                var text = new PlantedText.Builder();
                append(text, fixed, NOTHING, random);
                facts.put(rule.name(), List.of(text.build()));
            } else {
                facts.open.put(rule.name(), new Facts.Wording(fixed));
            }
            drawn.raises().forEach(facts::flag);
        }
    }

    /**
     * Tells a rule.
     *
     * @throws IllegalArgumentException if there is no such rule, or no wording of it fits the facts
     */
    public PlantedText tell(String rule, Facts facts, RandomGenerator random) {
        var text = new PlantedText.Builder();
        call(text, rule, facts, random);
        return text.build();
    }

    /** Whether some wording of a rule fits; false also if there is no such rule. */
    public boolean tells(String rule, Facts facts) {
        Rule found = rules.get(rule);
        return found != null && !fitting(found, facts.flags()).isEmpty();
    }

    /** How many different texts a rule has for these facts; different derivations with equal words count twice. */
    public double texts(String rule, Facts facts) {
        return texts(List.of(new Rule.Piece.Call(rule)), facts);
    }

    private double texts(List<Rule.Piece> pieces, Facts facts) {
        double texts = 1;
        for (Rule.Piece piece : pieces) {
            texts *= switch (piece) {
                case Rule.Piece.Words _ -> 1;
                case Rule.Piece.Mark mark -> texts(mark.inside(), facts);
                case Rule.Piece.Choice choice ->
                    choice.ways().stream().mapToDouble(way -> texts(way, facts)).sum();
                case Rule.Piece.Call(String name)
                when facts.forms().containsKey(name) -> facts.forms().get(name).size();
                case Rule.Piece.Call(String name)
                when facts.open().containsKey(name) -> texts(facts.open().get(name).pieces, facts);
                case Rule.Piece.Call(String name) ->
                    fitting(rule(name), facts.flags()).stream()
                            .mapToDouble(way -> texts(way.pieces(), facts))
                            .sum();
            };
        }
        return texts;
    }

    /** The pieces with all choices made; a call that cannot be resolved yet is kept. */
    private List<Rule.Piece> fixed(List<Rule.Piece> pieces, Facts.Builder facts, RandomGenerator random) {
        var fixed = new ArrayList<Rule.Piece>();
        for (Rule.Piece piece : pieces) {
            switch (piece) {
                case Rule.Piece.Words words -> fixed.add(words);
                case Rule.Piece.Choice(List<List<Rule.Piece>> ways) ->
                    fixed.addAll(fixed(ways.get(random.nextInt(ways.size())), facts, random));
                case Rule.Piece.Mark(String element, Stance stance, List<Rule.Piece> inside) ->
                    fixed.add(new Rule.Piece.Mark(element, stance, fixed(inside, facts, random)));
                case Rule.Piece.Call call -> {
                    List<PlantedText> fact = facts.forms.get(call.name());
                    Rule rule = rules.get(call.name());
                    List<Rule.Alternative> fitting =
                            fact != null || rule == null || rule.settled() ? List.of() : fitting(rule, facts.flags);
                    if (fact != null) {
                        PlantedText form = fact.get(random.nextInt(fact.size()));
                        fixed.addAll(pieces(form));
                    } else if (fitting.isEmpty()) {
                        fixed.add(call);
                    } else {
                        fixed.addAll(fixed(
                                fitting.get(random.nextInt(fitting.size())).pieces(), facts, random));
                    }
                }
            }
        }
        return fixed;
    }

    /** A text as pieces that tell it again with its places, which must not overlap. */
    private static List<Rule.Piece> pieces(PlantedText text) {
        var pieces = new ArrayList<Rule.Piece>();
        String words = text.text();
        int at = 0;
        for (Planted place : text.planted()) {
            int start = words.offsetByCodePoints(0, place.start());
            int end = words.offsetByCodePoints(0, place.end());
            pieces.add(new Rule.Piece.Words(words.substring(at, start)));
            pieces.add(new Rule.Piece.Mark(
                    place.element(), place.stance(), List.of(new Rule.Piece.Words(words.substring(start, end)))));
            at = end;
        }
        pieces.add(new Rule.Piece.Words(words.substring(at)));
        return pieces;
    }

    private static boolean closed(Rule.Piece piece) {
        return switch (piece) {
            case Rule.Piece.Words _ -> true;
            case Rule.Piece.Call _, Rule.Piece.Choice _ -> false;
            case Rule.Piece.Mark mark -> mark.inside().stream().allMatch(Story::closed);
        };
    }

    private void append(PlantedText.Builder text, List<Rule.Piece> pieces, Facts facts, RandomGenerator random) {
        for (Rule.Piece piece : pieces) {
            switch (piece) {
                case Rule.Piece.Words(String words) -> text.append(words);
                case Rule.Piece.Call(String name) -> call(text, name, facts, random);
                case Rule.Piece.Choice(List<List<Rule.Piece>> ways) ->
                    append(text, ways.get(random.nextInt(ways.size())), facts, random);
                case Rule.Piece.Mark(String element, Stance stance, List<Rule.Piece> inside) -> {
                    int start = text.length();
                    append(text, inside, facts, random);
                    text.mark(element, stance, start);
                }
            }
        }
    }

    private void call(PlantedText.Builder text, String name, Facts facts, RandomGenerator random) {
        List<PlantedText> fact = facts.forms().get(name);
        if (fact != null) {
            text.append(fact.get(fact.size() == 1 ? 0 : random.nextInt(fact.size())));
            return;
        }
        Facts.Wording open = facts.open().get(name);
        if (open != null) {
            append(text, open.pieces, facts, random);
            return;
        }
        Rule rule = rule(name);
        List<Rule.Alternative> fitting = fitting(rule, facts.flags());
        if (fitting.isEmpty()) {
            throw new IllegalArgumentException(
                    "%s: no wording of \"%s\" fits the flags %s".formatted(rule.where(), name, facts.flags()));
        }
        append(text, fitting.get(random.nextInt(fitting.size())).pieces(), facts, random);
    }

    private Rule rule(String name) {
        Rule rule = rules.get(name);
        if (rule == null) {
            throw new IllegalArgumentException("there is neither a rule nor a fact \"%s\"".formatted(name));
        }
        return rule;
    }

    private static List<Rule.Alternative> fitting(Rule rule, Set<String> flags) {
        var fitting = new ArrayList<Rule.Alternative>(rule.alternatives().size());
        for (Rule.Alternative alternative : rule.alternatives()) {
            if (alternative.fits(flags)) {
                fitting.add(alternative);
            }
        }
        return fitting;
    }
}
