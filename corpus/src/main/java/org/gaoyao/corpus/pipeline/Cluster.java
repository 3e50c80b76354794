package org.gaoyao.corpus.pipeline;

import java.nio.file.Path;
import java.util.Map;

/** Opens engines that work on a cluster. Who has one on the class path offers it to {@link java.util.ServiceLoader}. */
public interface Cluster {

    /** The name of its engine in recipes. */
    String name();

    /**
     * Opens an engine for one curation.
     *
     * @param master where the cluster is, as its kind writes it
     * @param settings further settings of the cluster, in its own names
     * @param blueprint how the curation is made where the work is done
     * @param work the folder of the work, which every machine sees under this path
     */
    Engine open(String master, Map<String, String> settings, Blueprint blueprint, Path work);
}
