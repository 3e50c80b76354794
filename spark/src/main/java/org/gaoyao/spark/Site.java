package org.gaoyao.spark;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.gaoyao.corpus.pipeline.Blueprint;
import org.gaoyao.corpus.pipeline.Legwork;

/**
 * Where work is done: in each process of the cluster the curation is made once, by the first task that needs it, and kept for
 * those that follow.
 *
 * @param application Spark's id of the application
 * @param blueprint how the curation is made
 * @param work the folder of the work
 */
record Site(String application, Blueprint blueprint, String work) implements Serializable {

    private static final Map<String, Legwork> OPEN = new ConcurrentHashMap<>();

    /** The legwork in this process. */
    Legwork legwork() throws IOException {
        synchronized (OPEN) {
            Legwork open = OPEN.get(application);
            if (open == null) {
                open = new Legwork(blueprint.curation(), Path.of(work));
                OPEN.put(application, open);
            }
            return open;
        }
    }

    /** In this process the legwork is at hand. */
    void open(Legwork legwork) {
        OPEN.put(application, legwork);
    }

    /** Forgets it in this process; others end with the application. */
    void close() {
        OPEN.remove(application);
    }
}
