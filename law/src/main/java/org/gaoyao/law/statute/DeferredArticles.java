package org.gaoyao.law.statute;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Units that are read when first asked for; immutable and safe for any number of threads. */
final class DeferredArticles extends AbstractList<Article> {

    private @Nullable Supplier<List<Article>> source;
    private List<Article> articles = List.of();

    DeferredArticles(Supplier<List<Article>> source) {
        this.source = source;
    }

    private synchronized List<Article> articles() {
        if (source != null) {
            articles = List.copyOf(source.get());
            source = null;
        }
        return articles;
    }

    @Override
    public Article get(int index) {
        return articles().get(index);
    }

    @Override
    public int size() {
        return articles().size();
    }
}
