package org.gaoyao.chat.template;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Jinja template in a canonical form, which stays the same when only its looks change: comments, line breaks and
 * blanks in tags, the kind of quotes, {@code m['role']} for {@code m.role}, white space that Jinja trims (as transformers
 * sets it: {@code trim_blocks} and {@code lstrip_blocks}).
 *
 * <p>Two templates of one canonical form render the same; the reverse does not hold.
 */
final class JinjaText {

    private static final Pattern SUBSCRIPT = Pattern.compile("\\G\\[\\s*(['\"])([A-Za-z_]\\w*)\\1\\s*]");

    private final String source;
    private final StringBuilder out = new StringBuilder();

    private JinjaText(String source) {
        this.source = source;
    }

    /** The canonical form; a template that does not end its tags keeps the rest as it is. */
    static String canonical(String template) {
        String text = template.replace("\r\n", "\n");
        var jinja = new JinjaText(text.endsWith("\n") ? text.substring(0, text.length() - 1) : text);
        jinja.run();
        return jinja.out.toString();
    }

    private void run() {
        int at = 0;
        boolean trimNext = false; // the tag before ended in "-"
        boolean afterBlock = false;
        while (at < source.length()) {
            int open = opening(at);
            int end = open < 0 ? -1 : closing(open);
            if (end < 0) {
                text(source.substring(at), trimNext, afterBlock, Optional.empty());
                return;
            }
            char kind = source.charAt(open + 1);
            boolean trims = source.charAt(open + 2) == '-';
            text(source.substring(at, open), trimNext, afterBlock, Optional.of(trims ? '-' : kind));
            trimNext = source.charAt(end - 1) == '-';
            afterBlock = kind != '{';
            if (kind != '#') {
                out.append(kind);
                expression(source.substring(open + (trims ? 3 : 2), trimNext ? end - 1 : end));
                out.append('\n');
            }
            at = end + 2;
        }
    }

    private int opening(int from) {
        for (int at = source.indexOf('{', from);
                at >= 0 && at + 2 < source.length();
                at = source.indexOf('{', at + 1)) {
            if ("{%#".indexOf(source.charAt(at + 1)) >= 0) {
                return at;
            }
        }
        return -1;
    }

    private int closing(int open) {
        char kind = source.charAt(open + 1);
        if (kind == '#') {
            return source.indexOf("#}", open + 2);
        }
        String close = kind == '{' ? "}}" : "%}";
        for (int at = open + 2; at < source.length(); at++) {
            char c = source.charAt(at);
            if (c == '\'' || c == '"') {
                at = quoteEnd(source, at);
            } else if (source.startsWith(close, at)) {
                return at;
            }
        }
        return -1;
    }

    private static int quoteEnd(String text, int start) {
        int at = start + 1;
        while (at < text.length() && text.charAt(at) != text.charAt(start)) {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return at;
    }

    /** What a stretch outside tags leaves in the output; {@code next} is the kind of the next tag, or "-" if it trims. */
    private void text(String raw, boolean trimmed, boolean afterBlock, Optional<Character> next) {
        String text = raw;
        if (trimmed) {
            text = text.stripLeading();
        } else if (afterBlock && text.startsWith("\n")) {
            text = text.substring(1);
        }
        if (next.isPresent() && next.get() == '-') {
            text = text.stripTrailing();
        } else if (next.isPresent() && next.get() != '{') {
            int line = text.lastIndexOf('\n') + 1;
            text = text.substring(line).isBlank() && (line > 0 || afterBlock) ? text.substring(0, line) : text;
        }
        if (!text.isEmpty()) {
            out.append('T').append(text).append('\n');
        }
    }

    private void expression(String code) {
        Matcher subscript = SUBSCRIPT.matcher(code);
        boolean blank = false;
        for (int at = 0; at < code.length(); at++) {
            char c = code.charAt(at);
            boolean joins = !out.isEmpty() && isWord(out.charAt(out.length() - 1)) && isWord(c);
            if (c == ' ' || c == '\n' || c == '\t') {
                blank = true;
                continue;
            }
            if (blank && joins) {
                out.append(' ');
            }
            blank = false;
            if (c == '\'' || c == '"') {
                int end = Math.min(quoteEnd(code, at), code.length() - 1);
                out.append('"').append(unescaped(code.substring(at + 1, end))).append('"');
                at = end;
            } else if (c == '[' && subscript.find(at)) {
                out.append('.').append(subscript.group(2));
                at = subscript.end() - 1;
            } else {
                out.append(c);
            }
        }
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    private static String unescaped(String literal) {
        return literal.replace("\\'", "'").replace("\\\"", "\"").replace("\n", "\\n");
    }
}
