package org.gaoyao.corpus.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.util.function.LongConsumer;
import org.gaoyao.corpus.gate.Reason;

/** Counts what is read from a file on disk and what that is unpacked to, and stops where the second is far too much. */
final class Inflation {

    /** A file that unpacks to far more than it holds. */
    static final class Bomb extends IOException {

        @Serial
        private static final long serialVersionUID = 1;

        private final Reason reason;

        Bomb(Reason reason) {
            super(reason.rule());
            this.reason = reason;
        }

        Reason reason() {
            return reason;
        }
    }

    private final int ratio;
    private final LongConsumer progress;
    private long packed;
    private boolean burst;

    /** A watch that tells the bytes of the file on disk as they are read. */
    Inflation(int ratio, LongConsumer progress) {
        this.ratio = ratio;
        this.progress = progress;
    }

    /** The file on disk, counted. */
    InputStream packed(InputStream file) {
        return new Counted(file) {
            @Override
            void count(long bytes) {
                packed += bytes;
                progress.accept(bytes);
            }
        };
    }

    /** What it is unpacked to, watched. */
    InputStream unpacked(InputStream unpacked) {
        return new Counted(unpacked) {
            private long total;

            @Override
            void count(long bytes) throws IOException {
                total += bytes;
                if (total > Limits.RATIO_FROM && total > ratio * Math.max(packed, 1)) {
                    burst = true;
                    throw new Bomb(Reason.of("zip-bomb").with("packed", packed).with("unpacked-at-least", total));
                }
            }
        };
    }

    /** Whether a stream was stopped: then nothing behind it can be unpacked either. */
    boolean burst() {
        return burst;
    }

    private abstract static class Counted extends FilterInputStream {

        Counted(InputStream in) {
            super(in);
        }

        abstract void count(long bytes) throws IOException;

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            count(Math.max(read, 0));
            return read;
        }

        @Override
        public long skip(long bytes) throws IOException {
            long skipped = super.skip(bytes);
            count(skipped);
            return skipped;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
