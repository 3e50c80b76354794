package org.gaoyao.moot.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gaoyao.moot.grammar.Grammar;
import org.gaoyao.moot.matter.LegalBasis;
import org.gaoyao.run.Problems;

/**
 * Reads vignettes ({@code = id :: label :: article :: from :: [until ::] confused ids}, {@code ! test}, for circumstances
 * {@code + ids} or {@code - ids} of the crimes that they fit, then wordings) and
 * tells them.
 */
public final class Vignettes {

    /** The names of the persons in a wording. */
    static final Set<String> PERSONS = Set.of("p", "v", "w");

    private final Map<String, Vignette> byId;
    private final Grammar grammar;

    private Vignettes(Map<String, Vignette> byId, Grammar grammar) {
        this.byId = byId;
        this.grammar = grammar;
    }

    /** Facts that fall under a charge. */
    public static Vignettes crimes(Rulebook rulebook) {
        return of("vignettes-zh.txt", rulebook);
    }

    /** Facts that call for a rule of the general part or of civil law. */
    public static Vignettes rules(Rulebook rulebook) {
        return of("rules-zh.txt", rulebook);
    }

    /** Circumstances of an offender. */
    public static Vignettes circumstances(Rulebook rulebook) {
        return of("circumstances-zh.txt", rulebook);
    }

    private static Vignettes of(String resource, Rulebook rulebook) {
        return read(resource, Lines.resource(resource), Lines.resource("words-zh.txt"), rulebook);
    }

    /**
     * Those of a text.
     *
     * @throws org.gaoyao.run.ProblemsException with every fault of every line
     */
    static Vignettes read(String file, String text, String words, Rulebook rulebook) {
        var problems = new Problems();
        var lines = new Lines(file, problems, rulebook);
        var byId = new LinkedHashMap<String, Vignette>();
        var rules = new StringBuilder();
        String id = "";
        for (Lines.Line line : Lines.of(text)) {
            switch (line.sign()) {
                case '=' -> {
                    id = line.cell(0);
                    LocalDate from = lines.day(line, 3).orElse(LocalDate.EPOCH);
                    List<LegalBasis> basis = lines.articles(line, 2, from);
                    if (line.cells().size() < 5 || basis.size() != 1) {
                        lines.problem(line, "is no vignette", "write \"= id :: label :: article :: from :: ids\"");
                        basis = List.of(
                                new LegalBasis("", LegalBasis.criminal(1, 0).article()));
                    }
                    boolean ends = line.cells().size() > 5;
                    var vignette = new Vignette(
                            id,
                            line.cell(1),
                            basis.getFirst(),
                            from,
                            ends ? lines.day(line, 4) : Optional.empty(),
                            List.of(line.cell(ends ? 5 : 4).split(" ", -1)),
                            "",
                            Set.of(),
                            Set.of(),
                            0);
                    if (byId.put(id, vignette) != null) {
                        lines.problem(line, id + " stands twice", "");
                    }
                    rules.append("= ").append(id).append('\n');
                }
                case '!' -> byId.computeIfPresent(id, (_, before) -> before.withTest(line.cell(0)));
                case '+' -> byId.computeIfPresent(id, (_, before) -> before.withOnly(ids(line)));
                case '-' -> byId.computeIfPresent(id, (_, before) -> before.withNever(ids(line)));
                default -> {
                    byId.computeIfPresent(id, (_, before) -> before.withWording());
                    rules.append(line.cell(0)).append('\n');
                }
            }
        }
        for (Vignette vignette : byId.values()) {
            vignette.confused().stream()
                    .filter(other -> !byId.containsKey(other) || other.equals(vignette.id()))
                    .forEach(other -> problems.add(file, vignette.id() + " is confused with no vignette " + other, ""));
            if (vignette.test().isEmpty() || vignette.confused().size() < 3) {
                problems.add(file, vignette.id() + " lacks its test, or three that it is confused with", "");
            }
        }
        problems.throwIfAny("the vignettes were not read");
        return new Vignettes(byId, Grammar.of(Map.of(file, rules.toString(), "words", words), PERSONS));
    }

    private static Set<String> ids(Lines.Line line) {
        return Set.of(line.cell(0).split(" ", -1));
    }

    /** All of them, in the order of the resource. */
    public List<Vignette> all() {
        return List.copyOf(byId.values());
    }

    /** One that is there. */
    Vignette get(String id) {
        return Objects.requireNonNull(byId.get(id), id);
    }

    /** Those that a vignette is confused with and that could also be charged or applied on a day, other labels all. */
    public List<Vignette> confused(Vignette vignette, LocalDate day) {
        return vignette.confused().stream()
                .map(this::get)
                .filter(other -> other.holdsOn(day))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** The facts of a vignette, with persons of their own. */
    public String tell(Vignette vignette, Chance chance) {
        return tell(vignette, chance.people(3), chance);
    }

    /** The facts of a vignette with given persons: who acts, whom it concerns, another. */
    public String tell(Vignette vignette, List<String> people, Chance chance) {
        return grammar.text(
                vignette.id(), Map.of("p", people.get(0), "v", people.get(1), "w", people.get(2)), chance.random());
    }
}
