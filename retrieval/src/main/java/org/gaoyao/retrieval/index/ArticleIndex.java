package org.gaoyao.retrieval.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.FSDirectory;
import org.gaoyao.retrieval.token.CharacterAnalyzer;
import org.gaoyao.run.ProblemsException;
import org.gaoyao.run.Progress;

/**
 * The articles of a statute book, ranked by BM25 (Robertson et al. 1994; k1 1.2, b 0.75) over the characters, and pairs of
 * characters, of title, headings and text in one field: on STARD's questions better than the text alone, or than fields of
 * their own (LOG.md).
 *
 * <p>An index is a folder of Lucene's. A writer's changes are seen by those that open it afterwards, all or none. Safe for
 * concurrent use.
 */
public final class ArticleIndex implements AutoCloseable {

    /** Lucene recommends an incubating module at every start; kept, since loggers are forgotten otherwise. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    static {
        LUCENE.setLevel(Level.SEVERE);
        // A whole case as a question has more different tokens than Lucene allows by itself.
        IndexSearcher.setMaxClauseCount(Integer.MAX_VALUE);
    }

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final CharacterAnalyzer analyzer;

    private ArticleIndex(DirectoryReader reader, CharacterAnalyzer analyzer) {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        this.analyzer = analyzer;
        searcher.setSimilarity(new BM25Similarity());
        searcher.setQueryCache(null);
    }

    /** An article that was found, and how well it fits. */
    public record Found(IndexedArticle article, double score) {}

    /** Writes an index of the articles; an older one in the folder is replaced when the new one is whole. */
    public static void write(Collection<IndexedArticle> articles, Path folder, Progress progress) throws IOException {
        Files.createDirectories(folder);
        try (var analyzer = new CharacterAnalyzer();
                var directory = FSDirectory.open(folder);
                var writer = new IndexWriter(
                        directory,
                        new IndexWriterConfig(analyzer)
                                .setOpenMode(OpenMode.CREATE)
                                .setSimilarity(new BM25Similarity()));
                Progress.Task task = progress.task("indexing " + folder, articles.size(), "articles")) {
            for (IndexedArticle article : articles) {
                writer.addDocument(ArticleFields.document(article));
                task.advance(1);
            }
            writer.forceMerge(1);
            writer.commit();
        }
    }

    /**
     * Opens an index.
     *
     * @throws ProblemsException if there is none, or it is damaged
     */
    public static ArticleIndex open(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw ProblemsException.of(
                    "the index was not opened",
                    folder.toString(),
                    "is no folder",
                    "gaoyao index build --out " + folder);
        }
        try {
            return new ArticleIndex(DirectoryReader.open(FSDirectory.open(folder)), new CharacterAnalyzer());
        } catch (IOException | IllegalArgumentException damaged) {
            throw ProblemsException.of(
                    "the index was not opened",
                    folder.toString(),
                    "is no index or a damaged one: " + damaged.getMessage(),
                    "build it again: gaoyao index build --out " + folder);
        }
    }

    /** How many articles are in it. */
    public int size() {
        return reader.numDocs();
    }

    /** The article of an id. */
    public Optional<IndexedArticle> article(String id) throws IOException {
        ScoreDoc[] found = searcher.search(new TermQuery(new Term(ArticleFields.ID, id)), 1).scoreDocs;
        return found.length == 0 ? Optional.empty() : Optional.of(read(found[0]));
    }

    /**
     * The articles that fit a question best.
     *
     * @param day only what is in force on it; empty for all
     * @param top how many at most
     */
    public List<Found> search(String question, Optional<LocalDate> day, int top) throws IOException {
        var query = new BooleanQuery.Builder();
        for (Map.Entry<String, Integer> token : analyzer.tokens(question).entrySet()) {
            Query term = new TermQuery(new Term(ArticleFields.WORDS, token.getKey()));
            query.add(token.getValue() == 1 ? term : new BoostQuery(term, token.getValue()), Occur.SHOULD);
        }
        day.ifPresent(date -> query.add(ArticleFields.inForce(date), Occur.FILTER));
        var found = new ArrayList<Found>();
        for (ScoreDoc hit : searcher.search(query.setMinimumNumberShouldMatch(1).build(), top).scoreDocs) {
            found.add(new Found(read(hit), hit.score));
        }
        return found;
    }

    private IndexedArticle read(ScoreDoc hit) throws IOException {
        return ArticleFields.article(searcher.storedFields().document(hit.doc));
    }

    @Override
    public void close() throws IOException {
        analyzer.close();
        reader.close();
        reader.directory().close();
    }
}
