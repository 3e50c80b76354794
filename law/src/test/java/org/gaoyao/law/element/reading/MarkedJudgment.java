package org.gaoyao.law.element.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.gaoyao.law.SharedData;
import org.gaoyao.law.element.Span;
import org.gaoyao.run.Json;
import tools.jackson.databind.JsonNode;

/**
 * A real judgment whose elements somebody marked by hand, reading it without any reader's help.
 *
 * @param id in the collection of judgments
 * @param heldOut whether it was kept from the development of the rules
 * @param text the judgment
 * @param marks what it says, by code; of the codes of {@link #CODES} the others are absent
 * @param unclear codes that the judgment leaves open, which are not scored
 */
record MarkedJudgment(String id, boolean heldOut, String text, Map<String, Mark> marks, Set<String> unclear) {

    /** The codes that were looked for in every judgment. */
    static final List<String> CODES = List.of(
            "surrender",
            "confession",
            "court_plea",
            "plea_and_acceptance",
            "restitution",
            "compensation",
            "compensation_amount",
            "forgiveness",
            "recidivist",
            "prior_conviction",
            "accessory",
            "attempt",
            "deaths",
            "serious_injuries",
            "serious_injuries_1",
            "serious_injuries_2",
            "minor_injuries",
            "minor_injuries_1",
            "minor_injuries_2",
            "slight_injuries",
            "disability_grade",
            "amount",
            "heroin",
            "methamphetamine",
            "methamphetamine_tablets",
            "ketamine",
            "blood_alcohol",
            "responsibility",
            "flight");

    /** A value and where the text says so, in code points. */
    record Mark(Object value, Span span) {}

    /** All sixty; skips the test when the collection is absent. */
    static List<MarkedJudgment> all() throws IOException {
        Map<String, String> texts = texts();
        var judgments = new ArrayList<MarkedJudgment>();
        try (InputStream stream =
                Objects.requireNonNull(MarkedJudgment.class.getResourceAsStream("marked-judgments.jsonl"))) {
            for (String line : new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                judgments.add(of(Json.parse(line), texts));
            }
        }
        return judgments;
    }

    private static MarkedJudgment of(JsonNode row, Map<String, String> texts) {
        var marks = new LinkedHashMap<String, Mark>();
        for (JsonNode mark : row.path("elements")) {
            JsonNode value = mark.path("value");
            marks.put(
                    mark.path("code").stringValue(),
                    new Mark(
                            value.isBoolean()
                                    ? value.booleanValue()
                                    : value.isNumber()
                                            ? value.decimalValue().stripTrailingZeros()
                                            : value.stringValue(),
                            new Span(
                                    mark.path("start").intValue(),
                                    mark.path("end").intValue())));
        }
        var unclear = new HashSet<String>();
        row.path("unclear").forEach(code -> unclear.add(code.stringValue()));
        String id = row.path("id").stringValue();
        return new MarkedJudgment(
                id,
                row.path("half").stringValue().equals("held_out"),
                Objects.requireNonNull(texts.get(id), id),
                marks,
                unclear);
    }

    private static Map<String, String> texts() throws IOException {
        var texts = new HashMap<String, String>();
        try (var reader = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(SharedData.at("data/cases/judge_documents.jsonl.gz"))),
                StandardCharsets.UTF_8))) {
            for (String line : reader.lines().toList()) {
                JsonNode row = Json.parse(line);
                texts.put(row.path("id").stringValue(), row.path("document").stringValue());
            }
        }
        return texts;
    }
}
