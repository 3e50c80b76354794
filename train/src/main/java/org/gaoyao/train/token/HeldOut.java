package org.gaoyao.train.token;

import org.gaoyao.corpus.document.Document;
import org.gaoyao.run.Seeds;

/**
 * Which documents are held out for validation: drawn by the seed from their ids alone, so that a document more or less changes
 * nothing for the others.
 *
 * @param share of the documents, from 0 to below 1
 * @param seed of the draw
 */
public record HeldOut(double share, long seed) {

    public HeldOut {
        if (!(share >= 0 && share < 1)) {
            throw new IllegalArgumentException("the share that is held out must be from 0 to below 1, got " + share);
        }
    }

    boolean takes(Document document) {
        return share > 0 && new Seeds(seed).generator(document.id()).nextDouble() < share;
    }
}
