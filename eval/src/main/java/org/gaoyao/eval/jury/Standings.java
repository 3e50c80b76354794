package org.gaoyao.eval.jury;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.gaoyao.eval.judge.BradleyTerry;
import org.gaoyao.eval.judge.Duel;
import org.gaoyao.eval.judge.Preference;
import org.gaoyao.run.Seeds;
import org.gaoyao.score.statistic.Interval;

/**
 * The outcome of a tournament.
 *
 * @param duels every question on which two models met
 * @param unanswered how many requests have no reply
 */
public record Standings(List<Duel> duels, int unanswered) {

    private static final int DRAWS = 200;
    private static final double CONFIDENCE = 0.95;

    public Standings {
        duels = List.copyOf(duels);
    }

    /**
     * What came of the meetings of two models.
     *
     * @param questions on how many they met
     * @param firstWins how many the first won
     * @param secondWins how many the second won
     * @param ties how many neither won
     * @param undecided how many have no readable vote in one order
     * @param flips how many were won by whoever stood in the same place both times
     * @param unreadable how many replies could not be read
     */
    public record Meeting(
            String first,
            String second,
            int questions,
            int firstWins,
            int secondWins,
            int ties,
            int undecided,
            int flips,
            long unreadable) {

        /** The share of decided questions whose winner changed with the order: 0 for a judge without a favourite place. */
        public double flipRate() {
            return questions == undecided ? 0 : (double) flips / (questions - undecided);
        }
    }

    /** The meetings of every two models. */
    public List<Meeting> meetings() {
        var byPair = new LinkedHashMap<List<String>, List<Duel>>();
        duels.forEach(duel -> byPair.computeIfAbsent(List.of(duel.first(), duel.second()), _ -> new ArrayList<>())
                .add(duel));
        return byPair.entrySet().stream()
                .map(pair -> meeting(pair.getKey().getFirst(), pair.getKey().getLast(), pair.getValue()))
                .toList();
    }

    private static Meeting meeting(String first, String second, List<Duel> duels) {
        return new Meeting(
                first,
                second,
                duels.size(),
                count(duels, Preference.FIRST),
                count(duels, Preference.SECOND),
                count(duels, Preference.TIE),
                (int) duels.stream().filter(duel -> duel.outcome().isEmpty()).count(),
                (int) duels.stream().filter(Duel::flipped).count(),
                duels.stream().mapToLong(Duel::unreadable).sum());
    }

    private static int count(List<Duel> duels, Preference outcome) {
        return (int) duels.stream()
                .filter(duel -> duel.outcome().filter(outcome::equals).isPresent())
                .count();
    }

    /** The strengths of the models on the scale of Elo, strongest first; see {@link BradleyTerry}. */
    public Map<String, Double> strengths() {
        return BradleyTerry.strengths(duels);
    }

    /** The 95 % intervals of the strengths, from 200 seeded draws of the duels with replacement. */
    public Map<String, Interval> intervals() {
        var drawn = new LinkedHashMap<String, double[]>();
        strengths().keySet().forEach(name -> drawn.put(name, new double[DRAWS]));
        RandomGenerator random = new Seeds(0).generator("standings");
        for (int draw = 0; draw < DRAWS; draw++) {
            var sample = new ArrayList<Duel>(duels.size());
            for (int i = 0; i < duels.size(); i++) {
                sample.add(duels.get(random.nextInt(duels.size())));
            }
            Map<String, Double> strengths = BradleyTerry.strengths(sample);
            for (var each : drawn.entrySet()) {
                each.getValue()[draw] = strengths.getOrDefault(each.getKey(), 0.0);
            }
        }
        var intervals = new LinkedHashMap<String, Interval>();
        drawn.forEach((name, values) -> {
            Arrays.sort(values);
            double tail = (1 - CONFIDENCE) / 2;
            intervals.put(name, new Interval(values[(int) (tail * DRAWS)], values[DRAWS - 1 - (int) (tail * DRAWS)]));
        });
        return intervals;
    }
}
