package org.gaoyao.law.intake;

import java.nio.file.Path;

/**
 * One line or paragraph of a law's text, without the marks of its file format.
 *
 * @param file the file that it stands in
 * @param number its number there, from 1: the line, or in a DOCX file the paragraph
 * @param heading the level of a Markdown heading, 1 to 6, or 0
 * @param text the words, stripped
 */
record Line(Path file, int number, int heading, String text) {

    /** The place as a person would look for it. */
    String where() {
        return file + ":" + number;
    }
}
