package org.gaoyao.app.command.launch;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What each of several processes of this program on one machine is started with: the flags of this one, and its share.
 *
 * @param processes how many there are
 * @param processors that they share
 */
record Share(int processes, int processors) {

    /** The share of the memory that one process alone has for its heap, in percent; the same as in {@code jvm.flags}. */
    private static final double HEAP = 50;

    private static final String THREADS = "gaoyao.threads";

    /**
     * A process of a command line of this program, not started yet.
     *
     * @param program the class with its main method
     */
    ProcessBuilder process(Class<?> program, List<String> command) {
        int own = Math.max(1, processors / processes);
        var line = new ArrayList<String>();
        line.add(ProcessHandle.current().info().command().orElseThrow());
        line.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        line.add("-XX:ActiveProcessorCount=" + own);
        line.add(String.format(Locale.ROOT, "-XX:MaxRAMPercentage=%.2f", HEAP / processes));
        line.add("-D" + THREADS + "=" + Math.min(own, Integer.getInteger(THREADS, 1)));
        line.add("-Dgaoyao.terminal=false");
        line.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        line.addAll(command);
        var process = new ProcessBuilder(line);
        process.environment().putIfAbsent("OMP_NUM_THREADS", String.valueOf(own));
        return process;
    }
}
