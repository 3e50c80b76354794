package org.gaoyao.train.token;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.gaoyao.run.FileTree;
import org.gaoyao.run.Fingerprint;
import org.gaoyao.train.sampling.Cell;

/**
 * Writes token shards, document by document, into a hidden folder beside the one that they are for; when all is there, it
 * takes its place. Closed before that, it leaves nothing.
 */
public final class ShardWriter implements AutoCloseable {

    private final Path folder;
    private final Path work;
    private final Fingerprint tokenizer;
    private final int vocabulary;
    private final int endOfText;
    private final TokenWidth width;
    private final Map<Cell, TokenWriter> train = new TreeMap<>();
    private final Map<Part, TokenWriter> heldOut = new TreeMap<>();

    /**
     * Begins anew, without what a killed one left.
     *
     * @param tokenizer the fingerprint of that which made the tokens
     * @param vocabulary one more than its highest id
     * @param endOfText the id that is written after each document
     */
    public ShardWriter(Path folder, Fingerprint tokenizer, int vocabulary, int endOfText) throws IOException {
        Path parent = Objects.requireNonNull(folder.toAbsolutePath().getParent());
        this.folder = folder;
        this.work = parent.resolve("." + folder.getFileName() + ".writing");
        this.tokenizer = tokenizer;
        this.vocabulary = vocabulary;
        this.endOfText = endOfText;
        this.width = TokenWidth.of(vocabulary);
        clear(work);
        Files.createDirectories(work);
    }

    /** Writes a document to learn from. */
    public void train(Cell cell, int[] ids) throws IOException {
        TokenWriter writer = train.get(cell);
        if (writer == null) {
            writer = open(name(cell));
            train.put(cell, writer);
        }
        writer.write(ids);
    }

    /** Writes a document to validate with. */
    public void heldOut(Part part, int[] ids) throws IOException {
        TokenWriter writer = heldOut.get(part);
        if (writer == null) {
            writer = open(name(part));
            heldOut.put(part, writer);
        }
        writer.write(ids);
    }

    private TokenWriter open(String name) throws IOException {
        return new TokenWriter(work.resolve(name), width, endOfText);
    }

    private String name(Cell cell) {
        return "train/" + cell.key() + "." + width.key();
    }

    private String name(Part part) {
        return "held-out/" + part.key() + "." + width.key();
    }

    /** Whether nothing to learn from was written. */
    public boolean isEmpty() {
        return train.isEmpty();
    }

    /**
     * Puts the folder in its place.
     *
     * @param licences by what right each source is used, by its name
     */
    public TokenShards finish(Map<String, List<String>> licences) throws IOException {
        List<TokenManifest.OfCell> cells = new ArrayList<>();
        for (Map.Entry<Cell, TokenWriter> of : train.entrySet()) {
            cells.add(new TokenManifest.OfCell(of.getKey(), of.getValue().finish(name(of.getKey()))));
        }
        List<TokenManifest.OfPart> parts = new ArrayList<>();
        for (Map.Entry<Part, TokenWriter> of : heldOut.entrySet()) {
            parts.add(new TokenManifest.OfPart(of.getKey(), of.getValue().finish(name(of.getKey()))));
        }
        TokenShards.write(new TokenManifest(tokenizer, vocabulary, endOfText, width, cells, parts, licences), work);
        clear(folder);
        Files.move(work, folder);
        return TokenShards.open(folder);
    }

    private static void clear(Path tree) throws IOException {
        if (Files.exists(tree)) {
            FileTree.remove(tree);
        }
    }

    @Override
    public void close() throws IOException {
        for (TokenWriter writer : train.values()) {
            writer.close();
        }
        for (TokenWriter writer : heldOut.values()) {
            writer.close();
        }
        clear(work);
    }
}
