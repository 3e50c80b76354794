package org.gaoyao.model.decoder;

import java.util.Arrays;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.gaoyao.model.optimizer.AdamW;
import org.gaoyao.model.tensor.DType;
import org.gaoyao.model.tensor.Scope;
import org.gaoyao.model.tensor.Tensor;
import org.gaoyao.model.tensor.Threads;
import org.gaoyao.run.Seeds;

/**
 * Training tokens a second on the 12.6 million parameter shape, beside the speed of the machine's own matrix product.
 *
 * <p>Arguments: steps, sequences, length, threads.
 */
final class Throughput {

    private Throughput() {}

    static void main(String[] arguments) {
        int steps = argument(arguments, 0, 10);
        int sequences = argument(arguments, 1, 8);
        int length = argument(arguments, 2, 256);
        Threads.use(argument(arguments, 3, 1));
        Configuration shape = Shapes.find("small").orElseThrow();
        double sgemm = sgemm(shape);
        Decoder decoder = Decoder.random(shape, 1, DType.F32);
        decoder.weights().requireGradients();
        AdamW optimizer = new AdamW(decoder.weights().tensors(), AdamW.Settings.CUSTOMARY);
        RandomGenerator random = new Seeds(1).generator("throughput");
        int[] ids =
                random.ints((long) sequences * length, 0, shape.vocabulary()).toArray();
        int[] targets = IntStream.range(0, ids.length)
                .map(n -> ids[(n + 1) % ids.length])
                .toArray();
        double[] weights = new double[ids.length];
        Arrays.fill(weights, 1.0 / ids.length);
        int[] lengths = new int[sequences];
        Arrays.fill(lengths, length);
        double best = 0;
        double total = 0;
        long cpu = 0;
        for (int step = 0; step < steps + 2; step++) {
            long cpuBefore = cpuNanos();
            long before = System.nanoTime();
            double loss;
            try (Scope _ = Scope.open()) {
                loss = TrainingPass.of(decoder, ids, Packed.of(lengths), TrainingPass.Memory.KEEP)
                        .backward(targets, weights);
                optimizer.clip(1);
                optimizer.step(3e-4);
            }
            double seconds = (System.nanoTime() - before) / 1e9;
            if (step >= 2) {
                best = Math.max(best, ids.length / seconds);
                total += seconds;
                cpu += cpuNanos() - cpuBefore;
            }
            if (step < 2) {
                System.out.printf(Locale.ROOT, "loss %.4f%n", loss);
            }
        }
        double flops = shape.trainingFlops(length);
        double perCpu = (double) ids.length * steps / (cpu / 1e9);
        System.out.printf(
                Locale.ROOT,
                "%.0f tokens/CPU-s, mean %.0f tokens/s, best %.0f; SGEMM %.1f GFLOP/s, share %.2f (best %.2f)%n",
                perCpu,
                (double) ids.length * steps / total,
                best,
                sgemm / 1e9,
                perCpu * flops / sgemm,
                best * flops / sgemm);
    }

    /** The best rate of a matrix product of the model's most frequent kind. */
    private static double sgemm(Configuration shape) {
        try (Scope _ = Scope.withoutGradients()) {
            Tensor x = Tensor.normal(0, 1, 1, 2048, shape.width());
            Tensor weight = Tensor.normal(0, 1, 2, shape.feedForward(), shape.width());
            long best = Long.MAX_VALUE;
            for (int i = 0; i < 40; i++) {
                long before = cpuNanos();
                try (Scope _ = Scope.open()) {
                    for (int repeat = 0; repeat < 4; repeat++) {
                        x.linear(weight);
                    }
                }
                best = Math.min(best, cpuNanos() - before);
            }
            return 4 * 2.0 * 2048 * shape.width() * shape.feedForward() / (best / 1e9);
        }
    }

    private static long cpuNanos() {
        return ((com.sun.management.OperatingSystemMXBean)
                        java.lang.management.ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static int argument(String[] arguments, int index, int otherwise) {
        return arguments.length > index ? Integer.parseInt(arguments[index]) : otherwise;
    }
}
