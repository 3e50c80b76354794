package org.gaoyao.train.parallel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.gaoyao.train.batch.Batch;
import org.gaoyao.train.batch.Sequence;

/**
 * The sequences of a step, dealt to ranks: from the longest to the shortest, each to the rank with the fewest tokens by then.
 * Equal sequences are dealt equally, so that ranks agree without a word.
 *
 * @param hands for each rank what its passes take, each with a token that is learnt
 */
public record Deal(List<List<Batch>> hands) {

    public Deal {
        hands = List.copyOf(hands);
    }

    /**
     * Deals the sequences of a step.
     *
     * @param limit how many tokens one pass may have
     */
    public static Deal of(List<Sequence> sequences, int limit, int ranks) {
        List<List<Sequence>> hands =
                Stream.<List<Sequence>>generate(ArrayList::new).limit(ranks).toList();
        long[] tokens = new long[ranks];
        sequences.stream()
                .sorted(Comparator.comparingInt(Sequence::length).reversed())
                .forEach(sequence -> {
                    int least = least(tokens);
                    hands.get(least).add(sequence);
                    tokens[least] += sequence.length();
                });
        return new Deal(hands.stream()
                .map(hand -> Batch.pack(hand, limit).stream()
                        .filter(batch -> batch.counted() > 0)
                        .toList())
                .toList());
    }

    private static int least(long[] tokens) {
        int least = 0;
        for (int rank = 1; rank < tokens.length; rank++) {
            least = tokens[rank] < tokens[least] ? rank : least;
        }
        return least;
    }

    /** How many passes the rank with the most makes. */
    public int passes() {
        return hands.stream().mapToInt(List::size).max().orElse(0);
    }
}
