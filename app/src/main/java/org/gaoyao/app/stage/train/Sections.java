package org.gaoyao.app.stage.train;

import java.util.List;
import java.util.Optional;
import org.gaoyao.app.setting.About;
import org.gaoyao.app.setting.Default;
import org.gaoyao.model.decoder.Configuration;
import org.gaoyao.model.decoder.Family;
import org.gaoyao.model.decoder.Shapes;
import org.gaoyao.model.decoder.TrainingPass.Memory;
import org.gaoyao.model.optimizer.AdamW;
import org.gaoyao.model.tensor.DType;
import org.gaoyao.model.tensor.Device;
import org.gaoyao.run.Nearest;
import org.gaoyao.run.Problems;
import org.gaoyao.train.learner.LearnerSettings;
import org.gaoyao.train.loop.LoopSettings;
import org.gaoyao.train.schedule.DecayShape;
import org.gaoyao.train.schedule.WarmupStableDecay;

/** The sections of settings that stages of training share, a record for each; a wrong one is reported with its key. */
final class Sections {

    /** The longest text in tokens that a tokenizer which is trained here says it is meant for. */
    static final int LONGEST_TEXT = 4096;

    private static final String TASK = "the settings were not read";

    private Sections() {}

    /** Refuses a number of steps that is none. */
    static void requireSteps(long steps) {
        if (steps < 1 || steps >= Integer.MAX_VALUE) {
            var problems = new Problems();
            problems.add("steps", "must be at least 1 and below 2^31, got " + steps, "");
            problems.throwIfAny(TASK);
        }
    }

    /** The shape of a model that is made here. */
    record Model(
            @About("A published shape, such as small or qwen3-0.6b, in place of the numbers below; the vocabulary is"
                    + " the tokenizer's.")
            Optional<String> shape,

            @About("The width of the model.") @Default("128")
            int width,

            @About("How many blocks.") @Default("4") int layers,

            @About("How many query heads.") @Default("2") int heads,

            @About("How many key-value heads, of which the query heads are a multiple.") @Default("1")
            int keyValueHeads,

            @About("The width of a head.") @Default("64") int headWidth,

            @About("The width of the feed-forward layers.") @Default("384")
            int feedForward,

            @About("The base of the rotary positions.") @Default("10000")
            double rotaryBase,

            @About("The longest context that it is made for, in tokens.") @Default("2048")
            int context) {

        Model {
            var problems = new Problems();
            shape.filter(name -> Shapes.find(name).isEmpty())
                    .ifPresent(name -> problems.add(
                            "shape",
                            "is not known: \"" + name + "\"",
                            Nearest.of(name, List.copyOf(Shapes.all().keySet()))
                                            .map(near -> "did you mean \"" + near + "\"? ")
                                            .orElse("")
                                    + "known: " + String.join(", ", Shapes.all().keySet())));
            problems.throwIfAny(TASK);
            var _ = made(1, width, layers, heads, keyValueHeads, headWidth, feedForward, rotaryBase, context);
        }

        /** The shape over a vocabulary. */
        Configuration configuration(int vocabulary) {
            return shape.flatMap(Shapes::find)
                    .map(published -> published.withVocabulary(vocabulary))
                    .orElseGet(() -> made(
                            vocabulary,
                            width,
                            layers,
                            heads,
                            keyValueHeads,
                            headWidth,
                            feedForward,
                            rotaryBase,
                            context));
        }

        private static Configuration made(
                int vocabulary,
                int width,
                int layers,
                int heads,
                int keyValueHeads,
                int headWidth,
                int feedForward,
                double rotaryBase,
                int context) {
            return new Configuration(
                    Family.QWEN3,
                    vocabulary,
                    width,
                    layers,
                    heads,
                    keyValueHeads,
                    headWidth,
                    feedForward,
                    1e-6,
                    rotaryBase,
                    Optional.empty(),
                    context,
                    true,
                    false,
                    0.02);
        }
    }

    /** What a step sees. */
    record Rows(
            @About("Tokens of a sequence.") @Default("256") int length,

            @About("Sequences of a step.") @Default("32") int sequences,

            @About("Whether documents within a sequence do not see each other, which also costs less.") @Default("true")
            boolean apart) {

        Rows {
            var problems = new Problems();
            if (length < 32) {
                problems.add("length", "must be at least 32, got " + length, "");
            }
            if (sequences < 1) {
                problems.add("sequences", "must be at least 1, got " + sequences, "");
            }
            problems.throwIfAny(TASK);
        }
    }

