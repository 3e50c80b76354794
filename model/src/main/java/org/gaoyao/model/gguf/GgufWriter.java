package org.gaoyao.model.gguf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.gaoyao.model.tensor.Scope;
import org.gaoyao.model.tensor.Tensor;
import org.gaoyao.run.AtomicFile;
import org.gaoyao.run.ProblemsException;
import org.gaoyao.run.Progress;

/**
 * Writes GGUF, version 3: a header that counts, the metadata, the name, type, shape and place of every tensor, then the
 * numbers, each tensor at a multiple of {@link #ALIGNMENT} bytes. Whole or not at all, one tensor in memory at a time.
 */
final class GgufWriter {

    /** Where the numbers of a tensor may begin. */
    static final int ALIGNMENT = 32;

    private static final int MAGIC = 0x46554747;
    private static final int VERSION = 3;

    /** How many numbers are converted at a time; a multiple of every block. */
    private static final int AT_ONCE = 1 << 20;

    private static final int MEGABYTE = 1_000_000;

    private GgufWriter() {}

    /**
     * Writes a file.
     *
     * @param task what was not done, should a number be too large for its type
     */
    static void write(
            Path file, Map<String, GgufValue> metadata, List<GgufTensor> tensors, String task, Progress progress)
            throws IOException {
        long total = tensors.stream().mapToLong(GgufTensor::bytes).sum();
        try (Progress.Task done = progress.task("GGUF", total / MEGABYTE, "MB")) {
            AtomicFile.write(file, stream -> {
                var out = new GgufStream(stream);
                header(metadata, tensors, out);
                for (GgufTensor tensor : tensors) {
                    out.pad(ALIGNMENT);
                    long before = out.position();
                    try (Scope _ = Scope.withoutGradients()) {
                        numbers(tensor, task, out);
                    }
                    done.advance(out.position() / MEGABYTE - before / MEGABYTE);
                }
                out.pad(ALIGNMENT);
            });
        }
    }

    private static void header(Map<String, GgufValue> metadata, List<GgufTensor> tensors, GgufStream out)
            throws IOException {
        out.whole(MAGIC);
        out.whole(VERSION);
        out.longWhole(tensors.size());
        out.longWhole(metadata.size());
        for (var entry : metadata.entrySet()) {
            out.text(entry.getKey());
            out.value(entry.getValue());
        }
        long place = 0;
        for (GgufTensor tensor : tensors) {
            out.text(tensor.name());
            out.whole(tensor.shape().length);
            for (int axis = tensor.shape().length - 1; axis >= 0; axis--) { // the fastest first
                out.longWhole(tensor.shape()[axis]);
            }
            out.whole(tensor.type().id());
            out.longWhole(place);
            place = Math.ceilDiv(place + tensor.bytes(), ALIGNMENT) * ALIGNMENT;
        }
    }

    private static void numbers(GgufTensor tensor, String task, GgufStream out) throws IOException {
        Tensor flat = tensor.source().get().reshape(-1);
        if (flat.count() != tensor.count()) {
            throw new IllegalArgumentException(
                    "tensor %s has %d numbers, planned were %d".formatted(tensor.name(), flat.count(), tensor.count()));
        }
        for (long from = 0; from < flat.count(); from += AT_ONCE) {
            float[] numbers;
            try (Scope _ = Scope.withoutGradients()) {
                numbers = flat.narrow(0, from, Math.min(AT_ONCE, flat.count() - from))
                        .floats();
            }
            requireStorable(numbers, tensor, task);
            ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(tensor.type().bytes(numbers.length)))
                    .order(ByteOrder.LITTLE_ENDIAN);
            tensor.type().encode(numbers, bytes);
            out.bytes(bytes.array());
        }
    }

    private static void requireStorable(float[] numbers, GgufTensor tensor, String task) {
        float highest = 0;
        for (float number : numbers) {
            highest = Math.max(highest, Math.abs(number));
        }
        if (!(highest <= tensor.type().largest())) {
            throw ProblemsException.of(
                    task,
                    "tensor " + tensor.name(),
                    "has the number %s, too large for %s".formatted(highest, tensor.type()),
                    "take f32");
        }
    }
}
