package org.gaoyao.app.stage.train;

import java.net.URI;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gaoyao.app.setting.About;
import org.gaoyao.app.setting.Default;
import org.gaoyao.model.adapter.Lora;
import org.gaoyao.model.adapter.Target;
import org.gaoyao.model.decoder.TrainingPass.Memory;
import org.gaoyao.model.tensor.DType;
import org.gaoyao.model.tensor.Device;
import org.gaoyao.moot.exercise.Task;
import org.gaoyao.run.Problems;
import org.gaoyao.score.legal.JudgmentScore;
import org.gaoyao.score.legal.TermScore;
import org.gaoyao.train.curriculum.Curriculum;
import org.gaoyao.train.curriculum.Phase;
import org.gaoyao.train.curriculum.Promotion;
import org.gaoyao.train.learner.LearnerSettings;
import org.gaoyao.train.policy.Advantage;
import org.gaoyao.train.policy.Dapo;
import org.gaoyao.train.policy.DynamicSampling;
import org.gaoyao.train.policy.Grpo;
import org.gaoyao.train.policy.Objective;
import org.gaoyao.train.reinforcement.PolicyTrainingSettings;
import org.gaoyao.train.reinforcement.ReinforcementSettings;
import org.gaoyao.train.reward.FormatMode;
import org.gaoyao.train.reward.RewardSettings;
import org.gaoyao.train.reward.Rewards;
import org.gaoyao.train.rollout.AdapterServer;
import org.gaoyao.train.schedule.Linear;

/**
 * The settings of reinforcement learning, of the stage {@code rl} as of the command.
 *
 * @param model what is reinforced
 * @param prompts what it learns from
 * @param heldOut what it is examined with
 * @param moot whether the moot court's tasks are prompts too
 * @param thinks whether it thinks before it answers
 * @param longestPrompt how many tokens a prompt may have
 * @param phases of the curriculum
 * @param replay the share of prompts from earlier phases
 * @param algorithm what it is trained for
 * @param drawing how completions are drawn
 * @param rewards what they are worth
 * @param pace how long and how fast
 * @param adapter whether an adapter alone is trained
 * @param server where completions are drawn
 * @param step how an update is computed
 * @param look how often one looks
 */
