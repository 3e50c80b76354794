package org.gaoyao.corpus.pipeline;

import java.io.IOException;
import java.io.Serializable;

/**
 * How a curation is made anew in another process. Gates hold statute books, tables and models, some of them in native memory;
 * settings travel, and what they need is read where the work is done.
 */
@FunctionalInterface
public interface Blueprint extends Serializable {

    /** Makes the curation; everywhere and always an equal one. */
    Curation curation() throws IOException;
}
