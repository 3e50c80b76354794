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
import picocli.CommandLine;

class LawAuditTest {

    @TempDir
    Path folder;

    private record Result(int code, String out) {}

    /** A law, and an amendment that its text does not carry yet. */
    @BeforeEach
    void importTheLaws() throws IOException {
        Files.createDirectories(folder.resolve("laws"));
        Files.writeString(folder.resolve("laws/渡船法(2010-03-01).md"), """
            # 渡船法

            2010年3月1日通过

            <!-- INFO END -->

            第一条 渡船应当有船夫。

            第二条 渡船夜间停航。

            第三条 本法自2010年5月1日起施行。
            """);
        Files.writeString(folder.resolve("laws/渡船法修正案(2020-01-01).md"), """
            # 渡船法修正案

            2020年1月1日通过

            <!-- INFO END -->

            一、将渡船法第一条修改为：“渡船应当有两名船夫。”

            二、删去渡船法第二条。

            三、在渡船法第二条后增加一条，作为第二条之一：“渡船应当有灯。”

            四、将渡船法第三条与第四条合并修改为：“略。”

            五、本修正案自2020年6月1日起施行。
            """);
        assertThat(law("import", folder.resolve("laws").toString()).code()).isZero();
    }

    @Test
    void articlesThatLackWhatAnAmendmentPrintsAreNamed() {
        Result audit = law("audit", "渡船法");
        assertThat(audit.code()).isEqualTo(1);
        assertThat(audit.out()).contains("第一条", "第二条之一", "已过时", "2020-06-01");
        assertThat(law("audit", "--json").out()).contains("\"OUT_OF_DATE\"", "渡船应当有两名船夫。");
    }

    @Test
    void whatWasNotUnderstoodIsListed() {
        assertThat(law("audit", "--acts").out()).contains("未能解析：渡船法修正案 四").containsPattern("4 +3 +渡船法修正案");
    }

    @Test
    void theAmendmentsTextIsShownFromItsDay() {
        assertThat(law("show", "渡船法", "1", "--on", "2020-05-31").out()).contains("渡船应当有船夫。");
        assertThat(law("show", "渡船法", "1", "--on", "2020-06-01").out()).contains("渡船应当有两名船夫。", "渡船法修正案");
        assertThat(law("show", "渡船法", "2", "--on", "2020-06-01").out()).contains("删去");
        assertThat(law("show", "渡船法", "2之一", "--on", "2020-05-31").out()).contains("本条自2020-06-01起施行");
        assertThat(law("show", "渡船法", "--on", "2020-06-01").out())
                .contains("渡船应当有灯。")
                .doesNotContain("夜间停航");
    }

    private Result law(String... arguments) {
        var out = new StringWriter();
        var all = new ArrayList<>(List.of("law"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--home", folder.resolve("home").toString(), "--lang", "zh"));
        CommandLine line = Gaoyao.commandLine().setOut(new PrintWriter(out, true));
        return new Result(line.execute(all.toArray(String[]::new)), out.toString());
    }
}
