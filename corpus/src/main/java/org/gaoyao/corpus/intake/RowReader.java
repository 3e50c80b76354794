package org.gaoyao.corpus.intake;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.function.BiConsumer;
import org.gaoyao.corpus.format.TextDecoder;
import org.gaoyao.corpus.gate.Reason;
import org.gaoyao.corpus.intake.Raw.Payload;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads the rows of a stream one by one and hands them over with their numbers, from 1. */
final class RowReader {

    private static final JsonMapper JSON = new JsonMapper();

    private final Limits limits;
    private final BiConsumer<Long, Payload> rows;

    RowReader(Limits limits, BiConsumer<Long, Payload> rows) {
        this.limits = limits;
        this.rows = rows;
    }

    /** Lines are handed over as bytes: to find the end of a line is all that one thread has to do. */
    void lines(InputStream in) throws IOException {
        var lines = new Lines(in, limits.line());
        long row = 0;
        while (true) {
            row++;
            switch (lines.next()) {
                case Lines.Line.Held held -> {
                    if (!isBlank(held.bytes())) {
                        rows.accept(row, new Payload.Line(held.bytes()));
                    }
                }
                case Lines.Line.TooLong line ->
                    rows.accept(
                            row,
                            new Payload.Broken(Reason.of("line-too-long")
                                    .with("bytes", line.bytes())
                                    .with("most", limits.line())));
                case Lines.Line.End _ -> {
                    return;
                }
            }
        }
    }

    /** The elements of an array, or values one after the other. */
    void json(InputStream in, byte[] head) {
        try (MappingIterator<JsonNode> nodes = JSON.readerFor(JsonNode.class).readValues(decoded(in, head))) {
            long row = 0;
            while (nodes.hasNextValue()) {
                JsonNode node = nodes.nextValue();
                row++;
                rows.accept(row, new Payload.Row(node, 2 * node.toString().length()));
            }
        }
    }

    /** Rows under a head of names. */
    void csv(InputStream in, byte[] head, char separator) throws IOException {
        try (CsvReader<NamedCsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator)
                .maxBufferSize(limits.line())
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofNamedCsvRecord(decoded(in, head))) {
            long row = 0;
            for (NamedCsvRecord fields : records) {
                ObjectNode node = JsonNodeFactory.instance.objectNode();
                int bytes = 0;
                for (int i = 0;
                        i < Math.min(fields.getFieldCount(), fields.getHeader().size());
                        i++) {
                    node.put(fields.getHeader().get(i), fields.getField(i));
                    bytes += 2 * fields.getField(i).length();
                }
                rows.accept(++row, new Payload.Row(node, bytes));
            }
        }
    }

    private static Reader decoded(InputStream in, byte[] head) {
        Charset charset = TextDecoder.charset(head);
        return new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte each : bytes) {
            if (each != ' ' && each != '\t' && each != '\r') {
                return false;
            }
        }
        return true;
    }
}
