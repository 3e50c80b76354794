package org.gaoyao.app.stage;

import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.gaoyao.corpus.pipeline.Blueprint;
import org.gaoyao.corpus.pipeline.Cluster;
import org.gaoyao.corpus.pipeline.EmbeddedEngine;
import org.gaoyao.corpus.pipeline.Engine;
import org.gaoyao.run.Problem;
import org.gaoyao.run.ProblemsException;

/** Opens the engine that a recipe names: the embedded one, or what is on the class path. */
final class CorpusEngines {

    /** The engine that is always there. */
    static final String EMBEDDED = "embedded";

    private CorpusEngines() {}

    /** Opens the engine. */
    static Engine open(CorpusSettings settings, Blueprint blueprint, Path work) {
        if (settings.engine().equals(EMBEDDED)) {
            return new EmbeddedEngine(Runtime.getRuntime().availableProcessors());
        }
        return clusters()
                .filter(cluster -> cluster.name().equals(settings.engine()))
                .findFirst()
                .orElseThrow(() -> new ProblemsException("no corpus was made", absent(settings.engine())))
                .open(settings.master(), settings.cluster(), blueprint, work);
    }

    /** What is to be said of an engine that the program was built without; nothing if it is there. */
    static List<Problem> absent(String engine) {
        List<String> there = Stream.concat(Stream.of(EMBEDDED), clusters().map(Cluster::name))
                .toList();
        return there.contains(engine)
                ? List.of()
                : List.of(new Problem(
                        "engine",
                        "the program was built without the engine " + engine + "; it has " + String.join(", ", there),
                        "spark comes with GAOYAO_WITH=spark ./gaoyao …, which builds it in"));
    }

    private static Stream<Cluster> clusters() {
        return ServiceLoader.load(Cluster.class).stream().map(ServiceLoader.Provider::get);
    }
}
