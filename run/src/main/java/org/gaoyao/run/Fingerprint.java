package org.gaoyao.run;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What content is equal to: the SHA-256 of a file, of a text, or of a folder's files and their names.
 *
 * @param hex 64 hexadecimal digits in small letters
 */
public record Fingerprint(@JsonValue String hex) {

    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    @JsonCreator
    public Fingerprint {
        if (!HEX.matcher(hex).matches()) {
            throw new IllegalArgumentException("a fingerprint is 64 hexadecimal digits, got " + hex);
        }
    }

    /** The fingerprint of a text in UTF-8. */
    public static Fingerprint of(String text) {
        return of(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * The fingerprint of a file's bytes, or of all files in a folder.
     *
     * <p>That of a folder is the fingerprint of its listing: a line {@code hex SPACE path} for every file in it, however
     * deep, with {@code /} between names, sorted by path. Times, owners and empty folders do not count.
     */
    public static Fingerprint of(Path fileOrFolder) throws IOException {
        return Files.isDirectory(fileOrFolder) ? ofFolder(fileOrFolder) : ofFile(fileOrFolder);
    }

    /** The fingerprint of named parts, in the order of their names. */
    public static Fingerprint of(Map<String, Fingerprint> parts) {
        var listing = new StringBuilder();
        new TreeMap<>(parts)
                .forEach((name, part) ->
                        listing.append(part.hex).append(' ').append(name).append('\n'));
        return of(listing.toString());
    }

    /** The first twelve digits, for people. */
    public String brief() {
        return hex.substring(0, 12);
    }

    @Override
    public String toString() {
        return hex;
    }

    private static Fingerprint ofFile(Path file) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return of(digest.digest());
    }

    private static Fingerprint ofFolder(Path folder) throws IOException {
        var parts = new TreeMap<String, Fingerprint>();
        for (Path file : FileTree.files(folder)) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            parts.put(name, ofFile(file));
        }
        return of(parts);
    }

    private static Fingerprint of(byte[] hash) {
        return new Fingerprint(HexFormat.of().formatHex(hash));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new AssertionError("every Java platform has SHA-256", missing);
        }
    }
}
