package org.gaoyao.app.stage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gaoyao.app.setting.About;
import org.gaoyao.app.setting.Default;
import org.gaoyao.law.book.StatuteBook;
import org.gaoyao.law.book.StatuteStore;
import org.gaoyao.law.digest.Digest;
import org.gaoyao.law.intake.StatuteImport;
import org.gaoyao.run.AtomicFile;
import org.gaoyao.run.Fingerprint;
import org.gaoyao.run.Format;
import org.gaoyao.run.Json;
import org.gaoyao.run.folder.Source;

/** The stage {@code law}: puts the statutes of a run into a statute book of its own and counts them. */
public final class LawStage implements Stage<LawStage.Settings> {

    private static final String STATISTICS = "statistics.json";
    private static final Format LAW = Format.of("law-statistics", 1);
    private static final Format DIGEST = Format.of("digest-statistics", 1);

    /**
     * The settings.
     *
     * @param statutes the folder of law collections
     * @param licence by what right they are used
     * @param on the day for which the law in force is counted
     */
    record Settings(
            @About("The folder of statutes to import; else the folder statutes in the data folder; without both the"
                    + " built-in digest of facts, which is not official text.")
            Optional<Path> statutes,

            @About("By what right the statutes are used; stands in the manifest.")
            @Default("official texts, outside copyright (PRC Copyright Law, art. 5)")
            String licence,

            @About("The day for which the law in force is counted; else the last day on which any of it was adopted.")
            Optional<LocalDate> on) {}

    @Override
    public String name() {
        return "law";
    }

    @Override
    public String about() {
        return "Imports statutes into a statute book, or takes the built-in digest of facts, and counts what it holds.";
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public Class<Settings> settings() {
        return Settings.class;
    }

    @Override
    public Settings resolved(Settings settings, Optional<Path> data) {
        Optional<Path> found = data.map(folder -> folder.resolve("statutes")).filter(Files::isDirectory);
        return new Settings(settings.statutes().or(() -> found), settings.licence(), settings.on());
    }

    @Override
    public List<Data> data(Settings settings) {
        return settings.statutes().stream()
                .map(folder -> new Data("statutes", folder, settings.licence()))
                .toList();
    }

    @Override
    public Map<String, Source> builtIn(Settings settings) {
        if (settings.statutes().isPresent()) {
            return Map.of();
        }
        Digest digest = Digest.load();
        String text = digest.laws() + "\n" + digest.facts();
        return Map.of(
                "digest",
                new Source(
                        Fingerprint.of(text),
                        1,
                        text.getBytes(StandardCharsets.UTF_8).length,
                        "Apache-2.0, part of this program; not official"));
    }

    @Override
    public List<String> outputs(Settings settings) {
        return settings.statutes().isPresent()
                ? List.of(StatuteStore.NAME, STATISTICS, Summary.FILE)
                : List.of(STATISTICS, Summary.FILE);
    }

    @Override
    public void run(Settings settings, Context context) throws IOException {
        if (settings.statutes().isPresent()) {
            imported(settings, settings.statutes().get(), context);
        } else {
            digest(context);
        }
    }

    private static void imported(Settings settings, Path statutes, Context context) throws IOException {
        var store = new StatuteStore(context.folder());
        new StatuteImport(false, true).run(List.of(statutes), store, context.progress());
        StatuteBook book = store.book();
        LocalDate day = settings.on().or(() -> lastAdopted(book)).orElse(LocalDate.EPOCH);
        LawStatistics statistics = LawStatistics.of(book, day);
        var about = new Words("导入法律文本，建立法律库。", "Imported statutes into a statute book.");
        AtomicFile.write(context.folder().resolve(STATISTICS), Json.document(LAW, statistics));
        new Summary(about, List.of(statistics.table())).write(context.folder());
        context.score("laws", statistics.all().laws());
        context.score("articles", statistics.all().articles());
    }

    private static void digest(Context context) throws IOException {
        DigestStatistics statistics = DigestStatistics.of(Digest.load());
        var about = new Words(
                "未提供法律文本：使用内置摘要。" + Digest.NOTICE,
                "No statutes were given: the built-in digest was used. " + Digest.NOTICE);
        AtomicFile.write(context.folder().resolve(STATISTICS), Json.document(DIGEST, statistics));
        new Summary(about, List.of(statistics.table())).write(context.folder());
        context.score("laws", statistics.laws().size());
        context.score("articles", statistics.articles());
    }

    private static Optional<LocalDate> lastAdopted(StatuteBook book) {
        return book.laws().stream()
                .flatMap(law -> law.versions().stream())
                .flatMap(text -> text.version().adopted().stream())
                .max(Comparator.naturalOrder());
    }
}
