package org.gaoyao.corpus.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.gaoyao.corpus.gate.CorpusGate;
import org.gaoyao.run.Progress;

/**
 * The threads of this process; the default. One more thread reads the sources. Memory holds as many parts as there are threads.
 *
 * @param threads how many threads work, at least 1
 */
public record EmbeddedEngine(int threads) implements Engine {

    @Override
    public List<Integer> intake(Legwork legwork, Progress.Task task) throws IOException {
        var parts = new ArrayList<Integer>();
        try (var workers = new Workers(threads)) {
            for (int bundle = 0; bundle < legwork.bundles() && !workers.failed(); bundle++) {
                parts.add(legwork.intake(bundle, workers, task));
            }
            workers.finish();
        }
        return parts;
    }

    @Override
    public void follow(Legwork legwork, CorpusGate.Judge judge, List<Errand> errands, Progress.Task task)
            throws IOException {
        try (var workers = new Workers(threads)) {
            for (Errand errand : errands) {
                if (!workers.failed()) {
                    workers.submit(() -> {
                        legwork.follow(errand, judge);
                        task.advance(errand.documents());
                    });
                }
            }
            workers.finish();
        }
    }

    @Override
    public void close() {}
}
