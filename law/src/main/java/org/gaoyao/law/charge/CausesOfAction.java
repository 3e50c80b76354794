package org.gaoyao.law.charge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gaoyao.run.Nearest;
import org.gaoyao.run.Problems;
import org.gaoyao.run.ProblemsException;

/**
 * Common civil causes of action, to be looked up by name, alias, or either without 纠纷.
 *
 * <p>The names are those of the Supreme People's Court's rules on causes of civil cases (2020), from knowledge: no text
 * of the rules was at hand to check them against.
 */
public final class CausesOfAction {

    private static final String RESOURCE = "causes.tsv";
    private static final int COLUMNS = 6;

    private final List<CauseOfAction> all;
    private final Map<String, CauseOfAction> byKey = new LinkedHashMap<>();

    private CausesOfAction(List<CauseOfAction> all) {
        this.all = List.copyOf(all);
        all.forEach(cause -> byKey.put(key(cause.name()), cause));
        all.forEach(cause -> cause.aliases().forEach(alias -> byKey.putIfAbsent(key(alias), cause)));
    }

    /** The causes that come with the project, read once. */
    public static CausesOfAction load() {
        return Loaded.CAUSES;
    }

    private static final class Loaded {
        static final CausesOfAction CAUSES = ofResource();
    }

    private static CausesOfAction ofResource() {
        try (InputStream stream = CausesOfAction.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("the file of causes is missing: " + RESOURCE);
            }
            return read(RESOURCE, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The causes of a table: field, name, English, aliases, schema and broader cause, separated by tabs. */
    static CausesOfAction read(String file, String text) {
        var problems = new Problems();
        var causes = new ArrayList<CauseOfAction>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (cells.length != COLUMNS || cells[0].isBlank() || cells[1].isBlank() || cells[2].isBlank()) {
                problems.add(
                        file + ":" + number,
                        "has no field, name or English, or not %d columns".formatted(COLUMNS),
                        "write field, name, English, aliases, schema, broader cause, with tabs between");
                continue;
            }
            causes.add(new CauseOfAction(
                    cells[1],
                    cells[2],
                    cells[0],
                    cells[3].isEmpty() ? List.of() : Arrays.asList(cells[3].split("\\|")),
                    Optional.of(cells[4]).filter(schema -> !schema.isEmpty()),
                    Optional.of(cells[5]).filter(broader -> !broader.isEmpty())));
        }
        for (CauseOfAction cause : causes) {
            cause.broader()
                    .filter(broader ->
                            causes.stream().noneMatch(other -> other.name().equals(broader)))
                    .ifPresent(broader -> problems.add(
                            file + ", cause " + cause, "is a kind of " + broader + ", which is not in the table", ""));
        }
        problems.throwIfAny("the causes of action were not read");
        return new CausesOfAction(causes);
    }

    private static String key(String spelling) {
        String bare = spelling.replaceAll("[\\s、，,（）()]", "");
        return bare.endsWith("纠纷") && bare.length() > 2 ? bare.substring(0, bare.length() - 2) : bare;
    }

    /** All causes, by field. */
    public List<CauseOfAction> all() {
        return all;
    }

    /** The causes whose elements are covered in depth. */
    public List<CauseOfAction> inDepth() {
        return all.stream().filter(cause -> cause.schema().isPresent()).toList();
    }

    /** The cause that a spelling means. */
    public Optional<CauseOfAction> find(String spelling) {
        return Optional.ofNullable(byKey.get(key(spelling)));
    }

    /** The code of the schema of a cause: its own, or that of the cause that it is a kind of. */
    public Optional<String> schema(CauseOfAction cause) {
        return cause.schema().or(() -> cause.broader().flatMap(this::find).flatMap(this::schema));
    }

    /**
     * The cause that a spelling means.
     *
     * @throws ProblemsException with a near name, if there is none
     */
    public CauseOfAction require(String spelling) {
        return find(spelling)
                .orElseThrow(() -> ProblemsException.of(
                        "the cause of action was refused",
                        "cause \"" + spelling + "\"",
                        "is not in the list",
                        Nearest.of(key(spelling), byKey.keySet())
                                .map(near -> "did you mean " + byKey.get(near) + "?")
                                .orElse("see gaoyao law charges --civil")));
    }
}
