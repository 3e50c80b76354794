package org.gaoyao.moot.dataset;

import java.util.List;
import java.util.Locale;
import org.gaoyao.moot.document.Document;
import org.gaoyao.moot.matter.SimulatedCase;
import org.gaoyao.moot.narrative.Planted;

/** A document as the table {@code documents} has it; {@code schema/documents.schema.json} describes the fields. */
record DocumentRow(
        String id,
        String kind,
        String matter,
        String province,
        String act,
        String judged,
        String text,
        List<SegmentRow> segments,
        List<PlantedRow> elements,
        List<String> untold) {

    /** A part of the text. */
    record SegmentRow(String name, int start, int end) {}

    /** Where the text speaks of an element. */
    record PlantedRow(String code, String stance, int start, int end) {

        static PlantedRow of(Planted place) {
            return new PlantedRow(place.element(), lower(place.stance()), place.start(), place.end());
        }
    }

    static DocumentRow of(SimulatedCase trial, Document document) {
        List<Planted> planted = document.text().planted();
        return new DocumentRow(
                trial.id(),
                lower(document.kind()),
                trial.matter(),
                trial.place().province().fullName(),
                trial.act().toString(),
                trial.judged().toString(),
                document.text().text(),
                document.segments().stream()
                        .map(segment -> new SegmentRow(segment.name().key(), segment.start(), segment.end()))
                        .toList(),
                planted.stream().map(PlantedRow::of).toList(),
                trial.elements().all().stream()
                        .map(element -> element.code())
                        .filter(code -> document.text().stating(code).isEmpty())
                        .toList());
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
