package org.gaoyao.retrieval.ranker;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gaoyao.law.statute.Level;
import org.gaoyao.retrieval.index.ArticleIndex;
import org.gaoyao.retrieval.index.IndexedArticle;
import org.gaoyao.retrieval.question.Question;
import org.gaoyao.run.Progress;

/** A small country's law, and what its people ask in words of their own. */
final class Harbour {

    static final LocalDate TURN = LocalDate.of(2020, 1, 1);
    static final RankerSettings QUICK = new RankerSettings(1, 4, 2, 20, 1);

    private static final List<String> THINGS = List.of("渡船", "渔网", "灯塔", "货栈", "码头", "船票", "缆绳", "舵手", "潮汐", "船坞");
    private static final List<String> SAYINGS = List.of("摆渡", "捞鱼", "亮灯", "存货", "靠岸", "坐船", "绑船", "开船", "涨水", "修船");
    private static final List<String> DUTIES = List.of("应当登记", "不得转让", "应当检验", "可以出租", "禁止占用");
    private static final List<String> WISHES = List.of("要不要登记", "能卖给别人吗", "多久验一次", "能租吗", "谁占了怎么办");

    private Harbour() {}

    /** An article of each duty for each thing; those of the last thing ended on {@link #TURN}. */
    static ArticleIndex index(Path folder) throws IOException {
        return index(folder, THINGS.size());
    }

    static ArticleIndex index(Path folder, int things) throws IOException {
        var articles = new ArrayList<IndexedArticle>();
        for (int thing = 0; thing < things; thing++) {
            for (int duty = 0; duty < DUTIES.size(); duty++) {
                articles.add(new IndexedArticle(
                        id(thing, duty),
                        THINGS.get(thing) + "法",
                        String.valueOf(duty + 1),
                        List.of("第一章 " + THINGS.get(thing)),
                        THINGS.get(thing) + DUTIES.get(duty) + "，由港务机关决定；违反的，处以罚款。",
                        Level.STATUTE,
                        "",
                        Optional.empty(),
                        thing == THINGS.size() - 1 ? Optional.of(TURN) : Optional.empty()));
            }
        }
        ArticleIndex.write(articles, folder, Progress.silent());
        return ArticleIndex.open(folder);
    }

    /** A question for each article. */
    static List<Question> questions() {
        var questions = new ArrayList<Question>();
        for (int thing = 0; thing < THINGS.size(); thing++) {
            for (int duty = 0; duty < DUTIES.size(); duty++) {
                questions.add(new Question(
                        "q" + thing + "-" + duty,
                        "我家" + SAYINGS.get(thing) + "的" + WISHES.get(duty),
                        List.of(id(thing, duty))));
            }
        }
        return questions;
    }

    private static String id(int thing, int duty) {
        return "law-" + thing + "#" + (duty + 1);
    }
}
