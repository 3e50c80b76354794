package org.gaoyao.model.tokenizer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A vocabulary in tiktoken's form: lines of a token's bytes in base64 and its rank, which is its id too.
 *
 * <p>The merges are not in the file but follow from it: what the tokens before a token make of its bytes are the two
 * parts that it was merged from.
 */
final class Tiktoken {

    private Tiktoken() {}

    /** Reads the file, gzipped or not, into an assembly. */
    static void read(Path file, TokenizerAssembly assembly) throws IOException {
        byte[] @Nullable [] bytes = tokens(file, assembly);
        Vocabulary vocabulary = new Vocabulary(bytes);
        for (int id = 0; id < bytes.length; id++) {
            byte[] token = bytes[id];
            if (token == null) {
                continue;
            }
            String written = ByteLevel.write(token);
            assembly.token(written, id);
            if (token.length > 1) {
                int cut = cut(vocabulary, token, id);
                if (cut < 0) {
                    assembly.refuse(
                            file.toString(),
                            "merge",
                            "the token \"" + written + "\" (id " + id + ") is no merge of two earlier tokens",
                            "the file must hold every token that a token was merged from");
                } else {
                    assembly.merge(written.substring(0, cut), written.substring(cut));
                }
            }
        }
    }

    private static byte[] @Nullable [] tokens(Path file, TokenizerAssembly assembly) throws IOException {
        List<byte @Nullable []> tokens = new ArrayList<>();
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank()) {
                    add(line, file + ":" + number, tokens, assembly);
                }
            }
        }
        return tokens.toArray(byte[][]::new);
    }

    private static void add(String line, String where, List<byte @Nullable []> tokens, TokenizerAssembly assembly) {
        int space = line.indexOf(' ');
        try {
            byte[] token = Base64.getDecoder().decode(line.substring(0, Math.max(0, space)));
            int rank = Integer.parseInt(line.substring(space + 1));
            if (token.length == 0 || rank < 0 || rank > 1 << 24) {
                throw new IllegalArgumentException("no token or no rank");
            }
            while (tokens.size() <= rank) {
                tokens.add(null);
            }
            tokens.set(rank, token);
        } catch (IllegalArgumentException _) {
            assembly.refuse(where, "line", "\"" + line + "\" is not base64, a space and a rank", "");
        }
    }

    /** Where the last merge joined the token, or -1 if the earlier tokens leave other than two parts. */
    private static int cut(Vocabulary vocabulary, byte[] token, int id) {
        int[] starts = new int[token.length + 1];
        Arrays.setAll(starts, i -> i);
        int parts = token.length;
        while (parts > 2) {
            int lowest = id;
            int at = -1;
            for (int i = 0; i + 1 < parts; i++) {
                int rank = vocabulary.id(token, starts[i], starts[i + 2]);
                if (rank != Vocabulary.ABSENT && rank < lowest) {
                    lowest = rank;
                    at = i;
                }
            }
            if (at < 0) {
                return -1;
            }
            System.arraycopy(starts, at + 2, starts, at + 1, parts - at - 1);
            parts--;
        }
        return starts[1];
    }
}
