package org.gaoyao.app.command.chat;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Optional;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** Where the lines of a conversation come from: a person at a terminal, or a pipe. */
interface Questions extends AutoCloseable {

    /** The next line; nothing at the end. */
    Optional<String> next() throws IOException;

    /** Whether a person sees what is written, so that a line can be written over. */
    boolean seen();

    @Override
    void close() throws IOException;

    /** Lines as they come. */
    static Questions piped(BufferedReader lines) {
        return new Questions() {
            @Override
            public Optional<String> next() throws IOException {
                return Optional.ofNullable(lines.readLine());
            }

            @Override
            public boolean seen() {
                return false;
            }

            @Override
            public void close() {}
        };
    }

    /** Lines with editing and history, which ends with the program; Ctrl-C drops the line that is being typed. */
    static Questions typed() throws IOException {
        Terminal terminal = TerminalBuilder.builder().system(true).build();
        LineReader reader = LineReaderBuilder.builder()
                .terminal(terminal)
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .build();
        return new Questions() {
            @Override
            public Optional<String> next() {
                while (true) {
                    try {
                        return Optional.of(reader.readLine("> "));
                    } catch (UserInterruptException _) {
                        // The next line is another.
                    } catch (EndOfFileException _) {
                        return Optional.empty();
                    }
                }
            }

            @Override
            public boolean seen() {
                return true;
            }

            @Override
            public void close() throws IOException {
                terminal.close();
            }
        };
    }
}
