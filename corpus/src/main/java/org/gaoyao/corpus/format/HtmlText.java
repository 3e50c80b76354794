package org.gaoyao.corpus.format;

import java.util.EnumMap;
import java.util.regex.Pattern;
import org.gaoyao.corpus.document.Label;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The text of a page without what is not its own: scripts, menus, heads and feet. Blocks are lines, cells are tabs apart. */
final class HtmlText {

    private static final String NOT_TEXT =
            "script, style, noscript, template, svg, iframe, form, nav, header, footer, aside, button, select";
    private static final Pattern SPACES = Pattern.compile("[ \\t\\x0B\\f\\r\\u00A0]*\\n[ \\t\\x0B\\f\\r\\u00A0\\n]*");

    private HtmlText() {}

    static FileText read(String html) {
        Document page = Jsoup.parse(html);
        var labels = new EnumMap<Label, String>(Label.class);
        put(labels, Label.TITLE, page.title());
        Element canonical = page.selectFirst("link[rel=canonical][href]");
        put(labels, Label.URL, canonical == null ? "" : canonical.attr("href"));
        page.select(NOT_TEXT).remove();
        var text = new StringBuilder();
        page.body().traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    text.append(words.text());
                } else if (breaks(node)) {
                    text.append('\n');
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (isCell(node)) {
                    text.append('\t');
                } else if (node instanceof Element element && (element.isBlock() || element.nameIs("tr"))) {
                    text.append('\n');
                }
            }
        });
        return new FileText(SPACES.matcher(text).replaceAll("\n").strip(), labels);
    }

    private static boolean breaks(Node node) {
        return node instanceof Element element && (element.isBlock() || element.nameIs("br")) && !isCell(node);
    }

    private static boolean isCell(Node node) {
        return node instanceof Element element && (element.nameIs("td") || element.nameIs("th"));
    }

    private static void put(EnumMap<Label, String> labels, Label label, String value) {
        if (!value.isBlank()) {
            labels.put(label, value.strip());
        }
    }
}
