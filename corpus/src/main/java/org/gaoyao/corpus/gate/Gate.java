package org.gaoyao.corpus.gate;

/**
 * A step of curation: it judges documents, and its judgment depends on nothing but the documents and its settings.
 *
 * <p>A gate knows nothing of files, threads or clusters. It is either a {@link DocumentGate}, to which every document is a case
 * of its own, or a {@link CorpusGate}, which first has to know something of all of them. Whatever engine runs it, and in
 * however many threads or processes, the same documents in the same order come out with the same bytes, and the same
 * {@link Outcome}s go into the ledger.
 */
public sealed interface Gate permits DocumentGate, CorpusGate {

    /** Its name in recipes, ledgers and reports: small letters and hyphens. */
    String name();
}
