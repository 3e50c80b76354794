package org.gaoyao.law.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gaoyao.law.statute.Article;
import org.gaoyao.law.statute.LawText;
import org.gaoyao.law.statute.Level;
import org.gaoyao.run.Problem;
import org.gaoyao.run.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProseFilesTest {

    @TempDir
    Path folder;

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Harvest read(Path path) {
        return Sources.read(List.of(path), Progress.silent());
    }

    private static String outline(LawText text) {
        var outline = new StringBuilder();
        for (Article article : text.articles()) {
            outline.append("%s %s %s%n"
                    .formatted(
                            article.unit(), article.headings(), article.text().replace("\n", "/")));
        }
        return outline.toString();
    }

    @Test
    void readsTheLayoutWithAnInfoComment() throws IOException {
        write("行政法规/渡船条例(2019-03-02).md", """
            # 渡船条例

            2001年5月17日 国务院令第7号公布

            2019年3月2日 《关于修改部分行政法规的决定》修订

            <!-- INFO END -->

            ## 第一章 总　则

            第一条 渡船应当有船夫。

            第二条规定以外的船，不是渡船。

            第二条 船夫应当：

            （一）会游泳；

            - （二）会划船。

            ## 第二章 附则

            第三条 本条例自2001年8月1日起施行。
            """);
        LawText text = read(folder).orThrow().getFirst();
        assertThat(text.version().title()).isEqualTo("渡船条例");
        assertThat(text.version().level()).isEqualTo(Level.ADMINISTRATIVE_REGULATION);
        assertThat(text.version().adopted()).contains(LocalDate.of(2019, 3, 2));
        assertThat(text.version().inForceFrom()).contains(LocalDate.of(2001, 8, 1));
        assertThat(text.version().history()).hasSize(2);
        assertThat(outline(text)).isEqualTo("""
            1 [第一章 总则] 渡船应当有船夫。/第二条规定以外的船，不是渡船。
            2 [第一章 总则] 船夫应当：/（一）会游泳；/（二）会划船。
            3 [第二章 附则] 本条例自2001年8月1日起施行。
            """);
    }

    @Test
    void readsTheLayoutWithBoldArticlesSpreadOverFiles() throws IOException {
        write("docs/criminal-law/ferry-law/README.md", """
            ---
            sidebar: auto
            ---

            # 中华人民共和国渡船法

            1979年7月1日第五届全国人民代表大会第二次会议通过

            根据2020年12月26日《修正案》修正

            # 第一编 总则

            ## 第一章 任务

            **第一条**　为了渡河。

            **第一条之一**　也为了渡江。
            """);
        write("docs/criminal-law/ferry-law/02-rest.md", """
            # 附则

            **第二条**　本法自1980年1月1日起施行。

            ## 附件一

            第九条 已经废止的条例
            """);
        write("README.md", "# 一个法律文库\n\n欢迎。\n");
        Harvest harvest = read(folder);
        LawText text = harvest.orThrow().getFirst();
        assertThat(harvest.texts()).hasSize(1);
        assertThat(harvest.skipped())
                .containsExactly(folder.resolve("README.md").toString());
        assertThat(text.version().level()).isEqualTo(Level.STATUTE);
        assertThat(text.version().adopted()).contains(LocalDate.of(2020, 12, 26));
        assertThat(outline(text)).isEqualTo("""
            1 [第一编 总则, 第一章 任务] 为了渡河。
            1-1 [第一编 总则, 第一章 任务] 也为了渡江。
            2 [附则] 本法自1980年1月1日起施行。
            u0 [附件一] 第九条 已经废止的条例
            """);
    }

    @Test
    void clausesOfAnAmendmentAreUnitsAndWhatTheyQuoteIsNoArticle() throws IOException {
        write("渡船法修正案（二）(2021-01-01).md", """
            # 渡船法修正案（二）

            2021年1月1日通过

            <!-- INFO END -->

            为了安全，作如下修改：

            一、将第三条修改为：“船夫应当成年。

            第八条 船夫应当穿救生衣。”

            二、本修正案自2021年3月1日起施行。
            """);
        LawText text = read(folder).orThrow().getFirst();
        assertThat(text.version().amending()).isTrue();
        assertThat(text.version().inForceFrom()).contains(LocalDate.of(2021, 3, 1));
        assertThat(outline(text)).isEqualTo("""
            u0 [] 为了安全，作如下修改：
            u1 [] 一、将第三条修改为：“船夫应当成年。/第八条 船夫应当穿救生衣。”
            u2 [] 二、本修正案自2021年3月1日起施行。
            """);
    }

    @Test
    void readsPlainTextWithATableOfContents() throws IOException {
        Path file = write("ferry.txt", """
            甲省渡船条例
            （2010年1月1日甲省人民代表大会常务委员会通过　2015年5月5日修正）

            目　录
            第一章　总则
            第二章　附则

            第一章　总则
            第一条　渡船应当有船夫。
            船夫应当会游泳。
            第二章　附则
            第二条　本条例自公布之日起施行。
            """);
        LawText text = read(file).orThrow().getFirst();
        assertThat(text.version().level()).isEqualTo(Level.LOCAL_REGULATION);
        assertThat(text.version().history()).containsExactly("2010年1月1日甲省人民代表大会常务委员会通过", "2015年5月5日修正");
        assertThat(text.version().inForceFrom()).contains(LocalDate.of(2015, 5, 5));
        assertThat(outline(text)).isEqualTo("""
            1 [第一章 总则] 渡船应当有船夫。/船夫应当会游泳。
            2 [第二章 附则] 本条例自公布之日起施行。
            """);
    }

    @Test
    void readsTheDocxOfTheNationalDatabase() throws IOException {
        Path file = folder.resolve("ferry.docx");
        docx(
                file,
                "中华人民共和国",
                "渡船法",
                "（1995年10月30日第八届全国人民代表大会常务委员会第十六次会议通过　根据2015年4月24日《关于修改〈渡船法〉的决定》修正）",
                "目　　录",
                "第一章　总　　则",
                "第二章　附　　则",
                "第一章　总　　则",
                "第一条　渡船应当有船夫。",
                "船夫应当会游泳。",
                "第二章　附　　则",
                "第二条　本法自1996年1月1日起施行。");
        LawText text = read(file).orThrow().getFirst();
        assertThat(text.version().title()).isEqualTo("中华人民共和国渡船法");
        assertThat(text.version().adopted()).contains(LocalDate.of(2015, 4, 24));
        assertThat(outline(text)).isEqualTo("""
            1 [第一章 总则] 渡船应当有船夫。/船夫应当会游泳。
            2 [第二章 附则] 本法自1996年1月1日起施行。
            """);
    }

    @Test
    void everyProblemOfEveryFileIsReportedWithItsLine() throws IOException {
        write("a.md", "# 渡船法\n\n第一条 一。\n\n第三条 三。\n\n第二条 二。\n");
        Files.write(folder.resolve("b.txt"), "渡口条例\n第一条　渡口应当有灯。\n".getBytes(Charset.forName("GB18030")));
        Files.write(folder.resolve("c.docx"), "PK no archive".getBytes(StandardCharsets.US_ASCII));
        Files.write(folder.resolve("d.doc"), new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0});
        write("e.md", "# 桥梁法\n\n第一条 桥。\n");
        Harvest harvest = read(folder);
        assertThat(harvest.problems())
                .extracting(Problem::toString)
                .hasSize(4)
                .anyMatch(text -> text.contains("a.md:7") && text.contains("article 2 is out of order"))
                .anyMatch(text -> text.contains("b.txt") && text.contains("GB18030") && text.contains("iconv"))
                .anyMatch(text -> text.contains("c.docx") && text.contains("cannot be read"))
                .anyMatch(text -> text.contains("d.doc") && text.contains("old Word format"));
        assertThat(harvest.texts()).extracting(text -> text.version().title()).containsExactly("桥梁法");
        assertThat(harvest.leftOut()).hasSize(4);
    }

    @Test
    void fileThatWasAskedForAndHoldsNoLawIsAProblem() throws IOException {
        Path file = write("note.md", "# 备忘\n\n明天开会。\n");
        assertThat(read(file).problems()).singleElement().satisfies(problem -> assertThat(problem.what())
                .contains("holds no law"));
        assertThat(read(folder.resolve("absent")).problems()).hasSize(1);
    }

    private static void docx(Path file, String... paragraphs) throws IOException {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\""
                + "http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>");
        for (String paragraph : paragraphs) {
            int half = paragraph.length() / 2;
            xml.append("<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:r><w:t>")
                    .append(paragraph, 0, half)
                    .append("</w:t></w:r><w:r><w:t xml:space=\"preserve\">")
                    .append(paragraph.substring(half))
                    .append("</w:t></w:r></w:p>");
        }
        try (OutputStream out = Files.newOutputStream(file);
                var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(xml.append("</w:body></w:document>").toString().getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
    }
}
