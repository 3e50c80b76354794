package org.gaoyao.corpus.pipeline;

import java.io.IOException;
import java.util.List;
import org.gaoyao.corpus.gate.CorpusGate;
import org.gaoyao.run.Progress;

/** Who does the legwork of a curation: threads of this process, or a cluster. The bytes are the same. */
public interface Engine extends AutoCloseable {

    /**
     * Takes every bundle along the first leg.
     *
     * @param task is told of the bytes that were read
     * @return how many parts each bundle became, in the order of the bundles
     * @throws IOException if something cannot be written
     */
    List<Integer> intake(Legwork legwork, Progress.Task task) throws IOException;

    /**
     * Takes parts along their leg.
     *
     * @param judge of the first gate of the leg
     * @param task is told of the documents that were judged
     * @throws IOException if something cannot be read or written
     */
    void follow(Legwork legwork, CorpusGate.Judge judge, List<Errand> errands, Progress.Task task) throws IOException;

    /** Lets go of what it holds. */
    @Override
    void close();
}
