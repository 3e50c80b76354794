package org.gaoyao.model.tokenizer;

/**
 * A token that is taken out of the text where it stands, before anything else is done to it.
 *
 * @param id its id
 * @param content the text that it stands for
 * @param special whether it marks structure and is left out of text shown to people ({@code <|im_end|>})
 * @param normalized whether it is looked for in the normalised text instead of the text as given
 * @param leftStrip whether it swallows the white space before it
 * @param rightStrip whether it swallows the white space after it
 * @param singleWord whether it counts only where no letter, digit or underscore touches it
 */
public record AddedToken(
        int id,
        String content,
        boolean special,
        boolean normalized,
        boolean leftStrip,
        boolean rightStrip,
        boolean singleWord) {

    /** A token that marks structure. */
    public static AddedToken special(int id, String content) {
        return new AddedToken(id, content, true, false, false, false, false);
    }

    /** A token that is text, such as {@code <think>}, which stays when special tokens are left out. */
    public static AddedToken plain(int id, String content) {
        return new AddedToken(id, content, false, false, false, false, false);
    }

    /** The same token with another id. */
    public AddedToken withId(int other) {
        return new AddedToken(other, content, special, normalized, leftStrip, rightStrip, singleWord);
    }
}
