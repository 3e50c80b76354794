package org.gaoyao.corpus.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gaoyao.corpus.document.DocumentClass;
import org.gaoyao.corpus.field.KnownCorpus;

/**
 * Where documents come from.
 *
 * @param name its name: what the ids of its documents begin with
 * @param path a file, or a folder that is walked
 * @param files which names of files in a folder belong to it, as a glob: {@code *.jsonl.gz}; empty for all
 * @param licence by what right it is used; empty for what its giver states, where the corpus is known
 * @param documentClass the class of its documents; empty for that of the corpus, where it is known
 * @param layout the name of a {@link KnownCorpus}; empty to recognise it by the path
 * @param text the fields of the text, instead of those of the layout; may be empty
 */
public record Source(
        String name,
        Path path,
        Optional<String> files,
        Optional<String> licence,
        Optional<DocumentClass> documentClass,
        Optional<String> layout,
        List<String> text) {

    /** What stands for a licence that nobody stated. */
    public static final String NO_LICENCE = "not stated";

    public Source {
        text = List.copyOf(text);
        if (name.isBlank() || name.contains("/")) {
            throw new IllegalArgumentException("a source has a name without slashes, got \"" + name + "\"");
        }
        if (layout.isPresent() && KnownCorpus.named(layout.get()).isEmpty()) {
            throw new IllegalArgumentException("no such layout: " + layout.get());
        }
    }

    /** A source of which nothing is known but where it lies. */
    public static Source of(String name, Path path) {
        return new Source(
                name, path, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    /** Whether a file of its folder belongs to it. */
    boolean wants(Path file) {
        return files.map(glob ->
                        file.getFileSystem().getPathMatcher("glob:" + glob).matches(file.getFileName()))
                .orElse(true);
    }

    /** The layout of a file of this source. */
    KnownCorpus layoutOf(String file) {
        KnownCorpus known = layout.flatMap(KnownCorpus::named)
                .orElseGet(() -> KnownCorpus.ofPath(path.toAbsolutePath() + "/" + file));
        return text.isEmpty()
                ? known
                : new KnownCorpus(
                        known.name(),
                        known.signs(),
                        known.licence(),
                        known.documentClass(),
                        known.fields().withText(text),
                        known.source());
    }
}
