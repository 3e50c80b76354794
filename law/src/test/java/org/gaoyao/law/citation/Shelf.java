package org.gaoyao.law.citation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gaoyao.law.book.StatuteBook;
import org.gaoyao.law.statute.Article;
import org.gaoyao.law.statute.ArticleNumber;
import org.gaoyao.law.statute.LawText;
import org.gaoyao.law.statute.LawVersion;
import org.gaoyao.law.statute.Level;

/** Invented laws for tests, put on the shelf one by one; their titles are real, their texts are not. */
final class Shelf {

    private final List<LawText> texts = new ArrayList<>();

    /** Puts a law on the shelf; an article is "264=text" with one paragraph or item a line. */
    Shelf law(String title, String from, String... articles) {
        return law(title, from, Optional.empty(), articles);
    }

    /** Puts a law on the shelf that ended. */
    Shelf law(String title, String from, Optional<LawVersion.Ending> ending, String... articles) {
        LocalDate day = LocalDate.parse(from);
        var version = new LawVersion(
                "v" + texts.size(),
                title,
                title.replace("中华人民共和国", ""),
                title.startsWith("最高") ? Level.JUDICIAL_INTERPRETATION : Level.STATUTE,
                "",
                Optional.of(day),
                Optional.of(day),
                ending,
                false,
                List.of(),
                "test");
        var units = new ArrayList<Article>();
        for (String article : articles) {
            int equals = article.indexOf('=');
            String key = article.substring(0, equals);
            units.add(new Article(key, ArticleNumber.parse(key), List.of(), article.substring(equals + 1)));
        }
        texts.add(new LawText(version, units));
        return this;
    }

    StatuteBook book() {
        return StatuteBook.of(texts);
    }

    CitationParser parser() {
        return new CitationParser(LawNames.of(book().laws()));
    }

    /** Laws whose titles the tests of the parser use. */
    static Shelf titles(String... more) {
        var shelf = new Shelf();
        for (String title : new String[] {
            "中华人民共和国刑法",
            "中华人民共和国刑法修正案（八）",
            "中华人民共和国劳动合同法",
            "中华人民共和国劳动合同法实施条例",
            "城市绿化条例",
            "最高人民法院关于适用《中华人民共和国公司法》若干问题的规定（三）",
            "最高人民法院关于适用《中华人民共和国公司法》若干问题的规定（四）",
            "最高人民法院关于适用《中华人民共和国婚姻法》若干问题的解释（二）",
            "最高人民法院关于适用《中华人民共和国婚姻法》若干问题的解释（三）",
            "最高人民法院关于审理交通肇事刑事案件具体应用法律若干问题的解释",
            "最高人民法院、最高人民检察院关于办理盗窃刑事案件适用法律若干问题的解释",
            "最高人民法院、最高人民检察院关于办理敲诈勒索刑事案件适用法律若干问题的解释",
            "国务院关于实施《中华人民共和国公司法》注册资本登记管理制度的规定",
        }) {
            shelf.law(title, "2010-01-01", "1=第一款。");
        }
        for (String title : more) {
            shelf.law(title, "2010-01-01", "1=第一款。");
        }
        return shelf;
    }
}
