package org.gaoyao.train.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.DoublePredicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Against the formulas as the papers print them, written down a second time over numbers that carry their derivative. */
class ObjectiveTest {

    @Property(tries = 200)
    void dapoIsThatOfThePaper(@ForAll long seed) {
        var dapo = new Dapo(.2, .28, 3);
        List<Rollout> rollouts = rollouts(seed, 1.5);

        agree(dapo.gradient(rollouts), rollouts, ObjectiveTest::dapo);
    }

    @Property(tries = 200)
    void grpoIsThatOfThePaper(@ForAll long seed) {
        List<Rollout> rollouts = rollouts(seed, .5);

        agree(new Grpo(.2, .05).gradient(rollouts), rollouts, ObjectiveTest::grpo);
    }

    @Test
    void onPolicyTheSlopeIsTheAdvantageOverAllTokens() {
        double[] now = {-1, -2, -3};
        var gradient = Dapo.PUBLISHED.gradient(
                List.of(new Rollout(.5, now, new double[0], now), new Rollout(-1, now, new double[0], now)));

        assertThat(gradient.slopes().get(0)).containsOnly(new double[] {-.5 / 6}, within(1e-15));
        assertThat(gradient.slopes().get(1)).containsOnly(new double[] {1.0 / 6}, within(1e-15));
        assertThat(gradient.clipped()).isZero();
        assertThat(gradient.divergence()).isZero();
    }

    @Test
    void clipHigherLeavesMoreRoomUpwards() {
        double[] before = {-1, -1, -1};
        double[] now = {-1 + Math.log(1.27), -1 + Math.log(1.29), -1 + Math.log(.79)};

        Gradient good = Dapo.PUBLISHED.gradient(List.of(new Rollout(1, before, new double[0], now)));
        Gradient bad = Dapo.PUBLISHED.gradient(List.of(new Rollout(-1, before, new double[0], now)));

        assertThat(good.slopes().getFirst()).containsExactly(new double[] {-1.27 / 3, 0, -.79 / 3}, within(1e-12));
        assertThat(bad.slopes().getFirst()).containsExactly(new double[] {1.27 / 3, 1.29 / 3, 0}, within(1e-12));
        assertThat(good.clipped()).isCloseTo(1 / 3.0, within(1e-15));
    }

    @Test
    void dualClipBoundsWhatABadTokenCosts() {
        Gradient gradient =
                Dapo.PUBLISHED.gradient(List.of(new Rollout(-2, new double[] {-9}, new double[0], new double[] {-1})));

        assertThat(gradient.loss()).isEqualTo(20);
        assertThat(gradient.slopes().getFirst()).containsExactly(0);
    }

    @Test
    void ratiosThatWouldOverflowAreCut() {
        Gradient gradient = new Grpo(.2, 1)
                .gradient(List.of(new Rollout(1, new double[] {-900}, new double[] {-900}, new double[] {0})));

        assertThat(gradient.loss()).isFinite();
        assertThat(gradient.slopes().getFirst()).containsExactly(0);
    }

    @Test
    void nothingToLearnFromIsRefused() {
        assertThatThrownBy(() -> Dapo.PUBLISHED.gradient(List.of())).hasMessageContaining("0 rollouts");
        assertThatThrownBy(() -> new Rollout(1, new double[2], new double[1], new double[2]))
                .hasMessageContaining("2, 1 and 2");
    }

    /** −J of DAPO's equation 8 with dual clipping. */
    private static Dual dapo(List<Rollout> rollouts, Token token) {
        Dual all = new Dual(0, 0);
        double tokens = 0;
        for (int i = 0; i < rollouts.size(); i++) {
            Rollout o = rollouts.get(i);
            tokens += o.length();
            for (int t = 0; t < o.length(); t++) {
                Dual r = token.now(rollouts, i, t).exp().times(1 / Math.exp(o.before()[t]));
                Dual clip = r.value < .8 ? new Dual(.8, 0) : r.value > 1.28 ? new Dual(1.28, 0) : r;
                double a = o.advantage();
                Dual j = r.value * a < clip.value * a ? r.times(a) : clip.times(a);
                all = all.plus(a < 0 && j.value < 3 * a ? new Dual(3 * a, 0) : j);
            }
        }
        return all.times(-1 / tokens);
    }

    /** −J of GRPO's equations 3 and 4. */
    private static Dual grpo(List<Rollout> rollouts, Token token) {
        Dual all = new Dual(0, 0);
        for (int i = 0; i < rollouts.size(); i++) {
            Rollout o = rollouts.get(i);
            Dual ofOne = new Dual(0, 0);
            for (int t = 0; t < o.length(); t++) {
                Dual now = token.now(rollouts, i, t);
                Dual r = now.exp().times(1 / Math.exp(o.before()[t]));
                Dual clip = r.value < .8 ? new Dual(.8, 0) : r.value > 1.2 ? new Dual(1.2, 0) : r;
                double a = o.advantage();
                Dual far = now.times(-1).plus(new Dual(o.reference()[t], 0));
                Dual divergence = far.exp().plus(far.times(-1)).plus(new Dual(-1, 0));
                ofOne = ofOne.plus(r.value * a < clip.value * a ? r.times(a) : clip.times(a))
                        .plus(divergence.times(-.05));
            }
            all = all.plus(ofOne.times(1.0 / o.length()));
        }
        return all.times(-1.0 / rollouts.size());
    }

    /** A number and its derivative by the log-probability of one token. */
    private record Dual(double value, double slope) {

        Dual plus(Dual other) {
            return new Dual(value + other.value, slope + other.slope);
        }

        Dual times(double factor) {
            return new Dual(value * factor, slope * factor);
        }

        Dual exp() {
            return new Dual(Math.exp(value), Math.exp(value) * slope);
        }
    }

    /** The token by which a derivative is taken. */
    private record Token(int rollout, int at) {

        Dual now(List<Rollout> rollouts, int i, int t) {
            return new Dual(rollouts.get(i).now()[t], i == rollout && t == at ? 1 : 0);
        }
    }

    private static void agree(
            Gradient gradient, List<Rollout> rollouts, BiFunction<List<Rollout>, Token, Dual> reference) {
        for (int i = 0; i < rollouts.size(); i++) {
            for (int t = 0; t < rollouts.get(i).length(); t++) {
                Dual expected = reference.apply(rollouts, new Token(i, t));
                assertThat(gradient.loss()).isCloseTo(expected.value, within(1e-10));
                assertThat(gradient.slopes().get(i)[t]).isCloseTo(expected.slope, within(1e-10));
            }
        }
    }

    /** Rollouts whose ratios stay clear of the corners of the objective, where there is no slope to compare. */
    private static List<Rollout> rollouts(long seed, double spread) {
        var random = new Random(seed);
        return IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(_ -> {
                    int length = 1 + random.nextInt(6);
                    double[] before = random.doubles(length, -6, -.1).toArray();
                    double[] reference = random.doubles(length, -6, -.1).toArray();
                    double[] now = DoubleStream.of(before)
                            .map(p -> {
                                double ratio;
                                do {
                                    ratio = Math.exp(random.nextGaussian() * spread);
                                } while (DoubleStream.of(.8, 1.2, 1.28, 3).anyMatch(near(ratio)));
                                return p + Math.log(ratio);
                            })
                            .toArray();
                    return new Rollout(random.nextGaussian(), before, reference, now);
                })
                .toList();
    }

    private static DoublePredicate near(double ratio) {
        return corner -> Math.abs(ratio - corner) < 1e-4;
    }
}