public record RlSettings(
        @About("The folder of a checkpoint with tokenizer and chat template; else the model of the training stage"
                + " above.")
        Optional<Path> model,

        @About("Files, or folders of files, with tasks to learn from: JSON lines.") @Default("[]")
        List<Path> prompts,

        @About("The same to be examined with, of which nothing is learnt.") @Default("[]")
        List<Path> heldOut,

        @About("Whether the tasks of the stage moot, where it stands above, are prompts too.") @Default("true")
        boolean moot,

        @About("Whether the model thinks before it answers.") @Default("true")
        boolean thinks,

        @About("How many tokens a prompt may have; longer ones are left out and named.") @Default("2048")
        int longestPrompt,

        @About("The phases of the curriculum; else the five of LegalOne.") @Default("[]")
        List<OnePhase> phases,

        @About("The share of prompts from earlier phases.") @Default("0.1")
        double replay,

        @Default("{}") Algorithm algorithm,
        @Default("{}") Drawing drawing,
        @Default("{}") Paid rewards,
        @Default("{}") Pace pace,
        @Default("{}") Trained adapter,

        @About("A server that draws completions, into which the adapter is loaded after each step.")
        Optional<Server> server,

        @Default("{}") Step step,
        @Default("{}") Look look) {

    /** A phase. */
    record OnePhase(
            @About("Its tasks, such as statute-memorisation.")
            List<Task> tasks,

            @About("How many tokens a completion may have.") @Default("1024")
            int longest,

            @About("After how many steps the next phase begins at the latest.") @Default("1000000")
            long steps) {

        OnePhase {
            tasks = List.copyOf(tasks);
            var problems = new Problems();
            if (tasks.isEmpty() || !Rewards.TASKS.containsAll(tasks)) {
                problems.add(
                        "tasks",
                        "must be tasks with a reward, got " + tasks,
                        "known: "
                                + String.join(
                                        ", ",
                                        Rewards.TASKS.stream()
                                                .map(task -> task.key().replace('_', '-'))
                                                .sorted()
                                                .toList()));
            }
            problems.throwIfAny("the settings were not read");
        }

        Phase phase() {
            return new Phase(
                    String.join(", ", tasks.stream().map(Task::key).toList()), Set.copyOf(tasks), longest, steps);
        }
    }

    /** The objectives that there are. */
    enum Name {
        /** DAPO. */
        DAPO,
        /** GRPO. */
        GRPO
    }

    /** What a policy is trained for. */
    record Algorithm(
            @About("dapo or grpo.") @Default("dapo") Name name,

            @About("Over what a completion is better: length-weighted (LegalOne's, by a digest), mean-deviation"
                    + " (GRPO's), mean, length-weighted-deviation.")
            @Default("length-weighted")
            Advantage advantage,

            @About("By how much a token may become less likely in a step; GRPO's clip both ways.") @Default("0.2")
            double clipLow,

            @About("By how much it may become likelier, of DAPO.") @Default("0.28")
            double clipHigh,

            @About("What a bad token can cost at most, in advantages, of DAPO.") @Default("10")
            double dualClip,

            @About("How much divergence from the model as it was costs, of GRPO.") @Default("0")
            double beta) {

        Objective objective() {
            return switch (name) {
                case DAPO -> new Dapo(clipLow, clipHigh, dualClip);
                case GRPO -> new Grpo(clipLow, beta);
            };
        }
    }

    /** How completions are drawn. */
    record Drawing(
            @About("How many prompts a step learns from.") @Default("512")
            int groups,

            @About("How many completions of each are drawn.") @Default("16")
            int samples,

            @About("At which temperature.") @Default("1") double temperature,

            @About("Whether groups that teach nothing are replaced by others.") @Default("true")
            boolean filter,

            @About("The deviation that a group must exceed; 0.02 for rewards of a judge.") @Default("1e-6")
            double leastDeviation,

            @About("How often more prompts are drawn until enough teach something.") @Default("10")
            int mostRounds,

            @About("What a completion loses at the limit of its length.") @Default("1")
            double overlong,

            @About("How many completions are under way at once in this process.") @Default("64")
            int slots,

            @About("The share of completions whose reward may fail before training stops.") @Default("0.1")
            double mostErrors) {}

    /** What completions are worth. */
    record Paid(
            @About("gate: without the form there is no reward; bonus: the form is a part of it.") @Default("gate")
            FormatMode format,

            @About("The weight of the form as a bonus.") @Default("0.1")
            double bonus,

            @About("The weight of the share of citations that hold.") @Default("0.1")
            double citations,

            @About("What an unreadable answer loses at most.") @Default("0.1")
            double readability,

            @About("How terms are compared: ratio, cail-step, lawbench-log, legal-delta.") @Default("ratio")
            TermScore term,

            @About("The weight of a judgment's text beside its decision.") @Default("0")
            double text,

            @About("Whether the calculation of a term is rewarded where a prompt has its elements.") @Default("false")
            boolean calculation) {

        RewardSettings settings() {
            JudgmentScore judge = JudgmentScore.JUDGE_R1;
            return new RewardSettings(
                    format,
                    bonus,
                    citations,
                    readability,
                    new JudgmentScore(judge.articles(), judge.charges(), judge.term(), judge.fine(), term),
                    text,
                    calculation);
        }
    }

    /** How long and how fast. */
    record Pace(
            @About("How many steps.") @Default("100") long steps,

            @About("The learning rate.") @Default("1e-6") double rate,

            @About("Over how many steps it rises.") @Default("20")
            long warmup,

            @About("Into how many updates the groups of a step are divided.") @Default("16")
            int updates) {}

    /** An adapter. */
    record Trained(
            @About("The rank of a LoRA adapter, such as 128; 0 trains every weight.") @Default("0")
            int rank,

            @About("Its strength; else twice the rank.") Optional<Double> alpha,

            @About("Whether a checkpoint with the adapter added to the weights is written too.") @Default("true")
            boolean merged) {

        Optional<Lora> lora() {
            return rank == 0
                    ? Optional.empty()
                    : Optional.of(new Lora(rank, alpha.orElse(2.0 * rank), 0, false, EnumSet.allOf(Target.class)));
        }
    }

    /** A server. */
    record Server(
            @About("Whose interface it has: vllm or sglang.")
            AdapterServer.Kind kind,

            @About("Its address, such as http://localhost:8000.")
            String address,

            @About("The name of the base model there.") String model,

            @About("The environment variable with the key, if it needs one.")
            Optional<String> keyFrom) {}

    /** How an update is computed. */
    record Step(
            @About("Tokens of one pass.") @Default("8192") int tokensAtOnce,

            @About("Whether blocks are computed again on the way back.") @Default("false")
            boolean recompute,

            @About("The norm that gradients are clipped to.") @Default("1")
            double clip,

            @About("Where it is computed: cpu, cuda, cuda:1; the first GPU that works if not written.")
            Optional<String> device,

            @About("Whether it is computed in 16 bits.") @Default("false")
            boolean bf16) {}

    /** How often one looks. */
    record Look(
            @About("After how many steps held-out prompts are answered; else every tenth of them.")
            Optional<Long> every,

            @About("After how many steps it saves what it needs to go on; else every tenth of them.")
            Optional<Long> saveEvery,

            @About("How many held-out prompts of each task.") @Default("32")
            int prompts,

            @About("How many answers of each are drawn at the temperature.") @Default("4")
            int samples) {}

    /** The settings as the room has them, or everything that is wrong with them. */
    PolicyTrainingSettings training(long seed) {
        long tenth = Math.max(1, pace.steps() / 10);
        return new PolicyTrainingSettings(
                thinks,
                longestPrompt,
                drawing.slots(),
                adapter.lora(),
                adapter.merged(),
                server.map(each -> new PolicyTrainingSettings.Served(
                        each.kind(), URI.create(each.address()), each.model(), each.keyFrom())),
                step.bf16() ? DType.BF16 : DType.F32,
                step.device().flatMap(Device::find).orElseGet(Device::best),
                new LearnerSettings(
                        LearnerSettings.CUSTOMARY.optimizer(),
                        step.clip(),
                        step.recompute() ? Memory.RECOMPUTE : Memory.KEEP,
                        step.tokensAtOnce()),
                Linear.constant(pace.rate(), Math.min(pace.warmup(), pace.steps()), pace.steps()),
                curriculum(),
                new ReinforcementSettings(
                        algorithm.objective(),
                        algorithm.advantage(),
                        drawing.groups(),
                        drawing.samples(),
                        drawing.temperature(),
                        drawing.filter()
                                ? Optional.of(new DynamicSampling(drawing.leastDeviation()))
                                : Optional.empty(),
                        drawing.mostRounds(),
                        drawing.overlong(),
                        pace.updates(),
                        look.every().orElse(tenth),
                        look.saveEvery().orElse(tenth),
                        1,
                        drawing.mostErrors()),
                look.prompts(),
                look.samples(),
                seed);
    }

    private Curriculum curriculum() {
        return phases.isEmpty()
                ? new Curriculum(Curriculum.LEGAL_ONE.phases(), replay, Promotion.DEFAULT)
                : new Curriculum(phases.stream().map(OnePhase::phase).toList(), replay, Promotion.DEFAULT);
    }
}
