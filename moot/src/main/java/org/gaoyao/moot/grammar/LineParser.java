package org.gaoyao.moot.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses one alternative of a rule. */
final class LineParser {

    private static final Pattern FIGURE = Pattern.compile("(\\d{1,9})\\.\\.(\\d{1,9})(?:/(\\d{1,9}))?");
    private static final Pattern REFERENCE = Pattern.compile("(!?)(?:([a-z][a-z0-9-]*)=)?(\\^?)([a-z][a-z0-9-]*)");

    private final String line;
    private int at;

    private LineParser(String line) {
        this.line = line;
    }

    /**
     * The parts of a line.
     *
     * @throws IllegalArgumentException with what is wrong, for a person
     */
    static List<Part> parse(String line) {
        var parser = new LineParser(line.replace("\\n", "\n"));
        List<Part> parts = parser.sequence(false);
        if (parser.at < parser.line.length()) {
            throw new IllegalArgumentException("has %s without its beginning".formatted(parser.line.charAt(parser.at)));
        }
        return parts;
    }

    private List<Part> sequence(boolean inside) {
        var parts = new ArrayList<Part>();
        var words = new StringBuilder();
        while (at < line.length()) {
            char c = line.charAt(at);
            if (c == ']' || (inside && c == '|')) {
                break;
            }
            if (c == '{' || c == '[') {
                if (!words.isEmpty()) {
                    parts.add(new Part.Words(words.toString()));
                    words.setLength(0);
                }
                parts.add(c == '{' ? braces() : choice());
            } else {
                words.append(c);
                at++;
            }
        }
        if (!words.isEmpty()) {
            parts.add(new Part.Words(words.toString()));
        }
        return List.copyOf(parts);
    }

    private Part choice() {
        var alternatives = new ArrayList<List<Part>>();
        do {
            at++;
            alternatives.add(sequence(true));
        } while (at < line.length() && line.charAt(at) == '|');
        if (at >= line.length()) {
            throw new IllegalArgumentException("has [ without ]");
        }
        at++;
        return new Part.Choice(alternatives);
    }

    private Part braces() {
        int end = line.indexOf('}', at);
        if (end < 0) {
            throw new IllegalArgumentException("has { without }");
        }
        String inner = line.substring(at + 1, end);
        at = end + 1;
        Matcher figure = FIGURE.matcher(inner);
        if (figure.matches()) {
            int step = figure.group(3) == null ? 1 : Integer.parseInt(figure.group(3));
            return figure(Integer.parseInt(figure.group(1)), Integer.parseInt(figure.group(2)), step);
        }
        Matcher reference = REFERENCE.matcher(inner);
        if (!reference.matches()) {
            throw new IllegalArgumentException(
                    "has {%s}, which is neither {rule}, {value=rule} nor {3..9}".formatted(inner));
        }
        String value = reference.group(2) == null ? "" : reference.group(2);
        return new Part.Reference(
                value,
                reference.group(4),
                reference.group(1).isEmpty(),
                !reference.group(3).isEmpty());
    }

    private static Part figure(int from, int to, int step) {
        if (step < 1 || to < from) {
            throw new IllegalArgumentException("has a figure from %d to %d in steps of %d".formatted(from, to, step));
        }
        return new Part.Figure(from, to, step);
    }
}
