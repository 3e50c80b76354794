package org.gaoyao.retrieval.index;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.gaoyao.law.statute.Level;

/** How an article is written into Lucene's fields and read from them. */
final class ArticleFields {

    static final String ID = "id";
    static final String LAW = "law";
    static final String RANK = "rank";
    static final String LENGTH = "length";
    private static final String TEXT = "text";
    private static final String UNIT = "unit";
    private static final String HEADING = "heading";
    private static final String LEVEL = "level";
    private static final String REGION = "region";
    private static final String FROM = "from";
    private static final String UNTIL = "until";

    private ArticleFields() {}

    static Document document(IndexedArticle article) {
        var document = new Document();
        document.add(new StringField(ID, article.id(), Store.YES));
        document.add(new StringField(LAW, article.law(), Store.YES));
        document.add(new StringField(LEVEL, article.level().name(), Store.YES));
        document.add(new StringField(REGION, article.region(), Store.YES));
        document.add(new SortedDocValuesField(ID, new BytesRef(article.id())));
        document.add(new NumericDocValuesField(RANK, List.of(Level.values()).indexOf(article.level())));
        document.add(new NumericDocValuesField(LENGTH, article.text().length()));
        document.add(new StoredField(UNIT, article.unit()));
        article.headings().forEach(heading -> document.add(new StoredField(HEADING, heading)));
        document.add(new StoredField(TEXT, article.text()));
        document.add(new TextField(Bm25.FIELD, words(article), Store.NO));
        day(document, FROM, article.from(), Long.MIN_VALUE);
        day(document, UNTIL, article.until(), Long.MAX_VALUE);
        return document;
    }

    static IndexedArticle article(Document document) {
        return new IndexedArticle(
                document.get(ID),
                document.get(LAW),
                document.get(UNIT),
                List.of(document.getValues(HEADING)),
                document.get(TEXT),
                Level.valueOf(document.get(LEVEL)),
                document.get(REGION),
                Optional.ofNullable(document.get(FROM)).map(LocalDate::parse),
                Optional.ofNullable(document.get(UNTIL)).map(LocalDate::parse));
    }

    /** Matches what a scope holds; empty if it holds everything. */
    static Optional<Query> of(Scope scope) {
        if (scope.equals(Scope.ALL)) {
            return Optional.empty();
        }
        var query = new BooleanQuery.Builder();
        scope.day().map(LocalDate::toEpochDay).ifPresent(day -> query.add(
                        LongPoint.newRangeQuery(FROM, Long.MIN_VALUE, day), Occur.FILTER)
                .add(LongPoint.newRangeQuery(UNTIL, day + 1, Long.MAX_VALUE), Occur.FILTER));
        scope.level().ifPresent(level -> query.add(new TermQuery(new Term(LEVEL, level.name())), Occur.FILTER));
        scope.law().ifPresent(law -> query.add(new TermQuery(new Term(LAW, law)), Occur.FILTER));
        scope.region().ifPresent(region -> query.add(new TermQuery(new Term(REGION, region)), Occur.FILTER));
        return Optional.of(query.build());
    }

    /** What is searched: the law's title and the headings are words of the article too. */
    private static String words(IndexedArticle article) {
        return article.law() + "\n" + String.join("\n", article.headings()) + "\n" + article.text();
    }

    private static void day(Document document, String field, Optional<LocalDate> day, long otherwise) {
        document.add(new LongPoint(field, day.map(LocalDate::toEpochDay).orElse(otherwise)));
        day.ifPresent(known -> document.add(new StoredField(field, known.toString())));
    }
}
