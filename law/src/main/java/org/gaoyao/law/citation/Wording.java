package org.gaoyao.law.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** A text of the law, made ready for quotations to be held against it: by its letters and digits in their one form. */
final class Wording {

    private static final int LONGEST = 3000;
    private static final Pattern ELLIPSIS = Pattern.compile("…+|\\.{3,}|。{3,}");

    private final String text;
    private final String key;
    private final List<String> lineKeys;

    Wording(String text) {
        this.text = text;
        key = Glyph.key(text);
        lineKeys = text.lines().map(Glyph::key).toList();
    }

    /** Whether a line begins with these letters. */
    boolean hasLineThatBegins(String start) {
        for (String line : lineKeys) {
            if (line.startsWith(start)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the law has the words, the pieces around …… in their order. */
    boolean contains(String words) {
        if (words.indexOf('…') < 0 && !words.contains("...")) {
            return key.contains(Glyph.key(words));
        }
        int at = 0;
        for (String piece : ELLIPSIS.split(words, -1)) {
            String part = Glyph.key(piece);
            int found = key.indexOf(part, at);
            if (found < 0) {
                return false;
            }
            at = found + part.length();
        }
        return true;
    }

    /** The passage of whole clauses of the law that is most like the words. */
    String nearest(String words) {
        List<String> clauses = sentences(text);
        int most = sentences(words).size() + 1;
        var passages = new ArrayList<String>();
        for (int i = 0; i < clauses.size(); i++) {
            var passage = new StringBuilder();
            for (int j = i; j < Math.min(clauses.size(), i + most); j++) {
                passage.append(clauses.get(j));
                passages.add(passage.toString().strip());
            }
        }
        return passages.stream()
                .max(Comparator.comparingDouble(passage -> alike(words, passage)))
                .orElse(text);
    }

    /** The share of letters that two texts have in common in the same order: 1 for equal texts. */
    static double alike(String one, String other) {
        String a = Glyph.key(one);
        String b = Glyph.key(other);
        if (a.isEmpty() || b.isEmpty() || a.length() > LONGEST || b.length() > LONGEST) {
            return 0;
        }
        int[] row = new int[b.length() + 1];
        for (int i = 0; i < a.length(); i++) {
            int diagonal = 0;
            for (int j = 0; j < b.length(); j++) {
                int above = row[j + 1];
                row[j + 1] = a.charAt(i) == b.charAt(j) ? diagonal + 1 : Math.max(above, row[j]);
                diagonal = above;
            }
        }
        return 2.0 * row[b.length()] / (a.length() + b.length());
    }

    /** The clauses of a text, each with the mark that ends it. */
    static List<String> sentences(String text) {
        var sentences = new ArrayList<String>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if ("。；;\n".indexOf(text.charAt(i)) >= 0) {
                sentences.add(text.substring(start, i + 1));
                start = i + 1;
            }
        }
        if (start < text.length()) {
            sentences.add(text.substring(start));
        }
        sentences.removeIf(String::isBlank);
        return sentences;
    }
}
