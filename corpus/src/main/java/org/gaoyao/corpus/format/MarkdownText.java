package org.gaoyao.corpus.format;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gaoyao.corpus.document.Label;

/** Markdown stays as it is, without the front matter; the first heading is its title. */
final class MarkdownText {

    private static final Pattern FRONT_MATTER = Pattern.compile("\\A---\n(?:.*\n)*?---\n");
    private static final Pattern HEADING = Pattern.compile("^#\\s+(\\S.*?)\\s*#*$", Pattern.MULTILINE);

    private MarkdownText() {}

    static FileText read(String markdown) {
        String text = FRONT_MATTER.matcher(markdown).replaceFirst("");
        Matcher heading = HEADING.matcher(text);
        return new FileText(text.strip(), heading.find() ? Map.of(Label.TITLE, heading.group(1)) : Map.of());
    }
}
