package org.gaoyao.eval.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gaoyao.score.Explained;

/**
 * What several votes on one answer come to: of each item the median mark, and how far the votes agree.
 *
 * @param marks a mark for each item: the median of the readable votes (of an even number the lower of the middle two), with
 *     the votes as its parts; empty if no vote was readable
 * @param votes how many votes were read
 * @param unreadable how many replies were not
 * @param agreement the share of the pairs of votes on an item that are equal, over all items; 1 where there is no pair
 */
public record JuryMarks(List<Explained> marks, int votes, int unreadable, double agreement) {

    public JuryMarks {
        marks = List.copyOf(marks);
    }

    /** Counts votes, each with a mark for every item, in the same order; empty votes are those that were not readable. */
    public static JuryMarks of(List<Optional<List<Explained>>> votes) {
        List<List<Explained>> read = votes.stream().flatMap(Optional::stream).toList();
        var marks = new ArrayList<Explained>();
        int items = read.isEmpty() ? 0 : read.getFirst().size();
        long equal = 0;
        for (int i = 0; i < items; i++) {
            int item = i;
            List<Explained> given = read.stream().map(vote -> vote.get(item)).toList();
            double[] values =
                    given.stream().mapToDouble(Explained::value).sorted().toArray();
            marks.add(new Explained(
                    values[(values.length - 1) / 2],
                    given.size() == 1 ? given.getFirst().reason() : "median of " + given.size() + " votes",
                    given));
            equal += equalPairs(values);
        }
        long pairs = (long) items * read.size() * (read.size() - 1) / 2;
        return new JuryMarks(marks, read.size(), votes.size() - read.size(), pairs == 0 ? 1 : (double) equal / pairs);
    }

    private static long equalPairs(double[] values) {
        long equal = 0;
        for (int i = 0; i < values.length; i++) {
            for (int j = 0; j < i; j++) {
                equal += values[i] == values[j] ? 1 : 0;
            }
        }
        return equal;
    }
}
