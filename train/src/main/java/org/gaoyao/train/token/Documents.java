package org.gaoyao.train.token;

import java.io.IOException;
import java.util.function.Consumer;
import org.gaoyao.corpus.document.Document;

/** Documents that can be gone through, as often as one likes, in the same order: {@code corpus::forEach}. */
@FunctionalInterface
public interface Documents {

    /** Hands over the documents, first to last, one at a time. */
    void forEach(Consumer<Document> taker) throws IOException;
}
