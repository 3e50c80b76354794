package org.gaoyao.run.folder;

import java.util.List;

/**
 * What a run was and what came out: hashes of data and outputs, settings, seeds, scores and licences, and nothing else.
 *
 * <p>Equal runs have equal manifests byte for byte, on every machine and however often they were interrupted: no path, time
 * or machine is in it (see {@link Environment}).
 *
 * @param recipe the name of what the run was made from
 * @param seed the root of all random numbers
 * @param stages its finished stages, in their order
 */
public record Manifest(String recipe, long seed, List<StageRecord> stages) {

    public Manifest {
        stages = List.copyOf(stages);
    }
}
