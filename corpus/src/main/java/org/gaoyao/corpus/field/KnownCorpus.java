package org.gaoyao.corpus.field;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.gaoyao.corpus.document.DocumentClass;
import org.gaoyao.run.Json;

/**
 * A published corpus, or a usual layout of rows: how it is recognised, by what right it is given, and what its fields are.
 *
 * @param name its name in recipes
 * @param signs small-letter pieces of paths by which a download of it is known; none for layouts that must be named
 * @param licence as its giver states it; empty where there is none to state
 * @param documentClass the class of its documents; empty if they are to be told apart by their text
 * @param fields its fields
 * @param source where the layout is known from: {@code card} as the giver describes it, {@code inferred} where that was not
 *     at hand
 */
public record KnownCorpus(
        String name,
        List<String> signs,
        Optional<String> licence,
        Optional<DocumentClass> documentClass,
        FieldMap fields,
        String source) {

    /** The layout of rows that are of no known corpus: the names that fields mostly have. */
    public static final String COMMON = "common";

    private static final List<KnownCorpus> ALL = load();

    public KnownCorpus {
        signs = List.copyOf(signs);
    }

    /** All that come with the program: those that LegalOne names, the project's own shards, the common layout last. */
    public static List<KnownCorpus> all() {
        return ALL;
    }

    /** The corpus of a name. */
    public static Optional<KnownCorpus> named(String name) {
        return ALL.stream().filter(corpus -> corpus.name().equals(name)).findFirst();
    }

    /** The corpus of which a path speaks, else the common layout. */
    public static KnownCorpus ofPath(String path) {
        String plain = path.toLowerCase(Locale.ROOT).replace('_', '-');
        return ALL.stream()
                .filter(corpus -> corpus.signs().stream().anyMatch(plain::contains))
                .findFirst()
                .or(() -> named(COMMON))
                .orElseThrow();
    }

    private static List<KnownCorpus> load() {
        try (InputStream in = Objects.requireNonNull(KnownCorpus.class.getResourceAsStream("corpora.json"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.asList(Json.as(KnownCorpus[].class, Json.parse(text)));
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
