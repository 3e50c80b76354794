package org.gaoyao.model.tokenizer;

/**
 * The tokens of a text and where in it each stands.
 *
 * <p>A token that holds only some bytes of a character has the whole character as its place; a token from characters
 * that composing (NFC) joined has all of them.
 *
 * @param ids the tokens
 * @param starts for each token, where it starts: an index into the text given, in UTF-16 units
 * @param ends for each token, where it ends, exclusive
 */
public record Encoding(int[] ids, int[] starts, int[] ends) {

    /** How many tokens there are. */
    public int size() {
        return ids.length;
    }
}
