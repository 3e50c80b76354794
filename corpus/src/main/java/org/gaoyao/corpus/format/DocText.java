package org.gaoyao.corpus.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gaoyao.corpus.gate.Reason;

/** The text of a binary Word file. An encrypted DOCX lies in the same container. */
final class DocText {

    private DocText() {}

    static FileText read(byte[] bytes) throws Unreadable {
        try (var container = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            if (container.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new Unreadable(Reason.of("password-protected"));
            }
            if (!container.getRoot().hasEntryCaseInsensitive("WordDocument")) {
                throw new Unreadable(Reason.of("unsupported-format").with("format", "OLE2, not Word"));
            }
            try (var extractor = new WordExtractor(new HWPFDocument(container))) {
                String text = WordExtractor.stripFields(String.join("", extractor.getParagraphText()));
                return new FileText(
                        text.replace("\r\n", "\n")
                                .replace('\r', '\n')
                                .replace('\u0007', '\t')
                                .strip(),
                        Map.of());
            }
        } catch (EncryptedDocumentException closed) {
            throw new Unreadable("password-protected", closed);
        } catch (IOException | RuntimeException broken) {
            throw new Unreadable("damaged-doc", broken);
        }
    }
}
