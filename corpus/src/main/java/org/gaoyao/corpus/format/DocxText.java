package org.gaoyao.corpus.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gaoyao.corpus.gate.Reason;

/** The paragraphs of a DOCX: read from its XML directly, which is several times as fast as by way of a model of the document. */
final class DocxText {

    /** A part of a Word file that unpacks to more is no text that somebody wrote. */
    private static final long LONGEST = 256L << 20;

    private DocxText() {}

    static FileText read(byte[] bytes) throws Unreadable {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new FileText(paragraphs(new Limited(zip)).strip(), Map.of());
                }
            }
        } catch (IOException | XMLStreamException | RuntimeException broken) {
            throw new Unreadable("damaged-docx", broken);
        }
        throw new Unreadable(Reason.of("unsupported-format").with("format", "Office Open XML, not Word"));
    }

    private static String paragraphs(InputStream xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader reader = factory.createXMLStreamReader(xml);
        var text = new StringBuilder();
        boolean words = false;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    words = reader.getLocalName().equals("t");
                    switch (reader.getLocalName()) {
                        case "tab" -> text.append('\t');
                        case "br", "cr" -> text.append('\n');
                        default -> {}
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    text.append(words ? reader.getText() : "");
                case XMLStreamConstants.END_ELEMENT -> {
                    words = false;
                    switch (reader.getLocalName()) {
                        case "p" -> text.append('\n');
                        default -> {}
                    }
                }
                default -> {}
            }
        }
        return text.toString();
    }

    /** Ends with a failure where a part unpacks to more than a document can hold. */
    private static final class Limited extends InputStream {

        private final InputStream in;
        private long left = LONGEST;

        Limited(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = in.read(bytes, from, length);
            left -= Math.max(read, 0);
            if (left < 0) {
                throw new IOException("unpacks to more than " + LONGEST + " bytes");
            }
            return read;
        }
    }
}
