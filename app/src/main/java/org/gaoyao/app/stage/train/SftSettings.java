package org.gaoyao.app.stage.train;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.gaoyao.app.setting.About;
import org.gaoyao.app.setting.Default;
import org.gaoyao.train.example.ExampleFormat;
import org.gaoyao.train.example.LearntTurns;
import org.gaoyao.train.example.TooLong;
import org.gaoyao.train.tuning.Pace;

/**
 * The settings of the stage {@code sft}.
 *
 * @param model what is tuned
 * @param fresh the shape of the model that is made where there is none
 * @param vocabulary of its tokenizer
 * @param sources examples by name
 * @param moot whether the moot court's short tasks are sources too
 * @param data how examples are made ready
 * @param adapter whether and how an adapter alone is trained
 * @param pace how long and how fast
 * @param step what a step has
 * @param learning how it is taken
 * @param look how often one looks
 */
public record SftSettings(
        @About("The folder of a checkpoint with tokenizer and chat template; else the model of the training stage"
                + " above; else a new one is made, with a tokenizer of its own.")
        Optional<Path> model,

        @About("The shape of the model that is made where there is none.") @Default("{}")
        Sections.Model fresh,

        @About("How many tokens the tokenizer of a model that is made has at most.") @Default("2048")
        int vocabulary,

        @About("Examples by name, beside those of the moot court.") @Default("{}")
        Map<String, From> sources,

        @About("Whether the short tasks of the stage moot, where it stands above, are sources too.") @Default("true")
        boolean moot,

        @Default("{}") Data data,
        @Default("{}") Adapter adapter,
        @Default("{}") Rates pace,
        @Default("{}") Step step,
        @Default("{}") Sections.Learning learning,
        @Default("{}") Look look) {

    /**
     * A source.
     *
     * @param path a file or folder
     * @param files which files of a folder
     * @param licence by what right it is used
     * @param general whether it is no law
     * @param format how its rows are written
     * @param weight how often its examples are drawn
     */
    record From(
            @About("A file or a folder: JSON lines or arrays, packed or not.")
            Path path,

            @About("Which names of files in a folder belong to it, such as \"*.jsonl.gz\"; else all.")
            Optional<String> files,

            @About("By what right it is used.") @Default("not stated")
            String licence,

            @About("Whether it is general instructions, else tasks on law.") @Default("false")
            boolean general,

            @About("How its rows are written; else told row by row.")
            Optional<ExampleFormat> format,

            @About("How often each of its examples is drawn, beside 1 for others of its kind.") @Default("1")
            double weight) {}

    /**
     * How examples are made ready.
     *
     * @param turns which answers are learnt
     * @param longest tokens of a sequence
     * @param tooLong what is done with longer ones
     * @param legal draws of law
     * @param general draws of what is not law
     * @param heldOut the share held out
     * @param mostHeldOut how many rows of a source are held out at most
     */
    record Data(
            @About("Which answers of a conversation are learnt: the last, or every one.") @Default("last")
            LearntTurns turns,

            @About("How many tokens a sequence may have; else as many as the model sees at once, 4096 at most.")
            Optional<Integer> longest,

            @About("What is done with longer ones: drop, cut the end, or error.") @Default("drop")
            TooLong tooLong,

            @About("How many draws are of law, for so many of general instructions.") @Default("8")
            double legal,

            @About("How many draws are of general instructions, for so many of law.") @Default("2")
            double general,

            @About("The share of rows that is held out for validation.") @Default("0.02")
            double heldOut,

            @About("How many rows of a source are held out at most.") @Default("200")
            int mostHeldOut) {}

    /**
     * An adapter.
     *
     * @param rank its rank, 0 to train every weight
     * @param alpha its strength
     * @param dropout the share of inputs that it does not see
     * @param merged whether it is also added to the weights
     */
    record Adapter(
            @About("The rank of a LoRA adapter, such as 128; 0 trains every weight.") @Default("0")
            int rank,

            @About("Its strength α; else twice the rank.") Optional<Double> alpha,

            @About("The share of inputs that it does not see while it learns.") @Default("0")
            double dropout,

            @About("Whether a checkpoint with the adapter added to the weights is written too.") @Default("false")
            boolean merged) {}

    /**
     * How long and how fast.
     *
     * @param epochs how often as many examples are drawn as there are
     * @param steps how many steps at most
     * @param schedule how the rate falls
     * @param rate the highest
     * @param floor the lowest, as a share of the highest
     * @param warmup the share of steps in which it rises
     * @param decay the share of steps in which it falls, where it is stable before
     */
    record Rates(
            @About("How often as many examples are drawn as there are.") @Default("3")
            double epochs,

            @About("How many steps at most; else as many as the epochs have.")
            Optional<Integer> steps,

            @About("How the learning rate falls: cosine, linear, or stable with a decay at the end.") @Default("cosine")
            Pace.Shape schedule,

            @About("The highest learning rate.") @Default("1e-5")
            double rate,

            @About("The lowest learning rate, as a share of the highest.") @Default("0")
            double floor,

            @About("The share of steps in which the rate rises.") @Default("0.1")
            double warmup,

            @About("The share of steps in which it falls, where it is stable before.") @Default("0.1")
            double decay) {}

    /**
     * A step.
     *
     * @param tokens how many tokens it has at most
     * @param examples how many sequences it has, in place of a number of tokens
     */
    record Step(
            @About("How many tokens a step has at most.") @Default("65536")
            int tokens,

            @About("How many sequences a step has; instead of a number of tokens.")
            Optional<Integer> examples) {}

    /**
     * How often one looks.
     *
     * @param times how often, spread over the steps
     * @param keepLast states kept while it trains
     * @param keepBest whether the best state is what it ends with
     * @param samples questions answered at each look
     * @param sampleTokens how long an answer may be
     */
    record Look(
            @About("How often it validates, answers held-out questions and saves, spread over the steps.")
            @Default("10")
            int times,

            @About("How many of the latest states are kept while it trains.") @Default("1")
            int keepLast,

            @About("Whether it ends with the state of the lowest validation loss, else with the last.") @Default("true")
            boolean keepBest,

            @About("How many held-out questions it answers at each look.") @Default("7")
            int samples,

            @About("How many tokens such an answer may have.") @Default("256")
            int sampleTokens) {}
}
