package org.gaoyao.corpus.normalisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Works on the lines of a text that {@link Characters} has seen. */
final class Lines {

    /** A line of so many characters may have been broken by a program; shorter ones are headings, addresses, verses. */
    private static final int LEAST_WIDTH = 24;

    /** Programs that wrap do not begin a line with a sign, so that lines differ a little. */
    private static final int SLACK = 3;

    /** A text counts as wrapped when so many of its lines that are no ends of paragraphs have the width. */
    private static final double LEAST_SHARE = 0.6;

    private static final int LEAST_LINES = 3;

    private static final Pattern BLANKS = Pattern.compile(" {2,}");
    private static final Pattern EMPTY_LINES = Pattern.compile("\n{3,}");
    private static final Pattern AROUND = Pattern.compile("^\n+|\n+$");

    /** Before {@code $} at most two characters of a line end may stand behind the last line feed. */
    private static final int MOST_END = 3;

    /** The last sign of a sentence, with what may close behind it. */
    private static final Pattern ENDS = Pattern.compile("[。！？!?；;：:…][”’」』）)】]*$|[|｜]$");

    /** What may stand behind that sign, the ends of lines of texts not in normal form among them. */
    private static final String CLOSERS = "”’」』）)】\r\u0085\u2028\u2029";

    /** What begins a paragraph, an item or a heading of its own. */
    private static final Pattern BEGINS = Pattern.compile(
            "^(第[一二三四五六七八九十百千零〇\\d]+[编章节]|[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十\\d]+[）)]|\\d{1,3}[、.．)）]|[-*#>|｜·•●■◆]|(人民)?(审判|陪审)[长员]|书记员|附[：:])");

    private Lines() {}

    /**
     * Without blanks at the ends of lines, and with at most one empty line where there were several. In lines with Chinese, blanks
     * in front go and several become one; other lines may be programs or formulas and keep them.
     */
    static Step trimmed(String text) {
        int changed = 0;
        var lines = new ArrayList<String>();
        for (String line : text.split("\n", -1)) {
            String trimmed = isChinese(line) ? single(line.strip()) : line.stripTrailing();
            changed += trimmed.equals(line) ? 0 : 1;
            lines.add(trimmed);
        }
        String joined = String.join("\n", lines);
        String compact = joined.contains("\n\n\n") ? EMPTY_LINES.matcher(joined).replaceAll("\n\n") : joined;
        boolean open = compact.startsWith("\n") || compact.indexOf('\n', compact.length() - MOST_END) >= 0;
        compact = open ? AROUND.matcher(compact).replaceAll("") : compact;
        return new Step(compact, changed + (joined.length() - compact.length()));
    }

    private static String single(String line) {
        return line.contains("  ") ? BLANKS.matcher(line).replaceAll(" ") : line;
    }

    private static boolean isChinese(String line) {
        return line.codePoints().anyMatch(Character::isIdeographic);
    }

    /** With the lines joined that a program broke at a fixed width. */
    static Step joined(String text) {
        List<String> lines = List.of(text.split("\n", -1));
        int width = commonWidth(lines);
        if (width < 0) {
            return new Step(text, 0);
        }
        var joined = new StringBuilder(text.length());
        int changed = 0;
        for (int i = 0; i < lines.size(); i++) {
            joined.append(lines.get(i));
            if (i + 1 < lines.size()) {
                boolean goesOn = isBroken(lines.get(i), lines.get(i + 1), width);
                joined.append(goesOn ? between(lines.get(i), lines.get(i + 1)) : "\n");
                changed += goesOn ? 1 : 0;
            }
        }
        return new Step(changed == 0 ? text : joined.toString(), changed);
    }

    /** The width at which most lines that do not end a sentence were broken; -1 if there is none. */
    private static int commonWidth(List<String> lines) {
        Map<Integer, Integer> widths = new HashMap<>();
        int open = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (goesOn(lines.get(i), lines.get(i + 1))) {
                open++;
                for (int more = 0; more <= SLACK; more++) {
                    widths.merge(width(lines.get(i)) + more, 1, Integer::sum);
                }
            }
        }
        int best = -1;
        for (Map.Entry<Integer, Integer> entry : widths.entrySet()) {
            boolean enough = entry.getKey() >= LEAST_WIDTH
                    && entry.getValue() >= LEAST_LINES
                    && entry.getValue() >= open * LEAST_SHARE;
            if (enough && (best < 0 || entry.getValue() > widths.getOrDefault(best, 0))) {
                best = entry.getKey();
            }
        }
        return best;
    }

    private static boolean isBroken(String line, String next, int width) {
        int own = width(line);
        return own <= width && own >= width - SLACK && goesOn(line, next);
    }

    private static boolean goesOn(String line, String next) {
        return !line.isEmpty()
                && !next.isEmpty()
                && !ends(line)
                && !BEGINS.matcher(next).lookingAt();
    }

    /** Whether a line ends a sentence; only its last signs are looked at. */
    private static boolean ends(String line) {
        int last = line.length() - 1;
        while (last > 0 && CLOSERS.indexOf(line.charAt(last)) >= 0) {
            last--;
        }
        return ENDS.matcher(line).region(last, line.length()).find();
    }

    /** In columns: Latin letters and digits take half of what Chinese characters take. */
    private static int width(String line) {
        int halves = 0;
        for (int i = 0; i < line.length(); i++) {
            halves += line.charAt(i) < 0x2E80 ? 1 : 2;
        }
        return (halves + 1) / 2;
    }

    /** A blank between words of letters, nothing between Chinese characters. */
    private static String between(String line, String next) {
        return line.charAt(line.length() - 1) < 0x2E80 && next.charAt(0) < 0x2E80 && !isDigits(line, next) ? " " : "";
    }

    private static boolean isDigits(String line, String next) {
        return Character.isDigit(line.charAt(line.length() - 1)) && Character.isDigit(next.charAt(0));
    }
}
