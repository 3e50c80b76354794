package org.gaoyao.eval.judge;

import org.apache.commons.math3.stat.correlation.KendallsCorrelation;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.apache.commons.math3.stat.regression.SimpleRegression;

/**
 * How a judge's marks stand to those that people gave the same answers.
 *
 * @param n how many answers both marked
 * @param pearson the correlation of the marks; NaN, as the next two, where one side gave everything the same mark
 * @param spearman the correlation of their ranks
 * @param kendall tau-b
 * @param bias the judge's mean less the people's
 * @param error the mean absolute difference
 * @param slope of the line that turns the judge's marks into the people's with least squares; NaN as the correlations
 * @param intercept of that line
 */
public record Calibration(
        int n,
        double pearson,
        double spearman,
        double kendall,
        double bias,
        double error,
        double slope,
        double intercept) {

    /**
     * Compares marks of the same answers in the same order.
     *
     * @throws IllegalArgumentException if there are not as many of the one as of the other, or fewer than two
     */
    public static Calibration of(double[] judge, double[] people) {
        if (judge.length != people.length || judge.length < 2) {
            throw new IllegalArgumentException(
                    "two marks or more of each are needed, got " + judge.length + " and " + people.length);
        }
        double bias = 0;
        double error = 0;
        var line = new SimpleRegression();
        for (int i = 0; i < judge.length; i++) {
            bias += judge[i] - people[i];
            error += Math.abs(judge[i] - people[i]);
            line.addData(judge[i], people[i]);
        }
        return new Calibration(
                judge.length,
                new PearsonsCorrelation().correlation(judge, people),
                new SpearmansCorrelation().correlation(judge, people),
                new KendallsCorrelation().correlation(judge, people),
                bias / judge.length,
                error / judge.length,
                line.getSlope(),
                line.getIntercept());
    }

    /** A judge's mark as people would have given it, by the line. */
    public double corrected(double mark) {
        return intercept + slope * mark;
    }
}
