package org.gaoyao.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

    record Note(int number, String text, Optional<Double> weight) {}

    private static final Format FORMAT = Format.of("notes", 1);
    private static final Note FIRST = new Note(1, "第一条\n有两行", Optional.of(0.1));
    private static final Note SECOND = new Note(2, "second", Optional.empty());
    private static final Note THIRD = new Note(3, "third", Optional.empty());

    @TempDir
    private Path folder;

    @Test
    void entriesAreReadBackInOrderAcrossOpenings() throws IOException {
        append(FIRST, SECOND);
        append(THIRD);

        assertThat(read()).containsExactly(FIRST, SECOND, THIRD);
        assertThat(Files.readAllLines(file())).hasSize(4).first().isEqualTo("{\"format\":\"gaoyao/notes 1\"}");
    }

    @Test
    void anAbsentJournalIsEmpty() throws IOException {
        assertThat(read()).isEmpty();
    }

    /** Cuts the file at every byte, as the death of its writer may, and goes on from there. */
    @Test
    void aTornTailIsNotReadAndIsCutOffBeforeTheNextEntry() throws IOException {
        append(FIRST, SECOND);
        byte[] whole = Files.readAllBytes(file());
        for (int length = 0; length <= whole.length; length++) {
            Files.write(file(), Arrays.copyOf(whole, length));
            List<Note> before = read();
            append(THIRD);

            assertThat(before).isEqualTo(List.of(FIRST, SECOND).subList(0, before.size()));
            assertThat(read().subList(0, before.size())).isEqualTo(before);
            assertThat(read()).hasSize(before.size() + 1).endsWith(THIRD);
        }
        assertThat(read()).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void whatNoLongerHoldsIsCutOffWithAllAfterIt() throws IOException {
        append(FIRST, SECOND, THIRD);
        try (Journal<Note> journal = Journal.open(file(), FORMAT, Note.class, note -> note.number() != 2)) {
            journal.append(THIRD);
        }

        assertThat(read()).containsExactly(FIRST, THIRD);
    }

    @Test
    void aTailOfGarbageIsATornTail() throws IOException {
        append(FIRST);
        Files.write(file(), new byte[] {0, 0, 0, '\n', 0}, StandardOpenOption.APPEND);

        assertThat(read()).containsExactly(FIRST);
        append(SECOND);
        assertThat(read()).containsExactly(FIRST, SECOND);
    }

    @Test
    void damageBeforeWholeLinesIsRefusedWithItsLine() throws IOException {
        append(FIRST, SECOND);
        List<String> lines = Files.readAllLines(file());
        Files.write(file(), List.of(lines.get(0), "{\"number\":", lines.get(2)));

        assertThatThrownBy(this::read)
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("notes.jsonl:2: is damaged");
    }

    @Test
    void anEntryOfAnotherShapeIsRefusedEvenAtTheEnd() throws IOException {
        append(FIRST);
        Files.writeString(file(), "{\"number\":1,\"words\":2}\n", StandardOpenOption.APPEND);

        assertThatThrownBy(this::read).isInstanceOf(ProblemsException.class).hasMessageContaining("notes.jsonl:3");
    }

    @Test
    void aFileThatIsNoJournalIsRefusedAndNotTouched() throws IOException {
        for (String text : List.of("a letter\nto a friend\n", "one line", "{\"format\":\"gaoyao/other 1\"}\n")) {
            Files.writeString(file(), text);

            assertThatThrownBy(() -> append(FIRST)).isInstanceOf(ProblemsException.class);
            assertThat(Files.readString(file())).isEqualTo(text);
        }
    }

    private Path file() {
        return folder.resolve("notes.jsonl");
    }

    private List<Note> read() throws IOException {
        return Journal.read(file(), FORMAT, Note.class);
    }

    private void append(Note... notes) throws IOException {
        try (Journal<Note> journal = Journal.open(file(), FORMAT, Note.class)) {
            for (Note note : notes) {
                journal.append(note);
            }
        }
    }
}
