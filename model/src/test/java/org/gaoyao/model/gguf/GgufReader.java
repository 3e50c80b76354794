package org.gaoyao.model.gguf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads GGUF files as their specification describes them, knowing nothing of how ours are written. */
final class GgufReader {

    /** A tensor: its type's number, its sizes with the fastest first, its bytes. */
    record Read(int type, List<Long> sizes, ByteBuffer bytes) {

        /** The numbers as llama.cpp would take them. */
        float[] numbers() {
            ByteBuffer in = bytes.duplicate().order(ByteOrder.LITTLE_ENDIAN);
            float[] numbers =
                    new float[sizes.stream().mapToInt(Math::toIntExact).reduce(1, Math::multiplyExact)];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = switch (type) {
                    case 0 -> in.getFloat(4 * i);
                    case 1 -> Float.float16ToFloat(in.getShort(2 * i));
                    case 8 -> Float.float16ToFloat(in.getShort(i / 32 * 34)) * in.get(i / 32 * 34 + 2 + i % 32);
                    default -> throw new IllegalArgumentException("type " + type);
                };
            }
            return numbers;
        }
    }

    private final ByteBuffer in;
    private final Map<String, Object> metadata = new LinkedHashMap<>();
    private final Map<String, Read> tensors = new LinkedHashMap<>();

    GgufReader(Path file) throws IOException {
        in = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        require(in.getInt() == 0x46554747 && in.getInt() == 3, "GGUF, version 3");
        long count = in.getLong();
        long keys = in.getLong();
        for (long i = 0; i < keys; i++) {
            require(metadata.put(text(), value(in.getInt())) == null, "keys that differ");
        }
        record Place(String name, List<Long> sizes, int type, long offset) {}
        var places = new ArrayList<Place>();
        for (long i = 0; i < count; i++) {
            String name = text();
            var sizes = new ArrayList<Long>();
            int rank = in.getInt();
            for (int axis = 0; axis < rank; axis++) {
                sizes.add(in.getLong());
            }
            places.add(new Place(name, sizes, in.getInt(), in.getLong()));
        }
        int data = (in.position() + 31) / 32 * 32;
        int end = data;
        for (Place place : places) {
            require(place.offset() % 32 == 0 && data + place.offset() >= end, "aligned tensors, one after the other");
            long numbers = place.sizes().stream().reduce(1L, Math::multiplyExact);
            int bytes = Math.toIntExact(
                    switch (place.type()) {
                        case 0 -> numbers * 4;
                        case 1 -> numbers * 2;
                        case 8 -> numbers / 32 * 34;
                        default -> throw new IllegalArgumentException("type " + place.type());
                    });
            int start = Math.toIntExact(data + place.offset());
            tensors.put(place.name(), new Read(place.type(), place.sizes(), in.slice(start, bytes)));
            end = start + bytes;
        }
        require((end + 31) / 32 * 32 == in.capacity(), "a file that ends with its last tensor, padded");
    }

    Map<String, Object> metadata() {
        return metadata;
    }

    List<Object> list(String key) {
        return List.copyOf((List<?>) Objects.requireNonNull(metadata.get(key), key));
    }

    Map<String, Read> tensors() {
        return tensors;
    }

    Read tensor(String name) {
        return Objects.requireNonNull(tensors.get(name), name);
    }

    private Object value(int type) {
        return switch (type) {
            case 4, 5 -> in.getInt();
            case 6 -> in.getFloat();
            case 7 -> in.get() != 0;
            case 8 -> text();
            case 9 -> {
                int inner = in.getInt();
                var values = new Object[Math.toIntExact(in.getLong())];
                Arrays.setAll(values, _ -> value(inner));
                yield Arrays.asList(values);
            }
            default -> throw new IllegalArgumentException("type of a value: " + type);
        };
    }

    private String text() {
        byte[] utf8 = new byte[Math.toIntExact(in.getLong())];
        in.get(utf8);
        return new String(utf8, StandardCharsets.UTF_8);
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException("expected " + what);
        }
    }
}
