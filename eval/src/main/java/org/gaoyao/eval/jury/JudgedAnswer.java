package org.gaoyao.eval.jury;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.gaoyao.eval.judge.JuryMarks;
import org.gaoyao.score.Explained;

/**
 * What the judge said of an answer.
 *
 * @param candidate the answer
 * @param asked how many votes were asked; 0 where rules have seen everything
 * @param unreadable how many replies could not be read: counted, never a mark
 * @param unanswered how many requests have no reply yet
 * @param marks of each criterion the median of its votes
 * @param agreement the share of pairs of votes that are equal, over all criteria; empty without a pair
 * @param score from 0 to 1; empty where no vote could be read
 */
public record JudgedAnswer(
        Candidate candidate,
        int asked,
        int unreadable,
        int unanswered,
        SequencedMap<String, Explained> marks,
        Optional<Double> agreement,
        Optional<Explained> score) {

    /** Counts the replies to one answer; those that are not there yet are missing from the list. */
    static JudgedAnswer of(Candidate candidate, Standard standard, int asked, List<String> replies) {
        List<SequencedMap<String, Explained>> votes =
                replies.stream().map(reply -> standard.read(reply, candidate)).toList();
        var criteria = new LinkedHashSet<String>();
        votes.forEach(vote -> criteria.addAll(vote.keySet()));
        var marks = new LinkedHashMap<String, Explained>();
        double agreement = 0;
        int compared = 0;
        for (String criterion : criteria) {
            JuryMarks jury = JuryMarks.of(votes.stream()
                    .map(vote -> Optional.ofNullable(vote.get(criterion)).map(List::of))
                    .toList());
            marks.put(criterion, jury.marks().getFirst());
            if (jury.votes() > 1) {
                agreement += jury.agreement();
                compared++;
            }
        }
        boolean read = asked == 0 || !marks.isEmpty();
        return new JudgedAnswer(
                candidate,
                asked,
                (int) votes.stream().filter(SequencedMap::isEmpty).count(),
                asked - replies.size(),
                marks,
                compared == 0 ? Optional.empty() : Optional.of(agreement / compared),
                read ? standard.score(marks, candidate) : Optional.empty());
    }
}
