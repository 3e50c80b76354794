package org.gaoyao.model.tokenizer;

import java.util.Arrays;

/** Turns composed text without added tokens into ids, word by word, into a buffer that grows. One thread at a time. */
final class Encoder {

    private static final int SHORT_WORD = 96;

    private final Vocabulary vocabulary;
    private final PreTokenizer words;
    private final boolean wholeWords;
    private final WordMerger merger;
    private final WordCache cache = new WordCache();

    private byte[] utf8 = new byte[1024];
    private int[] ids = new int[1024];
    private int[] starts = new int[0];
    private int[] ends = new int[0];
    private int count;

    /** An encoder for these parts of a tokenizer; {@code wholeWords} as {@link Tokenizer} has it. */
    Encoder(Vocabulary vocabulary, Merges merges, int[] idOfByte, PreTokenizer words, boolean wholeWords) {
        this.vocabulary = vocabulary;
        this.words = words;
        this.wholeWords = wholeWords;
        this.merger = new WordMerger(merges, idOfByte, SHORT_WORD);
    }

    /** Forgets what was collected. */
    void clear() {
        count = 0;
    }

    /** Adds one token that is not text. */
    void add(int id, int start, int end) {
        reserve(1);
        ids[count] = id;
        starts[count] = start;
        ends[count] = end;
        count++;
    }

    /** Adds the tokens of a text. */
    void add(String text) {
        char[] characters = text.toCharArray();
        for (int from = 0, to; from < characters.length; from = to) {
            to = words.next(characters, from, characters.length);
            word(characters, from, to);
        }
    }

    /** Adds the tokens of a part of a composed text with their places in the original, which starts at {@code base}. */
    void add(Composition composed, int start, int end, int base) {
        char[] characters = composed.text().substring(start, end).toCharArray();
        for (int from = 0, to; from < characters.length; from = to) {
            to = words.next(characters, from, characters.length);
            int first = count;
            word(characters, from, to);
            locate(characters, from, first);
            for (int token = first; token < count; token++) {
                starts[token] = base + composed.start(start + starts[token]);
                ends[token] = base + composed.end(start + ends[token] - 1);
            }
        }
    }

    int[] ids() {
        return Arrays.copyOf(ids, count);
    }

    Encoding encoding() {
        return new Encoding(ids(), Arrays.copyOf(starts, count), Arrays.copyOf(ends, count));
    }

    private void word(char[] text, int from, int to) {
        int hash = 0;
        boolean worthRemembering = to - from <= WordCache.LONGEST;
        if (worthRemembering) {
            hash = WordCache.hash(text, from, to);
            int known = cache.find(text, from, to, hash);
            if (known != WordCache.ABSENT) {
                int length = cache.count(known);
                reserve(length);
                cache.copy(known, ids, count);
                count += length;
                return;
            }
        }
        int bytes = write(text, from, to);
        int whole = wholeWords ? vocabulary.id(utf8, 0, bytes) : Vocabulary.ABSENT;
        int length = 1;
        int[] tokens = merger.symbols();
        if (whole != Vocabulary.ABSENT) {
            tokens[0] = whole;
        } else {
            length = merger.merge(utf8, bytes);
            tokens = merger.symbols();
        }
        reserve(length);
        System.arraycopy(tokens, 0, ids, count, length);
        count += length;
        if (worthRemembering) {
            cache.add(text, from, to, hash, tokens, length);
        }
    }

    /** Sets the places of the tokens of a word that starts at {@code from}, as indexes into the text. */
    private void locate(char[] text, int from, int first) {
        int at = from;
        int into = 0;
        for (int token = first; token < count; token++) {
            starts[token] = at;
            int left = vocabulary.length(ids[token]);
            int end = at;
            while (left > 0) {
                int codePoint = Character.codePointAt(text, at, text.length);
                int rest = width(codePoint) - into;
                end = at + Character.charCount(codePoint);
                if (left < rest) {
                    into += left;
                    left = 0;
                } else {
                    left -= rest;
                    into = 0;
                    at = end;
                }
            }
            ends[token] = end;
        }
    }

    private void reserve(int more) {
        if (count + more > ids.length) {
            ids = Arrays.copyOf(ids, (count + more) * 2);
        }
        if (starts.length < ids.length) {
            starts = Arrays.copyOf(starts, ids.length);
            ends = Arrays.copyOf(ends, ids.length);
        }
    }

    private static int width(int codePoint) {
        return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
    }

    /** Writes UTF-8; half a surrogate pair becomes U+FFFD. Returns how many bytes. */
    private int write(char[] text, int from, int to) {
        if (utf8.length < (to - from) * 3) {
            utf8 = new byte[(to - from) * 6];
        }
        int at = 0;
        for (int i = from; i < to; i++) {
            int c = text[i];
            if (Character.isSurrogate((char) c)) {
                boolean pair =
                        Character.isHighSurrogate((char) c) && i + 1 < to && Character.isLowSurrogate(text[i + 1]);
                c = pair ? Character.toCodePoint((char) c, text[++i]) : 0xFFFD;
            }
            if (c < 0x80) {
                utf8[at++] = (byte) c;
            } else if (c < 0x800) {
                utf8[at++] = (byte) (0xC0 | (c >> 6));
                utf8[at++] = (byte) (0x80 | (c & 0x3F));
            } else if (c < 0x10000) {
                utf8[at++] = (byte) (0xE0 | (c >> 12));
                utf8[at++] = (byte) (0x80 | ((c >> 6) & 0x3F));
                utf8[at++] = (byte) (0x80 | (c & 0x3F));
            } else {
                utf8[at++] = (byte) (0xF0 | (c >> 18));
                utf8[at++] = (byte) (0x80 | ((c >> 12) & 0x3F));
                utf8[at++] = (byte) (0x80 | ((c >> 6) & 0x3F));
                utf8[at++] = (byte) (0x80 | (c & 0x3F));
            }
        }
        return at;
    }
}
