package org.gaoyao.bench.curation;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import org.gaoyao.run.Json;

/**
 * What a process found and what that took; a process writes it as its last line.
 *
 * @param start seconds of processor time, all threads, before the first document was read
 * @param cpu the same at the end
 * @param peak the most memory that the process had, in MB; 0 where the system does not tell
 * @param found how many pairs of each rate of edits
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Finding(double start, double cpu, long peak, int[] found) {

    /** Seconds of processor time that this process took so far. */
    static double processorTime() {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() / 1e9;
    }

    /**
     * Tells what this process found.
     *
     * @param start what {@link #processorTime} gave before the first document was read
     * @param pairs the pairs that were found
     */
    static void tell(double start, BitSet pairs) throws IOException {
        var found = new int[PlantedPairs.rates()];
        pairs.stream().forEach(pair -> found[PlantedPairs.rate(pair)]++);
        System.out.println(Json.line(new Finding(start, processorTime(), peakMegabytes(), found)));
    }

    static Finding of(String line) {
        return Json.as(Finding.class, Json.parse(line));
    }

    private static long peakMegabytes() throws IOException {
        Path status = Path.of("/proc/self/status");
        return !Files.exists(status)
                ? 0
                : Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmHWM:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                        .findFirst()
                        .orElse(0);
    }
}
