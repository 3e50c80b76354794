package org.gaoyao.retrieval.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gaoyao.retrieval.index.ArticleIndex;
import org.gaoyao.retrieval.index.IndexedArticle;
import org.gaoyao.retrieval.index.Scope;
import org.gaoyao.retrieval.ranker.Layer;
import org.gaoyao.retrieval.ranker.Ranked;
import org.gaoyao.retrieval.ranker.Ranker;
import org.gaoyao.score.Explained;

/**
 * The whole search: the articles that a question cites come first, then what the ranker ranks best, or words alone where there
 * is no ranker. Safe for concurrent use.
 *
 * @param index the articles
 * @param cited what finds citations
 * @param ranker what was learnt; may be absent
 */
public record ArticleSearch(ArticleIndex index, CitedArticles cited, Optional<Ranker> ranker) {

    /** The search over an index. */
    public static ArticleSearch of(ArticleIndex index, Optional<Ranker> ranker) throws IOException {
        return new ArticleSearch(index, CitedArticles.of(index), ranker);
    }

    /**
     * The best articles for a question, best first, each once.
     *
     * @param scope of which articles
     * @param top how many at most
     */
    public List<Ranked> find(String question, Scope scope, int top) throws IOException {
        List<Ranked> ranked = ranked(question, scope, top);
        List<String> named = cited.find(question, scope).stream()
                .map(IndexedArticle::id)
                .limit(top)
                .toList();
        if (named.isEmpty()) {
            return ranked;
        }
        double highest = ranked.isEmpty() ? 0 : ranked.getFirst().score();
        var found = new ArrayList<Ranked>();
        for (int i = 0; i < named.size(); i++) {
            double score = highest + named.size() - i;
            found.add(new Ranked(named.get(i), score, Explained.of(score, "cited by its number")));
        }
        ranked.stream().filter(each -> !named.contains(each.id())).forEach(found::add);
        return found.stream().limit(top).collect(Collectors.toUnmodifiableList());
    }

    private List<Ranked> ranked(String question, Scope scope, int top) throws IOException {
        if (ranker.isPresent()) {
            return ranker.get().rank(question, scope, top, Layer.LEARNED);
        }
        var found = new ArrayList<Ranked>();
        for (ArticleIndex.Found each : index.search(question, scope, top)) {
            found.add(new Ranked(
                    each.article().id(), each.score(), Explained.of(each.score(), "words in common (BM25)")));
        }
        return found;
    }
}
