package org.gaoyao.train.token;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Locale;

/** How many bytes a token takes in a file; little end first, unsigned. */
public enum TokenWidth {
    /** Two bytes: for vocabularies of up to 65,536 tokens. */
    U16(2) {
        @Override
        void put(ByteBuffer bytes, int id) {
            bytes.putShort((short) id);
        }

        @Override
        int get(MemorySegment bytes, long index) {
            return Short.toUnsignedInt(bytes.get(SHORT, 2 * index));
        }
    },
    /** Four bytes. */
    U32(4) {
        @Override
        void put(ByteBuffer bytes, int id) {
            bytes.putInt(id);
        }

        @Override
        int get(MemorySegment bytes, long index) {
            return bytes.get(INT, 4 * index);
        }
    };

    private static final ValueLayout.OfShort SHORT =
            ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private final int bytes;

    TokenWidth(int bytes) {
        this.bytes = bytes;
    }

    /** The narrowest that the ids of a vocabulary fit. */
    static TokenWidth of(int vocabulary) {
        return vocabulary <= 1 << 16 ? U16 : U32;
    }

    /** The name in manifests and the ending of files: {@code u16}. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How many bytes. */
    public int bytes() {
        return bytes;
    }

    /** Writes an id to a buffer with the little end first. */
    abstract void put(ByteBuffer bytes, int id);

    /** Reads the id at an index. */
    abstract int get(MemorySegment bytes, long index);
}
