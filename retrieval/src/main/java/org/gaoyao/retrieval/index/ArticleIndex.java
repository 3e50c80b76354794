package org.gaoyao.retrieval.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.gaoyao.retrieval.token.CharacterAnalyzer;
import org.gaoyao.run.Fingerprint;
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

    private static final String FINGERPRINT = "fingerprint";

    private final DirectoryReader reader;
    private final Bm25 words;

    private ArticleIndex(Bm25 words) {
        this.words = words;
        reader = words.reader();
    }

    /** An article that was found, and how well it fits. */
    public record Found(IndexedArticle article, double score) {}

    /** Writes an index of the articles; an older one in the folder is replaced when the new one is whole. */
    public static void write(Collection<IndexedArticle> articles, Path folder, Progress progress) throws IOException {
        Files.createDirectories(folder);
        try (var analyzer = new CharacterAnalyzer();
                var directory = FSDirectory.open(folder);
                var writer =
                        new IndexWriter(directory, Bm25.configuration(analyzer).setOpenMode(OpenMode.CREATE));
                Progress.Task task = progress.task("indexing " + folder, articles.size(), "articles")) {
            for (IndexedArticle article : articles) {
                writer.addDocument(ArticleFields.document(article));
                task.advance(1);
            }
            writer.forceMerge(1);
            writer.setLiveCommitData(
                    Map.of(FINGERPRINT, fingerprint(articles).hex()).entrySet());
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
            return new ArticleIndex(Bm25.open(FSDirectory.open(folder)));
        } catch (IOException | IllegalArgumentException damaged) {
            throw ProblemsException.of(
                    "the index was not opened",
                    folder.toString(),
                    "is no index or a damaged one: " + damaged.getMessage(),
                    "build it again: gaoyao index build --out " + folder);
        }
    }

    /** What the articles and their order are equal to. */
    private static Fingerprint fingerprint(Collection<IndexedArticle> articles) {
        var parts = new TreeMap<String, Fingerprint>();
        for (IndexedArticle article : articles) {
            parts.put(
                    String.format(Locale.ROOT, "%09d %s", parts.size(), article.id()),
                    Fingerprint.of(article.toString()));
        }
        return Fingerprint.of(parts);
    }

    /**
     * What its articles and their order are equal to: another index of the same articles has the same.
     *
     * @throws ProblemsException if an older program built it, which did not note it
     */
    public Fingerprint fingerprint() throws IOException {
        String noted = reader.getIndexCommit().getUserData().get(FINGERPRINT);
        if (noted == null) {
            throw ProblemsException.of(
                    "the index was not read",
                    String.valueOf(reader.directory()),
                    "was built by an older program",
                    "gaoyao index build");
        }
        return new Fingerprint(noted);
    }

    /** How many articles are in it. */
    public int size() {
        return reader.numDocs();
    }

    /** The article of an id. */
    public Optional<IndexedArticle> article(String id) throws IOException {
        ScoreDoc[] found = words.searcher().search(new TermQuery(new Term(ArticleFields.ID, id)), 1).scoreDocs;
        return found.length == 0 ? Optional.empty() : Optional.of(read(found[0]));
    }

    /**
     * The articles that fit a question best.
     *
     * @param scope of which articles
     * @param top how many at most
     */
    public List<Found> search(String question, Scope scope, int top) throws IOException {
        Query query = words.query(question, ArticleFields.of(scope));
        var found = new ArrayList<Found>();
        for (ScoreDoc hit : words.searcher().search(query, top).scoreDocs) {
            found.add(new Found(read(hit), hit.score));
        }
        return found;
    }

    /** What is known of every article without reading it. */
    public Catalogue catalogue() throws IOException {
        return Catalogue.read(reader);
    }

    /** The articles that a scope holds, marked by number; empty if it holds all. */
    public Optional<boolean[]> held(Scope scope) {
        return ArticleFields.of(scope).map(words::matching);
    }

    /** The article of a number. */
    public IndexedArticle article(int number) throws IOException {
        return ArticleFields.article(words.searcher().storedFields().document(number));
    }

    /** How well every article fits a question, by its number; 0 where nothing is shared. */
    public Bm25 words() {
        return words;
    }

    private IndexedArticle read(ScoreDoc hit) throws IOException {
        return ArticleFields.article(words.searcher().storedFields().document(hit.doc));
    }

    @Override
    public void close() throws IOException {
        words.close();
    }
}
