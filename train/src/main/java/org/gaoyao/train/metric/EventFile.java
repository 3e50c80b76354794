package org.gaoyao.train.metric;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.zip.CRC32C;

/**
 * A file of scalars that TensorBoard reads.
 *
 * <p>It is a sequence of TFRecords, each a length (8 bytes), its checksum, that many bytes and their checksum (4 bytes each), all
 * little-endian; a checksum is CRC-32C, turned right by 15 bits and raised by a constant (TensorFlow,
 * {@code core/lib/io/record_writer.h} and {@code core/lib/hash/crc32c.h}). The bytes are an {@code Event} in protobuf: the time
 * (field 1), the step (2), and the version of the file (3) or a {@code Summary} (5) whose values (1) have a tag (1) and a
 * {@code simple_value} (2) in 32 bits ({@code core/util/event.proto}, {@code core/framework/summary.proto}).
 */
final class EventFile implements Closeable {

    private static final String NAME = "events.out.tfevents.0.gaoyao";
    private static final int HEAD = 12;
    private static final int CHECKSUM = 4;
    /** No event of ours is longer: what says so is no length. */
    private static final int LONGEST = 1 << 24;

    /** Where the step stands in an event: after the time, which has a byte for its field and eight. */
    private static final int STEP = 9;

    private static final int STEP_TAG = 2 << 3;

    private final FileChannel channel;
    private final InstantSource clock;

    private EventFile(FileChannel channel, InstantSource clock) {
        this.channel = channel;
        this.clock = clock;
    }

    /** Opens the file in a folder, without the events from a step on and without what a killed writer left half written. */
    static EventFile open(Path folder, long step, InstantSource clock) throws IOException {
        Files.createDirectories(folder);
        Path path = folder.resolve(NAME);
        FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var file = new EventFile(channel, clock);
        try {
            long end = end(path, step);
            channel.truncate(end);
            channel.position(end);
            if (end == 0) {
                file.write(version(clock.instant()));
            }
        } catch (IOException failure) {
            channel.close();
            throw failure;
        }
        return file;
    }

    /** Appends the values of a step, as one event. */
    void append(long step, SortedMap<String, Double> values) throws IOException {
        write(scalars(clock.instant(), step, values));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private void write(byte[] event) throws IOException {
        ByteBuffer record = ByteBuffer.wrap(record(event));
        long before = channel.position();
        try {
            while (record.hasRemaining()) {
                channel.write(record);
            }
        } catch (IOException failure) {
            channel.truncate(before);
            throw failure;
        }
    }

    /** Where the first event from a step on begins, or the first that is not whole. */
    private static long end(Path file, long step) throws IOException {
        long end = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            for (byte[] event = next(in); event.length > 0 && step(event) < step; event = next(in)) {
                end += HEAD + event.length + CHECKSUM;
            }
        }
        return end;
    }

    /** The next event; without bytes if there is no whole one. */
    private static byte[] next(InputStream in) throws IOException {
        ByteBuffer head = ByteBuffer.wrap(in.readNBytes(HEAD)).order(ByteOrder.LITTLE_ENDIAN);
        if (head.remaining() < HEAD || head.getInt(8) != masked(head.array(), 8) || head.getLong(0) > LONGEST) {
            return new byte[0];
        }
        int length = (int) head.getLong(0);
        ByteBuffer rest = ByteBuffer.wrap(in.readNBytes(length + CHECKSUM)).order(ByteOrder.LITTLE_ENDIAN);
        return rest.remaining() == length + CHECKSUM && rest.getInt(length) == masked(rest.array(), length)
                ? Arrays.copyOf(rest.array(), length)
                : new byte[0];
    }

    /** The step of an event that was written here; -1 of the first, which has none. */
    private static long step(byte[] event) {
        if (event[STEP] != STEP_TAG) {
            return -1;
        }
        long step = 0;
        int at = STEP + 1;
        for (int shift = 0; event[at] < 0; at++, shift += 7) {
            step |= (event[at] & 0x7FL) << shift;
        }
        return step | ((long) event[at] << (7 * (at - STEP - 1)));
    }

    /** A record with its length and checksums. */
    static byte[] record(byte[] data) {
        ByteBuffer record = ByteBuffer.allocate(HEAD + data.length + CHECKSUM).order(ByteOrder.LITTLE_ENDIAN);
        record.putLong(data.length);
        record.putInt(masked(record.array(), 8)).put(data).putInt(masked(data, data.length));
        return record.array();
    }

    private static int masked(byte[] bytes, int length) {
        var checksum = new CRC32C();
        checksum.update(bytes, 0, length);
        return Integer.rotateRight((int) checksum.getValue(), 15) + 0xa282ead8;
    }

    /** The event that a file begins with. */
    static byte[] version(Instant time) {
        var event = new Message().time(1, time);
        event.bytes(3, "brain.Event:2".getBytes(StandardCharsets.UTF_8));
        return event.toByteArray();
    }

    /** An event with scalars. */
    static byte[] scalars(Instant time, long step, SortedMap<String, Double> values) {
        var summary = new Message();
        values.forEach((name, value) -> {
            var scalar = new Message();
            scalar.bytes(1, name.getBytes(StandardCharsets.UTF_8));
            scalar.number(2, value.floatValue());
            summary.bytes(1, scalar.toByteArray());
        });
        var event = new Message().time(1, time);
        event.varint(STEP_TAG);
        event.varint(step);
        event.bytes(5, summary.toByteArray());
        return event.toByteArray();
    }

    /** A message of protobuf as it is written: fields with their numbers and wire types. */
    private static final class Message extends ByteArrayOutputStream {

        Message time(int field, Instant time) {
            varint(field << 3 | 1);
            double seconds = time.getEpochSecond() + time.getNano() / 1e9;
            writeBytes(ByteBuffer.allocate(Double.BYTES)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putDouble(seconds)
                    .array());
            return this;
        }

        void bytes(int field, byte[] content) {
            varint(field << 3 | 2);
            varint(content.length);
            writeBytes(content);
        }

        void number(int field, float value) {
            varint(field << 3 | 5);
            writeBytes(ByteBuffer.allocate(Float.BYTES)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putFloat(value)
                    .array());
        }

        void varint(long number) {
            long left = number;
            for (; left > 0x7F; left >>>= 7) {
                write((int) ((left & 0x7F) | 0x80));
            }
            write((int) left);
        }
    }
}
