package org.gaoyao.app.stage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gaoyao.law.book.Law;
import org.gaoyao.law.book.StatuteBook;
import org.gaoyao.law.book.VersionOnDay;
import org.gaoyao.law.statute.Level;

/**
 * How much law a statute book holds, and how much of it is known to be in force on a day.
 *
 * @param on the day
 * @param levels the counts of each level that occurs, highest first
 */
record LawStatistics(LocalDate on, Map<Level, Count> levels) {

    /**
     * Counts of one level.
     *
     * @param laws titles
     * @param versions imported versions of them
     * @param articles articles and other units of all versions
     * @param characters of their text
     * @param inForce laws whose text of the day is in the book
     * @param missing laws that are in force on the day in a text that was never imported
     * @param over laws that had ended by the day
     * @param toCome laws that take effect after the day
     * @param unknown laws of which the book cannot tell
     */
    record Count(
            int laws,
            int versions,
            int articles,
            long characters,
            int inForce,
            int missing,
            int over,
            int toCome,
            int unknown) {

        static final Count NONE = new Count(0, 0, 0, 0, 0, 0, 0, 0, 0);

        Count and(Count other) {
            return new Count(
                    laws + other.laws,
                    versions + other.versions,
                    articles + other.articles,
                    characters + other.characters,
                    inForce + other.inForce,
                    missing + other.missing,
                    over + other.over,
                    toCome + other.toCome,
                    unknown + other.unknown);
        }

        static Count of(Law law, VersionOnDay onDay) {
            return new Count(
                    1,
                    law.versions().size(),
                    law.versions().stream()
                            .mapToInt(text -> text.articles().size())
                            .sum(),
                    law.versions().stream()
                            .flatMap(text -> text.articles().stream())
                            .mapToLong(article -> article.text()
                                    .codePointCount(0, article.text().length()))
                            .sum(),
                    onDay instanceof VersionOnDay.InForce ? 1 : 0,
                    onDay instanceof VersionOnDay.TextNotImported ? 1 : 0,
                    onDay instanceof VersionOnDay.Ended ? 1 : 0,
                    onDay instanceof VersionOnDay.NotYetInForce ? 1 : 0,
                    onDay instanceof VersionOnDay.NotKnown ? 1 : 0);
        }
    }

    static LawStatistics of(StatuteBook book, LocalDate on) {
        Map<Level, Count> levels = new EnumMap<>(Level.class);
        for (Law law : book.laws()) {
            levels.merge(law.newest().version().level(), Count.of(law, book.version(law, on)), Count::and);
        }
        return new LawStatistics(on, levels);
    }

    Count all() {
        return levels.values().stream().reduce(Count.NONE, Count::and);
    }

    Summary.Table table() {
        List<List<Words>> rows = new ArrayList<>();
        levels.forEach((level, count) -> rows.add(row(new Words(level.chinese(), english(level)), count)));
        rows.add(row(new Words("合计", "all"), all()));
        return new Summary.Table(
                new Words("法律库统计，效力以 " + on + " 为准", "The statute book, as of " + on),
                List.of(
                        new Words("效力级别", "level"),
                        new Words("法律", "laws"),
                        new Words("版本", "versions"),
                        new Words("条文", "articles"),
                        new Words("字数", "characters"),
                        new Words("当日有效", "in force"),
                        new Words("当日文本缺失", "text of the day missing"),
                        new Words("已失效", "ended"),
                        new Words("尚未施行", "not yet in force"),
                        new Words("无法判断", "not known")),
                rows);
    }

    private static List<Words> row(Words level, Count count) {
        return List.of(
                level,
                number(count.laws()),
                number(count.versions()),
                number(count.articles()),
                number(count.characters()),
                number(count.inForce()),
                number(count.missing()),
                number(count.over()),
                number(count.toCome()),
                number(count.unknown()));
    }

    private static Words number(long value) {
        return Words.same(String.format(Locale.ROOT, "%,d", value));
    }

    private static String english(Level level) {
        return level.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
