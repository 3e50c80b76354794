package org.gaoyao.moot.dirt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gaoyao.run.Format;
import org.gaoyao.run.Json;

/**
 * A dirty corpus on disk, for gates to be tried on.
 *
 * <pre>
 *   documents/documents.jsonl   the documents
 *   benchmark/held-out.jsonl    items that no document may hold; every other one is planted
 *   planted.jsonl               the ledger: a {@link Planting} a line, in the order of the documents
 *   manifest.json               which cases, how much of what
 * </pre>
 *
 * @param root the folder
 */
public record DirtyFolder(Path root) {

    private static final Format MANIFEST = Format.of("moot-dirty", 1);
    private static final String DOCUMENTS = "documents.jsonl";
    private static final String ITEMS = "held-out.jsonl";

    /** A document, with the fields that the moot court's own documents have. */
    record Row(String id, String kind, String province, String judged, String text) {}

    /** A held-out item, as benchmarks have them. */
    record Item(String id, String input) {}

    /**
     * What a dirty corpus holds.
     *
     * @param seed the seed of its cases
     * @param documents how many documents
     * @param items how many held-out items
     * @param planted how much of what was planted, by {@link Fault#key}
     */
    public record Contents(long seed, int documents, int items, Map<String, Integer> planted) {}

    /** The folder of the documents. */
    public Path documents() {
        return root.resolve("documents");
    }

    /** The folder of the held-out items. */
    public Path benchmark() {
        return root.resolve("benchmark");
    }

    /** The texts of the documents by their names, in their order. */
    public Map<String, String> texts() throws IOException {
        var texts = new LinkedHashMap<String, String>();
        rows(documentFile(), Row.class).forEach(row -> texts.put(row.id(), row.text()));
        return Collections.unmodifiableMap(texts);
    }

    /** The texts of the held-out items. */
    public List<String> items() throws IOException {
        return rows(itemFile(), Item.class).stream().map(Item::input).toList();
    }

    /** What was planted, in the order of the documents. */
    public List<Planting> planted() throws IOException {
        return rows(ledgerFile(), Planting.class);
    }

    /** What it holds, as its writer says. */
    public Contents contents() throws IOException {
        return Json.read(manifestFile(), MANIFEST, Contents.class);
    }

    Path documentFile() {
        return documents().resolve(DOCUMENTS);
    }

    Path itemFile() {
        return benchmark().resolve(ITEMS);
    }

    Path ledgerFile() {
        return root.resolve("planted.jsonl");
    }

    Path manifestFile() {
        return root.resolve("manifest.json");
    }

    static String manifest(Contents contents) {
        return Json.document(MANIFEST, contents);
    }

    /** What a document is called, from 0: its file and row, as curation names it behind the source. */
    static String documentName(int number) {
        return DOCUMENTS + "#" + (number + 1);
    }

    /** What a held-out item is called, from 0. */
    static String itemName(int number) {
        return ITEMS + "#" + (number + 1);
    }

    private static <T> List<T> rows(Path file, Class<T> type) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(line -> Json.as(type, Json.parse(line))).toList();
        }
    }
}
