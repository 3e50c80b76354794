package org.gaoyao.model.checkpoint;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gaoyao.model.tensor.DType;
import org.gaoyao.model.tensor.Scope;
import org.gaoyao.model.tensor.Tensor;
import org.gaoyao.run.AtomicFile;
import org.gaoyao.run.Json;

/**
 * Writes tensors to safetensors files, one tensor in memory at a time, each file whole or not at all.
 *
 * <p>Equal tensors give equal bytes: order is the caller's, the header is padded to a multiple of eight bytes.
 */
public final class SafetensorsWriter {

    /** What hub and tools expect of one file: at most 5 GB. */
    public static final long SHARD = 5_000_000_000L;

    private static final Map<String, String> METADATA = Map.of("format", "pt");
    private static final int CHUNK = 1 << 20;

    /** What is to be written under a name. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Plan(DType type, long[] shape) {
        long bytes() {
            return Arrays.stream(shape).reduce(type.bytes(), Math::multiplyExact);
        }
    }

    private SafetensorsWriter() {}

    /**
     * Writes one file.
     *
     * @param plan what there will be, in order
     * @param source gives each tensor when its turn comes; what it makes is freed after it was written
     */
    public static void write(Path file, Map<String, Plan> plan, Function<String, Tensor> source) throws IOException {
        AtomicFile.write(file, out -> {
            byte[] header = header(plan);
            out.write(ByteBuffer.allocate(Long.BYTES)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putLong(header.length)
                    .array());
            out.write(header);
            for (var entry : plan.entrySet()) {
                try (Scope _ = Scope.withoutGradients()) {
                    Tensor tensor = source.apply(entry.getKey())
                            .detach()
                            .to(entry.getValue().type());
                    if (!Arrays.equals(tensor.shape(), entry.getValue().shape())) {
                        throw new IllegalArgumentException("tensor %s has shape %s, planned was %s"
                                .formatted(
                                        entry.getKey(),
                                        Arrays.toString(tensor.shape()),
                                        Arrays.toString(entry.getValue().shape())));
                    }
                    write(out, tensor.plain().bytes());
                }
            }
        });
    }

    /**
     * Writes {@code model.safetensors}, or as many shards as are needed and their index, into a folder.
     *
     * @param shard how many bytes of tensors a file may have; a larger tensor has a file of its own
     */
    public static void writeSharded(Path folder, Map<String, Plan> plan, Function<String, Tensor> source, long shard)
            throws IOException {
        List<Map<String, Plan>> shards = shards(plan, shard);
        if (shards.size() == 1) {
            write(folder.resolve(Checkpoint.SINGLE), plan, source);
            return;
        }
        var places = new LinkedHashMap<String, String>();
        for (int i = 0; i < shards.size(); i++) {
            String name = "model-%05d-of-%05d.safetensors".formatted(i + 1, shards.size());
            write(folder.resolve(name), shards.get(i), source);
            shards.get(i).keySet().forEach(tensor -> places.put(tensor, name));
        }
        long total = plan.values().stream().mapToLong(Plan::bytes).sum();
        AtomicFile.write(
                folder.resolve(Checkpoint.INDEX),
                Json.document(Map.of("metadata", Map.of("total_size", total), "weight_map", places)));
    }

    private static List<Map<String, Plan>> shards(Map<String, Plan> plan, long limit) {
        var shards = new ArrayList<Map<String, Plan>>();
        var current = new LinkedHashMap<String, Plan>();
        long size = 0;
        for (var entry : plan.entrySet()) {
            long bytes = entry.getValue().bytes();
            if (!current.isEmpty() && size + bytes > limit) {
                shards.add(current);
                current = new LinkedHashMap<>();
                size = 0;
            }
            current.put(entry.getKey(), entry.getValue());
            size += bytes;
        }
        shards.add(current);
        return shards;
    }

    private static byte[] header(Map<String, Plan> plan) {
        var header = new LinkedHashMap<String, Object>();
        header.put("__metadata__", METADATA);
        long at = 0;
        for (var entry : plan.entrySet()) {
            long end = at + entry.getValue().bytes();
            var described = new LinkedHashMap<String, Object>();
            described.put("dtype", entry.getValue().type().name());
            described.put("shape", entry.getValue().shape());
            described.put("data_offsets", new long[] {at, end});
            header.put(entry.getKey(), described);
            at = end;
        }
        byte[] json = Json.line(header).getBytes(StandardCharsets.UTF_8);
        byte[] padded = Arrays.copyOf(json, (json.length + 7) / 8 * 8);
        Arrays.fill(padded, json.length, padded.length, (byte) ' ');
        return padded;
    }

    private static void write(OutputStream out, MemorySegment bytes) throws IOException {
        byte[] chunk = new byte[(int) Math.min(CHUNK, bytes.byteSize())];
        for (long at = 0; at < bytes.byteSize(); at += chunk.length) {
            int length = (int) Math.min(chunk.length, bytes.byteSize() - at);
            MemorySegment.copy(bytes, at, MemorySegment.ofArray(chunk), 0, length);
            out.write(chunk, 0, length);
        }
    }
}
