package org.gaoyao.model.gguf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A stream of what GGUF files are made of, the little end first. */
final class GgufStream {

    private static final int WHOLE = 4;
    private static final int SIGNED = 5;
    private static final int FRACTION = 6;
    private static final int FLAG = 7;
    private static final int TEXT = 8;
    private static final int ARRAY = 9;

    private final OutputStream out;
    private final ByteBuffer scratch = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    private long position;

    GgufStream(OutputStream out) {
        this.out = out;
    }

    /** How many bytes were written. */
    long position() {
        return position;
    }

    void bytes(byte[] bytes) throws IOException {
        out.write(bytes);
        position += bytes.length;
    }

    void whole(int value) throws IOException {
        scratch.putInt(0, value);
        scratch(Integer.BYTES);
    }

    void longWhole(long value) throws IOException {
        scratch.putLong(0, value);
        scratch(Long.BYTES);
    }

    private void scratch(int length) throws IOException {
        out.write(scratch.array(), 0, length);
        position += length;
    }

    void text(String text) throws IOException {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        longWhole(utf8.length);
        bytes(utf8);
    }

    /** A value after its type. */
    void value(GgufValue value) throws IOException {
        switch (value) {
            case GgufValue.Whole whole -> {
                whole(WHOLE);
                whole(whole.value());
            }
            case GgufValue.Fraction fraction -> {
                whole(FRACTION);
                whole(Float.floatToRawIntBits(fraction.value()));
            }
            case GgufValue.Flag flag -> {
                whole(FLAG);
                bytes(new byte[] {(byte) (flag.value() ? 1 : 0)});
            }
            case GgufValue.Text text -> {
                whole(TEXT);
                text(text.value());
            }
            case GgufValue.Texts texts -> {
                array(TEXT, texts.values());
                for (String text : texts.values()) {
                    text(text);
                }
            }
            case GgufValue.Wholes wholes -> {
                array(SIGNED, wholes.values());
                for (int each : wholes.values()) {
                    whole(each);
                }
            }
        }
    }

    private void array(int type, List<?> values) throws IOException {
        whole(ARRAY);
        whole(type);
        longWhole(values.size());
    }

    /** Zeros up to the next multiple of {@code alignment}. */
    void pad(int alignment) throws IOException {
        bytes(new byte[(int) (Math.ceilDiv(position, alignment) * alignment - position)]);
    }
}
