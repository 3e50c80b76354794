package org.gaoyao.law.amendment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gaoyao.law.statute.Article;
import org.gaoyao.law.statute.ArticleNumber;
import org.gaoyao.law.statute.LawText;
import org.gaoyao.law.statute.LawVersion;
import org.gaoyao.law.statute.Level;

/** A small law about kites, and acts that change it; none of it is real. */
final class Invented {

    static final String TITLE = "中华人民共和国风筝法";

    private Invented() {}

    /** The law in force from 2000-01-01, consolidated on a day; articles as key and text in turn. */
    static LawText law(String consolidated, String... articles) {
        return text(TITLE, Optional.of(LocalDate.parse(consolidated)), "2000-01-01", units(articles));
    }

    /** An amendment of the law in effect from a day, each clause a unit. */
    static LawText amendment(String number, String from, String... clauses) {
        var units = new ArrayList<Article>();
        for (String clause : clauses) {
            units.add(new Article("u" + units.size(), Optional.empty(), List.of(), clause));
        }
        String title = TITLE + "修正案" + (number.isEmpty() ? "" : "（" + number + "）");
        return text(title, Optional.of(LocalDate.parse(from)), from, units);
    }

    static Act act(String number, String from, String... clauses) {
        return ActReader.read(amendment(number, from, clauses)).orElseThrow();
    }

    /** The changes of one clause. */
    static List<Change> changes(String clause) {
        return act("", "2001-01-01", clause).clauses().getFirst().changes();
    }

    static LawHistory history(LawText law, Act... acts) {
        return LawHistory.of(law, List.of(acts), title -> title.equals(TITLE) || title.equals("风筝法"));
    }

    static ArticleNumber number(String key) {
        return ArticleNumber.parse(key).orElseThrow();
    }

    private static List<Article> units(String... articles) {
        var units = new ArrayList<Article>();
        for (int at = 0; at < articles.length; at += 2) {
            units.add(new Article(articles[at], Optional.of(number(articles[at])), List.of(), articles[at + 1]));
        }
        return units;
    }

    private static LawText text(String title, Optional<LocalDate> adopted, String from, List<Article> units) {
        var version = new LawVersion(
                title + "@" + from,
                title,
                title.replace("中华人民共和国", ""),
                Level.STATUTE,
                "",
                adopted,
                Optional.of(LocalDate.parse(from)),
                Optional.empty(),
                title.contains("修正案"),
                List.of(),
                "invented");
        return new LawText(version, units);
    }
}
