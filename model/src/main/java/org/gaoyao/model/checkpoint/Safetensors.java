package org.gaoyao.model.checkpoint;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gaoyao.model.tensor.DType;
import org.gaoyao.model.tensor.Tensor;
import org.gaoyao.run.Json;
import org.gaoyao.run.Problems;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * A safetensors file: eight bytes of length, that many bytes of JSON with the name, type, shape and place of every tensor,
 * then the numbers. Mapped into memory, so that a tensor is read when it is used, and never copied.
 *
 * <p>The mapping lives as long as anything that was taken from it.
 */
public final class Safetensors {

    private static final int LENGTH = Long.BYTES;
    private static final long LONGEST_HEADER = 100_000_000;
    private static final String METADATA = "__metadata__";

    /**
     * One tensor of a file.
     *
     * @param file that it is in
     * @param name in the file
     * @param type of its numbers
     * @param shape its sizes
     * @param bytes its numbers, mapped
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Entry(Path file, String name, DType type, long[] shape, MemorySegment bytes) {

        /** The tensor, which is the mapped memory itself and must not be written to. */
        public Tensor tensor() {
            return Tensor.view(bytes, type, shape);
        }
    }

    private final Path file;
    private final Map<String, Entry> entries;
    private final Map<String, String> metadata;

    private Safetensors(Path file, Map<String, Entry> entries, Map<String, String> metadata) {
        this.file = file;
        this.entries = entries;
        this.metadata = metadata;
    }

    /**
     * Maps a file and reads its header.
     *
     * @param problems gets everything that is wrong with the file, which then gives nothing
     */
    public static Optional<Safetensors> open(Path file, Problems problems) throws IOException {
        MemorySegment all;
        try (FileChannel channel = FileChannel.open(file)) {
            all = channel.map(MapMode.READ_ONLY, 0, channel.size(), Arena.ofAuto());
        }
        if (all.byteSize() < LENGTH) {
            problems.add(file.toString(), "is cut off: it has only " + all.byteSize() + " bytes", "fetch it again");
            return Optional.empty();
        }
        long header = all.get(ValueLayout.JAVA_LONG_UNALIGNED, 0);
        if (header < 2 || header > LONGEST_HEADER || LENGTH + header > all.byteSize()) {
            problems.add(
                    file.toString(),
                    "is cut off or no safetensors file: a header of %d bytes in a file of %d"
                            .formatted(header, all.byteSize()),
                    "fetch it again");
            return Optional.empty();
        }
        JsonNode tree;
        try {
            tree = Json.parse(
                    new String(all.asSlice(LENGTH, header).toArray(ValueLayout.JAVA_BYTE), StandardCharsets.UTF_8));
        } catch (JacksonException failure) {
            problems.add(file.toString(), "its header is not JSON: " + failure.getOriginalMessage(), "fetch it again");
            return Optional.empty();
        }
        return read(file, tree, all.asSlice(LENGTH + header), problems);
    }

    private static Optional<Safetensors> read(Path file, JsonNode tree, MemorySegment data, Problems problems) {
        int before = problems.found().size();
        var entries = new LinkedHashMap<String, Entry>();
        var metadata = new LinkedHashMap<String, String>();
        var ends = new ArrayList<long[]>();
        tree.properties().forEach(property -> {
            if (property.getKey().equals(METADATA)) {
                property.getValue()
                        .properties()
                        .forEach(line ->
                                metadata.put(line.getKey(), line.getValue().asString("")));
            } else {
                entry(file, property.getKey(), property.getValue(), data, ends, problems)
                        .ifPresent(entry -> entries.put(entry.name(), entry));
            }
        });
        overlaps(file, ends, problems);
        return problems.found().size() > before
                ? Optional.empty()
                : Optional.of(new Safetensors(file, entries, metadata));
    }

    private static Optional<Entry> entry(
            Path file, String name, JsonNode tree, MemorySegment data, List<long[]> ends, Problems problems) {
        String where = file + ", tensor " + name;
        Optional<DType> type = DType.find(tree.path("dtype").asString(""));
        if (type.isEmpty()) {
            problems.add(
                    where,
                    "has dtype " + tree.path("dtype") + ", which is none of " + Arrays.toString(DType.values()),
                    "");
            return Optional.empty();
        }
        long[] shape = tree.path("shape")
                .valueStream()
                .mapToLong(size -> size.asLong(-1))
                .toArray();
        long[] offsets = tree.path("data_offsets")
                .valueStream()
                .mapToLong(size -> size.asLong(-1))
                .toArray();
        long size = Arrays.stream(shape).anyMatch(length -> length < 0)
                        || !tree.path("shape").isArray()
                ? -1
                : size(type.get(), shape);
        if (size < 0 || offsets.length != 2 || offsets[0] < 0 || offsets[1] - offsets[0] != size) {
            problems.add(
                    where,
                    "%s%s does not fit data_offsets %s"
                            .formatted(type.get(), Arrays.toString(shape), Arrays.toString(offsets)),
                    "fetch the file again");
            return Optional.empty();
        }
        if (offsets[1] > data.byteSize()) {
            problems.add(
                    where,
                    "is cut off: it should end at byte %d of the data, which has %d"
                            .formatted(offsets[1], data.byteSize()),
                    "fetch the file again");
            return Optional.empty();
        }
        ends.add(offsets);
        return Optional.of(new Entry(file, name, type.get(), shape, data.asSlice(offsets[0], size)));
    }

    private static void overlaps(Path file, List<long[]> places, Problems problems) {
        places.sort(Comparator.comparingLong((long[] place) -> place[0]).thenComparingLong(place -> place[1]));
        for (int i = 1; i < places.size(); i++) {
            if (places.get(i)[0] < places.get(i - 1)[1]) {
                problems.add(
                        file.toString(),
                        "two tensors share byte " + places.get(i)[0] + " of the data",
                        "fetch it again");
                return;
            }
        }
    }

    private static long size(DType type, long[] shape) {
        try {
            return Arrays.stream(shape).reduce(type.bytes(), Math::multiplyExact);
        } catch (ArithmeticException overflow) {
            return -1;
        }
    }

    /** The file. */
    public Path file() {
        return file;
    }

    /** All tensors by name, in the order of the header. */
    public Map<String, Entry> entries() {
        return entries;
    }

    /** What the header says besides. */
    public Map<String, String> metadata() {
        return metadata;
    }
}
