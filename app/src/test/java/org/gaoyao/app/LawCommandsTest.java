package org.gaoyao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class LawCommandsTest {

    private static final String OLD = """
        # 渡船法

        2010年3月1日通过

        <!-- INFO END -->

        ## 第一章 总则

        第一条 渡船应当有船夫，违者处三年以下有期徒刑。

        第一条之一 船夫应当会游泳。

        第二条 本法自2010年5月1日起施行。
        """;

    @TempDir
    Path folder;

    private record Result(int code, String out, String err) {}

    @BeforeEach
    void writeTheLaws() throws IOException {
        Files.createDirectories(folder.resolve("laws"));
        Files.writeString(folder.resolve("laws/渡船法(2010-03-01).md"), OLD);
        Files.writeString(
                folder.resolve("laws/渡船法(2020-06-01).md"),
                OLD.replace("2010年3月1日通过", "2010年3月1日通过\n\n2020年6月1日修订")
                        .replace("三年以下", "二年以下")
                        .replace("2010年5月1日起", "2020年7月1日起"));
    }

    private Result law(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var all = new ArrayList<>(List.of("law"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--home", folder.resolve("home").toString(), "--lang", "zh"));
        CommandLine line =
                Gaoyao.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        int code = line.execute(all.toArray(String[]::new));
        return new Result(code, out.toString(), err.toString());
    }

    private void imported() {
        assertThat(law("import", folder.resolve("laws").toString()).out()).contains("新增2部");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-1", "第一条之一", "1之一", "第1条之1", "一之一", " 第一条之一 "})
    void anArticleIsFoundHoweverItIsTyped(String typed) {
        imported();
        Result shown = law("show", "《渡船法》", typed, "--on", "2012-05-01");
        assertThat(shown.code()).isZero();
        assertThat(shown.out()).contains("《渡船法》第一条之一").contains("第一章 总则").contains("船夫应当会游泳。");
    }

    @Test
    void theTextOfTheDayIsShownWithItsSource() {
        imported();
        assertThat(law("show", "渡船法", "1", "--on", "2020-06-30").out())
                .contains("三年以下")
                .contains("据已导入文本《渡船法》 (2010-03-01)");
        assertThat(law("show", "渡船法", "1", "--on", "2020-07-01").out()).contains("二年以下");
        Result early = law("show", "渡船法", "1", "--on", "2010-04-30");
        assertThat(early.code()).isEqualTo(1);
        assertThat(early.out()).contains("自2010-05-01起施行");
    }

    @Test
    void anActBeforeAChangeShowsBothTextsAndTheLighter() {
        imported();
        assertThat(law("show", "渡船法", "1", "--act", "2015-01-01", "--on", "2021-01-01")
                        .out())
                .contains("三年以下")
                .contains("二年以下")
                .contains("新法处刑较轻");
    }

    @Test
    void aMistypedTitleOrArticleIsRefusedWithAdvice() {
        imported();
        Result title = law("show", "度船法", "1");
        assertThat(title.code()).isEqualTo(1);
        assertThat(title.err()).contains("是否指《渡船法》？");
        assertThat(law("show", "渡船法", "第一章").err()).contains("不是条文序号");
    }

    @Test
    void differencesSearchListAndCountsAreShown() {
        imported();
        assertThat(law("diff", "渡船法", "2015-01-01", "2021-01-01").out())
                .contains("- 渡船应当有船夫，违者处三年以下有期徒刑。")
                .contains("+ 渡船应当有船夫，违者处二年以下有期徒刑。")
                .contains("2处变动，1条相同");
        assertThat(law("search", "船夫", "游泳", "--on", "2021-01-01").out()).contains("【船夫】应当会【游泳】。");
        assertThat(law("list", "渡船").out()).contains("共2个版本");
        assertThat(law("stats").out()).contains("法律1部，版本2个，条文6条");
    }

    @Test
    void aFaultyImportNamesTheLineAndLeavesTheBookAsItWas() throws IOException {
        imported();
        byte[] before = Files.readAllBytes(folder.resolve("home/statutes/statutes.book"));
        Files.writeString(folder.resolve("laws/坏.md"), "# 坏法\n\n第二条 二。\n\n第一条 一。\n");
        Result refused = law("import", folder.resolve("laws").toString());
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("坏.md:5").contains("out of order");
        assertThat(Files.readAllBytes(folder.resolve("home/statutes/statutes.book")))
                .isEqualTo(before);
        Result lenient = law("import", folder.resolve("laws").toString(), "--lenient");
        assertThat(lenient.code()).isEqualTo(1);
        assertThat(lenient.out()).contains("略去 (1)").contains("未变2部");
    }

    @Test
    void withoutImportedLawTheDigestAnswersAndSaysThatItIsNotOfficial() {
        Result shown = law("show", "刑法", "264");
        assertThat(shown.code()).isZero();
        assertThat(shown.out()).contains("盗窃罪").contains("并非法律条文");
        assertThat(law("list").out()).contains("中华人民共和国刑法").contains("并非法律条文");
        assertThat(law("stats", "--json").out()).contains("\"notice\"");
        assertThat(law("diff", "刑法").code()).isEqualTo(1);
    }
}
