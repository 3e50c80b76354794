package org.gaoyao.train.token;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gaoyao.run.Fingerprint;
import org.gaoyao.train.sampling.Cell;
import org.gaoyao.train.sampling.Pool;

/**
 * What a folder of token shards consists of.
 *
 * @param tokenizer what the tokenizer is equal to ({@link TokenizerFingerprint})
 * @param vocabulary one more than its highest id
 * @param endOfText the id after each document
 * @param width in what ids are written
 * @param train the tokens to learn from, by cell
 * @param heldOut the tokens to validate with, by part
 * @param licences by what right each source is used, by its name
 */
public record TokenManifest(
        Fingerprint tokenizer,
        int vocabulary,
        int endOfText,
        TokenWidth width,
        List<OfCell> train,
        List<OfPart> heldOut,
        Map<String, List<String>> licences) {

    /** The tokens of a cell. */
    public record OfCell(Cell cell, TokenFile file) {}

    /** The held-out tokens of a part. */
    public record OfPart(Part part, TokenFile file) {}

    public TokenManifest {
        train = train.stream().sorted(Comparator.comparing(OfCell::cell)).toList();
        heldOut = heldOut.stream().sorted(Comparator.comparing(OfPart::part)).toList();
        licences = new TreeMap<>(licences);
    }

    /** How many tokens there are to learn from in each cell. */
    public Pool pool() {
        SortedMap<Cell, Long> tokens = new TreeMap<>();
        train.forEach(of -> tokens.put(of.cell(), of.file().tokens()));
        return new Pool(tokens);
    }

    /** How many tokens there are to learn from. */
    public long trainTokens() {
        return tokens(train.stream().map(OfCell::file).toList());
    }

    /** How many tokens are held out. */
    public long heldOutTokens() {
        return tokens(heldOut.stream().map(OfPart::file).toList());
    }

    private static long tokens(Collection<TokenFile> files) {
        return files.stream().mapToLong(TokenFile::tokens).sum();
    }
}
