package org.gaoyao.bench.curation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/**
 * Where the time of a curation went, by the packages of the corpus: a sample counts for the outermost frame of a package that is
 * not the pipeline itself.
 *
 * @param samples how many samples each has
 */
record GateProfile(Map<String, Integer> samples) {

    private static final String CORPUS = "org.gaoyao.corpus.";
    private static final String PIPELINE = "pipeline";

    static GateProfile of(Path recording) throws IOException {
        Map<String, Integer> samples = new HashMap<>();
        try (var events = new RecordingFile(recording)) {
            while (events.hasMoreEvents()) {
                RecordedEvent event = events.readEvent();
                if (event.getEventType().getName().equals("jdk.ExecutionSample") && event.getStackTrace() != null) {
                    owner(event).ifPresent(owner -> samples.merge(owner, 1, Integer::sum));
                }
            }
        }
        return new GateProfile(samples);
    }

    /** The package to which a sample belongs; empty if the corpus had nothing to do with it. */
    private static Optional<String> owner(RecordedEvent event) {
        String pipeline = null;
        for (RecordedFrame frame : event.getStackTrace().getFrames().reversed()) {
            String type = frame.getMethod().getType().getName();
            if (type.startsWith(CORPUS)) {
                String room = type.substring(CORPUS.length()).replaceAll("\\..*", "");
                if (!room.equals(PIPELINE)) {
                    return Optional.of(room);
                }
                pipeline = PIPELINE;
            }
        }
        return Optional.ofNullable(pipeline);
    }

    @Override
    public String toString() {
        double all = samples.values().stream().mapToInt(Integer::intValue).sum();
        return samples.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(entry ->
                        String.format(Locale.ROOT, "%-16s %5.1f %%%n", entry.getKey(), 100 * entry.getValue() / all))
                .collect(Collectors.joining());
    }
}
