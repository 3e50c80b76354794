package org.gaoyao.retrieval.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.gaoyao.retrieval.token.CharacterAnalyzer;
import org.jspecify.annotations.Nullable;

/**
 * BM25 (Robertson et al. 1994; k1 1.2, b 0.75) of a question with every document: characters and pairs of characters, each as
 * often as the question has it. Safe for concurrent use.
 */
public final class Bm25 implements AutoCloseable {

    static final String FIELD = "words";

    /** Lucene recommends an incubating module at every start; kept, since loggers are forgotten otherwise. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    static {
        LUCENE.setLevel(Level.SEVERE);
        // A whole case as a question has more different tokens than Lucene allows by itself.
        IndexSearcher.setMaxClauseCount(Integer.MAX_VALUE);
    }

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final CharacterAnalyzer analyzer = new CharacterAnalyzer();

    private Bm25(DirectoryReader reader) {
        this.reader = reader;
        searcher = new IndexSearcher(reader);
        searcher.setSimilarity(new BM25Similarity());
        searcher.setQueryCache(null);
    }

    /** Documents that are kept in memory, numbered from 0 in their order. */
    public static Bm25 of(Collection<String> texts) {
        var memory = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(memory, configuration(new CharacterAnalyzer()))) {
            for (String text : texts) {
                var document = new Document();
                document.add(new TextField(FIELD, text, Store.NO));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
            writer.commit();
            return open(memory);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** What was written as {@link #configuration} says. */
    static Bm25 open(Directory directory) throws IOException {
        return new Bm25(DirectoryReader.open(directory));
    }

    /** How whatever is ranked by BM25 is written. */
    static IndexWriterConfig configuration(CharacterAnalyzer analyzer) {
        return new IndexWriterConfig(analyzer).setSimilarity(new BM25Similarity());
    }

    /** How many documents there are. */
    public int size() {
        return reader.maxDoc();
    }

    /** The score of every document, by its number; 0 where nothing is shared. */
    public float[] scores(String question) {
        return scores(question, Optional.empty());
    }

    /** The score of every document that a filter lets through; 0 for others. */
    float[] scores(String question, Optional<Query> filter) {
        var scores = new float[reader.maxDoc()];
        try {
            searcher.search(query(question, filter), new Each((document, score) -> scores[document] = score));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return scores;
    }

    /** The documents that match a query, marked. */
    boolean[] matching(Query query) {
        var matching = new boolean[reader.maxDoc()];
        try {
            searcher.search(query, new Each((document, _) -> matching[document] = true));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return matching;
    }

    /** The least score that no document can reach, however often it says the words of a question: the sum of their weights. */
    public double limit(String question) {
        double sum = 0;
        for (Map.Entry<String, Integer> token : analyzer.tokens(question).entrySet()) {
            sum += token.getValue() * rarity(token.getKey());
        }
        return sum;
    }

    /** The weight of a word: how rare it is (Lucene's form of idf, which is never negative). */
    public double rarity(String token) {
        try {
            int having = reader.docFreq(new Term(FIELD, token));
            return Math.log(1 + (reader.maxDoc() - having + 0.5) / (having + 0.5));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What a question asks for, of what a filter lets through. */
    Query query(String question, Optional<Query> filter) {
        var query = new BooleanQuery.Builder();
        for (Map.Entry<String, Integer> token : analyzer.tokens(question).entrySet()) {
            Query term = new TermQuery(new Term(FIELD, token.getKey()));
            query.add(token.getValue() == 1 ? term : new BoostQuery(term, token.getValue()), Occur.SHOULD);
        }
        filter.ifPresent(each -> query.add(each, Occur.FILTER));
        return query.setMinimumNumberShouldMatch(1).build();
    }

    DirectoryReader reader() {
        return reader;
    }

    IndexSearcher searcher() {
        return searcher;
    }

    @Override
    public void close() throws IOException {
        analyzer.close();
        reader.close();
        reader.directory().close();
    }

    /** Takes the number and the score of a document. */
    @FunctionalInterface
    private interface Taker {
        void take(int document, float score);
    }

    /** Hands every document that matches over. */
    private record Each(Taker taker) implements CollectorManager<SimpleCollector, Void> {

        @Override
        public SimpleCollector newCollector() {
            return new SimpleCollector() {
                private int base;
                private @Nullable Scorable scorer;

                @Override
                protected void doSetNextReader(LeafReaderContext context) {
                    base = context.docBase;
                }

                @Override
                public void setScorer(Scorable current) {
                    scorer = current;
                }

                @Override
                public void collect(int document) throws IOException {
                    taker.take(base + document, scorer == null ? 0 : scorer.score());
                }

                @Override
                public ScoreMode scoreMode() {
                    return ScoreMode.COMPLETE;
                }
            };
        }

        @Override
        public @Nullable Void reduce(Collection<SimpleCollector> collectors) {
            return null;
        }
    }

    /** The numbers of the highest scores above 0, best first; of equal ones the lower number first. */
    public static int[] best(float[] scores, int top) {
        var places = new PriorityQueue<Integer>(
                (a, b) -> scores[a] != scores[b] ? Float.compare(scores[a], scores[b]) : Integer.compare(b, a));
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] > 0 && (places.size() < top || scores[i] > scores[places.element()])) {
                places.add(i);
                if (places.size() > top) {
                    places.remove();
                }
            }
        }
        var best = new int[places.size()];
        for (int i = best.length - 1; i >= 0; i--) {
            best[i] = places.remove();
        }
        return best;
    }
}
