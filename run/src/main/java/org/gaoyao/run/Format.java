package org.gaoyao.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name and version that everything stored carries, so that a reader knows what it reads or refuses it by name.
 *
 * <p>The header is {@code gaoyao/statutes 2}: the first line of a binary or text file, the field {@code format} of a JSON
 * document, the first line {@code {"format": …}} of JSON lines. A reader asks {@link #accept} which version it has before
 * it and migrates older ones itself.
 *
 * @param name what is stored: small letters and hyphens
 * @param oldest the oldest version that can still be read, at least 1
 * @param version the version that is written
 */
public record Format(String name, int oldest, int version) {

    /** The key of the header in JSON. */
    public static final String KEY = "format";

    private static final Pattern HEADER = Pattern.compile("gaoyao/([a-z][a-z-]*) ([1-9]\\d{0,5})");
    private static final int LONGEST = 80;

    public Format {
        if (!HEADER.matcher("gaoyao/" + name + " " + version).matches() || oldest < 1 || oldest > version) {
            throw new IllegalArgumentException("not a format: " + name + ", versions " + oldest + " to " + version);
        }
    }

    /** A format of which only the version that is written can be read. */
    public static Format of(String name, int version) {
        return new Format(name, version, version);
    }

    /** The header that is written. */
    public String header() {
        return "gaoyao/" + name + " " + version;
    }

    /**
     * The version that {@code header} declares, from {@code oldest} to {@code version}.
     *
     * @param where the file, for the refusal
     * @param header what stands where a header should; null if nothing does
     * @throws ProblemsException if it is no header, one of another format, or of a version that cannot be read
     */
    public int accept(String where, @Nullable String header) {
        Matcher matcher = HEADER.matcher(header == null ? "" : header);
        if (!matcher.matches() || !matcher.group(1).equals(name)) {
            throw refusal(
                    where,
                    "is not of the format gaoyao/" + name
                            + (matcher.matches() ? " but gaoyao/" + matcher.group(1) : ": it carries no such header"),
                    "check the path");
        }
        int stored = Integer.parseInt(matcher.group(2));
        if (stored > version) {
            throw refusal(
                    where,
                    "was written by a newer program: gaoyao/" + name + " " + stored + ", this one reads up to "
                            + version,
                    "update the program, or remove the file and make it again");
        }
        if (stored < oldest) {
            throw refusal(
                    where,
                    "was written by an older program: gaoyao/" + name + " " + stored + ", this one reads from "
                            + oldest,
                    "remove it and make it again");
        }
        return stored;
    }

    /** Writes the header as the first line of a file. */
    public void writeTo(OutputStream out) throws IOException {
        out.write((header() + "\n").getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * Reads the first line of a file, and no byte after it, and returns the version that it declares.
     *
     * @param where the file, for the refusal
     * @throws ProblemsException as {@link #accept}
     */
    public int readFrom(InputStream in, String where) throws IOException {
        var line = new StringBuilder();
        for (int next = in.read(); next != '\n' && next >= 0 && line.length() < LONGEST; next = in.read()) {
            line.append((char) next);
        }
        return accept(where, line.toString());
    }

    private static ProblemsException refusal(String where, String what, String next) {
        return ProblemsException.of("the stored data was not read", where, what, next);
    }
}
