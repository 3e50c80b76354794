package org.gaoyao.law.book;

/**
 * Why something cannot be said, as one sentence in each language that people read here.
 *
 * @param english the sentence in English
 * @param chinese the sentence in Chinese
 */
public record Reason(String english, String chinese) {

    @Override
    public String toString() {
        return english;
    }
}
