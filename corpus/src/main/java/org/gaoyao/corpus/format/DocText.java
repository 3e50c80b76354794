package org.gaoyao.corpus.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Map;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.extractor.Word6Extractor;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gaoyao.corpus.gate.Reason;

/** The text of a binary Word file, from Word 6 on. An encrypted DOCX lies in the same container. */
final class DocText {

    /** What a file of Word 6 begins with. */
    private static final int WORD_6 = 0xA5DC;

    private static final char FIELD = 0x13;
    private static final char RESULT = 0x14;
    private static final char END = 0x15;

    private DocText() {}

    static FileText read(byte[] bytes) throws Unreadable {
        try (var container = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            if (container.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new Unreadable(Reason.of("password-protected"));
            }
            if (!container.getRoot().hasEntryCaseInsensitive("WordDocument")) {
                throw new Unreadable(Reason.of("unsupported-format").with("format", "OLE2, not Word"));
            }
            return new FileText(plain(stored(container)).strip(), Map.of());
        } catch (EncryptedDocumentException closed) {
            throw new Unreadable("password-protected", closed);
        } catch (IOException | RuntimeException broken) {
            throw new Unreadable("damaged-doc", broken);
        }
    }

    private static String stored(POIFSFileSystem container) throws IOException {
        try (var extractor = new WordExtractor(new HWPFDocument(container))) {
            return String.join("", extractor.getParagraphText());
        } catch (OldWordFileFormatException old) {
            if (!isWord6(container)) {
                throw old;
            }
            try (var extractor = new Word6Extractor(container)) {
                return extractor.getText();
            }
        }
    }

    /** Whether the file says that it is of Word 6 or 95: any garbage has a low version. */
    private static boolean isWord6(POIFSFileSystem container) throws IOException {
        try (var stream = container.createDocumentInputStream("WordDocument")) {
            return stream.readUShort() == WORD_6;
        }
    }

    /**
     * The text as Word stores it, without the codes of fields, whose results stay, and without the marks of pictures, notes and
     * comments; ends of cells become tabs, breaks of lines and pages ends of lines.
     */
    static String plain(String stored) {
        var plain = new StringBuilder(stored.length());
        var shown = new ArrayDeque<Boolean>();
        String lines = stored.replace("\r\n", "\n");
        for (int i = 0; i < lines.length(); i++) {
            char c = lines.charAt(i);
            switch (c) {
                case FIELD -> shown.push(false);
                case RESULT -> {
                    if (shown.poll() != null) {
                        shown.push(true);
                    }
                }
                case END -> shown.poll();
                default -> {
                    if (!shown.contains(false)) {
                        append(c, plain);
                    }
                }
            }
        }
        return plain.toString();
    }

    private static void append(char c, StringBuilder plain) {
        switch (c) {
            case '\r', '\n', 0x0B, 0x0C -> plain.append('\n');
            case 0x07, '\t' -> plain.append('\t');
            case 0x1E -> plain.append('-');
            default -> {
                if (c >= ' ') {
                    plain.append(c);
                }
            }
        }
    }
}
