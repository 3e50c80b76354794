package org.gaoyao.chat.answer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gaoyao.run.AtomicFile;
import org.gaoyao.run.Format;
import org.gaoyao.run.Json;

/**
 * A model that answers the same request only once: answers are kept on disk, failures never.
 *
 * <p>Requests are the same if model, conversation, sampling, thinking and schema are. Whoever wants several answers to a
 * question asks with several seeds. Two threads that ask the same at the same time both ask the model. The model that is
 * asked belongs to this one and is closed with it.
 */
public final class RememberingModel implements ChatModel {

    private static final Format FORMAT = Format.of("chat-answer", 1);

    private final ChatModel model;
    private final Path folder;

    /**
     * A model with a memory.
     *
     * @param folder where answers are kept: one file each, named by the hash of model and request
     */
    public RememberingModel(ChatModel model, Path folder) {
        this.model = model;
        this.folder = folder;
    }

    @Override
    public String identity() {
        return model.identity();
    }

    /**
     * {@inheritDoc}
     *
     * @throws UncheckedIOException if an answer can neither be read nor kept
     * @throws org.gaoyao.run.ProblemsException if a kept answer is damaged
     */
    @Override
    public Outcome answer(ChatRequest request, Listener listener) throws InterruptedException {
        Path file = file(request);
        try {
            if (Files.exists(file)) {
                Answer known = Json.read(file, FORMAT, Answer.class);
                known.thinking().ifPresent(listener::thinking);
                if (!known.text().isEmpty()) {
                    listener.text(known.text());
                }
                return remembered(known);
            }
            Outcome outcome = model.answer(request, listener);
            if (outcome instanceof Answer answer && !answer.remembered()) {
                AtomicFile.write(file, Json.document(FORMAT, answer));
            }
            return outcome;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Path file(ChatRequest request) {
        String key = request.fingerprint(model.identity()).hex();
        return folder.resolve(key.substring(0, 2)).resolve(key + ".json");
    }

    private static Answer remembered(Answer known) {
        return new Answer(
                known.text(), known.thinking(), known.calls(), known.finish(), known.tokens(), known.timing(), true);
    }

    @Override
    public void close() {
        model.close();
    }
}
