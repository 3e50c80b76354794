package org.gaoyao.run.folder;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What differs between two equal runs: the machine, the times and the cost. Stands beside the manifest, never in it.
 *
 * @param java the Java runtime
 * @param system operating system and architecture
 * @param processors how many the runtime may use
 * @param heapBytes how much memory Java objects may take
 * @param stages when each stage was made and what it cost
 */
public record Environment(String java, String system, int processors, long heapBytes, Map<String, Cost> stages) {

    /**
     * What one stage cost.
     *
     * @param finished when it was done
     * @param seconds from its start to its end
     * @param processorSeconds of the whole program between the two
     */
    public record Cost(Instant finished, double seconds, double processorSeconds) {}

    /** This machine, and the costs of what was last done in each stage. */
    public static Environment here(List<Event> journal) {
        var stages = new LinkedHashMap<String, Cost>();
        for (Event event : journal) {
            if (event.what() == Event.What.STAGE_DONE) {
                stages.put(
                        event.stage().orElseThrow(),
                        new Cost(
                                event.at(),
                                event.seconds().orElse(0.0),
                                event.processorSeconds().orElse(0.0)));
            }
        }
        Runtime runtime = Runtime.getRuntime();
        return new Environment(
                Optional.ofNullable(System.getProperty("java.vm.name")).orElse("Java") + " " + Runtime.version(),
                System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                        + System.getProperty("os.arch"),
                runtime.availableProcessors(),
                runtime.maxMemory(),
                stages);
    }
}
