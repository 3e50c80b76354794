package org.gaoyao.app.stage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.gaoyao.corpus.pipeline.Blueprint;
import org.gaoyao.corpus.pipeline.Cluster;
import org.gaoyao.corpus.pipeline.EmbeddedEngine;
import org.gaoyao.corpus.pipeline.Engine;
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
        List<Cluster> clusters = ServiceLoader.load(Cluster.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
        Optional<Cluster> named = clusters.stream()
                .filter(cluster -> cluster.name().equals(settings.engine()))
                .findFirst();
        return named.orElseThrow(() -> absent(settings.engine(), clusters))
                .open(settings.master(), settings.cluster(), blueprint, work);
    }

    private static ProblemsException absent(String engine, List<Cluster> clusters) {
        var there = new ArrayList<>(List.of(EMBEDDED));
        clusters.forEach(cluster -> there.add(cluster.name()));
        return ProblemsException.of(
                "no corpus was made",
                "corpus, \"engine\"",
                "the program was built without the engine " + engine + "; it has " + String.join(", ", there),
                "spark comes with GAOYAO_WITH=spark ./gaoyao …, which builds it in");
    }
}
