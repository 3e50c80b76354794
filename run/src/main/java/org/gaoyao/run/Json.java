package org.gaoyao.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON of which equal values have equal bytes: fields in the order in which a record declares them, maps by key, LF.
 * What is an empty {@link java.util.Optional} is left out.
 *
 * <p>Reading refuses fields that a record does not have.
 */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_ABSENT))
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final ObjectWriter PRETTY;

    static {
        var indenter = new DefaultIndenter("  ", "\n");
        PRETTY = MAPPER.writer()
                .with(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                                .withArrayEmptySeparator("")
                                .withObjectEmptySeparator(""))
                        .withObjectIndenter(indenter)
                        .withArrayIndenter(indenter));
    }

    private Json() {}

    /** The value as an indented document that ends in a line feed. */
    public static String document(Object value) {
        return PRETTY.writeValueAsString(value) + "\n";
    }

    /** A record as an indented document whose first field is the format. */
    public static String document(Format format, Record content) {
        ObjectNode document = MAPPER.createObjectNode().put(Format.KEY, format.header());
        document.setAll((ObjectNode) MAPPER.valueToTree(content));
        return document((Object) document);
    }

    /**
     * Reads what {@link #document(Format, Record)} wrote.
     *
     * @throws ProblemsException if the file is of another format or version, or damaged
     */
    public static <T extends Record> T read(Path file, Format format, Class<T> type) throws IOException {
        try {
            JsonNode tree = parse(Files.readString(file));
            format.accept(file.toString(), tree.path(Format.KEY).asString(null));
            ((ObjectNode) tree).remove(Format.KEY);
            return as(type, tree);
        } catch (JacksonException failure) {
            throw damaged(file, Math.max(1, failure.getLocation().getLineNr()), failure);
        }
    }

    /** The value on one line, without a line feed. */
    public static String line(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /**
     * Parses a text.
     *
     * @throws JacksonException if it is not JSON
     */
    public static JsonNode parse(String text) {
        return MAPPER.readTree(text);
    }

    /**
     * Reads a value.
     *
     * @throws JacksonException if the tree does not have its shape
     */
    public static <T> T as(Class<T> type, JsonNode tree) {
        return MAPPER.treeToValue(tree, type);
    }

    /** Refuses a stored file that is not what its format says. */
    static ProblemsException damaged(Path file, int line, JacksonException failure) {
        return ProblemsException.of(
                "the stored data was not read",
                file + ":" + line,
                "is damaged: " + failure.getOriginalMessage(),
                "restore it from a copy, or remove it and make it again");
    }
}
