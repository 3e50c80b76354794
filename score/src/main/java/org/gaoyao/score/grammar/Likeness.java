package org.gaoyao.score.grammar;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private static final int UNKNOWN = 4;

    private final Map<String, String> codes = new HashMap<>();
    private final Map<Integer, Set<Integer>> confused = new HashMap<>();

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
            var others = new HashSet<Integer>();
            line.codePoints().skip(1).filter(point -> point != ' ').forEach(others::add);
            if (!line.isEmpty()) {
                likeness.confused.put(line.codePointAt(0), others);
            }
        }
        return likeness;
    }

    /** The cost of a substitution of different tokens; the terms in the order in which the original adds them. */
    double cost(String a, String b) {
        return meaning(a, b) / 6.0 + form(a, b) + kind(a, b);
    }

    private int meaning(String a, String b) {
        String one = codes.get(a);
        String other = codes.get(b);
        if (one == null || other == null) {
            return UNKNOWN;
        }
        int equal = (one.charAt(0) == other.charAt(0) ? 1 : 0)
                + (one.charAt(1) == other.charAt(1) ? 1 : 0)
                + (one.startsWith(other.substring(2, 4), 2) ? 1 : 0);
        return 2 * (3 - equal);
    }

    private double form(String a, String b) {
        if (!isChinese(a) || !isChinese(b)) {
            return 0.5;
        }
        int one = a.codePointAt(0);
        int other = b.codePointAt(0);
        boolean alike = Pinyin.alike(one, other)
                || confused.getOrDefault(other, Set.of()).contains(one)
                || confused.getOrDefault(one, Set.of()).contains(other);
        return alike ? 0 : 0.5;
    }

    private static boolean isChinese(String token) {
        return token.codePoints().allMatch(point -> point >= 0x4E00 && point <= 0x9FFF);
    }

    private static double kind(String a, String b) {
        boolean one = PUNCTUATION.contains(a);
        boolean other = PUNCTUATION.contains(b);
        return one && other ? 0.0 : one || other ? 0.499 : 0.25;
    }
}
