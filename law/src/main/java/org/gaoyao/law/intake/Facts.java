package org.gaoyao.law.intake;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gaoyao.law.book.HistoryDates;
import org.gaoyao.law.book.Titles;
import org.gaoyao.law.statute.Article;
import org.gaoyao.law.statute.LawText;
import org.gaoyao.law.statute.LawVersion;
import org.gaoyao.law.statute.Level;

/** Finds what is known about a law in a file of its own: in its name, its folders, its history and its last articles. */
final class Facts {

    private static final Pattern DAY_IN_NAME = Pattern.compile("[（(](\\d{4}-\\d{2}-\\d{2})[）)]");
    private static final Pattern EFFECT = Pattern.compile(
            "自\\s*(?:(\\d{4})\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日|(公布|发布|颁布|通过|印发)之日)\\s*起\\s*(?:正式)?(?:施行|实施|实行|执行|生效)");
    private static final int LAST_UNITS = 4;
    private static final Map<String, Level> FOLDERS = Map.ofEntries(
            Map.entry("宪法", Level.CONSTITUTION),
            Map.entry("constitution", Level.CONSTITUTION),
            Map.entry("行政法规", Level.ADMINISTRATIVE_REGULATION),
            Map.entry("administrative-regulations", Level.ADMINISTRATIVE_REGULATION),
            Map.entry("司法解释", Level.JUDICIAL_INTERPRETATION),
            Map.entry("judicial-interpretations", Level.JUDICIAL_INTERPRETATION),
            Map.entry("部门规章", Level.DEPARTMENTAL_RULE),
            Map.entry("地方性法规", Level.LOCAL_REGULATION));
    private static final Pattern LOCAL =
            Pattern.compile("^.{1,8}?(?:省|市|自治区|自治州|自治县|特别行政区)(?!法).*(?:条例|规定|办法|决定|规则)(?:\\(.*\\))?$");

    private Facts() {}

    static LawText of(Path root, Path file, ProseLaw.Draft draft) {
        Path relative = root.relativize(file);
        NavigableSet<LocalDate> days = HistoryDates.all(draft.history());
        Optional<LocalDate> adopted =
                dayInName(file).or(() -> days.isEmpty() ? Optional.empty() : Optional.of(days.last()));
        Level level = level(relative, draft);
        String folder = relative.getNameCount() > 1
                ? relative.getName(relative.getNameCount() - 2).toString()
                : "";
        String title = draft.title();
        var version = new LawVersion(
                VersionId.of(
                        "file",
                        Titles.key(title),
                        adopted.map(LocalDate::toString).orElse("")),
                title,
                title.startsWith("中华人民共和国") ? title.substring("中华人民共和国".length()) : title,
                level,
                folder,
                adopted,
                effect(draft.units(), adopted),
                Optional.empty(),
                Titles.amends(title),
                draft.history(),
                relative.toString());
        return RepealClauses.read(version, draft.units());
    }

    /** The day of effect that one of the last units prints; 自公布之日起 is the day of adoption. */
    static Optional<LocalDate> effect(List<Article> units, Optional<LocalDate> adopted) {
        for (Article unit : units.subList(Math.max(0, units.size() - LAST_UNITS), units.size())
                .reversed()) {
            Matcher effect = EFFECT.matcher(unit.text());
            if (effect.find()) {
                return effect.group(4) != null ? adopted : day(effect.group(1), effect.group(2), effect.group(3));
            }
        }
        return Optional.empty();
    }

    /** The first day of effect that the lines under a title print. */
    static Optional<LocalDate> effect(List<String> history) {
        return history.stream()
                .map(EFFECT::matcher)
                .filter(effect -> effect.find() && effect.group(4) == null)
                .flatMap(effect -> day(effect.group(1), effect.group(2), effect.group(3)).stream())
                .findFirst();
    }

    private static Optional<LocalDate> dayInName(Path file) {
        Matcher name = DAY_IN_NAME.matcher(file.getFileName().toString());
        if (!name.find()) {
            return Optional.empty();
        }
        String[] parts = name.group(1).split("-", -1);
        return day(parts[0], parts[1], parts[2]);
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Level level(Path relative, ProseLaw.Draft draft) {
        for (Path folder : relative) {
            Level level = FOLDERS.get(folder.toString());
            if (level != null) {
                return level;
            }
        }
        String title = Titles.key(draft.title());
        String history = String.join(" ", draft.history());
        if (title.equals("宪法") || title.startsWith("宪法修正案")) {
            return Level.CONSTITUTION;
        }
        if (title.startsWith("最高人民法院") || title.startsWith("最高人民检察院")) {
            return Level.JUDICIAL_INTERPRETATION;
        }
        if (LOCAL.matcher(title).matches()) {
            return Level.LOCAL_REGULATION;
        }
        if (history.contains("全国人民代表大会") || title.endsWith("法") || title.contains("法修正案")) {
            return Level.STATUTE;
        }
        return history.contains("国务院") ? Level.ADMINISTRATIVE_REGULATION : Level.OTHER;
    }
}
