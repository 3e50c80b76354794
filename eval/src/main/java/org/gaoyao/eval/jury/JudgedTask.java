package org.gaoyao.eval.jury;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import org.gaoyao.eval.judge.Calibration;
import org.gaoyao.run.Seeds;
import org.gaoyao.score.Explained;
import org.gaoyao.score.statistic.Bootstrap;
import org.gaoyao.score.statistic.Interval;

/**
 * The answers of a task before the judge.
 *
 * @param task its id
 * @param standard by what they were judged
 * @param answers every answer that was put before the judge
 * @param calibration how the judge's marks stand to people's, where two answers or more have both
 */
public record JudgedTask(
        String task, Standard standard, List<JudgedAnswer> answers, Optional<Calibration> calibration) {

    private static final Bootstrap BOOTSTRAP = new Bootstrap(1000, new Seeds(0));
    private static final double CONFIDENCE = 0.95;

    public JudgedTask {
        answers = List.copyOf(answers);
    }

    /**
     * The task with what people say of its answers.
     *
     * @param people marks by the number of the question, in the unit of {@link Standard#points}; may be empty
     */
    static JudgedTask of(String task, Standard standard, List<JudgedAnswer> answers, Map<Integer, Double> people) {
        List<JudgedAnswer> both = answers.stream()
                .filter(answer -> answer.score().isPresent()
                        && people.containsKey(answer.candidate().index()))
                .toList();
        double[] judge = both.stream()
                .mapToDouble(
                        answer -> standard.points(answer.score().orElseThrow().value()))
                .toArray();
        double[] human = both.stream()
                .mapToDouble(answer -> people.getOrDefault(answer.candidate().index(), 0.0))
                .toArray();
        return new JudgedTask(
                task,
                standard,
                answers,
                both.size() < 2 ? Optional.empty() : Optional.of(Calibration.of(judge, human)));
    }

    private double[] scores() {
        return answers.stream()
                .flatMap(answer -> answer.score().stream())
                .mapToDouble(Explained::value)
                .toArray();
    }

    /** How many answers have a score. */
    public int scored() {
        return scores().length;
    }

    /** The mean score; empty if no answer has one. */
    public OptionalDouble score() {
        return Arrays.stream(scores()).average();
    }

    /** The 95 % interval of the mean, by 1,000 seeded draws. */
    public Interval interval() {
        return BOOTSTRAP.mean(scores(), CONFIDENCE);
    }

    /** How many replies could not be read. */
    public int unreadable() {
        return answers.stream().mapToInt(JudgedAnswer::unreadable).sum();
    }

    /** How many requests have no reply. */
    public int unanswered() {
        return answers.stream().mapToInt(JudgedAnswer::unanswered).sum();
    }

    /** The mean agreement of votes; empty where nothing has two. */
    public OptionalDouble agreement() {
        return answers.stream()
                .flatMap(answer -> answer.agreement().stream())
                .mapToDouble(Double::doubleValue)
                .average();
    }

    /** The mean of each criterion or dimension over the answers that are marked in it. */
    public SequencedMap<String, Double> figures() {
        var sums = new LinkedHashMap<String, Double>();
        var counts = new LinkedHashMap<String, Integer>();
        for (JudgedAnswer answer : answers) {
            standard.figures(answer.marks(), answer.candidate()).forEach((name, value) -> {
                sums.merge(name, value, Double::sum);
                counts.merge(name, 1, Integer::sum);
            });
        }
        sums.replaceAll((name, sum) -> sum / counts.getOrDefault(name, 1));
        return sums;
    }
}
