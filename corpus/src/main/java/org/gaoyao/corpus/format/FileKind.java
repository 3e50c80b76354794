package org.gaoyao.corpus.format;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** The format of a file: told by its first bytes where they say it, else by its name, else by what the text begins with. */
public enum FileKind {
    /** No bytes at all. */
    EMPTY(Form.REFUSED),
    /** One JSON object a line. */
    JSON_LINES(Form.ROWS),
    /** One JSON array of objects, or objects one after the other. */
    JSON(Form.ROWS),
    /** Comma-separated values with a head. */
    CSV(Form.ROWS),
    /** Tab-separated values with a head. */
    TSV(Form.ROWS),
    /** Parquet. */
    PARQUET(Form.ROWS),
    /** Plain text: the file is a document. */
    TEXT(Form.WHOLE),
    /** Markdown: the file is a document. */
    MARKDOWN(Form.WHOLE),
    /** HTML: the file is a document. */
    HTML(Form.WHOLE),
    /** PDF. */
    PDF(Form.WHOLE),
    /** Word, binary, and what else lies in such a container: encrypted DOCX. */
    DOC(Form.WHOLE),
    /** Word, in XML. */
    DOCX(Form.WHOLE),
    /** One compressed file. */
    GZIP(Form.COMPRESSED),
    /** One compressed file. */
    BZIP2(Form.COMPRESSED),
    /** One compressed file. */
    ZSTD(Form.COMPRESSED),
    /** An archive. */
    ZIP(Form.ARCHIVE),
    /** An archive. */
    TAR(Form.ARCHIVE),
    /** Bytes that are none of these. */
    UNKNOWN(Form.REFUSED);

    /** How a format is read. */
    public enum Form {
        /** A document a row. */
        ROWS,
        /** One document. */
        WHOLE,
        /** One file within. */
        COMPRESSED,
        /** Files within. */
        ARCHIVE,
        /** Not at all. */
        REFUSED
    }

    /** How many first bytes {@link #of} wants to see. */
    public static final int HEAD = 1 << 16;

    private static final Map<String, FileKind> NAMES = Map.ofEntries(
            Map.entry("jsonl", JSON_LINES),
            Map.entry("ndjson", JSON_LINES),
            Map.entry("json", JSON),
            Map.entry("csv", CSV),
            Map.entry("tsv", TSV),
            Map.entry("txt", TEXT),
            Map.entry("md", MARKDOWN),
            Map.entry("markdown", MARKDOWN),
            Map.entry("htm", HTML),
            Map.entry("html", HTML),
            Map.entry("xhtml", HTML),
            Map.entry("tar", TAR));

    private final Form form;

    FileKind(Form form) {
        this.form = form;
    }

    /** How it is read. */
    public Form form() {
        return form;
    }

    /** The format of a file of that name with those first bytes, up to {@link #HEAD} of them. */
    public static FileKind of(String name, byte[] head) {
        if (head.length == 0) {
            return EMPTY;
        }
        String latin = new String(head, StandardCharsets.ISO_8859_1);
        FileKind binary = ofMagic(latin);
        if (binary != UNKNOWN) {
            return binary;
        }
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        FileKind named = NAMES.getOrDefault(ending, UNKNOWN);
        boolean text = latin.indexOf('\0') < 0 || TextDecoder.byteOrder(head).isPresent();
        if (!text && named.form != Form.ROWS) {
            return UNKNOWN;
        }
        String start = latin.stripLeading();
        return switch (named) {
            case JSON -> start.startsWith("[") || !isLine(start) ? JSON : JSON_LINES;
            case UNKNOWN -> ofStart(start);
            default -> named;
        };
    }

    private static FileKind ofMagic(String head) {
        if (head.startsWith("%PDF")
                || head.substring(0, Math.min(1024, head.length())).contains("%PDF-1.")) {
            return PDF;
        } else if (head.startsWith("PK\3\4") || head.startsWith("PK\5\6")) {
            return head.contains("word/") || head.contains("[Content_Types].xml") ? DOCX : ZIP;
        } else if (head.startsWith("\37\213")) {
            return GZIP;
        } else if (head.startsWith("BZh")) {
            return BZIP2;
        } else if (head.startsWith("(\265/\375")) {
            return ZSTD;
        } else if (head.startsWith("PAR1")) {
            return PARQUET;
        } else if (head.startsWith("\320\317\21\340\241\261\32\341")) {
            return DOC;
        }
        return head.startsWith("ustar", 257) ? TAR : UNKNOWN;
    }

    private static FileKind ofStart(String start) {
        String lower = start.substring(0, Math.min(200, start.length())).toLowerCase(Locale.ROOT);
        if (start.startsWith("{")) {
            return isLine(start) ? JSON_LINES : JSON;
        } else if (start.startsWith("[{")) {
            return JSON;
        }
        return lower.startsWith("<!doctype html") || lower.startsWith("<html") ? HTML : TEXT;
    }

    /** Whether the first line is a whole object. */
    private static boolean isLine(String start) {
        int end = start.indexOf('\n');
        return start.startsWith("{")
                && (end < 0 || start.substring(0, end).stripTrailing().endsWith("}"));
    }
}
