package org.gaoyao.app.stage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Writes a page piece by piece; every text that is given to it is escaped. */
public final class Html {

    private final StringBuilder page = new StringBuilder();

    /** A page in both languages that needs nothing beside it, up to where its content begins. */
    public static Html page(Words title, String language) {
        return new Html()
                .raw("<!DOCTYPE html>\n<html lang=\"" + language + "\">\n<head>\n<meta charset=\"utf-8\">\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"
                        + " style-src 'unsafe-inline'; script-src 'unsafe-inline'\">\n<title>")
                .text(title.zh())
                .raw(" · 皋陶 Gaoyao</title>\n<style>\n" + resource("report.css") + "</style>\n</head>\n<body><main>\n")
                .raw("<header><div><h1>")
                .words(title)
                .raw("</h1></div><button type=\"button\">")
                .words("English", "中文")
                .raw("</button><div class=\"seal\" style=\"flex:none\" aria-hidden=\"true\">皋陶</div></header>\n");
    }

    /** The whole page. */
    public String end() {
        return raw("</main>\n<script>\n" + resource("report.js") + "</script>\n</body>\n</html>\n")
                .toString();
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Html.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    /** Adds markup of our own as it is. */
    public Html raw(String markup) {
        page.append(markup);
        return this;
    }

    /** Adds a text of any origin. */
    public Html text(String text) {
        page.append(escaped(text));
        return this;
    }

    /** Adds a text of which the page shows the language that is chosen. */
    public Html words(Words words) {
        if (words.zh().equals(words.en())) {
            return text(words.zh());
        }
        return raw("<span lang=\"zh\">")
                .text(words.zh())
                .raw("</span><span lang=\"en\">")
                .text(words.en())
                .raw("</span>");
    }

    public Html words(String zh, String en) {
        return words(new Words(zh, en));
    }

    /** Adds an element with words in it. */
    public Html element(String tag, String zh, String en) {
        return raw("<" + tag + ">").words(zh, en).raw("</" + tag + ">\n");
    }

    /** Adds a table; cells that hold a number stand to the right, hashes in a fixed width. */
    public Html table(List<Words> columns, List<List<Words>> rows) {
        raw("<div class=\"scroll\"><table><thead><tr>");
        for (int i = 0; i < columns.size(); i++) {
            int column = i;
            boolean numbers = !rows.isEmpty()
                    && rows.stream().allMatch(row -> isNumber(row.get(column).en()));
            raw(numbers ? "<th class=\"number\">" : "<th>")
                    .words(columns.get(i))
                    .raw("</th>");
        }
        raw("</tr></thead><tbody>\n");
        for (List<Words> row : rows) {
            raw("<tr>");
            for (Words cell : row) {
                if (isNumber(cell.en())) {
                    raw("<td class=\"number\">").words(cell).raw("</td>");
                } else if (cell.en().matches("[0-9a-f]{64}")) {
                    raw("<td><code>").words(cell).raw("</code></td>");
                } else {
                    raw("<td>").words(cell).raw("</td>");
                }
            }
            raw("</tr>\n");
        }
        return raw("</tbody></table></div>\n");
    }

    private static boolean isNumber(String text) {
        return text.matches("-?[0-9][0-9,]*(\\.[0-9]+)?( s)?|–");
    }

    static String escaped(String text) {
        var safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> {
                    // HTML has no place for other control characters, nor for halves of characters.
                    boolean allowed = character >= ' ' || character == '\n' || character == '\t';
                    boolean whole = character < 0xD800 || character > 0xDFFF;
                    safe.appendCodePoint(allowed && whole ? character : 0xFFFD);
                }
            }
        });
        return safe.toString();
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
