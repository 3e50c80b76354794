package org.gaoyao.corpus.gate;

import java.io.Serializable;
import java.util.Iterator;
import org.gaoyao.corpus.document.Document;

/**
 * A gate that has to know something of all documents before it can judge one: near-duplicates, quantiles, mixtures.
 *
 * <ol>
 *   <li>{@link #mark} takes from each document the little that it has to know, in any order and in many threads or processes.
 *   <li>{@link #judge} sees all marks in the order of the documents, in one thread.
 *   <li>The judge that it gives is asked about every document, again in many threads or processes.
 * </ol>
 *
 * <p>The first step is the expensive one and is spread over all processors; an engine never holds the documents, and keeps the
 * marks only if the gate does.
 *
 * @param <M> what it has to know of a document: a few numbers, never the text
 */
public non-sealed interface CorpusGate<M extends Serializable> extends Gate {

    /** What has to be known of a document. Called by many threads at once. */
    M mark(Document document);

    /** Sees the marks of all documents, first to last, and gives the judge of them. */
    Judge judge(Iterator<M> marks);

    /** Judges the documents whose marks were seen. Called by many threads at once; may be sent to other processes. */
    @FunctionalInterface
    interface Judge extends Serializable {

        /**
         * Judges a document.
         *
         * @param position which of the marks was its own, from 0
         */
        Outcome judge(long position, Document document);
    }
}
