package org.gaoyao.spark;

import java.nio.file.Path;
import java.util.Map;
import org.gaoyao.corpus.pipeline.Blueprint;
import org.gaoyao.corpus.pipeline.Cluster;
import org.gaoyao.corpus.pipeline.Engine;

/** Offers Spark under the name {@code spark}. */
public final class SparkCluster implements Cluster {

    @Override
    public String name() {
        return "spark";
    }

    @Override
    public Engine open(String master, Map<String, String> settings, Blueprint blueprint, Path work) {
        return new SparkEngine(master, settings, blueprint, work);
    }
}
