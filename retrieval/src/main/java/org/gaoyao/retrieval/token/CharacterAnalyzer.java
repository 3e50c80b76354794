package org.gaoyao.retrieval.token;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Characters and pairs of characters, for Lucene and for whatever else ranks by them. Safe for concurrent use. */
public final class CharacterAnalyzer extends Analyzer {

    @Override
    protected TokenStreamComponents createComponents(String field) {
        return new TokenStreamComponents(new CharacterTokenizer());
    }

    /** The tokens of a text and how often each comes, in the order in which they first come. */
    public Map<String, Integer> tokens(String text) {
        var counts = new LinkedHashMap<String, Integer>();
        try (TokenStream stream = tokenStream("", text)) {
            CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                counts.merge(term.toString(), 1, Integer::sum);
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return counts;
    }
}
