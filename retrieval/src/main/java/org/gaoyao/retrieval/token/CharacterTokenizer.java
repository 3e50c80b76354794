package org.gaoyao.retrieval.token;

import java.io.IOException;
import java.io.Reader;
import java.lang.Character.UnicodeScript;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Makes tokens of Chinese text without a dictionary: every Han character, and every pair of neighbours at the position of its
 * first. Letters and digits that stand together are one token, in half width and small letters. Everything else parts.
 *
 * <p>Of all analysers that were tried on questions about statutes this gave the best rankings (libraries.md: R@10 .452 against
 * .436 for pairs alone and less for dictionaries).
 */
final class CharacterTokenizer extends Tokenizer {

    private record Token(String text, int start, int end, int increment) {}

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private final Deque<Token> waiting = new ArrayDeque<>();
    private String text = "";
    private int next;

    @Override
    public boolean incrementToken() throws IOException {
        clearAttributes();
        while (waiting.isEmpty() && next < text.length()) {
            read();
        }
        Token token = waiting.poll();
        if (token == null) {
            return false;
        }
        term.append(token.text());
        offset.setOffset(correctOffset(token.start()), correctOffset(token.end()));
        position.setPositionIncrement(token.increment());
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        text = all(input);
        next = 0;
        waiting.clear();
    }

    @Override
    public void end() throws IOException {
        super.end();
        int end = correctOffset(text.length());
        offset.setOffset(end, end);
    }

    private void read() {
        int start = next;
        int c = folded(start);
        next += Character.charCount(text.codePointAt(start));
        if (isHan(c)) {
            waiting.add(new Token(Character.toString(c), start, next, 1));
            if (next < text.length() && isHan(folded(next))) {
                int end = next + Character.charCount(text.codePointAt(next));
                waiting.add(new Token(Character.toString(c) + Character.toString(folded(next)), start, end, 0));
            }
        } else if (Character.isLetterOrDigit(c)) {
            var word = new StringBuilder().appendCodePoint(c);
            while (next < text.length() && isOfWord(folded(next))) {
                word.appendCodePoint(folded(next));
                next += Character.charCount(text.codePointAt(next));
            }
            waiting.add(new Token(word.toString(), start, next, 1));
        }
    }

    /** The character at an index, in half width and as a small letter. */
    private int folded(int index) {
        int c = text.codePointAt(index);
        return Character.toLowerCase(c >= '！' && c <= '～' ? c - '！' + '!' : c);
    }

    private static boolean isOfWord(int c) {
        return Character.isLetterOrDigit(c) && !isHan(c);
    }

    private static boolean isHan(int c) {
        return c == '〇' || (UnicodeScript.of(c) == UnicodeScript.HAN && Character.isLetter(c));
    }

    private static String all(Reader reader) throws IOException {
        var text = new StringBuilder();
        var buffer = new char[4096];
        for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
            text.append(buffer, 0, read);
        }
        return text.toString();
    }
}
