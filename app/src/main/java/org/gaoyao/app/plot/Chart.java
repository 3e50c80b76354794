package org.gaoyao.app.plot;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.gaoyao.train.metric.Curve;

/**
 * Lines over the steps of one or several trainings in one pair of axes.
 *
 * @param title what is measured
 * @param lines each with a name of its own
 * @param healthy where a healthy training keeps to, if that is known
 * @param marks steps at which something begins
 * @param logarithmic whether the values stand on a logarithmic axis; those of 0 and below are then not drawn
 */
public record Chart(String title, List<Line> lines, Optional<Limits> healthy, List<Mark> marks, boolean logarithmic) {

    /** The most points that a line is drawn with. */
    private static final int POINTS = 600;

    /**
     * A line.
     *
     * @param name in the legend
     * @param curve as it was measured
     * @param smoothing the weight of {@link Curve#smoothed}; if above 0 the curve stands pale behind the smoothed one
     * @param dashed whether it is what was planned, not what came
     */
    public record Line(String name, Curve curve, double smoothing, boolean dashed) {

        /** What is to be drawn strongly. */
        public Curve strong() {
            return (smoothing > 0 ? curve.smoothed(smoothing) : curve).thinned(POINTS);
        }

        /** What is to be drawn pale behind it, if anything. */
        public Optional<Curve> pale() {
            return smoothing > 0 ? Optional.of(curve.thinned(POINTS)) : Optional.empty();
        }
    }

    /** From the least to the most; infinite for no limit. */
    public record Limits(double low, double high) {}

    /** A step at which something begins, such as a phase. */
    public record Mark(long step, String name) {}

    public Chart {
        lines = List.copyOf(lines);
        marks = List.copyOf(marks);
    }

    /** The chart with other marks. */
    public Chart marked(List<Mark> other) {
        return new Chart(title, lines, healthy, other, logarithmic);
    }

    /** Whether a line stands in the legend: of those that were planned the first speaks for all. */
    public boolean isInLegend(Line line) {
        return !line.dashed() || lines.stream().filter(Line::dashed).findFirst().equals(Optional.of(line));
    }

    /** Whether a value can be drawn. */
    public boolean draws(double value) {
        return Double.isFinite(value) && (!logarithmic || value > 0);
    }

    /** Whether there is anything to draw. */
    public boolean isEmpty() {
        return values().findAny().isEmpty();
    }

    /** The least value that is drawn. */
    public double lowest() {
        return values().min().orElse(0);
    }

    /** The greatest value that is drawn. */
    public double highest() {
        return values().max().orElse(1);
    }

    /** The first step. */
    public long first() {
        return lines.stream().mapToLong(line -> line.curve().step(0)).min().orElse(0);
    }

    /** The last step. */
    public long last() {
        return lines.stream()
                .mapToLong(line -> line.curve().step(line.curve().size() - 1))
                .max()
                .orElse(1);
    }

    private DoubleStream values() {
        return lines.stream()
                .flatMapToDouble(line -> DoubleStream.of(line.curve().values()))
                .filter(this::draws);
    }
}
