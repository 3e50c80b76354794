package org.gaoyao.score.label;

/**
 * How often a label was named rightly, wrongly, and not at all although it was wanted.
 *
 * @param right true positives
 * @param wrong false positives
 * @param missed false negatives
 */
public record Hits(long right, long wrong, long missed) {

    /** A label that never occurs. */
    public static final Hits NONE = new Hits(0, 0, 0);

    /** The sum of two counts. */
    public Hits plus(Hits other) {
        return new Hits(right + other.right, wrong + other.wrong, missed + other.missed);
    }

    /** The same with one more record. */
    public Hits plus(Judged judged) {
        return new Hits(
                right + (judged.wanted() && judged.named() ? 1 : 0),
                wrong + (!judged.wanted() && judged.named() ? 1 : 0),
                missed + (judged.wanted() && !judged.named() ? 1 : 0));
    }

    /** The share of what was named that is right; 0 if nothing is right, 1 if there is nothing to name and nothing was. */
    public double precision() {
        return right == 0 ? nothing() : (double) right / (right + wrong);
    }

    /** The share of what is right that was named; 0 if nothing is right, 1 if there is nothing to name and nothing was. */
    public double recall() {
        return right == 0 ? nothing() : (double) right / (right + missed);
    }

    /** The harmonic mean of both; 1 if there is nothing to name and nothing was, as the judges of CAIL have it. */
    public double f1() {
        if (right == 0) {
            return nothing();
        }
        double precision = precision();
        double recall = recall();
        return 2 * precision * recall / (precision + recall);
    }

    private double nothing() {
        return wrong == 0 && missed == 0 ? 1 : 0;
    }
}
