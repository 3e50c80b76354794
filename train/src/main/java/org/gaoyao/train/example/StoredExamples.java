package org.gaoyao.train.example;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.gaoyao.train.batch.Sequence;

/**
 * Sequences in a mapped file: of half a million of a thousand tokens, 2 GB on disk and 8 MB in memory.
 *
 * <p>A token is four bytes, the low one first: its id, or −1 − id where it is learnt. The file is a work file of one training
 * on one machine, made anew when it is needed, and no format to keep.
 */
final class StoredExamples implements Examples {

    private static final ValueLayout.OfInt TOKEN = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private final MemorySegment tokens;
    private final long[] ends;

    private StoredExamples(MemorySegment tokens, long[] ends) {
        this.tokens = tokens;
        this.ends = ends;
    }

    @Override
    public int size() {
        return ends.length;
    }

    @Override
    public int length(int index) {
        return (int) (ends[index] - begin(index));
    }

    @Override
    public Sequence get(int index) {
        var ids = new int[length(index)];
        var learnt = new boolean[ids.length];
        for (int n = 0; n < ids.length; n++) {
            int token = tokens.getAtIndex(TOKEN, begin(index) + n);
            learnt[n] = token < 0;
            ids[n] = token < 0 ? -1 - token : token;
        }
        return new Sequence(ids, learnt);
    }

    private long begin(int index) {
        return index == 0 ? 0 : ends[index - 1];
    }

    /** Writes sequences to a file. */
    static final class Writer implements AutoCloseable {

        private final Path file;
        private final OutputStream out;
        private long[] ends = new long[1024];
        private int size;

        /** A writer of a file that is made, or made anew. */
        Writer(Path file) throws IOException {
            this.file = file;
            Files.createDirectories(file.toAbsolutePath().getParent());
            out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 18);
        }

        void add(Sequence sequence) throws IOException {
            ByteBuffer bytes =
                    ByteBuffer.allocate(Integer.BYTES * sequence.length()).order(ByteOrder.LITTLE_ENDIAN);
            for (int n = 0; n < sequence.length(); n++) {
                bytes.putInt(sequence.learns(n) ? -1 - sequence.id(n) : sequence.id(n));
            }
            out.write(bytes.array());
            if (size == ends.length) {
                ends = Arrays.copyOf(ends, 2 * size);
            }
            ends[size] = (size == 0 ? 0 : ends[size - 1]) + sequence.length();
            size++;
        }

        /** What was written. */
        StoredExamples finish() throws IOException {
            out.close();
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
                return new StoredExamples(
                        channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), Arena.ofAuto()),
                        Arrays.copyOf(ends, size));
            }
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }
}
