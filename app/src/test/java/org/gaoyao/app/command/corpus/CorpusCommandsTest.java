package org.gaoyao.app.command.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gaoyao.app.Program;
import org.gaoyao.run.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The commands around corpora, on a folder that this test makes up. */
class CorpusCommandsTest {

    private static final String ITEM = "甲在集市上见乙的三轮车没有上锁，趁乙买菜时将车骑走，后以四百元卖给收旧货的丙。甲的行为应当如何认定？";
    private static final String JUDGMENT = """
        某省东河市西山区人民法院
        刑事判决书
        （2021）某0101刑初7号
        公诉机关东河市西山区人民检察院。
        被告人周大河，男，1990年1月1日出生，身份证号码110101199001011237，联系电话13800138000。
        东河市西山区人民检察院指控被告人周大河犯盗窃罪，向本院提起公诉。本院依法组成合议庭公开开庭审理了本案，现已审理终结。
        经审理查明，2021年3月2日，被告人周大河在集市窃得电动自行车一辆，价值人民币二千一百元。上述事实，有证人证言等证据证实。
        本院认为，被告人周大河以非法占有为目的，秘密窃取他人财物，数额较大，其行为已构成盗窃罪。
        依照《中华人民共和国刑法》第二百六十四条之规定，判决如下：
        被告人周大河犯盗窃罪，判处拘役四个月，并处罚金人民币一千元。
        审判长　李明
        书记员　王芳\
        """;

    @TempDir
    private Path folder;

    @BeforeEach
    void documents() throws IOException {
        Path in = Files.createDirectories(folder.resolve("in"));
        Files.write(
                in.resolve("a.jsonl"),
                List.of(
                        Json.line(Map.of("text", JUDGMENT)),
                        Json.line(Map.of("text", JUDGMENT + "\n")),
                        Json.line(Map.of("text", "练习：" + ITEM)),
                        "{torn"));
        Files.writeString(in.resolve("empty.txt"), "");
        Path benchmark = Files.createDirectories(folder.resolve("data/benchmarks/ours"));
        Files.writeString(benchmark.resolve("task.jsonl"), Json.line(Map.of("question", ITEM)) + "\n");
    }

    @Test
    void corpusIsBuiltShownCountedAndCompared() throws IOException {
        Program.Said built = build("one", "--licence", "CC0-1.0");

        assertThat(built.code()).as(built.err()).isZero();
        Path corpus = folder.resolve("one/corpus");
        assertThat(built.out()).contains(corpus.resolve("report.html").toString());
        assertThat(rules(corpus))
                .contains(
                        "in/a.jsonl#4 intake not-json",
                        "in/empty.txt intake empty-file",
                        "in/a.jsonl#3 decontamination benchmark-item",
                        "in/a.jsonl#2 near-duplicates exact",
                        "in/a.jsonl#1 personal-data resident-id");
        assertThat(corpus.resolve("report.html"))
                .content()
                .contains("benchmark-item", "ours/task", "CC0-1.0", "盗窃罪")
                .doesNotContain("110101199001011237", "13800138000", "周大河");
        assertThat(Files.readString(corpus.resolve("ledger.jsonl"))).doesNotContain("110101199001011237", "周大河");

        String shown = Program.run("corpus", "show", folder.resolve("one"), "in/a.jsonl#1")
                .out();
        assertThat(shown)
                .contains("personal-data  changed  resident-id", "case-number=（2021）某0101刑初7号", "第二百六十四条", "李明")
                .doesNotContain("110101199001011237", "13800138000", "周大河");
        assertThat(Program.run("corpus", "show", folder.resolve("one"), "in/none")
                        .err())
                .contains("in/none");
        assertThat(Program.run("corpus", "stats", folder.resolve("one"), "--lang", "en")
                        .out())
                .containsPattern("decontamination +3 +2 +1")
                .containsPattern("judgment +1 ");
    }

    @Test
    void sameBuildIsEqualAndAnotherIsToldApart() {
        build("one", "--licence", "CC0-1.0");
        build("two", "--licence", "CC0-1.0");
        build("all", "--licence", "CC0-1.0", "--set", "corpus.gates=[class]");

        assertThat(diff("one", "two")).contains("equal byte for byte");
        assertThat(diff("one", "all")).contains("2 only in the second", "in/a.jsonl#3", "1 with another text");
        Path page = folder.resolve("page.html");
        assertThat(Program.run("corpus", "report", folder.resolve("one"), "--out", page)
                        .code())
                .isZero();
        assertThat(page).hasSameBinaryContentAs(folder.resolve("one/corpus/report.html"));
    }

    @Test
    void whatIsWrongIsSaidBeforeAnythingIsRead() {
        Program.Said said =
                build("bad", "--class", "judgement", "--layout", "skypile", "--set", "corpus.quality.limits={x: 1}");

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("judgment", "skypile-150b", "names no measure: x");
        assertThat(folder.resolve("bad")).doesNotExist();
        assertThat(Program.run("corpus", "stats", folder).err()).contains("holds no finished corpus");
    }

    private Program.Said build(String name, String... more) {
        var arguments = new ArrayList<Object>(List.of(
                "corpus",
                "build",
                folder.resolve("in"),
                "--data",
                folder.resolve("data"),
                "--out",
                folder.resolve(name)));
        arguments.addAll(List.of(more));
        return Program.run(arguments.toArray());
    }

    private String diff(String one, String other) {
        return Program.run("corpus", "diff", folder.resolve(one), folder.resolve(other), "--lang", "en")
                .out();
    }

    private static List<String> rules(Path corpus) throws IOException {
        return Files.readAllLines(corpus.resolve("ledger.jsonl")).stream()
                .map(Json::parse)
                .map((JsonNode line) -> line.path("document").asString() + " "
                        + line.path("gate").asString() + " " + line.path("rule").asString())
                .toList();
    }
}
