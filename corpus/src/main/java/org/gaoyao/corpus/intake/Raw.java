package org.gaoyao.corpus.intake;

import java.util.Map;
import java.util.Optional;
import org.gaoyao.corpus.document.Document;
import org.gaoyao.corpus.document.DocumentClass;
import org.gaoyao.corpus.document.Label;
import org.gaoyao.corpus.field.FieldMap.Fields;
import org.gaoyao.corpus.field.KnownCorpus;
import org.gaoyao.corpus.format.FileKind;
import org.gaoyao.corpus.format.FileText;
import org.gaoyao.corpus.format.TextDecoder;
import org.gaoyao.corpus.format.Unreadable;
import org.gaoyao.corpus.gate.Reason;
import org.gaoyao.run.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * A piece of a source as one thread reads it from disk; {@link #parse}, which is the work, is for many.
 *
 * @param source where it is from
 * @param layout what its fields are
 * @param id what it is called: {@code SOURCE/path!within#row}
 * @param payload what was read
 */
public record Raw(Source source, KnownCorpus layout, String id, Payload payload) {

    /** What was read. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    sealed interface Payload {

        /** A line of JSON lines. */
        record Line(byte[] bytes) implements Payload {}

        /** A row, and about how many bytes it takes. */
        record Row(JsonNode fields, int bytes) implements Payload {}

        /** A file that is one document. */
        record Whole(FileKind kind, byte[] bytes) implements Payload {}

        /** What could not even be read. */
        record Broken(Reason reason) implements Payload {}
    }

    /** What becomes of a piece. */
    public sealed interface Parsed {

        /** A document. */
        record Read(Document document) implements Parsed {}

        /** No document, for a reason. */
        record Refused(String id, Reason reason) implements Parsed {}
    }

    /** About how many bytes it takes. */
    public int bytes() {
        return switch (payload) {
            case Payload.Line line -> line.bytes().length;
            case Payload.Row row -> row.bytes();
            case Payload.Whole whole -> whole.bytes().length;
            case Payload.Broken _ -> 0;
        };
    }

    /** Makes a document of it. Deterministic; never throws for what the data is. */
    public Parsed parse() {
        try {
            if (payload instanceof Payload.Whole whole) {
                FileText file = FileText.of(whole.kind(), whole.bytes());
                return document(file.text(), file.labels(), Optional.empty());
            }
            return parse(row());
        } catch (Unreadable failure) {
            return new Parsed.Refused(id, failure.reason());
        } catch (StackOverflowError failure) {
            return new Parsed.Refused(id, Reason.of("nested-too-deep"));
        }
    }

    /**
     * The row as it stands, for those who want more of it than a text.
     *
     * @throws Unreadable if it is no JSON object
     */
    public JsonNode row() throws Unreadable {
        try {
            JsonNode row =
                    switch (payload) {
                        case Payload.Line line -> Json.parse(TextDecoder.decode(line.bytes()));
                        case Payload.Row read -> read.fields();
                        case Payload.Whole whole ->
                            throw new Unreadable(Reason.of("not-rows")
                                    .with("is", whole.kind().name()));
                        case Payload.Broken broken -> throw new Unreadable(broken.reason());
                    };
            if (!row.isObject()) {
                throw new Unreadable(
                        Reason.of("not-an-object").with("is", row.getNodeType().name()));
            }
            return row;
        } catch (JacksonException failure) {
            throw new Unreadable(Reason.of("not-json"));
        } catch (StackOverflowError failure) {
            throw new Unreadable(Reason.of("nested-too-deep"));
        }
    }

    private Parsed parse(JsonNode row) throws Unreadable {
        Optional<Fields> fields = layout.fields().read(row);
        if (fields.isEmpty()) {
            throw new Unreadable(Reason.of("no-text-field")
                    .with("layout", layout.name())
                    .with("looked-for", String.join(" ", layout.fields().textFields())));
        }
        if (fields.get().text().isBlank()) {
            throw new Unreadable(Reason.of("no-text"));
        }
        return document(fields.get().text(), fields.get().labels(), fields.get().documentClass());
    }

    private Parsed document(String text, Map<Label, String> labels, Optional<DocumentClass> said) {
        DocumentClass documentClass =
                source.documentClass().or(() -> said).or(layout::documentClass).orElse(DocumentClass.OTHER);
        String licence = source.licence().or(layout::licence).orElse(Source.NO_LICENCE);
        String lines =
                text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        return new Parsed.Read(new Document(id, source.name(), documentClass, licence, labels, lines));
    }
}
