package org.gaoyao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gaoyao.run.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

final class LawElementsTest {

    /** Invented; 𠮷 takes two UTF-16 units, so that spans show which characters they count. */
    private static final String JUDGMENT = "某某县人民法院 刑事判决书 公诉机关某某县人民检察院。 被告人𠮷某，男。"
            + "某某县人民检察院以某检刑诉〔2020〕1号起诉书指控被告人𠮷某犯盗窃罪，向本院提起公诉。"
            + " 经审理查明，被告人𠮷某窃得手机一部，价值人民币三千元。"
            + " 本院认为，被告人𠮷某的行为已构成盗窃罪。被告人𠮷某主动投案，如实供述，系自首。"
            + "辩护人提出被告人系从犯的意见，与事实不符，不予采纳。依照《中华人民共和国刑法》第二百六十四条之规定，判决如下："
            + " 被告人𠮷某犯盗窃罪，判处拘役四个月。 如不服本判决，可以上诉。";

    @TempDir
    Path folder;

    private record Result(int code, String out, String err) {}

    private Result law(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var all = new ArrayList<>(List.of("law"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--home", folder.resolve("home").toString(), "--lang", "en"));
        int code = Gaoyao.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(all.toArray(String[]::new));
        return new Result(code, out.toString(), err.toString());
    }

    @Test
    void elementsOfAJudgmentHaveSpansInCodePoints() throws IOException {
        Path file = folder.resolve("judgment.txt");
        Files.writeString(file, JUDGMENT);
        JsonNode answer = Json.parse(law("elements", file.toString(), "--json").out());
        assertThat(answer.path("charge").asString()).isEqualTo("盗窃罪");
        int[] points = JUDGMENT.codePoints().toArray();
        var found = new ArrayList<String>();
        for (JsonNode element : answer.path("elements")) {
            int start = element.path("start").intValue();
            int end = element.path("end").intValue();
            assertThat(new String(points, start, end - start))
                    .isEqualTo(element.path("evidence").asString());
            found.add(element.path("code").asString() + "=" + element.path("value"));
        }
        assertThat(found).containsExactlyInAnyOrder("amount=3000", "surrender=true");
    }

    @Test
    void manyJudgmentsAreAnsweredLineByLine() throws IOException {
        Path in = folder.resolve("in.jsonl");
        Path out = folder.resolve("out.jsonl");
        Files.writeString(in, Json.line(Map.of("id", "a", "text", JUDGMENT, "charge", "诈骗")) + "\n");
        assertThat(law("elements", "--jsonl", in.toString(), "--out", out.toString())
                        .code())
                .isZero();
        JsonNode line = Json.parse(Files.readString(out));
        assertThat(line.path("id").asString()).isEqualTo("a");
        assertThat(line.path("charge").asString()).isEqualTo("诈骗罪");
        assertThat(line.path("elements").path(0).path("name").asString()).isEqualTo("诈骗金额");
    }

    @Test
    void aMistypedChargeIsRefusedWithTheNearOne() throws IOException {
        Path file = folder.resolve("judgment.txt");
        Files.writeString(file, JUDGMENT);
        assertThat(law("elements", file.toString(), "--charge", "盗切").err()).contains("did you mean 盗窃罪?");
        assertThat(law("elements").err()).contains("takes FILE, or --jsonl IN with --out OUT, or --list");
    }

    @Test
    void chargesAreListedByAnyPartOfTheirName() {
        assertThat(law("charges", "吸毒").out()).contains("354", "容留他人吸毒罪");
        assertThat(law("charges", "--guidance").out()).contains("23 charges");
        assertThat(law("charges", "危险驾驶", "--on", "2010-01-01").err()).contains("from 2011-05-01 on");
        assertThat(law("charges", "--civil", "借贷").out()).contains("民间借贷纠纷");
        assertThat(law("elements", "--list", "--charge", "离婚").out()).contains("marriage_date");
    }
}
