package org.gaoyao.corpus.quality;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is left in a text of the web page that it comes from. */
final class Debris {

    private static final Pattern MARKUP = Pattern.compile(
            "</?[A-Za-z][^<>\n"
                + "]{0,300}>|&(?:[a-z]{2,8}|#\\d{2,6}|#x[0-9A-Fa-f]{2,6});|<!--|-->|\\{[^{}\n"
                + "]{0,200}:[^{}\n"
                + "]{0,200};\\s*\\}"
                + "|\\b(?:function|var|let|const)\\s+\\w{1,40}\\s*[=(]|\\b(?:document|window)\\.\\w{1,40}|(?:on(?:click|load|error)|style|class|href)=[\"']|javascript:");

    private static final Pattern LINK = Pattern.compile("(?:https?://|www\\.)[\\w\\-./?%&=#:~+]{3,300}");

    private Debris() {}

    static void measure(String text, int characters, Map<Measure, Double> values) {
        values.put(Measure.MARKUP, share(MARKUP, text, characters));
        values.put(Measure.LINKS, share(LINK, text, characters));
    }

    private static double share(Pattern pattern, String text, int characters) {
        int found = 0;
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found += matcher.end() - matcher.start();
        }
        return characters == 0 ? 0 : Math.min(1, (double) found / characters);
    }
}
