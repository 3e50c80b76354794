package org.gaoyao.score.grammar;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.gaoyao.score.python.PythonText;

/**
 * What it costs to put one token in the place of another: by meaning (the thesaurus Cilin), by sound and shape (pinyin and
 * a confusion list), and by being punctuation or not. From 0 to 1.75; leaving out or adding a token costs 1.
 *
 * <p>Both lists are read from the folder of the benchmark, {@code evaluation/utils/data}. Safe for threads.
 */
public final class Likeness {

    /** The punctuation of ChERRANT's alignment; a token is punctuation if it is a part of this string. */
    private static final String PUNCTUATION =
            "！？｡＂＃＄％＆＇（）＊＋，－／：；＜＝＞＠［＼］＾＿｀｛｜｝～｟｠｢｣､、〃》「」『』【】〔〕〖〗〘〙〚〛〜〝〞〟〰〾〿–—‘'‛“”„‟…‧﹏" + PythonText.ASCII_PUNCTUATION;

    private static final int UNKNOWN_COST = 4;
    private static final int[] NONE = {};

    private final Map<String, String> codes = new HashMap<>();
    private final Map<Integer, int[]> confused = new HashMap<>();
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    private Likeness() {}

    /**
     * Reads {@code cilin.txt} (GBK) and {@code confusion_dict.txt} (UTF-8).
     *
     * @throws IOException if one of them cannot be read
     */
    public static Likeness read(Path folder) throws IOException {
        var likeness = new Likeness();
        for (String line : Files.readAllLines(folder.resolve("cilin.txt"), Charset.forName("GBK"))) {
            List<String> words = PythonText.split(line, ' ');
            for (int i = 1; i < words.size(); i++) {
                likeness.codes.put(words.get(i), words.getFirst());
            }
        }
        for (String line : Files.readAllLines(folder.resolve("confusion_dict.txt"), StandardCharsets.UTF_8)) {
            if (!line.isEmpty()) {
                int[] others = line.codePoints()
                        .skip(1)
                        .filter(point -> point != ' ')
                        .sorted()
                        .toArray();
                likeness.confused.put(line.codePointAt(0), others);
            }
        }
        return likeness;
    }

    /** A token with what is known about it. */
    Token token(String text) {
        return tokens.computeIfAbsent(text, this::lookedUp);
    }

    private Token lookedUp(String text) {
        String code = codes.get(text);
        int meaning = code == null ? Token.UNKNOWN : (code.charAt(0) << 24) | (code.charAt(1) << 16) | small(code);
        boolean chinese = text.codePoints().allMatch(point -> point >= 0x4E00 && point <= 0x9FFF);
        int character = text.codePointAt(0);
        return new Token(
                text,
                meaning,
                chinese,
                PUNCTUATION.contains(text),
                chinese ? Pinyin.of(character) : NONE,
                chinese ? confused.getOrDefault(character, NONE) : NONE);
    }

    /** The small class: two digits. */
    private static int small(String code) {
        return (code.charAt(2) << 8) | code.charAt(3);
    }

    /** The cost of a substitution of different tokens; the terms in the order in which the original adds them. */
    double cost(Token a, Token b) {
        return meaning(a, b) / 6.0 + form(a, b) + kind(a, b);
    }

    private static int meaning(Token a, Token b) {
        return a.meaning() == Token.UNKNOWN || b.meaning() == Token.UNKNOWN
                ? UNKNOWN_COST
                : 2 * (3 - a.equalClasses(b));
    }

    private static double form(Token a, Token b) {
        return a.chinese() && b.chinese() && a.alike(b) ? 0 : 0.5;
    }

    private static double kind(Token a, Token b) {
        if (a.punctuation() && b.punctuation()) {
            return 0.0;
        }
        return a.punctuation() || b.punctuation() ? 0.499 : 0.25;
    }
}
