package org.gaoyao.app.command.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.gaoyao.app.Program;
import org.gaoyao.app.command.Language;
import org.gaoyao.law.sentencing.Offence;
import org.gaoyao.law.sentencing.SentencingRules;
import org.gaoyao.run.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class SentenceCommandTest {

    private static final String TRAFFIC = "{\"id\":7,\"charge\":\"交通肇事\",\"on\":\"2019-05-01\",\"province\":\"山东省\","
            + "\"elements\":{\"逃逸\":0,\"自首\":1,\"谅解\":true,\"赔偿\":\"是\",\"死亡\":1,\"重伤\":0,\"轻伤\":0}}\n";

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void linesAreAnsweredWithSpanFigureAndSteps() throws IOException {
        Path out = folder.resolve("out.jsonl");
        Program.Said said = Program.run("sentence", "--jsonl", file("in.jsonl", TRAFFIC), "--out", out);
        assertThat(said.code()).as(said.err()).isZero();
        JsonNode answer = Json.parse(Files.readString(out));
        assertThat(answer.path("id").intValue()).isEqualTo(7);
        assertThat(answer.path("low").doubleValue()).isEqualTo(1);
        assertThat(answer.path("months").intValue()).isEqualTo(9);
        assertThat(answer.path("high").doubleValue()).isBetween(24.0, 28.8);
        assertThat(answer.path("steps").size()).isGreaterThan(5);
        assertThat(answer.path("steps").get(1).path("source").asString()).isEqualTo("法发〔2021〕21号 四（一）1（1）");
    }

    @Test
    void refusedCasesAreAnsweredWithTheirReasons() throws IOException {
        Path out = folder.resolve("out.jsonl");
        String early = "{\"id\":1,\"charge\":\"危险驾驶罪\",\"on\":\"2010-01-01\",\"elements\":{\"醉酒驾驶\":true}}\n";
        Program.Said said =
                Program.run("sentence", "--jsonl", file("in.jsonl", early + TRAFFIC), "--out", out, "--lang", "en");
        assertThat(said.code()).isZero();
        assertThat(said.err()).contains("1 cases were refused");
        List<String> lines = Files.readAllLines(out);
        assertThat(Json.parse(lines.getFirst())
                        .path("refused")
                        .get(0)
                        .path("english")
                        .asString())
                .isEqualTo("危险驾驶罪 did not exist on 2010-01-01");
        assertThat(lines).hasSize(2);
        assertThat(Program.run("sentence", "--jsonl", folder.resolve("in.jsonl"), "--out", out, "--strict")
                        .code())
                .isEqualTo(1);
    }

    @Test
    void linesThatCannotBeReadAreAllNamedAndNothingIsWritten() throws IOException {
        Path out = folder.resolve("out.jsonl");
        Program.Said said = Program.run("sentence", "--jsonl", file("in.jsonl", """
            {"charge":"盗切罪","on":"2019-13-01","elements":{}}
            {"id":2,"charge":"盗窃罪","on":"2019-01-01","elements":{"字首":1,"盗窃金额":"许多"},"speed":1}
            """), "--out", out);
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err())
                .contains("in.jsonl:1, field \"id\"", "in.jsonl:1, field \"charge\"", "in.jsonl:1, field \"on\"")
                .contains("in.jsonl:2, element \"字首\"", "自首", "in.jsonl:2, element \"盗窃金额\"")
                .contains("in.jsonl:2, field \"speed\"");
        assertThat(out).doesNotExist();
    }

    @Test
    void stepsAreShownWithTheirSourcesInBothLanguages() throws IOException {
        Path one = file("one.json", TRAFFIC);
        assertThat(Program.run("sentence", one, "--lang", "zh").out())
                .contains("量刑起点：", "[法发〔2021〕21号 四（一）1（1）]", "自首：基准刑−20%（可−40%至0%）", "有期徒刑九个月");
        assertThat(Program.run("sentence", one, "--lang", "en").out())
                .contains("starting point: ", "voluntary surrender: −20% of the base term", "the rules allow 1 to ");
    }

    @Test
    void severalChargesAreCombined() throws IOException {
        Path both = file("both.json", """
            {"charges":[{"charge":"抢劫罪","on":"2022-01-01","elements":{"入户":true},"start":120},
             {"charge":"交通肇事罪","on":"2022-01-01","elements":{"死亡":1},"start":20}]}\
            """);
        JsonNode answer = Json.parse(Program.run("sentence", both, "--json").out());
        assertThat(answer.path("months").intValue()).isEqualTo(130);
        assertThat(answer.path("charges").size()).isEqualTo(2);
        assertThat(Program.run("sentence", both, "--lang", "zh").out()).contains("数罪并罚：总和140个月");
    }

    @Test
    void theDialogueAsksAgainWhatItDoesNotUnderstand() throws IOException {
        var shown = new StringWriter();
        String answers = "盗切\n盗窃\n?\n昨天\n2022-05-01\n中原\n北京\n?\n盗窃金额=三万余元\n字首\n自首\n起点=10\n\n";
        Offence offence = new SentenceDialogue(
                        new BufferedReader(new StringReader(answers)),
                        new PrintWriter(shown, true),
                        Language.ZH,
                        SentencingRules.load())
                .ask();
        assertThat(offence.charge().name()).isEqualTo("盗窃罪");
        assertThat(offence.on()).isEqualTo(LocalDate.of(2022, 5, 1));
        assertThat(offence.elements().count("amount")).isEqualTo(30_000);
        assertThat(offence.elements().has("surrender")).isTrue();
        assertThat(offence.choices().start()).contains(10.0);
        assertThat(shown.toString()).contains("没有这个罪名", "不是日期", "没有这个省份", "did you mean \"自首\"?", "入户盗窃");
    }

    @Test
    void theAuditWritesItsReport() throws IOException {
        Path table = file("t.csv", """
            案号,省份,是否逃逸,是否自首,是否谅解,是否赔偿,死亡,重伤人数,轻伤人数,责任划分,有期徒刑,缓刑
            甲,江苏省,0,1,1,1,1,0,0,2,12,12
            乙,山西省,1,0,0,0,1,0,0,3,48,0
            """);
        Program.Said said = Program.run("sentence", "audit", table, "--out", folder.resolve("report"), "--lang", "en");
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out()).startsWith("2 real terms, 100.0 % of them within what the guidance allows");
        assertThat(folder.resolve("report/report.md")).content().contains("| 山西省 | 1 | 100.0 |", "overall median");
        assertThat(folder.resolve("report/report.html")).content().contains("<svg", "responsibility code 3");
        assertThat(Json.parse(Files.readString(folder.resolve("report/report.json")))
                        .path("report")
                        .path("overall")
                        .path("cases")
                        .intValue())
                .isEqualTo(2);
    }
}
