package org.gaoyao.corpus.document;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.gaoyao.run.Json;

/**
 * A text with what is known of it: what intake makes, gates judge and shards hold.
 *
 * <p>A plain value. Its line of JSON is its form in shards, equal documents having equal bytes; that line, or Java's own
 * serialisation, carries it between processes.
 *
 * @param id what no other document of the build is called: {@code SOURCE/path/within#row}
 * @param source the name of the source in the recipe
 * @param documentClass what sort of text it is
 * @param licence by what right it is used, as the source states it
 * @param labels what else is known of it, in the order of {@link Label}; none is blank
 * @param text the text; never blank when it comes out of intake, with LF between its lines
 */
public record Document(
        String id,
        String source,
        @JsonProperty("class") DocumentClass documentClass,
        String licence,
        Map<Label, String> labels,
        String text)
        implements Serializable {

    public Document {
        var ordered = new EnumMap<Label, String>(Label.class);
        labels.forEach((label, value) -> {
            if (value.isBlank()) {
                throw new IllegalArgumentException("the label " + label.key() + " of " + id + " is blank");
            }
            ordered.put(label, value);
        });
        labels = Collections.unmodifiableMap(ordered);
    }

    /** What is known under a label. */
    public Optional<String> label(Label label) {
        return Optional.ofNullable(labels.get(label));
    }

    /** The same document with another text. */
    public Document withText(String other) {
        return new Document(id, source, documentClass, licence, labels, other);
    }

    /** The same document, of another class. */
    public Document withClass(DocumentClass other) {
        return new Document(id, source, other, licence, labels, text);
    }

    /** The same document with a label more, or with another value of it. */
    public Document with(Label label, String value) {
        var more = new EnumMap<Label, String>(Label.class);
        more.putAll(labels);
        more.put(label, value);
        return new Document(id, source, documentClass, licence, more, text);
    }

    /** How many characters (code points) the text has: the unit of budgets until there is a tokenizer. */
    @JsonIgnore
    public int characters() {
        return text.codePointCount(0, text.length());
    }

    /** The document as one line of JSON, without a line feed. */
    public String toLine() {
        return Json.line(this);
    }

    /**
     * Reads what {@link #toLine} wrote.
     *
     * @throws tools.jackson.core.JacksonException if the line is no document
     */
    public static Document ofLine(String line) {
        return Json.as(Document.class, Json.parse(line));
    }
}
