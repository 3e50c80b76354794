package org.gaoyao.law.sentencing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gaoyao.law.charge.Charge;
import org.gaoyao.law.charge.ChargeFinding;
import org.gaoyao.law.charge.Charges;
import org.gaoyao.law.element.ElementSchemas;
import org.gaoyao.law.element.Elements;
import org.gaoyao.law.province.Province;
import org.gaoyao.run.DataRow;
import org.gaoyao.run.Problems;
import tools.jackson.databind.JsonNode;

/**
 * Reads an act from a JSON object: {@code charge}, {@code on}, {@code elements}, and if they are known {@code province},
 * {@code judged}, {@code situation}, {@code start} and {@code ratios}.
 */
public final class OffenceReader {

    private final Charges charges = Charges.load();
    private final ElementSchemas schemas = ElementSchemas.load();

    /**
     * The acts of a case: its {@code charges}, a list of acts, or the act that it is itself. None after a problem.
     *
     * @param row the row, of which other fields may have been taken before
     * @param where how problems with the elements call the row
     */
    public List<Offence> readAll(DataRow row, String where, Problems problems) {
        if (!row.has("charges")) {
            return read(row, where, problems).stream().toList();
        }
        var offences = new ArrayList<Offence>();
        List<DataRow> rows = row.rows("charges");
        for (int i = 0; i < rows.size(); i++) {
            read(rows.get(i), "%s, charges %d".formatted(where, i + 1), problems)
                    .ifPresent(offences::add);
        }
        if (rows.isEmpty()) {
            row.problem("charges", "must be a list of acts that is not empty", "");
        }
        return row.close() ? offences : List.of();
    }

    /**
     * The act that a row describes; empty after a problem.
     *
     * @param row the row, of which other fields may have been taken before
     * @param where how problems with the elements call the row
     */
    public Optional<Offence> read(DataRow row, String where, Problems problems) {
        LocalDate on = row.day("on");
        Optional<LocalDate> judged = row.has("judged") ? row.optionalDay("judged") : Optional.empty();
        String spelling = row.text("charge");
        Optional<Charge> charge = spelling.isEmpty() ? Optional.empty() : charge(row, spelling, on);
        Optional<Province> province = optional(row, "province")
                .flatMap(name -> row.value("province", name, Province::ofCourts, "a province"));
        JsonNode object = row.node("elements");
        Optional<String> situation = optional(row, "situation");
        Optional<Double> start = number(row, "start");
        Map<String, Double> ratios = ratios(row);
        int before = problems.found().size();
        Optional<Elements> elements = charge.map(known -> Elements.read(schemas.of(known), object, where, problems));
        boolean sound = problems.found().size() == before;
        return row.close() && sound && elements.isPresent()
                ? Optional.of(new Offence(
                        charge.orElseThrow(),
                        on,
                        judged,
                        province,
                        elements.get(),
                        new Choices(situation, start, ratios)))
                : Optional.empty();
    }

    private Optional<Charge> charge(DataRow row, String spelling, LocalDate on) {
        return switch (charges.find(spelling, on)) {
            case ChargeFinding.Exists(Charge charge) -> Optional.of(charge);
            case ChargeFinding.NotYet(Charge charge, LocalDate _) -> Optional.of(charge);
            case ChargeFinding.NoLonger(Charge charge, LocalDate _) -> Optional.of(charge);
            case ChargeFinding.Unknown(String unknown, List<String> near) -> {
                row.problem(
                        "charge",
                        "is no criminal charge: " + unknown,
                        near.isEmpty() ? "" : "did you mean " + String.join(", ", near) + "?");
                yield Optional.empty();
            }
        };
    }

    private static Optional<String> optional(DataRow row, String field) {
        JsonNode node = row.node(field);
        if (!node.isMissingNode() && !node.isNull() && !node.isString()) {
            row.problem(field, "must be text, got " + node, "");
        }
        return Optional.of(node)
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .filter(text -> !text.isBlank());
    }

    private static Optional<Double> number(DataRow row, String field) {
        JsonNode node = row.node(field);
        if (!node.isMissingNode() && !node.isNull() && !node.isNumber()) {
            row.problem(field, "must be a number of months, got " + node, "");
        }
        return Optional.of(node).filter(JsonNode::isNumber).map(JsonNode::doubleValue);
    }

    private static Map<String, Double> ratios(DataRow row) {
        var ratios = new LinkedHashMap<String, Double>();
        JsonNode node = row.node("ratios");
        node.properties().forEach(entry -> {
            if (entry.getValue().isNumber()) {
                ratios.put(entry.getKey(), entry.getValue().doubleValue());
            } else {
                row.problem("ratios", "must be numbers, got " + entry, "write {\"自首\": -0.2}");
            }
        });
        return ratios;
    }
}
