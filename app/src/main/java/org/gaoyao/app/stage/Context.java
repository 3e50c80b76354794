package org.gaoyao.app.stage;

import java.nio.file.Path;
import java.util.List;
import org.gaoyao.run.Progress;
import org.gaoyao.run.Seeds;
import org.gaoyao.run.folder.RunFolder;
import org.gaoyao.train.parallel.Ranks;

/** What a stage is given to work with. */
public interface Context {

    /** The folder in which its outputs are to be made. */
    Path folder();

    /** The folder with the outputs of an earlier stage that it reads. */
    Path outputOf(String stage);

    /** The stages above that this one reads, in the order of the recipe. */
    List<String> above();

    /** The whole run, for stages that tell of it. */
    RunFolder run();

    /** The name of the recipe. */
    String recipe();

    /** Random numbers by name, this stage's own. */
    Seeds seeds();

    /** The processes that run it together; this one alone unless it says that it is {@linkplain Stage#parallel parallel}. */
    Ranks ranks();

    /** Where it tells how far it is. */
    Progress progress();

    /**
     * Adds a score to the manifest.
     *
     * @throws IllegalArgumentException if it is not finite
     */
    void score(String name, double value);

    /** Adds a measurement to the run's metrics. */
    void metric(long step, String name, double value);
}
