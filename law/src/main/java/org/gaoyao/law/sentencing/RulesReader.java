package org.gaoyao.law.sentencing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.gaoyao.law.element.ElementDefinition;
import org.gaoyao.law.element.ElementSchemas;
import org.gaoyao.law.province.Province;
import org.gaoyao.law.statute.ArticleNumber;
import org.gaoyao.run.DataRow;
import org.gaoyao.run.Json;
import org.gaoyao.run.Nearest;
import org.gaoyao.run.Problems;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads the files of the sentencing rules: JSON lines, one row each, all mistakes reported at once by row and field. */
final class RulesReader {

    private static final List<String> FILES = List.of(
            "sources.jsonl",
            "starts.jsonl",
            "amounts.jsonl",
            "increments.jsonl",
            "factors.jsonl",
            "contradictions.jsonl");

    private final Problems problems = new Problems();
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final List<Start> starts = new ArrayList<>();
    private final List<Amounts> amounts = new ArrayList<>();
    private final List<Increment> increments = new ArrayList<>();
    private final List<Factor> factors = new ArrayList<>();
    private final List<Contradiction> contradictions = new ArrayList<>();
    private final Set<String> elements = new TreeSet<>(CaseFacts.DERIVED);

    private RulesReader() {
        ElementSchemas.load().definitions().stream()
                .map(ElementDefinition::code)
                .forEach(elements::add);
    }

    /** The rules of the project. */
    static SentencingRules ofResources() {
        var reader = new RulesReader();
        reader.resources();
        return reader.finish();
    }

    /** The rules of the project and of a folder. */
    static SentencingRules withFolder(Path folder) throws IOException {
        var texts = new HashMap<String, String>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return with(folder.toString(), texts);
    }

    /** The rules of the project and of texts by the names of files. */
    static SentencingRules with(String folder, Map<String, String> texts) {
        var reader = new RulesReader();
        reader.resources();
        if (texts.keySet().stream().noneMatch(FILES::contains)) {
            reader.problems.add(folder, "has no file of rules", "the files are named " + String.join(", ", FILES));
        }
        texts.keySet().stream()
                .filter(name -> name.endsWith(".jsonl") && !FILES.contains(name))
                .sorted()
                .forEach(name -> reader.problems.add(
                        folder + "/" + name,
                        "is not the name of a file of rules",
                        "the files are named " + String.join(", ", FILES)));
        for (String name : FILES) {
            if (texts.containsKey(name)) {
                reader.file(name, folder + "/" + name, texts.get(name));
            }
        }
        return reader.finish();
    }

