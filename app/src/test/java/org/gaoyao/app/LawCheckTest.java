package org.gaoyao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gaoyao.run.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

final class LawCheckTest {

    private static final String TEXT = "𠮷某违反《渡船法》第一条、第九条，《渡般法》第二条。<b>";

    @TempDir
    Path folder;

    private record Result(int code, String out, String err) {}

    @BeforeEach
    void importTheLaw() throws IOException {
        Files.createDirectories(folder.resolve("laws"));
        Files.writeString(folder.resolve("laws/渡船法(2010-03-01).md"), """
            # 渡船法

            2010年3月1日通过

            <!-- INFO END -->

            第一条 渡船应当有船夫，违者处三年以下有期徒刑。

            第二条 本法自2010年5月1日起施行。
            """);
        Files.writeString(folder.resolve("text.txt"), TEXT);
        assertThat(law("import", folder.resolve("laws").toString()).code()).isZero();
    }

    private Result law(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var all = new ArrayList<>(List.of("law"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--home", folder.resolve("home").toString(), "--lang", "zh"));
        int code = Gaoyao.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(all.toArray(String[]::new));
        return new Result(code, out.toString(), err.toString());
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void marksEveryCitationAndSaysWhatIsWrong() {
        Result result = law("check", path("text.txt"), "--on", "2020-01-01");
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .contains("《渡船法》第一条[1]、第九条[2 ✗]，《渡般法》第二条[3 ✗]")
                .contains("没有第九条")
                .contains("是否指《渡船法》？")
                .contains("共3处引用：1处有效，2处有误，0处无法核查");
        assertThat(law("check", path("text.txt"), "--on", "2020-01-01", "--strict")
                        .code())
                .isEqualTo(1);
    }

    @Test
    void countsOffsetsInCodePoints() {
        JsonNode rows = Json.parse(
                law("check", path("text.txt"), "--on", "2020-01-01", "--json").out());
        JsonNode first = rows.get(0);
        int[] points = TEXT.codePoints().toArray();
        int start = first.get("start").intValue();
        int end = first.get("end").intValue();
        assertThat(new String(points, start, end - start))
                .isEqualTo(first.get("text").stringValue())
                .isEqualTo("《渡船法》第一条");
        assertThat(first.get("law").stringValue()).isEqualTo("渡船法");
        assertThat(first.get("article").stringValue()).isEqualTo("1");
        assertThat(first.get("paragraph").isNull()).isTrue();
        assertThat(first.get("verdict").stringValue()).isEqualTo("Valid");
    }

    @Test
    void answersLineByLineForTheDayOfEachLine() throws IOException {
        Files.writeString(folder.resolve("in.jsonl"), """
            {"id": "a", "text": "渡船法第一条", "on": "2009-01-01"}
            {"id": 2, "text": "渡船法第一条规定：“渡船应当有两个船夫”", "more": 1}
            """);
        assertThat(law("check", "--jsonl", path("in.jsonl"), "--out", path("out.jsonl"), "--on", "2020-01-01")
                        .code())
                .isZero();
        List<JsonNode> lines = Files.readAllLines(folder.resolve("out.jsonl")).stream()
                .map(Json::parse)
                .toList();
        assertThat(lines).extracting(line -> line.get("id").asString()).containsExactly("a", "2");
        assertThat(lines)
                .extracting(line -> line.get("citations").get(0).get("verdict").stringValue())
                .containsExactly("NotYetInForce", "WrongWording");
    }

    @Test
    void namesEveryBadLineAndWritesNothing() throws IOException {
        Files.writeString(folder.resolve("in.jsonl"), """
            {"id": "a", "text": "渡船法第一条"}
            {"id": "b"}
            not json
            {"id": "c", "text": "x", "on": "2020-02-31"}
            {"text": "x"}
            """);
        Result result = law("check", "--jsonl", path("in.jsonl"), "--out", path("out.jsonl"));
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err())
                .contains("in.jsonl:2, field \"text\"")
                .contains("in.jsonl:3")
                .contains("in.jsonl:4, field \"on\"")
                .contains("in.jsonl:5, field \"id\"");
        assertThat(folder.resolve("out.jsonl")).doesNotExist();
    }

    @Test
    void writesOnePageInWhichTheTextCannotBecomeMarkup() throws IOException {
        assertThat(law("check", path("text.txt"), "--on", "2020-01-01", "--html", path("page.html"))
                        .code())
                .isZero();
        String page = Files.readString(folder.resolve("page.html"));
        assertThat(page)
                .contains("&lt;b&gt;")
                .doesNotContain("<b>")
                .doesNotContain("<script")
                .doesNotContain("src=")
                .doesNotContain("{{")
                .contains("class=\"citation holds\"")
                .contains("class=\"citation wrong\"")
                .contains("渡船应当有船夫")
                .contains("has no 第九条")
                .contains("没有第九条");
    }

    @Test
    void refusesWhatIsNoText() throws IOException {
        Files.write(folder.resolve("gbk.txt"), new byte[] {(byte) 0xd0, (byte) 0xcc, (byte) 0xb7, (byte) 0xa8});
        assertThat(law("check", path("gbk.txt")).err()).contains("UTF-8");
        assertThat(law("check", path("absent.txt")).err()).contains("absent.txt");
        assertThat(law("check").err()).contains("--jsonl");
    }

    @Test
    void answersFromTheDigestWhileNothingIsImported() throws IOException {
        Files.writeString(folder.resolve("text.txt"), "刑法第二百六十四条、第七百条");
        var out = new StringWriter();
        int code = Gaoyao.commandLine()
                .setOut(new PrintWriter(out, true))
                .execute("law", "check", path("text.txt"), "--home", path("empty"), "--lang", "zh");
        assertThat(code).isZero();
        assertThat(out.toString()).contains("第二百六十四条[1]").contains("第七百条[2 ✗]").contains("摘要");
    }
}
