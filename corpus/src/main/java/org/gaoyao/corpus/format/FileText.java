package org.gaoyao.corpus.format;

import java.util.Map;
import org.gaoyao.corpus.document.Label;

/**
 * The text of a file that is one document.
 *
 * @param text the text; never blank
 * @param labels what the file says of itself
 */
public record FileText(String text, Map<Label, String> labels) {

    /**
     * Reads a file.
     *
     * @param kind its format, one whose form is {@link FileKind.Form#WHOLE}
     * @throws Unreadable if it is broken, protected by a password, or holds no text
     */
    public static FileText of(FileKind kind, byte[] bytes) throws Unreadable {
        FileText read =
                switch (kind) {
                    case TEXT -> new FileText(TextDecoder.decode(bytes), Map.of());
                    case MARKDOWN -> MarkdownText.read(TextDecoder.decode(bytes));
                    case HTML -> HtmlText.read(TextDecoder.decode(bytes));
                    case PDF -> PdfText.read(bytes);
                    case DOC -> DocText.read(bytes);
                    case DOCX -> DocxText.read(bytes);
                    case EMPTY, JSON_LINES, JSON, CSV, TSV, PARQUET, GZIP, BZIP2, ZSTD, ZIP, TAR, UNKNOWN ->
                        throw new IllegalArgumentException(kind + " is not read as one document");
                };
        if (read.text().isBlank()) {
            throw new Unreadable(org.gaoyao.corpus.gate.Reason.of("no-text"));
        }
        return read;
    }
}
