package org.gaoyao.app.command.law;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.gaoyao.app.command.Columns;
import org.gaoyao.law.book.Law;
import org.gaoyao.law.book.StatuteBook;
import org.gaoyao.law.statute.LawText;
import org.gaoyao.law.statute.LawVersion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gaoyao law stats}: how much law there is, of which level, state and year, and what is dated. */
@Command(name = "stats", description = "Counts the imported law. 统计已导入的法律。", mixinStandardHelpOptions = true)
final class LawStats implements Callable<Integer> {

    @Mixin
    private Desk desk;

    @Option(names = "--on", paramLabel = "DATE", description = "The day for the states, else today. 日期，默认今天。")
    private @Nullable LocalDate on;

    @Override
    public Integer call() throws IOException {
        Optional<DigestDesk> digest = desk.digest();
        if (digest.isPresent()) {
            return digest.get().stats();
        }
        StatuteBook book = desk.book();
        LocalDate day = desk.day(on);
        var levels = new TreeMap<String, Integer>();
        var states = new TreeMap<String, Integer>();
        var decades = new TreeMap<String, Integer>();
        var dates = new TreeMap<String, Integer>();
        int versions = 0;
        int units = 0;
        int numbered = 0;
        for (Law law : book.laws()) {
            count(states, book.version(law, day).getClass().getSimpleName());
            for (LawText text : law.versions()) {
                LawVersion version = text.version();
                versions++;
                units += text.articles().size();
                numbered += (int) text.articles().stream()
                        .filter(article -> article.number().isPresent())
                        .count();
                count(levels, version.level().chinese());
                count(
                        decades,
                        version.adopted()
                                .map(date -> date.getYear() / 10 * 10 + "s")
                                .orElse("?"));
                count(dates, dates(version));
            }
        }
        var value = new LinkedHashMap<String, Object>();
        value.put("laws", book.laws().size());
        value.put("versions", versions);
        value.put("units", units);
        value.put("articles", numbered);
        value.put("amendments", book.amendments().size());
        value.put("ended_by_title", book.repealed().size());
        value.put("on", day.toString());
        value.put("states", states);
        value.put("levels", levels);
        value.put("decades", decades);
        value.put("dates", dates);
        if (desk.json()) {
            desk.print(value);
            return 0;
        }
        desk.line(desk.say(
                "%,d laws in %,d versions, %,d articles, %,d other units, %,d amendments"
                        .formatted(
                                book.laws().size(),
                                versions,
                                numbered,
                                units - numbered,
                                book.amendments().size()),
                "法律%,d部，版本%,d个，条文%,d条，其他单元%,d个，修正案及修改决定%,d件"
                        .formatted(
                                book.laws().size(),
                                versions,
                                numbered,
                                units - numbered,
                                book.amendments().size())));
        desk.line(desk.say(
                "%,d more laws are known by their title and end only"
                        .formatted(book.repealed().size()),
                "另有%,d部法律仅知其名称与废止".formatted(book.repealed().size())));
        table(desk.say("on " + day, day + "的状态"), states);
        table(desk.say("by level", "按级别"), levels);
        table(desk.say("adopted in", "按通过年代"), decades);
        table(desk.say("dates known", "已知日期"), dates);
        return 0;
    }

    private static String dates(LawVersion version) {
        boolean adopted = version.adopted().isPresent();
        boolean effect = version.inForceFrom().isPresent();
        return adopted && effect ? "adopted, in force" : adopted ? "adopted" : effect ? "in force" : "none";
    }

    private void table(String name, Map<String, Integer> counts) {
        desk.line("");
        desk.line(name);
        var columns = new Columns();
        counts.forEach((key, count) -> columns.add("  " + key, "%,d".formatted(count)));
        columns.lines().forEach(desk::line);
    }

    private static void count(Map<String, Integer> counts, String key) {
        counts.merge(key, 1, Integer::sum);
    }
}
