package org.gaoyao.law.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gaoyao.law.SharedData;
import org.gaoyao.law.SharedLaw;
import org.gaoyao.law.book.StatuteBook;
import org.gaoyao.law.book.StatuteStore;
import org.gaoyao.run.FileLock;
import org.gaoyao.run.Problem;
import org.gaoyao.run.ProblemsException;
import org.gaoyao.run.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatuteImportTest {

    private static final String LAWS = """
        {"law_id":"a","title":"渡船法","short_title":"渡船法","level":"法律","status":"effective","version_date":"2010-03-01","effective_from":"2010-05-01","superseded_by":null,"superseded_on":null,"repealed_by":null,"repealed_on":null,"kind":"text","history":[],"n_units":2}
        {"law_id":"b","title":"桥梁条例","short_title":"桥梁条例","level":"行政法规","status":"repealed","version_date":"2001-01-01","effective_from":null,"superseded_by":null,"superseded_on":null,"repealed_by":"渡船法","repealed_on":"2010-05-01","kind":"text","history":[],"n_units":1}
        """;
    private static final String ARTICLES = """
        {"id":"a#1","law_id":"a","article":"第一条","no":1,"path":["第一章 总则"],"text":"渡船应当有船夫。"}
        {"id":"a#1-1","law_id":"a","article":"第一条之一","no":1,"sub":1,"path":["第一章 总则"],"text":"船夫应当会游泳。"}
        {"id":"b#u0","law_id":"b","article":null,"no":0,"path":[],"text":"桥梁应当坚固。"}
        """;
    private static final String LOCAL = """
        {"province":"甲","law":"甲省渡口条例","version":"2020-01-01","article":"第一条","no":1,"path":[],"text":"渡口应当有灯。","file":"x.md"}
        """;

    @TempDir
    Path folder;

    private Path source;
    private StatuteStore store;

    @BeforeEach
    void writeTheSource() throws IOException {
        source = Files.createDirectories(folder.resolve("source"));
        store = new StatuteStore(folder.resolve("home/statutes"));
        write("laws.jsonl", LAWS);
        write("articles.jsonl", ARTICLES);
        write("local_articles.jsonl", LOCAL);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(source.resolve(name), text);
    }

    private ImportReport imported(boolean lenient) throws IOException {
        return new StatuteImport(lenient, false).run(List.of(source), store, Progress.silent());
    }

    private List<Problem> problems(ThrowingCallable call) {
        var found = new ArrayList<Problem>();
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(ProblemsException.class, refusal -> found.addAll(refusal.problems()));
        return found;
    }

    @Test
    void importedLawComesBackFromTheStoreAsItWas() throws IOException {
        ImportReport report = imported(false);
        assertThat(report.added()).hasSize(3);
        assertThat(report.articles()).isEqualTo(4);
        assertThat(store.texts())
                .containsExactlyInAnyOrderElementsOf(
                        JsonlCollection.read(source, Progress.silent()).orThrow());
        assertThat(store.book()
                        .law("渡船法")
                        .orElseThrow()
                        .newest()
                        .articles()
                        .get(1)
                        .text())
                .isEqualTo("船夫应当会游泳。");
    }

    @Test
    void secondImportChangesOnlyWhatDiffers() throws IOException {
        imported(false);
        byte[] before = Files.readAllBytes(store.file());
        ImportReport same = imported(false);
        assertThat(same.unchanged()).isEqualTo(3);
        assertThat(same.added()).isEmpty();
        assertThat(same.changed()).isEmpty();
        assertThat(Files.readAllBytes(store.file())).isEqualTo(before);

        write("articles.jsonl", ARTICLES.replace("应当坚固", "应当非常坚固"));
        ImportReport changed = imported(false);
        assertThat(changed.changed()).extracting(version -> version.id()).containsExactly("b");
        assertThat(store.texts()).hasSize(3);
    }

    @Test
    void everythingThatIsWrongIsReportedAtOnceWithRowAndField() throws IOException {
        write(
                "laws.jsonl",
                LAWS.replace("行政法规", "圣旨").replace("\"repealed\"", "\"gone\"").replace("2010-03-01", "2010-02-30"));
        write(
                "articles.jsonl",
                ARTICLES.replace("\"text\":\"船夫应当会游泳。\"", "\"words\":\"\"")
                                .replace("\"law_id\":\"b\"", "\"law_id\":\"z\"")
                        + "{\"id\":\"a#1\",\"law_id\":\"a\",\"article\":\"第一条\",\"no\":1,\"path\":[],\"text\":\"再来。\"}\n"
                        + "not json\n");
        List<Problem> found = problems(() -> imported(false));
        assertThat(found)
                .extracting(Problem::toString)
                .anyMatch(text ->
                        text.contains("laws.jsonl, row 1, field \"version_date\"") && text.contains("2010-02-30"))
                .anyMatch(text -> text.contains("laws.jsonl, row 2, field \"level\"") && text.contains("圣旨"))
                .anyMatch(text -> text.contains("laws.jsonl, row 2, field \"status\"") && text.contains("gone"))
                .anyMatch(text -> text.contains("articles.jsonl, row 2, field \"text\"") && text.contains("is missing"))
                .anyMatch(text -> text.contains("articles.jsonl, row 3, field \"law_id\""))
                .anyMatch(text -> text.contains("articles.jsonl, row 4") && text.contains("twice"))
                .anyMatch(text -> text.contains("articles.jsonl, row 5") && text.contains("not JSON"));
        assertThat(store.exists()).isFalse();
    }

    @Test
    void articleOutOfOrderAndDuplicateLawAreNamed() throws IOException {
        String[] rows = ARTICLES.split("\n", -1);
        write("articles.jsonl", rows[1] + "\n" + rows[0] + "\n" + rows[2] + "\n");
        write("laws.jsonl", LAWS + LAWS.lines().findFirst().orElseThrow() + "\n");
        assertThat(problems(() -> imported(false)))
                .extracting(Problem::toString)
                .anyMatch(text -> text.contains("articles.jsonl, row 2") && text.contains("out of order"))
                .anyMatch(text -> text.contains("laws.jsonl, row 3") && text.contains("twice"));
    }

    @Test
    void lenientImportTakesTheSoundLawsAndListsTheOthers() throws IOException {
        write("articles.jsonl", ARTICLES.replace("\"text\":\"桥梁应当坚固。\"", "\"text\":\"\""));
        ImportReport report = imported(true);
        assertThat(report.added()).extracting(version -> version.title()).containsExactly("渡船法", "甲省渡口条例");
        assertThat(report.leftOut()).containsExactly("《桥梁条例》 (2001-01-01)");
        assertThat(report.problems()).isNotEmpty();
    }

    @Test
    void truncatedGzipIsOneProblemAndTheStoreStays() throws IOException {
        imported(false);
        byte[] before = Files.readAllBytes(store.file());
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(ARTICLES.getBytes(StandardCharsets.UTF_8));
        }
        Files.delete(source.resolve("articles.jsonl"));
        Files.write(source.resolve("articles.jsonl.gz"), Arrays.copyOf(packed.toByteArray(), packed.size() - 12));
        assertThat(problems(() -> imported(false))).singleElement().satisfies(problem -> assertThat(problem.what())
                .contains("truncated"));
        assertThat(Files.readAllBytes(store.file())).isEqualTo(before);
    }

    @Test
    void otherEncodingIsNamedWithTheRemedy() throws IOException {
        Files.write(source.resolve("laws.jsonl"), LAWS.getBytes(Charset.forName("GB18030")));
        assertThat(problems(() -> imported(false))).anySatisfy(problem -> {
            assertThat(problem.where()).contains("laws.jsonl, row 1");
            assertThat(problem.what()).contains("GB18030");
            assertThat(problem.next()).contains("iconv -f GB18030 -t UTF-8");
        });
    }

    @Test
    void secondImportAtTheSameTimeIsRefused() throws IOException {
        try (FileLock _ = store.lock()) {
            assertThat(problems(() -> imported(false))).singleElement().satisfies(problem -> assertThat(problem.what())
                    .contains("is held by process"));
        }
        assertThat(imported(false).added()).hasSize(3);
    }

    @Test
    void storeOfANewerProgramIsRefusedByNameAndLeftAlone() throws IOException {
        imported(false);
        byte[] newer = Files.readAllBytes(store.file());
        newer["gaoyao/statutes ".length()] = '9';
        Files.write(store.file(), newer);
        assertThat(problems(() -> imported(false))).singleElement().satisfies(problem -> assertThat(problem.what())
                .contains("newer program: gaoyao/statutes 9"));
        assertThat(Files.readAllBytes(store.file())).isEqualTo(newer);
    }

    @Test
    void damagedStoreIsReportedAndCanBeReplaced() throws IOException {
        imported(false);
        byte[] bytes = Files.readAllBytes(store.file());
        bytes[bytes.length - 20] ^= 1;
        Files.write(store.file(), bytes);
        assertThat(problems(store::texts)).singleElement().satisfies(problem -> assertThat(problem.what())
                .contains("damaged"));
        new StatuteImport(false, true).run(List.of(source), store, Progress.silent());
        assertThat(store.texts()).hasSize(3);
    }

    @Test
    void sharedCollectionComesBackFromTheStoreWhole() throws IOException {
        Path shared = SharedData.at("data/statutes");
        ImportReport report = new StatuteImport(false, false).run(List.of(shared), store, Progress.silent());
        assertThat(report.articles()).isEqualTo(70_260 + 22_785);
        StatuteBook book = store.book();
        assertThat(book.laws()).isEqualTo(SharedLaw.book().laws());
    }
}
