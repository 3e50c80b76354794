package org.gaoyao.chat.answer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gaoyao.run.AtomicFile;
import org.gaoyao.run.Fingerprint;
import org.gaoyao.run.Format;
import org.gaoyao.run.Json;

/**
 * A model that answers the same request only once: answers are kept on disk, failures never.
 *
 * <p>Requests are the same if model, conversation, sampling, thinking and schema are. Whoever wants several answers to a
 * question asks with several seeds, or for several at once. Two threads that ask the same at the same time both ask the
 * model. The model that is asked belongs to this one and is closed with it.
 */
public final class RememberingModel implements ChatModel {

    private static final Format FORMAT = Format.of("chat-answer", 2);

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
        Path file = file(request, "");
        Optional<Answer> known = known(file);
        if (known.isPresent()) {
            known.get().thinking().ifPresent(listener::thinking);
            if (!known.get().text().isEmpty()) {
                listener.text(known.get().text());
            }
            return known.get();
        }
        return kept(file, model.answer(request, listener));
    }

    /**
     * {@inheritDoc}
     *
     * <p>If one of them is not known, all are asked for.
     *
     * @throws UncheckedIOException if an answer can neither be read nor kept
     * @throws org.gaoyao.run.ProblemsException if a kept answer is damaged
     */
    @Override
    public List<Outcome> answers(ChatRequest request, int count) throws InterruptedException {
        List<Path> files = IntStream.range(0, count)
                .mapToObj(number -> file(request, "" + number))
                .toList();
        List<Outcome> known = new ArrayList<>();
        for (Path file : files) {
            known(file).ifPresent(known::add);
        }
        if (known.size() == count) {
            return known;
        }
        List<Outcome> outcomes = model.answers(request, count);
        return IntStream.range(0, count)
                .mapToObj(number -> kept(files.get(number), outcomes.get(number)))
                .toList();
    }

    private Path file(ChatRequest request, String number) {
        Fingerprint asked = request.fingerprint(model.identity());
        String key = (number.isEmpty()
                        ? asked
                        : Fingerprint.of(Map.of("request", asked, "answer", Fingerprint.of(number))))
                .hex();
        return folder.resolve(key.substring(0, 2)).resolve(key + ".json");
    }

    private static Optional<Answer> known(Path file) {
        try {
            return Files.exists(file)
                    ? Optional.of(remembered(Json.read(file, FORMAT, Answer.class)))
                    : Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Outcome kept(Path file, Outcome outcome) {
        if (outcome instanceof Answer answer && !answer.remembered()) {
            try {
                AtomicFile.write(file, Json.document(FORMAT, answer));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return outcome;
    }

    private static Answer remembered(Answer known) {
        return new Answer(
                known.text(),
                known.thinking(),
                known.calls(),
                known.finish(),
                known.tokens(),
                known.drawn(),
                known.timing(),
                true);
    }

    @Override
    public void close() {
        model.close();
    }
}
