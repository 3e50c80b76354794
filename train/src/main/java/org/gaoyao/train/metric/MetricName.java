package org.gaoyao.train.metric;

/**
 * The names of measurements, which are those of TRL and verl where these have one.
 *
 * <p>A name is made of parts with {@code /} between them; what is measured for several things has the thing as its last part:
 * {@code eval/perplexity/legal}, {@code rewards/citation/mean}. Names under {@code perf/} and {@code timing_s/} tell of the
 * machine; all others are the same in every run with the same seed.
 */
public final class MetricName {

    /** The mean loss of the tokens that a step learns, in nats (TRL). */
    public static final String LOSS = "loss";

    /** The learning rate of the step (TRL). */
    public static final String LEARNING_RATE = "learning_rate";

    /** The Euclidean norm of all gradients before they are clipped (TRL). */
    public static final String GRAD_NORM = "grad_norm";

    /** The tokens that all steps so far have seen (TRL). */
    public static final String NUM_TOKENS = "num_tokens";

    /** Then the name of a held-out set: the mean loss of its tokens, in nats. */
    public static final String EVAL_LOSS = "eval/loss/";

    /** Then the name of a held-out set: its perplexity. */
    public static final String EVAL_PERPLEXITY = "eval/perplexity/";

    /** The plasticity α of the step: its rate over the highest. */
    public static final String PLASTICITY = "pas/plasticity";

    /** Then the name of a cell: the share of the tokens of the step that it is to have. */
    public static final String PAS_PLANNED = "pas/planned/";

    /** Then the name of a cell: the share of all tokens so far that it has had. */
    public static final String PAS_REALISED = "pas/realised/";

    /** Then the name of a cell: how often its tokens have been gone through so far. */
    public static final String PAS_EPOCHS = "pas/epochs/";

    /** λ_max, the greatest curvature of the loss. */
    public static final String CURVATURE = "stability/lambda_max";

    /** Tr(Σ), how much the gradients of micro-batches differ. */
    public static final String NOISE = "stability/noise_trace";

    /** 2/λ_max, the greatest rate of a plain gradient step. */
    public static final String STABLE_RATE = "stability/greatest_rate";

    /** The same with the noise of the gradients taken into account. */
    public static final String STABLE_RATE_WITH_NOISE = "stability/greatest_rate_with_noise";

    /** The mean reward of the rollouts of a step (TRL). */
    public static final String REWARD = "reward";

    /** The mean over the groups of the standard deviation of their rewards (TRL). */
    public static final String REWARD_STD = "reward_std";

    /** Then the name of a part of the reward, then {@code /mean} or {@code /std} (TRL). */
    public static final String REWARDS = "rewards/";

    /** The share of groups of which all rewards are the same, so that they teach nothing (TRL). */
    public static final String ZERO_STD = "frac_reward_zero_std";

    /** The mean divergence from the reference, in nats a token (TRL). */
    public static final String KL = "kl";

    /** The mean entropy of the next token, in nats (TRL). */
    public static final String ENTROPY = "entropy";

    /** The share of tokens whose ratio was clipped (TRL). */
    public static final String CLIP_RATIO = "clip_ratio/region_mean";

    /** The mean length of answers, in tokens (TRL). */
    public static final String LENGTH = "completions/mean_length";

    /** The share of answers that were cut at the limit (TRL). */
    public static final String CUT_SHARE = "completions/clipped_ratio";

    /** Tokens learnt a second (verl). */
    public static final String THROUGHPUT = "perf/throughput";

    /** The memory that the process has, in GB of 10⁹ bytes (verl's, with another unit). */
    public static final String MEMORY = "perf/cpu_memory_used_gb";

    /** Then what took the time: the seconds of a step that it took (verl: {@code gen}, {@code reward}, {@code update_actor}, {@code step}). */
    public static final String SECONDS = "timing_s/";

    private MetricName() {}

    /** Whether a measurement tells of the machine, so that it differs between two runs with the same seed. */
    public static boolean ofMachine(String name) {
        return name.startsWith("perf/") || name.startsWith(SECONDS);
    }
}
