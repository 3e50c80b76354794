package org.gaoyao.app.command.search;

import java.util.BitSet;

/** The words of a text that a question has too, in 【】: pairs of characters and longer. */
final class Marks {

    private Marks() {}

    /** The text with marks. */
    static String in(String text, String question) {
        var shared = new BitSet();
        for (int i = 0; i + 1 < text.length(); i++) {
            if (isWord(text.charAt(i)) && isWord(text.charAt(i + 1)) && question.contains(text.substring(i, i + 2))) {
                shared.set(i, i + 2);
            }
        }
        var marked = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (shared.get(i) && !(i > 0 && shared.get(i - 1))) {
                marked.append('【');
            }
            marked.append(text.charAt(i));
            if (shared.get(i) && !shared.get(i + 1)) {
                marked.append('】');
            }
        }
        return marked.toString();
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c);
    }
}
