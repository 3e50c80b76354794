package org.gaoyao.law.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.gaoyao.run.Problems;
import org.jspecify.annotations.Nullable;

/** Reads the lines of a UTF-8 file, plain or gzip, and reports what keeps it from being read. */
final class Lines {

    /** Takes one line with its number, from 1. */
    @FunctionalInterface
    interface Sink {
        void line(int number, String text);
    }

    private static final Charset CHINESE = Charset.forName("GB18030");

    private Lines() {}

    /**
     * Hands every line to {@code sink}; a line that is not UTF-8 ends the reading with one problem.
     *
     * @return whether the whole file was read
     */
    static boolean read(Path file, Problems problems, Sink sink) {
        int row = 0;
        try (InputStream in = open(file)) {
            byte[] line;
            while ((line = next(in)) != null) {
                row++;
                String text = decoded(line);
                if (text == null) {
                    problems.add(file + ", row " + row, notUtf8(line), remedy(file));
                    return false;
                }
                sink.line(row, row == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text);
            }
            return true;
        } catch (EOFException _) {
            problems.add(
                    file + ", after row " + row,
                    "the gzip file ends in the middle: it is truncated",
                    "fetch or copy it again and compare its size");
        } catch (ZipException damage) {
            problems.add(
                    file + ", after row " + row,
                    "the gzip file is damaged (" + damage.getMessage() + ")",
                    "fetch or copy it again and compare its checksum");
        } catch (IOException failure) {
            problems.add(file.toString(), "cannot be read: " + failure, "check the path and the permissions");
        }
        return false;
    }

    /** The text of bytes in UTF-8, or null if they are not. */
    static @Nullable String decoded(byte[] bytes) {
        return decoded(bytes, StandardCharsets.UTF_8);
    }

    /** Says what a text that is not UTF-8 seems to be. */
    static String notUtf8(byte[] bytes) {
        return decoded(bytes, CHINESE) != null
                ? "the text is not UTF-8; it reads as GB18030 (GBK)"
                : "the text is not UTF-8, nor GB18030: the file is damaged or binary";
    }

    /** What to do about a text that is not UTF-8. */
    static String remedy(Path file) {
        return "convert it: iconv -f GB18030 -t UTF-8 " + file.getFileName() + " > converted";
    }

    /** Opens a file, and unpacks it if its first bytes are those of gzip. */
    private static InputStream open(Path file) throws IOException {
        var in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        in.mark(2);
        boolean gzip = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        if (!gzip) {
            return in;
        }
        try {
            return new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16);
        } catch (IOException failure) {
            in.close();
            throw failure;
        }
    }

    private static byte @Nullable [] next(InputStream in) throws IOException {
        int first = in.read();
        if (first < 0) {
            return null;
        }
        var line = new ByteArrayOutputStream(1024);
        for (int read = first; read >= 0 && read != '\n'; read = in.read()) {
            line.write(read);
        }
        return line.toByteArray();
    }

    private static @Nullable String decoded(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException _) {
            return null;
        }
    }
}
