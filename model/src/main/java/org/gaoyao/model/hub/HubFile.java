package org.gaoyao.model.hub;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.gaoyao.model.hub.HubException.Kind;

/**
 * What the hub announces of a file.
 *
 * @param etag its SHA-256 (64 digits, large files) or the SHA-1 of it as a git blob (40 digits)
 * @param size in bytes
 */
record HubFile(String etag, long size) {

    private static final Pattern ETAG = Pattern.compile("[0-9a-f]{40}|[0-9a-f]{64}");

    static HubFile of(String name, HttpHeaders headers) throws HubException {
        String etag = headers.firstValue("X-Linked-Etag")
                .or(() -> headers.firstValue("ETag"))
                .orElse("")
                .replaceFirst("^W/", "")
                .replace("\"", "");
        long size = headers.firstValueAsLong("X-Linked-Size")
                .orElse(headers.firstValueAsLong("Content-Length").orElse(-1));
        if (!ETAG.matcher(etag).matches() || size < 0) {
            throw new HubException(Kind.UNEXPECTED, name + ": the hub does not say its checksum and size");
        }
        return new HubFile(etag, size);
    }

    /** Whether the bytes of {@code file} are those that were announced. */
    boolean matches(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance(etag.length() == 64 ? "SHA-256" : "SHA-1");
            if (etag.length() == 40) {
                digest.update(("blob " + Files.size(file) + "\0").getBytes(StandardCharsets.US_ASCII));
            }
            byte[] buffer = new byte[1 << 16];
            try (InputStream in = Files.newInputStream(file)) {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    digest.update(buffer, 0, read);
                }
            }
            return HexFormat.of().formatHex(digest.digest()).equals(etag);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
