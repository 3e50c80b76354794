package org.gaoyao.train.token;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.gaoyao.train.batch.Sequence;

/**
 * The tokens of documents one after the other, end-of-text after each: a file mapped into memory for as long as this is in use.
 *
 * <p>Safe for any number of threads.
 */
public final class TokenStream {

    private final MemorySegment bytes;
    private final TokenWidth width;
    private final int endOfText;

    private TokenStream(MemorySegment bytes, TokenWidth width, int endOfText) {
        this.bytes = bytes;
        this.width = width;
        this.endOfText = endOfText;
    }

    static TokenStream map(Path file, TokenWidth width, int endOfText) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            return new TokenStream(
                    channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), Arena.ofAuto()), width, endOfText);
        }
    }

    /** How many tokens there are. */
    public long length() {
        return bytes.byteSize() / width.bytes();
    }

    /** Tokens from a place on, as a copy. */
    public int[] ids(long from, int count) {
        int[] ids = new int[count];
        Arrays.setAll(ids, n -> width.get(bytes, from + n));
        return ids;
    }

    /**
     * A stretch of the stream as sequences: one in which all tokens see each other, or, if documents do not see each other, one for each
     * document or piece of one; pieces of one token, of which nothing is learnt, are left out.
     */
    public List<Sequence> sequences(long from, int count, boolean apart) {
        int[] ids = ids(from, count);
        if (!apart) {
            return List.of(Sequence.of(ids));
        }
        var pieces = new ArrayList<Sequence>();
        for (int begin = 0, end; begin < count; begin = end) {
            end = begin + 1;
            while (end < count && ids[end - 1] != endOfText) {
                end++;
            }
            if (end - begin > 1) {
                pieces.add(Sequence.of(Arrays.copyOfRange(ids, begin, end)));
            }
        }
        return pieces;
    }

    /** The tokens of each document, first to last, without its end-of-text; one at a time is in memory. */
    public Iterable<int[]> documents() {
        return () -> new Iterator<>() {
            private long begin;

            @Override
            public boolean hasNext() {
                return begin < length();
            }

            @Override
            public int[] next() {
                if (!hasNext()) {
                    throw new NoSuchElementException("there are no more documents");
                }
                long end = begin;
                while (width.get(bytes, end) != endOfText) {
                    end++;
                }
                int[] ids = ids(begin, Math.toIntExact(end - begin));
                begin = end + 1;
                return ids;
            }
        };
    }
}