    private void resources() {
        for (String name : FILES) {
            try (InputStream stream = RulesReader.class.getResourceAsStream(name)) {
                if (stream == null) {
                    throw new IllegalStateException("the rules lack their file " + name);
                }
                file(name, name, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private SentencingRules finish() {
        problems.throwIfAny("the sentencing rules were not read");
        return new SentencingRules(List.copyOf(sources.values()), starts, increments, amounts, factors, contradictions);
    }

    private void file(String kind, String name, String text) {
        Consumer<DataRow> reader =
                switch (kind) {
                    case "sources.jsonl" -> this::source;
                    case "starts.jsonl" -> this::start;
                    case "amounts.jsonl" -> this::amounts;
                    case "increments.jsonl" -> this::increment;
                    case "factors.jsonl" -> this::factor;
                    case "contradictions.jsonl" -> this::contradiction;
                    default -> throw new IllegalArgumentException("no such kind of rules: " + kind);
                };
        int number = 0;
        for (String line : text.lines().toList()) {
            String where = "%s, row %d".formatted(name, ++number);
            try {
                reader.accept(new DataRow(where, Json.parse(line), problems));
            } catch (JacksonException failure) {
                problems.add(where, "is not JSON: " + failure.getOriginalMessage(), "");
            }
        }
    }

    private void source(DataRow row) {
        var source = new Source(
                row.text("id"),
                row.text("title"),
                row.optionalText("number"),
                row.day("from"),
                row.optionalDay("until"),
                row.optionalText("note"));
        if (row.close()) {
            sources.put(source.id(), source);
        }
    }

    private void start(DataRow row) {
        String charge = row.text("charge");
        String situation = row.text("situation");
        String name = row.text("name");
        String english = row.text("english");
        Condition when = condition(row);
        Optional<Figures> months =
                row.node("months").isMissingNode() ? Optional.empty() : Optional.of(figures(row, "months", 0, 300));
        Optional<ArticleNumber> article =
                row.value("article", row.text("article"), ArticleNumber::parse, "an article number");
        int step = row.number("step");
        Scope scope = scope(row);
        Optional<Basis> basis = basis(row);
        if (row.close() && article.isPresent() && basis.isPresent()) {
            starts.add(
                    new Start(charge, situation, name, english, when, months, article.get(), step, scope, basis.get()));
        }
    }

    private void amounts(DataRow row) {
        String charge = row.text("charge");
        String element = element(row);
        Condition when = condition(row);
        var at = new HashMap<String, Double>();
        JsonNode node = row.node("at");
        node.properties().forEach(entry -> {
            if (entry.getValue().isNumber() && entry.getValue().doubleValue() > 0) {
                at.put(entry.getKey(), entry.getValue().doubleValue());
            } else {
                row.problem("at", "has a figure that is not above 0: " + entry, "");
            }
        });
        if (at.isEmpty()) {
            row.problem("at", "must name thresholds, got " + node, "write {\"large\": 2000, \"huge\": 60000}");
        }
        Scope scope = scope(row);
        Optional<Basis> basis = basis(row);
        if (row.close() && basis.isPresent()) {
            amounts.add(new Amounts(charge, element, when, at, scope, basis.get()));
        }
    }

    private void increment(DataRow row) {
        String charge = row.text("charge");
        List<String> situations = row.texts("situations");
        String element = element(row);
        Condition when = condition(row);
        Increment.Amount amount = row.node("spread").isMissingNode()
                ? new Increment.Amount.PerUnit(
                        decimal(row, "beyond", 0, 0), decimal(row, "each", 1e-9, 1), figures(row, "months", 0, 300))
                : new Increment.Amount.Spread(figures(row, "spread", 0, 1));
        Scope scope = scope(row);
        Optional<Basis> basis = basis(row);
        if (row.close() && basis.isPresent()) {
            increments.add(new Increment(charge, situations, element, when, amount, scope, basis.get()));
        }
    }

    private void factor(DataRow row) {
        String code = row.text("factor");
        String name = row.text("name");
        String english = row.text("english");
        int layer = row.number("layer");
        if (layer > 2) {
            row.problem("layer", "is 1 or 2, got " + layer, "");
        }
        Figures ratio = figures(row, "ratio", -1, 1);
        if (ratio.low() < 0 && ratio.high() > 0) {
            row.problem("ratio", "goes both ways", "a factor either mitigates (below 0) or aggravates (above 0)");
        }
        Condition when = condition(row);
        Set<String> charges = Set.copyOf(row.texts("charges"));
        Set<String> except = Set.copyOf(row.texts("except_charges"));
        List<String> unless = row.texts("unless");
        boolean below = row.flag("below", false);
        boolean exempt = row.flag("exempt", false);
        double least = decimal(row, "least_months", 0, 0);
        List<String> absorbs = row.texts("absorbs");
        Optional<Figures> joint = row.node("joint_ratio").isMissingNode()
                ? Optional.empty()
                : Optional.of(figures(row, "joint_ratio", -1, 1));
        List<String> jointWith = row.texts("joint_with");
        Scope scope = scope(row);
        Optional<Basis> basis = basis(row);
        if (row.close() && basis.isPresent()) {
            factors.add(new Factor(
                    code,
                    name,
                    english,
                    layer,
                    ratio,
                    when,
                    charges,
                    except,
                    unless,
                    below,
                    exempt,
                    least,
                    absorbs,
                    joint,
                    jointWith,
                    scope,
                    basis.get()));
        }
    }

    private void contradiction(DataRow row) {
        var contradiction = new Contradiction(
                condition(row),
                Set.copyOf(row.texts("charges")),
                row.text("chinese"),
                row.text("english"),
                row.text("place"));
        if (row.close()) {
            contradictions.add(contradiction);
        }
    }

    private Condition condition(DataRow row) {
        Condition condition = ConditionReader.read(row);
        condition.elements().stream()
                .filter(element -> !elements.contains(element))
                .sorted()
                .forEach(element -> unknown(row, "when", element));
        return condition;
    }

    private String element(DataRow row) {
        String element = row.text("element");
        if (!element.isEmpty() && !elements.contains(element)) {
            unknown(row, "element", element);
        }
        return element;
    }

    private void unknown(DataRow row, String field, String element) {
        row.problem(
                field,
                "names no element: " + element,
                Nearest.of(element, elements)
                        .map(near -> "did you mean \"" + near + "\"?")
                        .orElse("docs/elements.md lists them"));
    }

    private Optional<Basis> basis(DataRow row) {
        String id = row.text("source");
        String place = row.optionalText("place").orElse("");
        boolean verified = row.flag("verified", false);
        Source source = sources.get(id);
        if (source == null && !id.isEmpty()) {
            row.problem(
                    "source",
                    "is not listed: " + id,
                    Nearest.of(id, sources.keySet())
                            .map(near -> "did you mean \"" + near + "\"?")
                            .orElse("add it to sources.jsonl"));
        }
        return Optional.ofNullable(source).map(known -> new Basis(known, place, verified));
    }

    private static Scope scope(DataRow row) {
        Optional<Province> province = row.optionalText("province")
                .flatMap(name -> row.value("province", name, Province::ofCourts, "a province"));
        var scope = new Scope(province, row.day("from"), row.optionalDay("until"));
        if (scope.until().filter(end -> !end.isAfter(scope.from())).isPresent()) {
            row.problem("until", "is not after \"from\": " + scope.until().get(), "");
        }
        return scope;
    }

    private static double decimal(DataRow row, String field, double least, double otherwise) {
        JsonNode node = row.node(field);
        if (node.isMissingNode()) {
            return otherwise;
        }
        if (!node.isNumber() || node.doubleValue() < least) {
            row.problem(field, "must be a number of at least %s, got %s".formatted(least, node), "");
            return otherwise;
        }
        return node.doubleValue();
    }

    /** Two figures whose middle is applied, or three with the applied one between. */
    private static Figures figures(DataRow row, String field, double least, double most) {
        JsonNode node = row.node(field);
        boolean sound = node.isArray() && (node.size() == 2 || node.size() == 3);
        for (int i = 0; sound && i < node.size(); i++) {
            sound = node.get(i).isNumber()
                    && node.get(i).doubleValue()
                            >= (i == 0 ? least : node.get(i - 1).doubleValue())
                    && node.get(i).doubleValue() <= most;
        }
        if (!sound) {
            row.problem(
                    field,
                    "must be two or three numbers from %s to %s that do not fall, got %s".formatted(least, most, node),
                    "write [36, 48], or [1, 15, 24] with the default between");
            return Figures.of(least);
        }
        return node.size() == 2
                ? Figures.middle(node.get(0).doubleValue(), node.get(1).doubleValue())
                : new Figures(
                        node.get(0).doubleValue(),
                        node.get(1).doubleValue(),
                        node.get(2).doubleValue());
    }
}
