package org.gaoyao.app.command.law;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gaoyao.app.command.Language;
import org.gaoyao.law.citation.Checked;
import org.gaoyao.law.citation.Citation;
import org.gaoyao.law.citation.Source;
import org.gaoyao.law.statute.ArticleNumber;
import org.jspecify.annotations.Nullable;

/**
 * Checked citations as programs read them: offsets in code points, {@code law} the full title or the words if no law is
 * known, {@code article} as "264" or "133-1", {@code verdict} the simple name of the outcome's type.
 */
final class CheckedJson {

    private CheckedJson() {}

    /**
     * The citations of a text.
     *
     * @param language the language of {@code detail}
     */
    static List<Map<String, @Nullable Object>> of(String text, List<Checked> checked, Language language) {
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        int unit = 0;
        int point = 0;
        for (Checked one : checked) {
            Citation citation = one.citation();
            point += citation.start() >= unit
                    ? text.codePointCount(unit, citation.start())
                    : -text.codePointCount(citation.start(), unit);
            unit = citation.start();
            var row = new LinkedHashMap<String, @Nullable Object>();
            row.put("start", point);
            row.put("end", point + text.codePointCount(unit, citation.end()));
            row.put("text", citation.text());
            row.put("law", law(citation.source()));
            row.put("article", citation.article().map(ArticleNumber::key).orElse(null));
            row.put("paragraph", numberOrNull(citation.paragraph()));
            row.put("item", numberOrNull(citation.item()));
            row.put("verdict", one.verdict().getClass().getSimpleName());
            var sentence = one.verdict().sentence();
            row.put("detail", language.say(sentence.english(), sentence.chinese()));
            rows.add(row);
        }
        return rows;
    }

    /** What is cited, in one line: a title, a number, or the words of the text. */
    static String law(Source source) {
        return switch (source) {
            case Source.KnownLaw law -> law.title();
            case Source.Slip slip -> slip.title();
            case Source.UnknownLaw law -> law.title();
            case Source.DocumentNumber document -> document.number();
            case Source.CaseNumber number -> number.number();
            case Source.Unresolved unresolved -> unresolved.words();
        };
    }

    private static @Nullable Integer numberOrNull(int number) {
        return number == 0 ? null : number;
    }
}
