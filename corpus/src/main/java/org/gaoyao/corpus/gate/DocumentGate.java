package org.gaoyao.corpus.gate;

import org.gaoyao.corpus.document.Document;

/** A gate that judges each document by itself, such as a rule on length. */
public non-sealed interface DocumentGate extends Gate {

    /** Judges a document. Called by many threads at once; draws no random numbers and looks at no clock. */
    Outcome judge(Document document);
}
