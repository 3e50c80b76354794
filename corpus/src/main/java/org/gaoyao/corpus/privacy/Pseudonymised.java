package org.gaoyao.corpus.privacy;

import java.util.List;

/**
 * A text in which pseudonyms stand for personal data.
 *
 * @param text the text as it may go on
 * @param mentions what was replaced, by where it stood in the original text, without overlaps; personal data itself
 */
public record Pseudonymised(String text, List<Mention> mentions) {

    public Pseudonymised {
        mentions = List.copyOf(mentions);
    }
}
