package org.gaoyao.train.token;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gaoyao.corpus.document.Document;
import org.gaoyao.model.tokenizer.Tokenizer;
import org.gaoyao.run.Problems;
import org.gaoyao.run.ProblemsException;
import org.gaoyao.run.Progress;

/**
 * Turns documents into token shards.
 *
 * <p>Documents are read one after the other, turned into tokens a few at a time on all processors, and written in their order: the
 * files are equal byte for byte on any number of threads, and no more than a few documents are ever in memory.
 *
 * @param tokenizer that turns text into tokens; special tokens that stand in a text are spelt
 * @param cells to which cell a document belongs
 * @param heldOut which documents are for validation
 */
public record Tokenization(Tokenizer tokenizer, CellRule cells, HeldOut heldOut) {

    private static final String TASK = "no token shards were made";

    /** Characters that are encoded together. */
    private static final int BATCH = 1 << 21;

    private static final int MOST_REPORTED = 20;

    /**
     * Writes the shards of documents into a folder, whole or not at all, in place of those that were there.
     *
     * @throws ProblemsException if documents have a bucket that is none, or none is left to learn from
     */
    public TokenShards write(Documents documents, Path folder, Progress progress) throws IOException {
        try (var work = new Work(folder, progress)) {
            documents.forEach(work::add);
            return work.finish();
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    /** One making of shards. */
    private final class Work implements AutoCloseable {

        private final PlainText plain = new PlainText(tokenizer);
        private final ShardWriter writer;
        private final Progress.Task task;
        private final Problems problems = new Problems();
        private final Map<String, TreeSet<String>> licences = new TreeMap<>();
        private final List<Document> waiting = new ArrayList<>();
        private int characters;

        Work(Path folder, Progress progress) throws IOException {
            this.writer = new ShardWriter(
                    folder, TokenizerFingerprint.of(tokenizer), tokenizer.size(), EndOfText.of(tokenizer));
            this.task = progress.task("tokens", -1, "characters");
        }

        void add(Document document) {
            CellRule.problem(document)
                    .filter(_ -> problems.found().size() < MOST_REPORTED)
                    .ifPresent(problems::add);
            licences.computeIfAbsent(document.source(), _ -> new TreeSet<>()).add(document.licence());
            waiting.add(document);
            characters += document.text().length();
            if (characters >= BATCH) {
                flush();
            }
        }

        private void flush() {
            List<int[]> encoded = waiting.parallelStream()
                    .map(document -> plain.encode(document.text()))
                    .toList();
            try {
                for (int n = 0; n < encoded.size(); n++) {
                    write(waiting.get(n), encoded.get(n));
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            waiting.clear();
            characters = 0;
        }

        private void write(Document document, int[] ids) throws IOException {
            if (heldOut.takes(document)) {
                writer.heldOut(Part.of(document), ids);
            } else {
                writer.train(cells.cell(document), ids);
            }
            task.advance(document.characters());
        }

        TokenShards finish() throws IOException {
            flush();
            if (writer.isEmpty() && problems.isEmpty()) {
                problems.add(
                        "the corpus",
                        "has no document to learn from that is not held out",
                        "give more documents, or hold out a smaller share than " + heldOut.share());
            }
            problems.throwIfAny(TASK);
            Map<String, List<String>> rights = new TreeMap<>();
            licences.forEach((source, all) -> rights.put(source, List.copyOf(all)));
            return writer.finish(rights);
        }

        @Override
        public void close() throws IOException {
            task.close();
            writer.close();
        }
    }
}
