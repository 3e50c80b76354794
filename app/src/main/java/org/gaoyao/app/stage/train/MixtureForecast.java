package org.gaoyao.app.stage.train;

import java.util.Optional;
import org.gaoyao.train.sampling.MixturePreview;
import org.gaoyao.train.sampling.PasSettings;
import org.gaoyao.train.sampling.Pool;

/** Settings of which it can be told, before a step is run, what they will draw. */
public interface MixtureForecast {

    /** The settings of Plasticity-Adjusted Sampling, if that is what draws. */
    Optional<PasSettings> pas();

    /** What they will draw of a pool. */
    MixturePreview preview(Pool pool);
}
