package org.gaoyao.bench.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import org.gaoyao.corpus.document.Document;
import org.gaoyao.corpus.document.DocumentClass;
import org.gaoyao.model.decoder.Decoder;
import org.gaoyao.model.tensor.DType;
import org.gaoyao.model.tokenizer.PreTokenizer;
import org.gaoyao.model.tokenizer.Tokenizer;
import org.gaoyao.model.tokenizer.TokenizerConfig;
import org.gaoyao.model.tokenizer.TokenizerTrainer;
import org.gaoyao.model.tokenizer.TrainingPlan;
import org.gaoyao.run.FileTree;
import org.gaoyao.run.Progress;
import org.gaoyao.run.Seeds;
import org.gaoyao.train.learner.Learner;
import org.gaoyao.train.learner.LearnerSettings;
import org.gaoyao.train.loop.Loop;
import org.gaoyao.train.loop.LoopSettings;
import org.gaoyao.train.loop.Validation;
import org.gaoyao.train.metric.MetricFolder;
import org.gaoyao.train.metric.MetricName;
import org.gaoyao.train.metric.MetricSink;
import org.gaoyao.train.sampling.SequencePlan;
import org.gaoyao.train.sampling.Uniform;
import org.gaoyao.train.schedule.Linear;
import org.gaoyao.train.token.CellRule;
import org.gaoyao.train.token.HeldOut;
import org.gaoyao.train.token.MixtureFigures;
import org.gaoyao.train.token.TokenFeed;
import org.gaoyao.train.token.TokenShards;
import org.gaoyao.train.token.Tokenization;

/** The loop of the train room as stages run it, held at each step until it is told to go on. */
final class OurLoop {

    private static final int STEPS = 100_000;
    private static final int DOCUMENTS = 2_000;
    private static final int CHARACTERS = 400;
    private static final int VOCABULARY = 2_000;
    private static final String ALPHABET = "依照中华人民共和国刑法第二百六十四条规定，判处有期徒刑三年。清早醒来，楼下有人唱戏，山路绕了五十个弯。";

    private final Semaphore asked = new Semaphore(0);
    private final BlockingQueue<Double> done = new LinkedBlockingQueue<>();

    private OurLoop() {}

    /** Serves steps of the loop; the argument is the shape. */
    static void main(String[] arguments) throws IOException {
        TrainingShape shape = TrainingShape.read(arguments[0]);
        Path folder = Files.createTempDirectory("loop");
        try {
            TokenShards shards = new Tokenization(tokenizer(), CellRule.STANDARD, new HeldOut(0, 1))
                    .write(taker -> documents().forEach(taker), folder.resolve("tokens"), Progress.silent());
            var loop = new OurLoop();
            Thread.ofPlatform().daemon().start(() -> loop.train(shape, shards, folder));
            Worker.serve("Gaoyao's loop", loop::step);
        } finally {
            FileTree.remove(folder);
        }
    }

    /** Lets the loop take a step, all that follows it included, and waits for its end. */
    private double step() {
        asked.release();
        try {
            return done.take();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Double.NaN;
        }
    }

    private void train(TrainingShape shape, TokenShards shards, Path folder) {
        var schedule = Linear.constant(3e-4, 0, STEPS);
        var plan = SequencePlan.of(new Uniform(shards.manifest().pool()), STEPS, shape.sequences());
        var feed = new TokenFeed(shards, plan, shape.length(), false, 1);
        double[] loss = {Double.NaN};
        Decoder decoder = Decoder.random(TrainingShape.configuration(), 1, DType.F32);
        try (Learner learner = Learner.full(decoder, LearnerSettings.CUSTOMARY);
                MetricFolder metrics = new MetricFolder(folder, InstantSource.system())) {
            MetricSink last = (_, values) -> loss[0] = values.getOrDefault(MetricName.LOSS, Double.NaN);
            new Loop(
                            learner,
                            step -> {
                                if (step > 0) {
                                    done.add(loss[0]);
                                }
                                asked.acquireUninterruptibly();
                                return feed.at(step);
                            },
                            schedule,
                            Validation.none(),
                            new LoopSettings(STEPS, STEPS, 1, false))
                    .run(
                            folder,
                            MetricSink.all(List.of(new MixtureFigures(feed, schedule, metrics), last)),
                            Progress.silent());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Tokenizer tokenizer() {
        var trainer = new TokenizerTrainer(new TrainingPlan(
                VOCABULARY,
                PreTokenizer.QWEN,
                List.of("<|endoftext|>"),
                List.of(),
                new TokenizerConfig.Roles(Optional.empty(), Optional.of("<|endoftext|>"), Optional.empty()),
                128));
        documents().forEach(document -> trainer.add(document.text()));
        return trainer.train(Progress.silent());
    }

    private static List<Document> documents() {
        var random = new Seeds(1).generator("documents");
        var documents = new ArrayList<Document>();
        for (int n = 0; n < DOCUMENTS; n++) {
            var text = new StringBuilder();
            for (int i = 0; i < CHARACTERS; i++) {
                text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
            }
            documents.add(new Document(
                    "bench#" + n,
                    "bench",
                    n % 2 == 0 ? DocumentClass.JUDGMENT : DocumentClass.OTHER,
                    "CC0-1.0",
                    Map.of(),
                    text.toString()));
        }
        return documents;
    }
}
