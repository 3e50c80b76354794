package org.gaoyao.retrieval.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;

/**
 * What is known of every document of an index without reading its text, by its number.
 *
 * <p>Neighbours in number are neighbours in their law.
 *
 * @param ids the articles' ids
 * @param laws which law each is of, numbered from 0
 * @param levels the rank of the law
 * @param lengths characters of the text
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Catalogue(String[] ids, int[] laws, int[] levels, int[] lengths, Map<String, Integer> numbers) {

    static Catalogue read(IndexReader reader) throws IOException {
        int size = reader.maxDoc();
        var ids = new String[size];
        var laws = new int[size];
        var levels = new int[size];
        var lengths = new int[size];
        var numbers = new HashMap<String, Integer>();
        var seen = new HashMap<String, Integer>();
        for (LeafReaderContext leaf : reader.leaves()) {
            SortedDocValues id = DocValues.getSorted(leaf.reader(), ArticleFields.ID);
            NumericDocValues level = DocValues.getNumeric(leaf.reader(), ArticleFields.RANK);
            NumericDocValues length = DocValues.getNumeric(leaf.reader(), ArticleFields.LENGTH);
            for (int i = 0; i < leaf.reader().maxDoc(); i++) {
                int document = leaf.docBase + i;
                if (id.advanceExact(i) && level.advanceExact(i) && length.advanceExact(i)) {
                    String name = id.lookupOrd(id.ordValue()).utf8ToString();
                    ids[document] = name;
                    numbers.put(name, document);
                    laws[document] = seen.computeIfAbsent(name.substring(0, name.indexOf('#')), _ -> seen.size());
                    levels[document] = (int) level.longValue();
                    lengths[document] = (int) length.longValue();
                }
            }
        }
        return new Catalogue(ids, laws, levels, lengths, numbers);
    }

    /** How many documents there are. */
    public int size() {
        return ids.length;
    }

    /** How many laws there are. */
    public int lawCount() {
        int most = -1;
        for (int law : laws) {
            most = Math.max(most, law);
        }
        return most + 1;
    }

    /** The number of an article; empty if the index lacks it. */
    public OptionalInt number(String id) {
        Integer number = numbers.get(id);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
