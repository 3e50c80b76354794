package org.gaoyao.train.metric;

import java.util.List;
import java.util.Optional;
import org.gaoyao.train.metric.Norm.Between;
import org.gaoyao.train.metric.Norm.NearLowest;
import org.gaoyao.train.metric.Norm.Smooth;
import org.gaoyao.train.metric.Norm.Steady;

/**
 * What a measurement looks like in a training that goes well, and what helps when it does not.
 *
 * <p>Papers seldom give limits. Where one gives a rule it is taken and named; where one only says what to watch, the limit is
 * ours; the rest is our judgement altogether. A limit that is passed is a reason to look, not a proof.
 *
 * @param metric its name; of one that ends in {@code /}, also all names that begin with it and the one before the slash
 * @param norm what it should keep to
 * @param chinese what it looks like and what helps, for people
 * @param english the same
 * @param source where this is from
 */
public record Health(String metric, Norm norm, String chinese, String english, Source source) {

    /** Where a norm is from. */
    public enum Source {
        /** OLMo Team, <em>2 OLMo 2 Furious</em>, 2025: a spike is a value seven deviations from the mean of the last 1,000. */
        OLMO_2("OLMo 2 (2025)"),
        /** Zeng and others, <em>GLM-130B</em>, 2023: gradient norms jump some steps before a training collapses. The limit is ours. */
        GLM_130B("GLM-130B (2023); 限值自定 limit ours"),
        /** Yu and others, <em>DAPO</em>, 2025, sections 3.1 to 3.4 and 4.3, say what to watch. The limit is ours. */
        DAPO("DAPO (2025); 限值自定 limit ours"),
        /** Our judgement. */
        OURS("经验判断 our judgement");

        private final String cited;

        Source(String cited) {
            this.cited = cited;
        }

        /** The source as it stands beside a figure. */
        public String cited() {
            return cited;
        }
    }

    /** All that is known. */
    public static final List<Health> ALL = List.of(
            new Health(
                    MetricName.LOSS,
                    new Smooth(7),
                    "从零训练时约从 ln(词表大小) 开始，先快后慢地下降，无尖峰。有尖峰：降低学习率或延长预热；PAS 可增大 λ。",
                    "from scratch it begins near ln(vocabulary); it falls, fast at first, without spikes. "
                            + "Spikes: a lower rate or a longer warm-up; with PAS a larger λ",
                    Source.OLMO_2),
            new Health(
                    MetricName.GRAD_NORM,
                    new Steady(0, 10),
                    "预热后平稳，多数步低于裁剪阈值。突增常先于发散：查看该步数据，降低学习率。",
                    "steady after the warm-up and mostly below where it is clipped. A jump often comes before a"
                            + " divergence: look at the data of the step, lower the rate",
                    Source.GLM_130B),
            new Health(
                    MetricName.EVAL_LOSS,
                    new NearLowest(1.05),
                    "下降或持平。训练损失下降而它上升：过拟合或遗忘。",
                    "falls or stays. If it rises while the loss falls: overfitting, or forgetting",
                    Source.OURS),
            new Health(
                    MetricName.EVAL_PERPLEXITY,
                    new NearLowest(1.1),
                    "法律困惑度下降，通用困惑度大致不升。通用上升：增加通用数据或 λ。",
                    "legal perplexity falls, general perplexity hardly rises. If it does: more general text or a"
                            + " larger λ",
                    Source.OURS),
            new Health(
                    MetricName.REWARD_STD,
                    new Between(0.01, Double.POSITIVE_INFINITY),
                    "大于零：同组回答得分相同则没有梯度。",
                    "above 0: a group whose answers all have one reward teaches nothing",
                    Source.DAPO),
            new Health(
                    MetricName.ZERO_STD,
                    new Between(0, 0.5),
                    "低于一半。过高：题目太易或太难，调整课程或提高温度。",
                    "below a half. Above: tasks are too easy or too hard; change the curriculum or raise the"
                            + " temperature",
                    Source.DAPO),
            new Health(
                    MetricName.ENTROPY,
                    new Between(0.05, Double.POSITIVE_INFINITY),
                    "缓慢下降而不坍缩到零。坍缩：放宽裁剪上限，降低学习率。",
                    "falls slowly and does not collapse to 0. If it does: a higher upper clip, a lower rate",
                    Source.DAPO),
            new Health(
                    MetricName.KL,
                    new Between(0, 1),
                    "缓慢上升。急升：降低学习率，或加 KL 惩罚。",
                    "rises slowly. If fast: a lower rate, or a penalty on it",
                    Source.OURS),
            new Health(
                    MetricName.CLIP_RATIO,
                    new Between(0, 0.2),
                    "每批只更新一次时为零，多次更新时为几个百分点。更高：减少每批更新次数或降低学习率。",
                    "0 with one update a batch, some per cent with more. Above: fewer updates or a lower rate",
                    Source.OURS),
            new Health(
                    MetricName.CUT_SHARE,
                    new Between(0, 0.1),
                    "很少被截断。截断会给奖励带来噪声：放宽长度，或加超长惩罚。",
                    "few answers are cut. Cut ones are noise in the reward: a greater length, or the overlong penalty",
                    Source.DAPO),
            new Health(
                    MetricName.LENGTH,
                    new Steady(0.5, 2),
                    "平稳，或随奖励缓慢增长。骤变：查看样本，可能在钻奖励的空子。",
                    "steady, or growing slowly with the reward. If it jumps: look at the samples, the reward may be"
                            + " gamed",
                    Source.DAPO),
            new Health(
                    MetricName.THROUGHPUT,
                    new Steady(0.5, Double.POSITIVE_INFINITY),
                    "平稳。减半：机器被占用，或内存不足而换页。",
                    "steady. If it halves: others use the machine, or memory is being swapped",
                    Source.OURS));

    /** What is known of a measurement. */
    public static Optional<Health> of(String name) {
        return ALL.stream()
                .filter(each -> (name + "/").equals(each.metric)
                        || (each.metric.endsWith("/") ? name.startsWith(each.metric) : name.equals(each.metric)))
                .findFirst();
    }
}
