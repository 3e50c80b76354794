package org.gaoyao.corpus.quality;

import java.util.Map;
import java.util.regex.Pattern;
import org.gaoyao.corpus.pattern.KeyedPattern;

/** What is left in a text of the web page that it comes from. */
final class Debris {

    private static final KeyedPattern MARKUP = new KeyedPattern(
            "<&-{fvlcdwoshj",
            Pattern.compile(
                    "</?[A-Za-z][^<>\n"
                        + "]{0,300}>|&(?:[a-z]{2,8}|#\\d{2,6}|#x[0-9A-Fa-f]{2,6});|<!--|-->|\\{[^{}\n"
                        + "]{0,200}:[^{}\n"
                        + "]{0,200};\\s*\\}"
                        + "|\\b(?:function|var|let|const)\\s+\\w{1,40}\\s*[=(]|\\b(?:document|window)\\.\\w{1,40}|(?:on(?:click|load|error)|style|class|href)=[\"']|javascript:"));

    private static final KeyedPattern LINK =
            new KeyedPattern("hw", Pattern.compile("(?:https?://|www\\.)[\\w\\-./?%&=#:~+]{3,300}"));

    private Debris() {}

    static void measure(String text, int characters, Map<Measure, Double> values) {
        values.put(Measure.MARKUP, share(MARKUP, text, characters));
        values.put(Measure.LINKS, share(LINK, text, characters));
    }

    private static double share(KeyedPattern pattern, String text, int characters) {
        int found = 0;
        KeyedPattern.Search search = pattern.in(text);
        while (search.find()) {
            found += search.end() - search.start();
        }
        return characters == 0 ? 0 : Math.min(1, (double) found / characters);
    }
}
