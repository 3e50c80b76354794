package org.gaoyao.retrieval.index;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.gaoyao.law.statute.Level;

/** How an article is written into Lucene's fields and read from them. */
final class ArticleFields {

    static final String ID = "id";
    static final String WORDS = "words";
    static final String LAW = "law";
    private static final String TEXT = "text";
    private static final String UNIT = "unit";
    private static final String HEADING = "heading";
    private static final String LEVEL = "level";
    private static final String FROM = "from";
    private static final String UNTIL = "until";

    private ArticleFields() {}

    static Document document(IndexedArticle article) {
        var document = new Document();
        document.add(new StringField(ID, article.id(), Store.YES));
        document.add(new StringField(LAW, article.law(), Store.YES));
        document.add(new StringField(LEVEL, article.level().name(), Store.YES));
        document.add(new StoredField(UNIT, article.unit()));
        article.headings().forEach(heading -> document.add(new StoredField(HEADING, heading)));
        document.add(new StoredField(TEXT, article.text()));
        document.add(new TextField(WORDS, words(article), Store.NO));
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
                Optional.ofNullable(document.get(FROM)).map(LocalDate::parse),
                Optional.ofNullable(document.get(UNTIL)).map(LocalDate::parse));
    }

    /** Matches what is in force on a day. */
    static Query inForce(LocalDate day) {
        long number = day.toEpochDay();
        return new BooleanQuery.Builder()
                .add(LongPoint.newRangeQuery(FROM, Long.MIN_VALUE, number), Occur.FILTER)
                .add(LongPoint.newRangeQuery(UNTIL, number + 1, Long.MAX_VALUE), Occur.FILTER)
                .build();
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
