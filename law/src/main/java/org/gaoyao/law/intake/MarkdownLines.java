package org.gaoyao.law.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the marks of Markdown off the lines of a law: headings, bold, bullets, quotations, front matter, comments. */
final class MarkdownLines {

    /** The comment with which a well-known collection ends the facts about a law. */
    static final String INFO_END = "<!-- INFO END -->";

    private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s*(.*?)\\s*#*");
    private static final Pattern BULLET = Pattern.compile("^(?:[-+*]\\s+|>\\s?)+");
    private static final Pattern MARKS = Pattern.compile("\\*\\*|__|&nbsp;|<br\\s*/?>|</?[a-zA-Z][^>]*>|\\{#[^}]*}");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!>~-])");

    private MarkdownLines() {}

    /** The lines with content; comments other than {@link #INFO_END} and the front matter are left out. */
    static List<Line> of(Path file, List<String> raw) {
        var lines = new ArrayList<Line>();
        boolean frontMatter = !raw.isEmpty() && raw.getFirst().strip().equals("---");
        for (int i = frontMatter ? 1 : 0; i < raw.size(); i++) {
            String text = raw.get(i).strip();
            if (frontMatter) {
                frontMatter = !text.equals("---");
                continue;
            }
            boolean comment = text.startsWith("<!--") && !text.equals(INFO_END);
            if (text.isEmpty()
                    || comment
                    || text.startsWith(":::")
                    || text.equals("[[toc]]")
                    || text.matches("-{3,}")) {
                continue;
            }
            Matcher heading = HEADING.matcher(text);
            boolean isHeading = heading.matches();
            String words = text.equals(INFO_END) ? text : clean(isHeading ? heading.group(2) : text);
            if (!words.isEmpty()) {
                lines.add(new Line(file, i + 1, isHeading ? heading.group(1).length() : 0, words));
            }
        }
        return lines;
    }

    private static String clean(String text) {
        String words = BULLET.matcher(text).replaceFirst("");
        words = MARKS.matcher(words).replaceAll("");
        return ESCAPE.matcher(words).replaceAll("$1").strip();
    }
}
