package org.gaoyao.app.command.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gaoyao.app.command.Language;
import org.gaoyao.law.book.Reason;
import org.gaoyao.law.citation.Checked;
import org.gaoyao.law.citation.Difference;
import org.gaoyao.law.citation.Verdict;
import org.gaoyao.law.statute.Article;
import org.gaoyao.law.statute.ArticleNumber;

/**
 * A checked text as one HTML page that needs nothing else: every citation in the colour of its verdict, with the reason
 * and the law's text of that day behind it, in Chinese and English by a switch that works without scripts.
 */
final class CheckedPage {

    private CheckedPage() {}

    /**
     * The page.
     *
     * @param title what was checked: the name of the file
     * @param language the language that is shown first
     */
    static String of(String title, String text, List<Checked> checked, Language language) {
        var body = new StringBuilder();
        int at = 0;
        for (Checked one : checked) {
            int start = one.citation().start();
            if (start < at) {
                continue;
            }
            body.append(escaped(text.substring(at, start)));
            append(body, one);
            at = one.citation().end();
        }
        body.append(escaped(text.substring(at)));
        String[] frame = template().split("\\{\\{body}}", -1);
        String head = frame[0].replace("{{lang}}", language == Language.ZH ? "zh" : "en")
                .replace("{{zh}}", language == Language.ZH ? "checked" : "")
                .replace("{{en}}", language == Language.ZH ? "" : "checked")
                .replace("{{count}}", count(checked))
                .replace("{{title}}", escaped(title));
        return head + body + frame[1];
    }

    private static void append(StringBuilder body, Checked one) {
        Verdict verdict = one.verdict();
        body.append("<span class=\"citation %s\" tabindex=\"0\">".formatted(tone(verdict)))
                .append(escaped(one.citation().text()))
                .append("<span class=\"note\" role=\"note\"><strong>")
                .append(both(new Reason(
                        new CheckedTerminal(Language.EN, false).name(verdict),
                        new CheckedTerminal(Language.ZH, false).name(verdict))))
                .append("</strong><br>");
        if (verdict instanceof Verdict.WrongWording wrong) {
            body.append(difference(wrong.difference()));
        } else {
            body.append(both(verdict.sentence()));
        }
        verdict.provision().ifPresent(article -> body.append(provision(one, article)));
        body.append("</span></span>");
    }

    private static String provision(Checked one, Article article) {
        String title = "《" + CheckedJson.law(one.citation().source()) + "》"
                + article.number().map(ArticleNumber::chinese).orElse("");
        return "<span class=\"law\"><em>" + escaped(title) + " · "
                + one.verdict().on() + "</em>" + escaped(article.text()) + "</span>";
    }

    private static String difference(Difference difference) {
        return both(new Reason("The text quotes:", "引文：")) + "<q>" + marked(difference.quoted(), difference, "del")
                + "</q><br>" + both(new Reason("The law says:", "法条：")) + "<q>"
                + marked(difference.actual(), difference, "ins") + "</q>";
    }

    private static String marked(String words, Difference difference, String element) {
        int start = difference.sameAtStart();
        int end = Math.max(start, words.length() - difference.sameAtEnd());
        return escaped(words.substring(0, start)) + "<" + element + ">" + escaped(words.substring(start, end)) + "</"
                + element + ">" + escaped(words.substring(end));
    }

    private static String count(List<Checked> checked) {
        return both(new Reason(
                new CheckedTerminal(Language.EN, false).count(checked),
                new CheckedTerminal(Language.ZH, false).count(checked)));
    }

    private static String tone(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Valid _ -> "holds";
            case Verdict.NoLongerInForce _, Verdict.NotYetInForce _ -> "time";
            case Verdict.NoSuchLaw _, Verdict.NoSuchArticle _, Verdict.WrongWording _ -> "wrong";
            case Verdict.NotCheckable _ -> "open";
        };
    }

    private static String both(Reason words) {
        return "<span class=\"zh\" lang=\"zh\">" + escaped(words.chinese()) + "</span><span class=\"en\" lang=\"en\">"
                + escaped(words.english()) + "</span>";
    }

    /** Text that cannot become markup. */
    static String escaped(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    private static String template() {
        try (InputStream in = CheckedPage.class.getResourceAsStream("checked.html")) {
            if (in == null) {
                throw new IllegalStateException("the resource checked.html is missing from the build");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
