package org.gaoyao.retrieval.ranker;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gaoyao.retrieval.encoder.EncoderFile;
import org.gaoyao.retrieval.encoder.School.Pupil;
import org.gaoyao.retrieval.index.ArticleIndex;
import org.gaoyao.retrieval.index.Catalogue;
import org.gaoyao.retrieval.question.AnsweredQuestion;
import org.gaoyao.retrieval.question.Memory;
import org.gaoyao.retrieval.question.Question;
import org.gaoyao.retrieval.question.QuestionFile;
import org.gaoyao.run.AtomicFile;
import org.gaoyao.run.Fingerprint;
import org.gaoyao.run.Format;
import org.gaoyao.run.Json;
import org.gaoyao.run.Problems;
import org.gaoyao.run.ProblemsException;

/**
 * A ranker as a folder: {@code ranker.json}, which is written last, the questions, the encoder and the trees.
 *
 * @param index the fingerprint of the index that it was trained on
 * @param settings how it was trained
 * @param files the fingerprints of the other files
 */
record RankerFolder(Fingerprint index, RankerSettings settings, Map<String, Fingerprint> files) {

    private static final Format FORMAT = Format.of("ranker", 1);
    private static final String HEADER = "ranker.json";
    private static final String QUESTIONS = "questions.jsonl";
    private static final String ENCODER = "encoder.bin";
    private static final String TREES = "trees.txt";
    private static final String NOT_OPENED = "the ranker was not opened";

    static void write(Ranker ranker, ArticleIndex index, RankerSettings settings, Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.deleteIfExists(folder.resolve(HEADER));
        AtomicFile.write(folder.resolve(QUESTIONS), out -> {
            var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            for (AnsweredQuestion answered : ranker.memory().questions()) {
                Question question = answered.question();
                var line = new LinkedHashMap<String, Object>();
                line.put("query_id", question.id());
                line.put("question", question.text());
                line.put("relevant", question.relevant());
                writer.write(Json.line(line) + "\n");
            }
            writer.flush();
        });
        AtomicFile.write(folder.resolve(ENCODER), out -> EncoderFile.write(ranker.pupil(), out));
        AtomicFile.write(folder.resolve(TREES), ranker.trees().text());
        var files = new TreeMap<String, Fingerprint>();
        for (String name : List.of(QUESTIONS, ENCODER, TREES)) {
            files.put(name, Fingerprint.of(folder.resolve(name)));
        }
        AtomicFile.write(
                folder.resolve(HEADER), Json.document(FORMAT, new RankerFolder(index.fingerprint(), settings, files)));
    }

    static Ranker open(Path folder, ArticleIndex index) throws IOException {
        if (!Files.isRegularFile(folder.resolve(HEADER))) {
            throw ProblemsException.of(
                    NOT_OPENED,
                    folder.toString(),
                    "holds no finished ranker",
                    "gaoyao retrieval train --out " + folder);
        }
        RankerFolder header = Json.read(folder.resolve(HEADER), FORMAT, RankerFolder.class);
        if (!header.index().equals(index.fingerprint())) {
            throw ProblemsException.of(
                    NOT_OPENED,
                    folder.toString(),
                    "was trained for another index: %s, this one is %s"
                            .formatted(
                                    header.index().brief(), index.fingerprint().brief()),
                    "train one for this index: gaoyao retrieval train");
        }
        var problems = new Problems();
        for (Map.Entry<String, Fingerprint> file : header.files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            if (!Files.isRegularFile(path) || !Fingerprint.of(path).equals(file.getValue())) {
                problems.add(path.toString(), "is damaged or missing", "train the ranker again");
            }
        }
        problems.throwIfAny(NOT_OPENED);
        Catalogue catalogue = index.catalogue();
        Pupil pupil;
        try (var in = Files.newInputStream(folder.resolve(ENCODER))) {
            pupil = EncoderFile.read(in);
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
        List<AnsweredQuestion> questions =
                AnsweredQuestion.of(QuestionFile.read(folder.resolve(QUESTIONS), true, NOT_OPENED), catalogue);
        return new Ranker(
                index,
                catalogue,
                pupil,
                new Memory(catalogue, questions, pupil.encoder()),
                Trees.parse(Files.readString(folder.resolve(TREES))));
    }
}
