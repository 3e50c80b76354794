package org.gaoyao.law.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the paragraphs of a DOCX file, as the national law database hands them out. */
final class DocxLines {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String DOCUMENT = "word/document.xml";

    private DocxLines() {}

    /**
     * The paragraphs with content.
     *
     * @throws IOException if the file is no DOCX file, or damaged
     */
    static List<Line> of(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            ZipEntry entry = zip.getEntry(DOCUMENT);
            if (entry == null) {
                throw new IOException("the archive has no " + DOCUMENT);
            }
            try (InputStream in = zip.getInputStream(entry)) {
                return paragraphs(file, in);
            }
        } catch (XMLStreamException damage) {
            throw new IOException(DOCUMENT + " is damaged: " + damage.getMessage(), damage);
        }
    }

    private static List<Line> paragraphs(Path file, InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(in);
        var lines = new ArrayList<Line>();
        var words = new StringBuilder();
        boolean inText = false;
        int number = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.CHARACTERS && inText) {
                words.append(xml.getText());
            } else if (event == XMLStreamConstants.START_ELEMENT && WORD.equals(xml.getNamespaceURI())) {
                switch (xml.getLocalName()) {
                    case "t" -> inText = true;
                    case "tab" -> words.append('\u3000');
                    case "br", "cr" -> words.append('\n');
                    default -> inText = false;
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && WORD.equals(xml.getNamespaceURI())) {
                inText = false;
                if (xml.getLocalName().equals("p")) {
                    number++;
                    for (String line : words.toString().split("\n", -1)) {
                        if (!line.isBlank()) {
                            lines.add(new Line(file, number, 0, line.strip()));
                        }
                    }
                    words.setLength(0);
                }
            }
        }
        return lines;
    }
}
