package org.gaoyao.law.charge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gaoyao.law.statute.ArticleNumber;
import org.gaoyao.run.Nearest;
import org.gaoyao.run.ProblemsException;

/**
 * All criminal charges since 1997-10-01, to be looked up by any spelling.
 *
 * <p>Understood are the name and its aliases with or without 罪, with any or no points between the alternatives
 * (掩饰隐瞒犯罪所得), and what is left when alternatives of one name are taken out (贩卖毒品, 容留卖淫), as judgments choose
 * among them. Immutable and safe for any number of threads.
 */
public final class Charges {

    private static final int NEAR = 3;
    /** A choice among alternatives is at least 贩卖毒品 long; shorter pieces fit too many names. */
    private static final int SHORTEST_CHOICE = 4;

    private final List<Charge> all;
    private final Map<String, List<Charge>> byKey = new HashMap<>();

    Charges(List<Charge> all) {
        this.all = List.copyOf(all);
        for (Charge charge : all) {
            var keys = new LinkedHashSet<String>();
            keys.add(ChargeKey.of(charge.name()));
            charge.aliases().forEach(alias -> keys.add(ChargeKey.of(alias)));
            keys.forEach(
                    key -> byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(charge));
        }
    }

    /** The charges that come with the project, read once. */
    public static Charges load() {
        return Loaded.CHARGES;
    }

    private static final class Loaded {
        static final Charges CHARGES = ChargeReader.ofResource();
    }

    /** All charges, in the order of the code, those of the past included. */
    public List<Charge> all() {
        return all;
    }

    /** The charges of the sentencing guidance of 2021, in its order. */
    public List<Charge> ofGuidance() {
        return all.stream()
                .filter(charge -> charge.guidance().isPresent())
                .sorted(Comparator.comparing(charge -> charge.guidance().orElseThrow()))
                .toList();
    }

    /** The charges that rest on an article and exist on a day. */
    public List<Charge> of(ArticleNumber article, LocalDate day) {
        return all.stream()
                .filter(charge -> charge.articles().contains(article) && charge.existsOn(day))
                .toList();
    }

    /** The charge that a spelling means, whenever it existed; where one name served twice, the later. */
    public Optional<Charge> find(String spelling) {
        return candidates(spelling).max(Comparator.comparing(Charge::from));
    }

    /** What a spelling means for an act of a day. */
    public ChargeFinding find(String spelling, LocalDate day) {
        List<Charge> meant = candidates(spelling).toList();
        Optional<Charge> existing =
                meant.stream().filter(charge -> charge.existsOn(day)).findFirst();
        if (existing.isPresent()) {
            return new ChargeFinding.Exists(existing.get());
        }
        if (meant.isEmpty()) {
            return new ChargeFinding.Unknown(spelling, near(spelling));
        }
        Charge latest = meant.stream().max(Comparator.comparing(Charge::from)).orElseThrow();
        return day.isBefore(latest.from())
                ? new ChargeFinding.NotYet(latest, day)
                : new ChargeFinding.NoLonger(latest, day);
    }

    /**
     * The charge that a spelling means for an act of a day.
     *
     * @throws ProblemsException with the reason, if there is no such charge or it did not exist on that day
     */
    public Charge require(String spelling, LocalDate day) {
        return switch (find(spelling, day)) {
            case ChargeFinding.Exists(Charge charge) -> charge;
            case ChargeFinding.NotYet(Charge charge, LocalDate on) ->
                throw refusal(
                        spelling,
                        "%s did not exist on %s: an act can be so charged from %s on"
                                .formatted(charge, on, charge.from()),
                        before(charge, on));
            case ChargeFinding.NoLonger(Charge charge, LocalDate on) ->
                throw refusal(
                        spelling,
                        "%s no longer existed on %s: it ended on %s"
                                .formatted(charge, on, charge.until().orElseThrow()),
                        charge.successors().isEmpty()
                                ? "give another charge or day"
                                : "since then: " + String.join(", ", charge.successors()));
            case ChargeFinding.Unknown(String unknown, List<String> near) ->
                throw refusal(
                        unknown,
                        "is no criminal charge",
                        near.isEmpty() ? "see gaoyao law charges" : "did you mean " + String.join(", ", near) + "?");
        };
    }

    private String before(Charge charge, LocalDate on) {
        return all.stream()
                .filter(older -> older.successors().contains(charge.name()) && older.existsOn(on))
                .map(Charge::name)
                .findFirst()
                .map(name -> "before then: " + name)
                .orElse("give another charge or day");
    }

    private static ProblemsException refusal(String spelling, String what, String next) {
        return ProblemsException.of("the charge was refused", "charge \"" + spelling + "\"", what, next);
    }

    private Stream<Charge> candidates(String spelling) {
        String key = ChargeKey.of(spelling);
        List<Charge> named = byKey.getOrDefault(key, List.of());
        return named.isEmpty() ? choices(key).stream() : named.stream();
    }

    /** The one charge, or the renamings of one charge, of whose alternatives the key is a choice. */
    private List<Charge> choices(String key) {
        if (key.length() < SHORTEST_CHOICE) {
            return List.of();
        }
        List<Charge> fitting = all.stream()
                .filter(charge -> charge.name().contains("、"))
                .filter(charge -> ChargeKey.isSubsequence(key, ChargeKey.of(charge.name())))
                .toList();
        boolean one = fitting.stream().map(Charge::articles).distinct().count() == 1;
        return one ? fitting : List.of();
    }

    /** The names that a mistyped one may have meant, nearest first; at most three. */
    public List<String> near(String spelling) {
        String key = ChargeKey.of(spelling);
        var near = new LinkedHashSet<String>();
        var left = new ArrayList<>(byKey.keySet().stream().sorted().toList());
        if (key.length() >= 2) {
            all.stream()
                    .map(Charge::name)
                    .filter(name -> ChargeKey.of(name).contains(key))
                    .limit(NEAR)
                    .forEach(near::add);
        }
        for (Optional<String> next = Nearest.of(key, left);
                next.isPresent() && near.size() < NEAR;
                next = Nearest.of(key, left)) {
            left.remove(next.get());
            byKey.getOrDefault(next.get(), List.of()).stream()
                    .map(Charge::name)
                    .limit(1)
                    .forEach(near::add);
        }
        return near.stream().limit(NEAR).toList();
    }
}
