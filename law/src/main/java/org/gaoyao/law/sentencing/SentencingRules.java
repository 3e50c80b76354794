package org.gaoyao.law.sentencing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gaoyao.law.province.Province;

/**
 * The sentencing guidance as data: starting points, increments, amounts, factors, contradictions, each row with what it
 * rests on.
 *
 * <p>A folder of further files in the same format (docs/sentencing.md) adds rows, such as those of the second guidance or
 * of a province, or takes the place of rows. Immutable and safe for any number of threads.
 */
public final class SentencingRules {

    private final List<Source> sources;
    private final List<Start> starts;
    private final List<Increment> increments;
    private final List<Amounts> amounts;
    private final List<Factor> factors;
    private final List<Contradiction> contradictions;

    SentencingRules(
            List<Source> sources,
            List<Start> starts,
            List<Increment> increments,
            List<Amounts> amounts,
            List<Factor> factors,
            List<Contradiction> contradictions) {
        this.sources = List.copyOf(sources);
        this.starts = List.copyOf(starts);
        this.increments = List.copyOf(increments);
        this.amounts = List.copyOf(amounts);
        this.factors = List.copyOf(factors);
        this.contradictions = List.copyOf(contradictions);
    }

    /** The rules that come with the project, read once. */
    public static SentencingRules load() {
        return Loaded.RULES;
    }

    private static final class Loaded {
        static final SentencingRules RULES = RulesReader.ofResources();
    }

    /**
     * The rules of the project and those of a folder, whose files have the names of the project's files.
     *
     * @throws org.gaoyao.run.ProblemsException with everything that is wrong with the files, by row and field
     * @throws IOException if a file cannot be read
     */
    public static SentencingRules load(Path folder) throws IOException {
        return RulesReader.withFolder(folder);
    }

    /** What rows rest on. */
    public List<Source> sources() {
        return sources;
    }

    /** The names of the charges of which there are situations. */
    public Set<String> charges() {
        var charges = new LinkedHashSet<String>();
        starts.forEach(start -> charges.add(start.charge()));
        return charges;
    }

    /** The situations of a charge under the law of a day, gravest first. */
    List<Start> starts(String charge, Optional<Province> court, LocalDate day) {
        return Rule.effective(
                starts.stream().filter(start -> start.charge().equals(charge)).toList(), court, day);
    }

    /** The increments of a situation. */
    List<Increment> increments(Start start, Optional<Province> court, LocalDate day) {
        return Rule.effective(
                        increments.stream()
                                .filter(row -> row.charge().equals(start.charge()))
                                .toList(),
                        court,
                        day)
                .stream()
                .filter(row -> row.situations().isEmpty() || row.situations().contains(start.situation()))
                .toList();
    }

    /** The thresholds of a charge for a case, by name; rows with a condition that holds go before those without. */
    Map<String, Double> thresholds(String charge, Optional<Province> court, LocalDate day, CaseFacts facts) {
        var at = new HashMap<String, Double>();
        List<Amounts> rows = Rule.effective(
                amounts.stream().filter(row -> row.charge().equals(charge)).toList(), court, day);
        rows.stream().filter(row -> row.when().equals(Condition.ALWAYS)).forEach(row -> at.putAll(row.at()));
        rows.stream()
                .filter(row ->
                        !row.when().equals(Condition.ALWAYS) && row.when().holds(facts, Map.of()))
                .forEach(row -> at.putAll(row.at()));
        return at;
    }

    /**
     * From which amounts on a charge is graver, by name ({@code large}, {@code huge}, {@code especially}), in the unit of its
     * amount; cases for which other amounts are set aside.
     */
    public Map<String, Double> amounts(String charge, Optional<Province> court, LocalDate day) {
        var at = new HashMap<String, Double>();
        Rule.effective(
                        amounts.stream()
                                .filter(row -> row.charge().equals(charge)
                                        && row.when().equals(Condition.ALWAYS))
                                .toList(),
                        court,
                        day)
                .forEach(row -> at.putAll(row.at()));
        return at;
    }

    /** The factors that can concern a charge. */
    List<Factor> factors(String charge, Optional<Province> court, LocalDate day) {
        return Rule.effective(factors, court, day).stream()
                .filter(factor -> factor.concerns(charge))
                .toList();
    }

    /** What cannot be true together for a charge. */
    List<Contradiction> contradictions(String charge) {
        return contradictions.stream().filter(each -> each.concerns(charge)).toList();
    }
}
