package org.gaoyao.corpus.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.gaoyao.corpus.document.Document;
import org.gaoyao.corpus.document.DocumentClass;
import org.gaoyao.corpus.document.Label;
import org.gaoyao.corpus.gate.Reason;
import org.gaoyao.run.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceReaderTest {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String LINE = "{\"text\":\"本院认为，原告的诉讼请求有事实和法律依据。\"}\n";
    private static final String TEXT = "本院认为，原告的诉讼请求有事实和法律依据。";

    @TempDir
    private Path folder;

    private final Map<String, Document> documents = new LinkedHashMap<>();
    private final Map<String, Reason> refusals = new LinkedHashMap<>();

    @Test
    void folderIsWalkedByNameAndArchivesAreOpened() throws IOException {
        write("b/one.jsonl", LINE + "\n" + LINE);
        write("a/plain.txt", TEXT + "\r\n第二行");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(path("a/two.jsonl.gz")))) {
            out.write(LINE.getBytes(UTF_8));
        }
        try (OutputStream out = new ZstdOutputStream(Files.newOutputStream(path("a/three.jsonl.zst")))) {
            out.write(LINE.getBytes(UTF_8));
        }
        zip(
                path("c.zip"),
                Map.of("里面/四.txt", TEXT.getBytes(UTF_8), "inner.zip", zipped(Map.of("五.jsonl", LINE.getBytes(UTF_8)))));
        try (var tar =
                new TarArchiveOutputStream(new GZIPOutputStream(Files.newOutputStream(path("d.tar.gz"))), "UTF-8")) {
            var entry = new TarArchiveEntry("sub/six.csv");
            byte[] csv = "标题,正文\n一,\"甲，\n乙\"\n".getBytes(UTF_8);
            entry.setSize(csv.length);
            tar.putArchiveEntry(entry);
            tar.write(csv);
            tar.closeArchiveEntry();
        }

        read(Source.of("s", folder));

        assertThat(refusals).isEmpty();
        assertThat(documents.keySet())
                .containsExactly(
                        "s/a/plain.txt",
                        "s/a/three.jsonl.zst#1",
                        "s/a/two.jsonl.gz#1",
                        "s/b/one.jsonl#1",
                        "s/b/one.jsonl#3",
                        "s/c.zip!inner.zip!五.jsonl#1",
                        "s/c.zip!里面/四.txt",
                        "s/d.tar.gz!sub/six.csv#1");
        assertThat(documents.get("s/a/plain.txt")).extracting(Document::text).isEqualTo(TEXT + "\n第二行");
        assertThat(documents.get("s/d.tar.gz!sub/six.csv#1")).satisfies(document -> {
            assertThat(document.text()).isEqualTo("甲，\n乙");
            assertThat(document.label(Label.TITLE)).contains("一");
        });
    }

    @Test
    void whatCannotBeReadIsNamedAndTheRestIsRead() throws IOException {
        write("good.jsonl", LINE);
        write("empty.txt", "");
        write("blank.txt", " \n \n");
        write("rows.jsonl", LINE + "{\"text\":1\n[1]\n{\"other\":\"x\"}\n{\"text\":\"  \"}\n" + LINE);
        Files.write(path("binary.dat"), new byte[] {1, 0, 2, 0, 0, 3});
        Files.write(path("broken.pdf"), "%PDF-1.7 and nothing else".getBytes(UTF_8));
        Files.write(path("broken.gz"), new byte[] {31, (byte) 139, 8, 0, 1, 2, 3});
        Files.write(path("broken.zip"), new byte[] {'P', 'K', 3, 4, 0, 0, 1});
        Files.write(path("broken.parquet"), "PAR1 and no more".getBytes(UTF_8));
        Files.write(path("closed.pdf"), closedPdf());
        Files.write(path("scanned.pdf"), emptyPdf());
        Files.createDirectories(path("loop/x"));
        Files.createSymbolicLink(path("loop/x/up"), folder.resolve("loop"));
        Files.createSymbolicLink(path("nowhere"), folder.resolve("none"));
        write(".hidden", "x");
        write("z-last.jsonl", LINE);

        read(Source.of("s", folder));

        assertThat(documents.keySet())
                .containsExactly("s/good.jsonl#1", "s/rows.jsonl#1", "s/rows.jsonl#6", "s/z-last.jsonl#1");
        var rules = new LinkedHashMap<String, String>();
        refusals.forEach((id, reason) -> rules.put(id, reason.rule()));
        assertThat(rules)
                .containsOnly(
                        Map.entry("s/.hidden", "hidden-file"),
                        Map.entry("s/binary.dat", "unknown-format"),
                        Map.entry("s/blank.txt", "no-text"),
                        Map.entry("s/broken.gz", "damaged-gzip"),
                        Map.entry("s/broken.parquet", "damaged-parquet"),
                        Map.entry("s/broken.pdf", "damaged-pdf"),
                        Map.entry("s/broken.zip", "empty-archive"),
                        Map.entry("s/closed.pdf", "password-protected"),
                        Map.entry("s/empty.txt", "empty-file"),
                        Map.entry("s/loop/x/up", "symlink-loop"),
                        Map.entry("s/nowhere", "dangling-link"),
                        Map.entry("s/rows.jsonl#2", "not-json"),
                        Map.entry("s/rows.jsonl#3", "not-an-object"),
                        Map.entry("s/rows.jsonl#4", "no-text-field"),
                        Map.entry("s/rows.jsonl#5", "no-text"),
                        Map.entry("s/scanned.pdf", "no-text"));
    }

    /** A line of 2 GB costs the time to read it and no memory; the file is sparse and takes no disk. */
    @Test
    void lineOfTwoGigabytesIsNamedAndTheNextIsRead() throws IOException {
        long length = 2L << 30;
        try (var file = new RandomAccessFile(path("long.jsonl").toFile(), "rw")) {
            file.write(LINE.getBytes(UTF_8));
            file.seek(LINE.getBytes(UTF_8).length + length);
            file.write(("\n" + LINE).getBytes(UTF_8));
        }

        read(new Source(
                "s",
                path("long.jsonl"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of()));

        assertThat(documents.keySet()).containsExactly("s/long.jsonl#1", "s/long.jsonl#3");
        assertThat(refusals.get("s/long.jsonl#2"))
                .isEqualTo(Reason.of("line-too-long").with("bytes", length).with("most", Limits.STANDARD.line()));
    }

    @Test
    void bombIsStoppedAndTheNextFileIsRead() throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(path("bomb.txt.gz")))) {
            var zeros = new byte[1 << 20];
            for (int i = 0; i < 40; i++) {
                out.write(zeros);
            }
        }
        zip(path("bomb.zip"), Map.of("bomb.jsonl", " ".repeat(40 << 20).getBytes(UTF_8)));
        write("good.jsonl", LINE);

        read(Source.of("s", folder));

        assertThat(documents.keySet()).containsExactly("s/good.jsonl#1");
        assertThat(refusals).containsOnlyKeys("s/bomb.txt.gz", "s/bomb.zip!bomb.jsonl", "s/bomb.zip");
        assertThat(refusals.get("s/bomb.zip!bomb.jsonl"))
                .extracting(Reason::rule)
                .isEqualTo("zip-bomb");
        assertThat(refusals.get("s/bomb.zip")).extracting(Reason::rule).isEqualTo("abandoned");
    }

    @Test
    void encryptedEntryIsNamed() throws IOException {
        byte[] plain = zipped(Map.of("secret.txt", TEXT.getBytes(UTF_8)));
        plain[6] |= 1; // the flag in the local header
        Files.write(path("closed.zip"), plain);

        read(Source.of("s", folder));

        assertThat(refusals.get("s/closed.zip!secret.txt")).isEqualTo(Reason.of("password-protected"));
    }

    @Test
    void archivesWithinArchivesHaveABottom() throws IOException {
        byte[] packed = LINE.getBytes(UTF_8);
        String name = "x.jsonl";
        for (int i = 0; i < 7; i++) {
            packed = zipped(Map.of(name, packed));
            name = "z" + i + ".zip";
        }
        Files.write(path(name), packed);

        read(Source.of("s", folder));

        assertThat(documents).isEmpty();
        assertThat(refusals.values())
                .containsExactly(Reason.of("nested-too-deep").with("most", 5));
    }

    @Test
    void encodingIsFoundWithoutADeclaration() throws IOException {
        Files.write(path("gb.txt"), TEXT.getBytes(GB18030));
        Files.write(path("gb.jsonl"), LINE.getBytes(GB18030));
        Files.write(path("gb.csv"), ("标题,正文\n一," + TEXT + "\n").getBytes(GB18030));
        Files.write(path("gb.html"), ("<html><body><p>" + TEXT + "</p></body></html>").getBytes(GB18030));
        Files.write(path("utf16.txt"), ("\uFEFF" + TEXT).getBytes(java.nio.charset.StandardCharsets.UTF_16LE));
        Files.write(
                path("big5.txt"), "本院認為，原告之訴訟請求有理由，應予准許。訴訟費用由被告負擔。".repeat(4).getBytes(Charset.forName("Big5")));

        read(Source.of("s", folder));

        assertThat(refusals).isEmpty();
        assertThat(documents.values())
                .extracting(Document::text)
                .containsExactly("本院認為，原告之訴訟請求有理由，應予准許。訴訟費用由被告負擔。".repeat(4), TEXT, TEXT, TEXT, TEXT, TEXT);
    }

    @Test
    void onlyTheFilesThatAreAskedForBelongToASource() throws IOException {
        write("a.jsonl", LINE);
        write("README.md", "# x");
        read(new Source(
                "s",
                folder,
                Optional.of("*.jsonl"),
                Optional.of("CC0-1.0"),
                Optional.of(DocumentClass.REVIEW),
                Optional.empty(),
                List.of()));

        assertThat(documents.keySet()).containsExactly("s/a.jsonl#1");
        assertThat(documents.get("s/a.jsonl#1"))
                .extracting(Document::licence, Document::documentClass)
                .containsExactly("CC0-1.0", DocumentClass.REVIEW);
        assertThat(refusals).isEmpty();
    }

    @Test
    void sourceThatIsNotThereIsNoEmptySource() {
        assertThatThrownBy(() -> read(Source.of("s", folder.resolve("none")))).isInstanceOf(NoSuchFileException.class);
    }

    private void read(Source source) throws IOException {
        var order = new ArrayList<String>();
        try (Progress.Task task = Progress.silent().task("read", -1, "bytes")) {
            new SourceReader(
                            source,
                            Limits.STANDARD,
                            piece -> {
                                switch (piece.parse()) {
                                    case Raw.Parsed.Read(Document document) -> documents.put(document.id(), document);
                                    case Raw.Parsed.Refused(String id, Reason reason) -> refusals.put(id, reason);
                                }
                                order.add(piece.id());
                            },
                            task)
                    .read();
        }
        assertThat(order).doesNotHaveDuplicates();
    }

    private Path path(String name) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        return path;
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(path(name), text);
    }

    private static byte[] zipped(Map<String, byte[]> entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipArchiveOutputStream(bytes)) {
            entries(zip, entries);
        }
        return bytes.toByteArray();
    }

    private static void zip(Path file, Map<String, byte[]> entries) throws IOException {
        Files.write(file, zipped(entries));
    }

    private static void entries(ZipArchiveOutputStream zip, Map<String, byte[]> entries) throws IOException {
        for (String name : entries.keySet().stream().sorted().toList()) {
            zip.putArchiveEntry(new ZipArchiveEntry(name));
            zip.write(entries.getOrDefault(name, new byte[0]));
            zip.closeArchiveEntry();
        }
    }

    private static byte[] closedPdf() throws IOException {
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            var policy = new StandardProtectionPolicy("owner", "user", new AccessPermission());
            policy.setEncryptionKeyLength(128);
            pdf.protect(policy);
            return saved(pdf);
        }
    }

    private static byte[] emptyPdf() throws IOException {
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            return saved(pdf);
        }
    }

    private static byte[] saved(PDDocument pdf) throws IOException {
        var bytes = new ByteArrayOutputStream();
        pdf.save(bytes);
        return bytes.toByteArray();
    }
}
