package org.gaoyao.train.token;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gaoyao.model.tokenizer.Tokenizer;
import org.gaoyao.run.AtomicFile;
import org.gaoyao.run.Fingerprint;
import org.gaoyao.run.Format;
import org.gaoyao.run.Json;
import org.gaoyao.run.Problems;
import org.gaoyao.run.ProblemsException;
import org.gaoyao.train.sampling.Cell;

/**
 * Token shards in a folder, opened: packed files of tokens, mapped into memory.
 *
 * <pre>
 *   manifest.json            counts, hashes, the tokenizer, licences ({@link TokenManifest})
 *   train/legal-low.u16      the tokens of a cell, end-of-text after each document
 *   held-out/legal.u16       those of a part that are for validation
 * </pre>
 *
 * <p>The files hold nothing but ids, as {@code numpy.memmap} reads them.
 */
public final class TokenShards {

    private static final Format FORMAT = Format.of("tokens", 1);
    private static final String MANIFEST = "manifest.json";
    private static final String TASK = "the token shards were not opened";

    private final Path folder;
    private final TokenManifest manifest;
    private final SortedMap<Cell, TokenStream> train = new TreeMap<>();
    private final SortedMap<Part, TokenStream> heldOut = new TreeMap<>();

    private TokenShards(Path folder, TokenManifest manifest) throws IOException {
        this.folder = folder;
        this.manifest = manifest;
        for (TokenManifest.OfCell of : manifest.train()) {
            train.put(of.cell(), map(of.file()));
        }
        for (TokenManifest.OfPart of : manifest.heldOut()) {
            heldOut.put(of.part(), map(of.file()));
        }
    }

    private TokenStream map(TokenFile file) throws IOException {
        return TokenStream.map(folder.resolve(file.name()), manifest.width(), manifest.endOfText());
    }

    static void write(TokenManifest manifest, Path folder) throws IOException {
        AtomicFile.write(folder.resolve(MANIFEST), Json.document(FORMAT, manifest));
    }

    /** Whether a folder holds token shards. */
    public static boolean exist(Path folder) {
        return Files.exists(folder.resolve(MANIFEST));
    }

    /**
     * Opens a folder.
     *
     * @throws ProblemsException with every file that is missing or not as long as the manifest says
     */
    public static TokenShards open(Path folder) throws IOException {
        TokenManifest manifest = Json.read(folder.resolve(MANIFEST), FORMAT, TokenManifest.class);
        var problems = new Problems();
        for (TokenFile file : files(manifest)) {
            Path path = folder.resolve(file.name());
            long expected = file.tokens() * manifest.width().bytes();
            if (!Files.isRegularFile(path)) {
                problems.add(path.toString(), "does not exist, but the manifest names it", "make the shards again");
            } else if (Files.size(path) != expected) {
                problems.add(
                        path.toString(),
                        "has %,d bytes, the manifest says %,d".formatted(Files.size(path), expected),
                        "make the shards again");
            }
        }
        problems.throwIfAny(TASK);
        return new TokenShards(folder, manifest);
    }

    private static List<TokenFile> files(TokenManifest manifest) {
        var files = new ArrayList<TokenFile>();
        manifest.train().forEach(of -> files.add(of.file()));
        manifest.heldOut().forEach(of -> files.add(of.file()));
        return files;
    }

    /**
     * Refuses another tokenizer than the one that the shards were made with.
     *
     * @param where what has that tokenizer, for the refusal
     */
    public void requireTokenizer(Tokenizer tokenizer, String where) {
        Fingerprint other = TokenizerFingerprint.of(tokenizer);
        if (!other.equals(manifest.tokenizer())) {
            throw ProblemsException.of(
                    TASK,
                    where,
                    "has the tokenizer %s, but %s was made with %s"
                            .formatted(
                                    other.brief(), folder, manifest.tokenizer().brief()),
                    "make the shards with the tokenizer of the model");
        }
    }

    /** Reads all files, and refuses those whose hash is not that of the manifest. */
    public void verify() throws IOException {
        var problems = new Problems();
        for (TokenFile file : files(manifest)) {
            Path path = folder.resolve(file.name());
            if (!Fingerprint.of(path).equals(file.sha256())) {
                problems.add(path.toString(), "is damaged: its hash is not that of the manifest", "make it again");
            }
        }
        problems.throwIfAny(TASK);
    }

    /** What they consist of. */
    public TokenManifest manifest() {
        return manifest;
    }

    /** The tokens of a cell that has any. */
    public TokenStream train(Cell cell) {
        return Objects.requireNonNull(train.get(cell), () -> "there are no tokens of " + cell);
    }

    /** The tokens for validation, by part. */
    public SortedMap<Part, TokenStream> heldOut() {
        return new TreeMap<>(heldOut);
    }

    /** The cells that have tokens. */
    public Map<Cell, TokenStream> train() {
        return new TreeMap<>(train);
    }
}
