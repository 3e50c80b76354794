package org.gaoyao.app.command.law;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gaoyao.app.command.Columns;
import org.gaoyao.law.book.Law;
import org.gaoyao.law.book.StatuteBook;
import org.gaoyao.law.book.Titles;
import org.gaoyao.law.book.VersionOnDay;
import org.gaoyao.law.statute.LawText;
import org.gaoyao.law.statute.LawVersion;
import org.gaoyao.law.statute.Level;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gaoyao law list}: the imported laws, one version a line. */
@Command(name = "list", description = "Lists the imported laws. 列出已导入的法律。", mixinStandardHelpOptions = true)
final class LawList implements Callable<Integer> {

    @Mixin
    private Desk desk;

    @Parameters(arity = "0..1", paramLabel = "PART", description = "A part of the title. 名称中的字词。")
    private @Nullable String part;

    @Option(names = "--level", description = "One of: ${COMPLETION-CANDIDATES}. 效力级别。")
    private @Nullable Level level;

    @Option(names = "--on", paramLabel = "DATE", description = "Only what is in force on that day. 仅列当日有效的。")
    private @Nullable LocalDate on;

    @Override
    public Integer call() throws IOException {
        Optional<DigestDesk> digest = desk.digest();
        if (digest.isPresent()) {
            return digest.get().list(part == null ? "" : part);
        }
        StatuteBook book = desk.book();
        String key = part == null ? "" : Titles.key(part);
        List<LawText> found = book.laws().stream()
                .filter(law -> Titles.key(law.title()).contains(key))
                .filter(law -> level == null || law.newest().version().level() == level)
                .flatMap(law -> versions(book, law).stream())
                .toList();
        if (desk.json()) {
            desk.print(found.stream().map(LawList::json).toList());
            return 0;
        }
        var columns = new Columns();
        columns.add(
                desk.say("adopted", "通过"),
                desk.say("in force", "施行"),
                desk.say("ended", "失效"),
                desk.say("level", "级别"),
                desk.say("units", "条数"),
                desk.say("title", "名称"));
        for (LawText text : found) {
            LawVersion version = text.version();
            columns.add(
                    day(version.adopted()),
                    day(version.inForceFrom()),
                    version.ending().map(ending -> day(ending.on())).orElse(""),
                    version.level().chinese(),
                    Integer.toString(text.articles().size()),
                    version.title());
        }
        columns.lines().forEach(desk::line);
        desk.line(desk.say(found.size() + " versions", "共" + found.size() + "个版本"));
        return 0;
    }

    private List<LawText> versions(StatuteBook book, Law law) {
        if (on == null) {
            return law.versions();
        }
        return book.version(law, on) instanceof VersionOnDay.InForce inForce ? List.of(inForce.text()) : List.of();
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("?");
    }

    private static Object json(LawText text) {
        LawVersion version = text.version();
        var value = new LinkedHashMap<String, @Nullable Object>();
        value.put("id", version.id());
        value.put("title", version.title());
        value.put("level", version.level().name());
        value.put("category", version.category());
        value.put("adopted", version.adopted().map(LocalDate::toString).orElse(null));
        value.put(
                "in_force_from", version.inForceFrom().map(LocalDate::toString).orElse(null));
        value.put("ended", version.ending().map(ending -> ending.how().name()).orElse(null));
        value.put(
                "ended_on",
                version.ending()
                        .flatMap(LawVersion.Ending::on)
                        .map(LocalDate::toString)
                        .orElse(null));
        value.put("ended_by", version.ending().flatMap(LawVersion.Ending::by).orElse(null));
        value.put("amending", version.amending());
        value.put("units", text.articles().size());
        value.put("source", version.source());
        return value;
    }
}
