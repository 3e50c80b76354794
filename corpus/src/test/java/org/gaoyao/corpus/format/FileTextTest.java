package org.gaoyao.corpus.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gaoyao.corpus.document.Label;
import org.junit.jupiter.api.Test;

class FileTextTest {

    @Test
    void pageLosesWhatIsNotItsOwnAndKeepsItsLines() throws Unreadable {
        FileText page = read(FileKind.HTML, """
            <html><head><title> 某案评析 </title><link rel="canonical" href="http://x/1"><style>p{}</style></head>
            <body><nav>首页 | 登录</nav><h1>某案</h1><p>第一段，<b>加粗</b>。</p><script>var x = 1;</script>
            <table><tr><th>年份</th><td>2021</td></tr><tr><th>法院</th><td>某院</td></tr></table>甲<br>乙<footer>版权</footer></body>\
            """);

        assertThat(page.text()).isEqualTo("某案\n第一段，加粗。\n年份\t2021\n法院\t某院\n甲\n乙");
        assertThat(page.labels()).isEqualTo(Map.of(Label.TITLE, "某案评析", Label.URL, "http://x/1"));
    }

    @Test
    void markdownLosesItsFrontMatterOnly() throws Unreadable {
        FileText read = read(FileKind.MARKDOWN, "---\ntitle: x\n---\n# 正当防卫\n\n* 要件\n");

        assertThat(read.text()).isEqualTo("# 正当防卫\n\n* 要件");
        assertThat(read.labels()).containsEntry(Label.TITLE, "正当防卫");
    }

    @Test
    void paragraphsOfWordInXmlAreLines() throws IOException, Unreadable {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(("<w:document"
                + " xmlns:w=\"w\"><w:body><w:p><w:r><w:t>民事</w:t></w:r><w:r><w:tab/><w:t>判决书</w:t></w:r></w:p>"
                + "<w:p><w:r><w:t>本院&amp;</w:t><w:br/><w:t>认为</w:t><w:delText>删去</w:delText></w:r></w:p></w:body></w:document>")
                    .getBytes(UTF_8));
        }

        assertThat(FileKind.of("a.docx", bytes.toByteArray())).isEqualTo(FileKind.DOCX);
        assertThat(FileText.of(FileKind.DOCX, bytes.toByteArray()).text()).isEqualTo("民事\t判决书\n本院&\n认为");
    }

    @Test
    void textOfAPdfIsReadInItsOrder() throws IOException, Unreadable {
        var bytes = new ByteArrayOutputStream();
        try (var pdf = new PDDocument()) {
            var page = new PDPage();
            pdf.addPage(page);
            try (var content = new PDPageContentStream(pdf, page)) {
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.beginText();
                content.newLineAtOffset(50, 600);
                content.showText("second line");
                content.newLineAtOffset(0, 50);
                content.showText("first line");
                content.endText();
            }
            pdf.save(bytes);
        }

        assertThat(FileText.of(FileKind.PDF, bytes.toByteArray()).text()).isEqualTo("first line\nsecond line");
    }

    /** Encrypted DOCX files and spreadsheets lie in the container of binary Word files. */
    @Test
    void containerThatHoldsNoReadableWordFileIsNamed() throws IOException {
        assertThatThrownBy(() -> FileText.of(FileKind.DOC, container("EncryptedPackage")))
                .hasMessageContaining("password-protected");
        assertThatThrownBy(() -> FileText.of(FileKind.DOC, container("Workbook")))
                .hasMessageContaining("unsupported-format");
        assertThatThrownBy(() -> FileText.of(FileKind.DOC, container("WordDocument")))
                .hasMessageContaining("damaged-doc");
    }

    private static byte[] container(String entry) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var container = new POIFSFileSystem()) {
            container.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), entry);
            container.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    private static FileText read(FileKind kind, String text) throws Unreadable {
        return FileText.of(kind, text.getBytes(UTF_8));
    }
}
