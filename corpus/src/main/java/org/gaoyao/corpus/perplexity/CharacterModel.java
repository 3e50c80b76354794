package org.gaoyao.corpus.perplexity;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Iterator;
import java.util.OptionalDouble;

/**
 * An n-gram model of characters with the smoothing of Witten and Bell (1991), the scorer where there is no checkpoint yet:
 *
 * <pre>
 *   p(c | h) = (n(h c) + t(h) · p(c | h')) / (n(h) + t(h))
 * </pre>
 *
 * where h are the characters before c, h' is h without its first, n counts, and t(h) is how many different characters
 * followed h. The shortest context is none; before it stands the uniform distribution over the characters seen and one for all others.
 *
 * <p>It has no parameter to tune but its order. White space counts as one space, so that line breaks do not matter. Equal texts in
 * the same order make an equal model; a finished model does not change and may be sent to other processes.
 */
public final class CharacterModel implements PerplexityScorer, Serializable {

    /** What works for some millions of characters: longer contexts were mostly seen once. */
    public static final int CUSTOMARY_ORDER = 4;

    private static final int BEGIN = ' ';
    private static final long MULTIPLIER = 0x9E37_79B9_7F4A_7C15L;

    private final int order;

    /** n(h c), n(h) and t(h). */
    private final GramCounts grams = new GramCounts();

    private final GramCounts contexts = new GramCounts();
    private final GramCounts followers = new GramCounts();
    private long characters;

    private CharacterModel(int order) {
        if (order < 1) {
            throw new IllegalArgumentException("the order of an n-gram model is at least 1, not " + order);
        }
        this.order = order;
    }

    /**
     * Learns from what it would score of each text, until there are no more or it has seen so many characters.
     *
     * @param order the longest n-gram
     * @param most of how many characters at most; the memory is some 40 bytes for each at order 4 on Chinese text
     */
    public static CharacterModel train(Iterator<String> texts, int order, long most) {
        var model = new CharacterModel(order);
        while (texts.hasNext() && model.characters < most) {
            model.learn(characters(texts.next()));
        }
        return model;
    }

    /** How many characters it has seen. */
    public long characters() {
        return characters;
    }

    private void learn(int[] text) {
        for (int at = 0; at < text.length; at++) {
            long context = 0;
            for (int n = 0; n < order; n++) {
                if (n > 0) {
                    context = longer(context, before(text, at, n));
                }
                contexts.increment(context);
                if (grams.increment(gram(context, text[at])) == 0) {
                    followers.increment(context);
                }
            }
        }
        characters += text.length;
    }

    @Override
    public OptionalDouble perplexity(String text) {
        int[] scored = characters(text);
        if (scored.length < SHORTEST) {
            return OptionalDouble.empty();
        }
        double logarithms = 0;
        for (int at = 0; at < scored.length; at++) {
            logarithms += Math.log(probability(scored, at));
        }
        return OptionalDouble.of(Math.exp(-logarithms / scored.length));
    }

    /** p(c | h) of the character at a place; the contexts that were never seen add nothing. */
    double probability(int[] text, int at) {
        long context = 0;
        double p = 1.0 / (followers.count(0) + 1);
        for (int n = 0; n < order; n++) {
            if (n > 0) {
                context = longer(context, before(text, at, n));
            }
            int seen = contexts.count(context);
            if (seen == 0) {
                break;
            }
            int kinds = followers.count(context);
            p = (grams.count(gram(context, text[at])) + kinds * p) / ((double) seen + kinds);
        }
        return p;
    }

    /** The first characters of a text, with white space as single spaces, none at either end. */
    static int[] characters(String text) {
        int[] characters = new int[Math.min(text.length(), LONGEST)];
        int length = 0;
        boolean gap = false;
        for (int at = 0; at < text.length() && length < LONGEST; ) {
            int character = text.codePointAt(at);
            at += Character.charCount(character);
            if (Character.isWhitespace(character)) {
                gap = length > 0;
                continue;
            }
            if (gap && length < LONGEST - 1) {
                characters[length++] = ' ';
            }
            gap = false;
            characters[length++] = character;
        }
        return Arrays.copyOf(characters, length);
    }

    private static int before(int[] text, int at, int distance) {
        return at >= distance ? text[at - distance] : BEGIN;
    }

    /** The key of a context with one more character in front. */
    private static long longer(long context, int character) {
        return mixed(context + character + 1);
    }

    /** The key of a context and the character after it. */
    private static long gram(long context, int character) {
        return mixed(~context + character * MULTIPLIER);
    }

    /** The finaliser of SplitMix64: a bijection whose every output bit depends on every input bit. */
    private static long mixed(long key) {
        long z = key + MULTIPLIER;
        z = (z ^ z >>> 30) * 0xBF58_476D_1CE4_E5B9L;
        z = (z ^ z >>> 27) * 0x94D0_49BB_1331_11EBL;
        return z ^ z >>> 31;
    }
}