    /** The learning rate: up, stable, down. */
    record Rate(
            @About("The highest learning rate; LegalOne's is said to be 3e-4, small models bear ten times as much.")
            @Default("3e-4")
            double max,

            @About("The rate of the last step.") @Default("3e-6")
            double min,

            @About("The share of the steps in which the rate rises.") @Default("0.1")
            double warmup,

            @About("The share of the steps in which it falls.") @Default("0.1")
            double decay,

            @About("How it falls.") @Default("linear") DecayShape shape) {

        Rate {
            var problems = new Problems();
            if (!(max > 0)) {
                problems.add("max", "must be above 0, got " + max, "");
            }
            if (!(min >= 0 && min <= max)) {
                problems.add("min", "must be from 0 to max (%s), got %s".formatted(max, min), "");
            }
            if (!(warmup >= 0 && decay >= 0 && warmup + decay <= 1)) {
                problems.add(
                        "warmup",
                        "and decay must be shares that are 1 together at most, got " + warmup + " and " + decay,
                        "");
            }
            problems.throwIfAny(TASK);
        }

        /** The rate of each of so many steps. */
        WarmupStableDecay over(long steps) {
            long up = Math.round(steps * warmup);
            long down = Math.min(steps - up, Math.round(steps * decay));
            return new WarmupStableDecay(max, min, up, steps - up - down, down, shape);
        }
    }

    /** How a step is taken. */
    record Learning(
            @About("The weight decay of matrices.") @Default("0.1")
            double weightDecay,

            @About("How much of the first moment stays.") @Default("0.9")
            double beta1,

            @About("How much of the second moment stays.") @Default("0.95")
            double beta2,

            @About("The norm that gradients are clipped to.") @Default("1")
            double clip,

            @About("Tokens of one pass; a step with more takes several and adds their gradients up.") @Default("8192")
            int tokensAtOnce,

            @About("Whether blocks are computed again on the way back, which saves memory and costs a third more work.")
            @Default("false")
            boolean recompute,

            @About("Where it is computed: cpu, cuda, cuda:1; the first GPU that works if not written.")
            Optional<String> device,

            @About("In what it is computed.") @Default("fp32")
            Precision precision) {

        /** In what weights, gradients and moments are. */
        enum Precision {
            /** 32 bits. */
            FP32,
            /** 16 bits with the exponent of 32: for devices that compute in it. */
            BF16;

            DType type() {
                return this == FP32 ? DType.F32 : DType.BF16;
            }
        }

        Learning {
            var problems = new Problems();
            device.filter(name -> Device.find(name).isEmpty())
                    .ifPresent(name -> problems.add("device", "is not known: " + name, "write cpu, cuda or cuda:1"));
            problems.throwIfAny(TASK);
            var _ = settings(weightDecay, beta1, beta2, clip, recompute, tokensAtOnce);
        }

        LearnerSettings settings() {
            return settings(weightDecay, beta1, beta2, clip, recompute, tokensAtOnce);
        }

        private static LearnerSettings settings(
                double weightDecay, double beta1, double beta2, double clip, boolean recompute, int tokensAtOnce) {
            return new LearnerSettings(
                    new AdamW.Settings(beta1, beta2, AdamW.Settings.CUSTOMARY.epsilon(), weightDecay),
                    clip,
                    recompute ? Memory.RECOMPUTE : Memory.KEEP,
                    tokensAtOnce);
        }

        Device place() {
            return device.flatMap(Device::find).orElseGet(Device::best);
        }
    }

    /** When it is looked up from the steps. */
    record Checks(
            @About("After how many steps it validates; after every tenth of them if not written.")
            Optional<Long> validateEvery,

            @About("After how many steps it saves what it needs to go on; after every tenth of them if not written.")
            Optional<Long> saveEvery,

            @About("Tokens of each part that it validates with, at most.") @Default("20000")
            long validationTokens,

            @About("Whether the curvature of the loss and the noise of gradients are measured too at each validation,"
                    + " and the learning rate that they bear; it costs some sixty steps each time.")
            @Default("false")
            boolean stability,

            @About("Whether it ends with the state of the lowest validation loss in place of the last.")
            @Default("false")
            boolean keepBest) {

        Checks {
            var problems = new Problems();
            validateEvery
                    .filter(steps -> steps < 1)
                    .ifPresent(steps -> problems.add("validateEvery", "must be at least 1, got " + steps, ""));
            saveEvery
                    .filter(steps -> steps < 1)
                    .ifPresent(steps -> problems.add("saveEvery", "must be at least 1, got " + steps, ""));
            if (validationTokens < 2) {
                problems.add("validationTokens", "must be at least 2, got " + validationTokens, "");
            }
            problems.throwIfAny(TASK);
        }

        LoopSettings over(long steps) {
            LoopSettings tenths = LoopSettings.tenths(steps);
            return new LoopSettings(
                    validateEvery.orElse(tenths.evaluateEvery()), saveEvery.orElse(tenths.saveEvery()), 1, keepBest);
        }
    }
}
