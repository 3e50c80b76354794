package org.gaoyao.corpus.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** The lines of a stream as bytes; of a line that is longer than may be held only the length is kept. */
final class Lines {

    /** A line. */
    sealed interface Line {

        /** A line without its end. */
        @SuppressWarnings("ArrayRecordComponent") // never compared
        record Held(byte[] bytes) implements Line {}

        /** A line that is too long, and how long it is. */
        record TooLong(long bytes) implements Line {}

        /** The end of the stream. */
        record End() implements Line {}
    }

    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;

    Lines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    Line next() throws IOException {
        var held = new ByteArrayOutputStream();
        long length = 0;
        while (from < to || fill()) {
            int end = from;
            while (end < to && buffer[end] != '\n') {
                end++;
            }
            length += end - from;
            if (length <= longest) {
                held.write(buffer, from, end - from);
            }
            boolean whole = end < to;
            from = whole ? end + 1 : end;
            if (whole) {
                return line(held, length);
            }
        }
        return length == 0 ? new Line.End() : line(held, length);
    }

    private Line line(ByteArrayOutputStream held, long length) {
        return length <= longest ? new Line.Held(held.toByteArray()) : new Line.TooLong(length);
    }

    private boolean fill() throws IOException {
        from = 0;
        to = Math.max(0, in.read(buffer, 0, buffer.length));
        return to > 0;
    }
}
