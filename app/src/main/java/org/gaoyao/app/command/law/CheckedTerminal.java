package org.gaoyao.app.command.law;

import java.util.ArrayList;
import java.util.List;
import org.gaoyao.app.command.Language;
import org.gaoyao.law.citation.Checked;
import org.gaoyao.law.citation.Verdict;

/**
 * A checked text for a person at a terminal: the text with its citations marked, then what does not hold and what could
 * not be checked, and a count.
 *
 * @param coloured whether the terminal shows colours; otherwise marks stand in brackets
 */
record CheckedTerminal(Language language, boolean coloured) {

    private static final String PLAIN = "\u001b[0m";

    /** The lines to print. */
    List<String> lines(String text, List<Checked> checked) {
        var lines = new ArrayList<String>();
        lines.addAll(marked(text, checked).lines().toList());
        lines.add("");
        int number = 0;
        for (Checked one : checked) {
            number++;
            if (!one.verdict().holds()) {
                var sentence = one.verdict().sentence();
                lines.add("[%d] %s  %s: %s"
                        .formatted(
                                number,
                                one.citation().text().replace('\n', ' '),
                                paint(name(one.verdict()), one.verdict()),
                                language.say(sentence.english(), sentence.chinese())));
            }
        }
        lines.add(count(checked));
        return lines;
    }

    private String marked(String text, List<Checked> checked) {
        var marked = new StringBuilder();
        int at = 0;
        for (int i = 0; i < checked.size(); i++) {
            Checked one = checked.get(i);
            int start = one.citation().start();
            int end = one.citation().end();
            if (start < at) {
                continue;
            }
            marked.append(text, at, start);
            String mark = "[" + (i + 1) + (one.verdict().holds() ? "" : " " + symbol(one.verdict())) + "]";
            marked.append(paint(text.substring(start, end) + mark, one.verdict()));
            at = end;
        }
        return marked.append(text, at, text.length()).toString();
    }

    /** How many hold, do not, and could not be checked, in one sentence. */
    String count(List<Checked> checked) {
        long holding = checked.stream().filter(one -> one.verdict().holds()).count();
        long open = checked.stream()
                .filter(one -> one.verdict() instanceof Verdict.NotCheckable)
                .count();
        long failing = checked.size() - holding - open;
        return language.say(
                "%d citations: %d hold, %d do not, %d could not be checked"
                        .formatted(checked.size(), holding, failing, open),
                "共%d处引用：%d处有效，%d处有误，%d处无法核查".formatted(checked.size(), holding, failing, open));
    }

    /** The verdict in one or two words. */
    String name(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Valid _ -> language.say("valid", "有效");
            case Verdict.NoLongerInForce _ -> language.say("no longer in force", "已失效");
            case Verdict.NotYetInForce _ -> language.say("not yet in force", "尚未施行");
            case Verdict.NoSuchLaw _ -> language.say("no such law", "无此法律");
            case Verdict.NoSuchArticle _ -> language.say("no such article", "无此条款");
            case Verdict.WrongWording _ -> language.say("wrong wording", "引文有误");
            case Verdict.NotCheckable _ -> language.say("not checkable", "无法核查");
        };
    }

    private static String symbol(Verdict verdict) {
        return verdict instanceof Verdict.NotCheckable ? "?" : "✗";
    }

    private String paint(String words, Verdict verdict) {
        if (!coloured) {
            return words;
        }
        String colour =
                switch (verdict) {
                    case Verdict.Valid _ -> "\u001b[32m";
                    case Verdict.NoLongerInForce _, Verdict.NotYetInForce _ -> "\u001b[33m";
                    case Verdict.NoSuchLaw _, Verdict.NoSuchArticle _, Verdict.WrongWording _ -> "\u001b[31m";
                    case Verdict.NotCheckable _ -> "\u001b[90m";
                };
        return colour + words + PLAIN;
    }
}
