package org.gaoyao.app.stage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gaoyao.app.setting.About;
import org.gaoyao.app.setting.Default;
import org.gaoyao.run.AtomicFile;
import org.gaoyao.run.folder.Environment;
import org.gaoyao.run.folder.StageRecord;
import org.gaoyao.train.metric.History;

/** The stage {@code report}: tells people in one page what the stages above it did and what came out. */
public final class ReportStage implements Stage<ReportStage.Settings> {

    private static final String PAGE = "report.html";

    /** The languages of the page. */
    enum Language {
        /** Chinese. */
        ZH,
        /** English. */
        EN
    }

    /**
     * The settings.
     *
     * @param title the title of the page
     * @param language the language that it shows first
     */
    record Settings(
            @About("The title of the page; the name of the recipe if not written.")
            Optional<String> title,

            @About("The language that the page shows first; the other is one click away.") @Default("zh")
            Language language) {}

    @Override
    public String name() {
        return "report";
    }

    @Override
    public String about() {
        return "Writes report.html: what was done, from what, with which result.";
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
    public Set<String> reads(Set<String> above) {
        return above;
    }

    @Override
    public List<String> outputs(Settings settings) {
        return List.of();
    }

    @Override
    public List<String> pages() {
        return List.of(PAGE);
    }

    @Override
    public void run(Settings settings, Context context) throws IOException {
        List<ReportPage.Part> parts = new ArrayList<>();
        for (String stage : context.above()) {
            StageRecord record = context.run().record(stage).orElseThrow();
            Path folder = context.outputOf(stage);
            parts.add(new ReportPage.Part(record, Summary.read(folder), History.of(folder)));
        }
        var page = new ReportPage(
                settings.title().orElse(context.recipe()),
                settings.language() == Language.ZH ? "zh" : "en",
                parts,
                Environment.here(context.run().events()));
        AtomicFile.write(context.folder().resolve(PAGE), page.html());
    }
}
