package org.gaoyao.corpus.format;

import java.io.IOException;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text of a PDF in the order in which it is read. Scanned pages have none. */
final class PdfText {

    /** PDFBox tells every oddity of a file to the log; the ledger says what came of it. */
    private static final Logger PDFBOX = Logger.getLogger("org.apache.pdfbox");

    private static final Logger FONTBOX = Logger.getLogger("org.apache.fontbox");

    static {
        PDFBOX.setLevel(Level.OFF);
        FONTBOX.setLevel(Level.OFF);
    }

    private PdfText() {}

    static FileText read(byte[] bytes) throws Unreadable {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setLineSeparator("\n");
            return new FileText(stripper.getText(pdf).strip(), Map.of());
        } catch (InvalidPasswordException closed) {
            throw new Unreadable("password-protected", closed);
        } catch (IOException | RuntimeException broken) {
            throw new Unreadable("damaged-pdf", broken);
        }
    }
}
