package org.gaoyao.law.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The headings above the article that is being read: 编, 分编, 章, 节, outermost first. */
final class Headings {

    private static final Pattern NUMBERED =
            Pattern.compile("第\\s*[〇零一二三四五六七八九十百千0-9]+\\s*(编|分编|章|节)(?:[\\s\\p{Z}]+(.*)|)");
    private static final Pattern PLAIN = Pattern.compile("(?:附\\s*则|总\\s*则|序\\s*言)");
    static final Pattern APPENDIX = Pattern.compile("附件?\\s*[〇零一二三四五六七八九十0-9]*\\s*[:：]?.{0,40}");

    private record Heading(int rank, String text) {}

    private final List<Heading> open = new ArrayList<>();

    /** Whether a line is a heading by its words alone. */
    static boolean isHeading(String text) {
        return NUMBERED.matcher(text).matches() || PLAIN.matcher(text).matches();
    }

    /** Whether a line begins an appendix, after which 第…条 is no article of the law. */
    static boolean isAppendix(Line line) {
        return line.text().startsWith("附")
                && !PLAIN.matcher(line.text()).matches()
                && APPENDIX.matcher(line.text()).matches()
                && (line.heading() > 0 || line.text().matches("附件?\\s*[〇零一二三四五六七八九十0-9]*\\s*[:：]?"));
    }

    /** Opens a heading; those of its rank and below close. */
    void open(Line line) {
        int rank = rank(line);
        open.removeIf(heading -> heading.rank() >= rank);
        open.add(new Heading(rank, even(line.text())));
    }

    /** The headings above, outermost first. */
    List<String> above() {
        return open.stream().map(Heading::text).toList();
    }

    private int rank(Line line) {
        Matcher numbered = NUMBERED.matcher(line.text());
        if (numbered.matches()) {
            return switch (numbered.group(1)) {
                case "编" -> 10;
                case "分编" -> 20;
                case "章" -> 30;
                default -> 40;
            };
        }
        return open.isEmpty() ? 10 : open.getFirst().rank();
    }

    /** 第一章　总　则 as 第一章 总则. */
    private static String even(String text) {
        Matcher numbered = NUMBERED.matcher(text);
        if (!numbered.matches() || numbered.group(2) == null) {
            return text.replaceAll("[\\s\\p{Z}]+", "");
        }
        String name = numbered.group(2).strip();
        String gapless = name.replaceAll("[\\s\\p{Z}]+", "");
        return text.substring(0, numbered.end(1)).replaceAll("\\s+", "") + " " + gapless;
    }
}
