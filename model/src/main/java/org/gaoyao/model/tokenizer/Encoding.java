package org.gaoyao.model.tokenizer;

/**
 * The tokens of a text and where in it each stands.
 *
 * <p>A token that holds only some bytes of a character has the whole character as its place; a token from characters
 * that composing (NFC) joined has all of them. Places are indexes into the text as given, in UTF-16 units.
 */
public final class Encoding {

    private final int[] ids;
    private final int[] starts;
    private final int[] ends;

    Encoding(int[] ids, int[] starts, int[] ends) {
        this.ids = ids;
        this.starts = starts;
        this.ends = ends;
    }

    /** How many tokens there are. */
    public int size() {
        return ids.length;
    }

    /** The tokens; a copy. */
    public int[] ids() {
        return ids.clone();
    }

    /** A token. */
    public int id(int token) {
        return ids[token];
    }

    /** Where a token starts. */
    public int start(int token) {
        return starts[token];
    }

    /** Where a token ends, exclusive. */
    public int end(int token) {
        return ends[token];
    }
}
