package org.gaoyao.corpus.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Finds the encoding of a text, and decodes it.
 *
 * <ol>
 *   <li>A byte order mark, or the zeros of UTF-16 without one.
 *   <li>UTF-8, if every byte fits: no text of some length in another encoding does by chance.
 *   <li>What the text declares, as HTML does; GB2312 and GBK are read as GB18030, which contains them.
 *   <li>What the bytes look like to Mozilla's detector.
 *   <li>GB18030.
 * </ol>
 */
public final class TextDecoder {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Pattern DECLARED =
            Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_.:-]+)", Pattern.CASE_INSENSITIVE);
    private static final int DECLARATION = 4096;

    private TextDecoder() {}

    /**
     * The text of some bytes, without a byte order mark and with LF between lines.
     *
     * @throws Unreadable if they are in no encoding that can be found
     */
    public static String decode(byte[] bytes) throws Unreadable {
        Charset charset = charset(bytes, true);
        try {
            return lines(strict(bytes, bytes.length, charset));
        } catch (CharacterCodingException failure) {
            throw new Unreadable("unknown-encoding", failure);
        }
    }

    /** The encoding of a text of which only the beginning is at hand. */
    public static Charset charset(byte[] head) {
        return charset(head, false);
    }

    private static Charset charset(byte[] bytes, boolean whole) {
        Optional<Charset> marked = byteOrder(bytes);
        if (marked.isPresent()) {
            return marked.get();
        }
        // A head may end within a character.
        for (int cut = 0; cut <= (whole ? 0 : 3) && cut <= bytes.length; cut++) {
            if (fits(bytes, bytes.length - cut, StandardCharsets.UTF_8)) {
                return StandardCharsets.UTF_8;
            }
        }
        return declared(bytes)
                .or(() -> looks(bytes))
                .filter(charset -> !whole || fits(bytes, bytes.length, charset))
                .orElse(GB18030);
    }

    /** The encoding that a byte order mark names, or UTF-16 where every second byte of the beginning is a zero. */
    static Optional<Charset> byteOrder(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        } else if (starts(bytes, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        } else if (starts(bytes, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        } else if (bytes.length >= 4 && isText(bytes[0]) && bytes[1] == 0 && isText(bytes[2]) && bytes[3] == 0) {
            return Optional.of(StandardCharsets.UTF_16LE);
        } else if (bytes.length >= 4 && bytes[0] == 0 && isText(bytes[1]) && bytes[2] == 0 && isText(bytes[3])) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return Optional.empty();
    }

    private static boolean isText(byte ascii) {
        return ascii >= ' ' || ascii == '\n' || ascii == '\r' || ascii == '\t';
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARATION), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        boolean declares = head.stripLeading().startsWith("<") && matcher.find();
        return declares ? named(matcher.group(1)) : Optional.empty();
    }

    private static Optional<Charset> looks(byte[] bytes) {
        var detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, FileKind.HEAD));
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset()).flatMap(TextDecoder::named);
    }

    private static Optional<Charset> named(String name) {
        if (name.toUpperCase(java.util.Locale.ROOT).matches("GB2312|GBK|GB_2312-80|X-GBK|CP936|GB18030|HZ-GB-2312")) {
            return Optional.of(GB18030);
        }
        try {
            return Optional.of(Charset.forName(name));
        } catch (UnsupportedCharsetException | java.nio.charset.IllegalCharsetNameException unknown) {
            return Optional.empty();
        }
    }

    private static boolean fits(byte[] bytes, int length, Charset charset) {
        try {
            strict(bytes, length, charset);
            return true;
        } catch (CharacterCodingException misfit) {
            return false;
        }
    }

    private static String strict(byte[] bytes, int length, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes, 0, length))
                .toString();
    }

    private static String lines(String text) {
        String whole = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return whole.indexOf('\r') < 0 ? whole : whole.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static boolean starts(byte[] bytes, int... first) {
        if (bytes.length < first.length) {
            return false;
        }
        for (int i = 0; i < first.length; i++) {
            if ((bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }
}
