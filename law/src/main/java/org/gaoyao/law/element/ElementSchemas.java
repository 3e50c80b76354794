package org.gaoyao.law.element;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gaoyao.law.charge.CauseOfAction;
import org.gaoyao.law.charge.CausesOfAction;
import org.gaoyao.law.charge.Charge;
import org.gaoyao.law.charge.Charges;
import org.gaoyao.run.Nearest;
import org.gaoyao.run.Problems;

/**
 * All element definitions and the schemas made of them.
 *
 * <p>They are read from JSON lines: rows that define an element ({@code {"element": "surrender", …}}) and rows that list a
 * schema ({@code {"schema": "theft", "charge": "盗窃罪", "includes": ["crime"], "elements": […]}}). A file of a user in the
 * same format adds elements and schemas; docs/elements.md has the fields. Immutable.
 */
public final class ElementSchemas {

    /** The code of the schema of elements that every crime can have. */
    public static final String CRIME = "crime";

    private static final String RESOURCE = "elements.jsonl";

    private final Map<String, ElementDefinition> definitions;
    private final Map<String, ElementSchema> schemas;
    private final Map<String, String> byCharge;

    ElementSchemas(
            Map<String, ElementDefinition> definitions,
            Map<String, ElementSchema> schemas,
            Map<String, String> byCharge) {
        this.definitions = definitions;
        this.schemas = schemas;
        this.byCharge = byCharge;
    }

    /** The schemas that come with the project, read once. */
    public static ElementSchemas load() {
        return Loaded.SCHEMAS;
    }

    private static final class Loaded {
        static final ElementSchemas SCHEMAS = read(Map.of(RESOURCE, resource()));
    }

    /**
     * The schemas of the project and of further files.
     *
     * @throws org.gaoyao.run.ProblemsException with everything that is wrong with the files, by row and field
     * @throws IOException if a file cannot be read
     */
    public static ElementSchemas load(Collection<Path> files) throws IOException {
        var texts = new LinkedHashMap<String, String>();
        texts.put(RESOURCE, resource());
        for (Path file : files) {
            texts.put(file.toString(), Files.readString(file));
        }
        return read(texts);
    }

    /** The schemas in texts, by the names that problems call them. */
    static ElementSchemas read(Map<String, String> texts) {
        var problems = new Problems();
        var reader = new SchemaReader(problems);
        texts.forEach(reader::read);
        ElementSchemas schemas = reader.finish();
        problems.throwIfAny("the element schemas were not read");
        return schemas;
    }

    private static String resource() {
        try (InputStream stream = ElementSchemas.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("the element definitions are missing: " + RESOURCE);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** All schemas, in the order of the files. */
    public List<ElementSchema> all() {
        return List.copyOf(schemas.values());
    }

    /** All definitions by their own names, in the order of the files. */
    public List<ElementDefinition> definitions() {
        return List.copyOf(definitions.values());
    }

    /** The definition of a code, under its own name. */
    public Optional<ElementDefinition> definition(String code) {
        return Optional.ofNullable(definitions.get(code));
    }

    /** The schema of a code ({@code theft}, {@code divorce}, {@code cail2021_theft}). */
    public Optional<ElementSchema> named(String code) {
        return Optional.ofNullable(schemas.get(code));
    }

    /** The elements of a charge with those of every crime; for a charge without a schema of its own, the latter. */
    public ElementSchema of(Charge charge) {
        String code = byCharge.getOrDefault(charge.name(), CRIME);
        return Optional.ofNullable(schemas.get(code))
                .orElseThrow(() -> new IllegalStateException("there is no schema " + code));
    }

    /** The elements of a civil cause, if it or what it is a kind of is covered in depth. */
    public Optional<ElementSchema> of(CauseOfAction cause) {
        return CausesOfAction.load().schema(cause).flatMap(this::named);
    }

    /** The schema that a code, the name of a schema, or the name of a charge or cause in any spelling means. */
    public Optional<ElementSchema> find(String spelling) {
        return named(spelling)
                .or(() -> schemas.values().stream()
                        .filter(schema -> schema.name().equals(spelling))
                        .findFirst())
                .or(() -> Charges.load().find(spelling).map(this::of))
                .or(() -> CausesOfAction.load().find(spelling).flatMap(this::of));
    }

    /** The code, name or charge that a mistyped one was probably meant to be. */
    public Optional<String> near(String spelling) {
        var known = new ArrayList<>(schemas.keySet());
        known.addAll(schemas.values().stream().map(ElementSchema::name).collect(Collectors.toSet()));
        return Nearest.of(spelling, known)
                .or(() -> Charges.load().near(spelling).stream().findFirst());
    }
}
