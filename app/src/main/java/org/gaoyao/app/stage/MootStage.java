package org.gaoyao.app.stage;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gaoyao.app.setting.About;
import org.gaoyao.app.setting.Default;
import org.gaoyao.moot.Docket;
import org.gaoyao.moot.brief.BriefSettings;
import org.gaoyao.moot.brief.BriefWriter;
import org.gaoyao.moot.dataset.Contents;
import org.gaoyao.moot.dataset.DatasetSettings;
import org.gaoyao.moot.dataset.DatasetWriter;
import org.gaoyao.moot.dataset.Shard;
import org.gaoyao.moot.dirt.DirtyWriter;
import org.gaoyao.moot.exercise.TaskSettings;
import org.gaoyao.moot.exercise.TaskWriter;
import org.gaoyao.moot.scenario.MootCourt;
import org.gaoyao.moot.scenario.MootSettings;

/** The stage {@code moot}: simulated cases with their documents and exercises, which need no data from outside. */
public final class MootStage implements Stage<MootStage.Settings> {

    private static final String DATA = "data";

    /** The folder of the tasks in short form. */
    public static final String BRIEF = "brief";

    /** The folder of the dirty corpus. */
    static final String DIRTY = "dirty";

    /**
     * The settings.
     *
     * @param cases how many cases
     * @param matters charges and causes of action, all if empty
     * @param provinces provinces, all if empty
     * @param holdProvinces provinces for testing only
     * @param holdMatters charges and causes for testing only
     * @param caseFileEvery every how manieth case has its long file
     * @param questions how many multiple-choice questions
     * @param statutes how many tasks on statutes
     * @param consultations how many consultations in English
     * @param general how many texts that are not law
     * @param dirty how many cases give documents with faults
     * @param brief how many cases give tasks in short form
     * @param briefGeneral how many tasks in short form are not law
     * @param from the first day of acts
     * @param to the last day of acts
     */
    record Settings(
            @About("How many cases are drawn.") @Default("500")
            int cases,

            @About("The charges and causes of action by name; all if empty.") @Default("[]")
            List<String> matters,

            @About("The provinces by name; all if empty.") @Default("[]")
            List<String> provinces,

            @About("Provinces by full name whose cases are for testing only.") @Default("[]")
            List<String> holdProvinces,

            @About("Charges and causes whose cases are for testing only.") @Default("[]")
            List<String> holdMatters,

            @About("Every how manieth case gets its long case file; 0 for none.") @Default("0")
            int caseFileEvery,

            @About("How many multiple-choice questions are written.") @Default("200")
            int questions,

            @About("How many tasks on statutes are written.") @Default("100")
            int statutes,

            @About("How many consultations in English are written.") @Default("20")
            int consultations,

            @About("How many texts that are not law are written.") @Default("200")
            int general,

            @About("How many other cases give documents with known faults, on which the stage corpus tries its gates.")
            @Default("0")
            int dirty,

            @About("How many other cases give tasks in short form, one of every kind, for small models.") @Default("0")
            int brief,

            @About("How many tasks in short form that are not law stand beside them.") @Default("0")
            int briefGeneral,

            @About("The first day of acts.") @Default("2015-01-01")
            LocalDate from,

            @About("The last day of acts.") @Default("2026-03-31")
            LocalDate to) {}

    @Override
    public String name() {
        return "moot";
    }

    @Override
    public String about() {
        return "Draws simulated cases whose every answer is known, and writes their documents and exercises.";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<Settings> settings() {
        return Settings.class;
    }

    @Override
    public boolean random() {
        return true;
    }

    @Override
    public List<String> outputs(Settings settings) {
        var outputs = new ArrayList<>(List.of(DATA, Summary.FILE));
        if (settings.dirty() > 0) {
            outputs.add(DIRTY);
        }
        if (settings.brief() + settings.briefGeneral() > 0) {
            outputs.add(BRIEF);
        }
        return outputs;
    }

    @Override
    public void run(Settings settings, Context context) throws IOException {
        MootCourt court = court(settings, context.seeds().seed("cases"), settings.cases());
        var layout = new DatasetSettings(settings.holdProvinces(), settings.holdMatters(), settings.caseFileEvery());
        Contents contents = new DatasetWriter(court, layout, context.folder().resolve(DATA))
                .write(Runtime.getRuntime().availableProcessors(), context.progress());
        var tasks = new TaskSettings(
                context.seeds().seed("tasks"),
                settings.questions(),
                settings.statutes(),
                settings.consultations(),
                settings.general());
        var shards = new ArrayList<>(contents.shards());
        shards.addAll(new TaskWriter(tasks, Optional.empty(), context.folder().resolve(DATA))
                .write(Runtime.getRuntime().availableProcessors(), context.progress())
                .shards());
        if (settings.brief() + settings.briefGeneral() > 0) {
            var brief = new BriefSettings(
                    context.seeds().seed(BRIEF),
                    settings.brief(),
                    settings.briefGeneral(),
                    settings.provinces(),
                    settings.holdProvinces());
            shards.addAll(new BriefWriter(brief, context.folder().resolve(BRIEF))
                    .write(Runtime.getRuntime().availableProcessors(), context.progress()));
        }
        if (settings.dirty() > 0) {
            new DirtyWriter(
                            court(settings, context.seeds().seed(DIRTY), settings.dirty()),
                            context.folder().resolve(DIRTY))
                    .write(context.progress());
        }
        new Summary(
                        new Words(
                                "模拟案件%d件，人物、地点、案情均为虚构。".formatted(settings.cases()),
                                "%d simulated cases; people, places and events are invented."
                                        .formatted(settings.cases())),
                        List.of(table(shards)))
                .write(context.folder());
        context.score("cases", settings.cases());
        context.score("rows", shards.stream().mapToInt(Shard::rows).sum());
    }

    private static MootCourt court(Settings settings, long seed, int count) {
        return new MootCourt(
                Docket.scenarios(),
                new MootSettings(
                        seed, count, settings.matters(), settings.provinces(), settings.from(), settings.to()));
    }

    private static Summary.Table table(List<Shard> shards) {
        var rows = new TreeMap<String, Integer>();
        var bytes = new TreeMap<String, Long>();
        for (Shard shard : shards) {
            String table = shard.file().replaceFirst("-\\d+\\.jsonl$", "");
            rows.merge(table, shard.rows(), Integer::sum);
            bytes.merge(table, shard.bytes(), Long::sum);
        }
        return new Summary.Table(
                new Words("数据集", "The data set"),
                List.of(new Words("表", "table"), new Words("行", "rows"), new Words("字节", "bytes")),
                rows.entrySet().stream()
                        .map((Map.Entry<String, Integer> table) -> List.of(
                                Words.same(table.getKey()),
                                Words.same(String.format(Locale.ROOT, "%,d", table.getValue())),
                                Words.same(String.format(Locale.ROOT, "%,d", bytes.getOrDefault(table.getKey(), 0L)))))
                        .toList());
    }
}
