package org.gaoyao.eval.jury;

import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.gaoyao.chat.message.Conversation;
import org.gaoyao.score.Explained;

/** What answers are judged by: how a judge is asked, and what its reply says. Safe for threads. */
public sealed interface Standard permits ScaleStandard, TemplateStandard, RubricStandard {

    /** What it is called in results. */
    String name();

    /** What the judge is asked; empty where rules have seen everything. */
    Optional<Conversation> request(Candidate candidate);

    /** The marks in a reply by criterion, in the standard's own unit; none if the reply cannot be read. */
    SequencedMap<String, Explained> read(String reply, Candidate candidate);

    /**
     * The score of marks, from 0 to 1.
     *
     * @return empty where marks are missing without which there is no score
     */
    Optional<Explained> score(Map<String, Explained> marks, Candidate candidate);

    /** The figures of marks that are worth a mean over answers: points by criterion, or scores by dimension. */
    SequencedMap<String, Double> figures(Map<String, Explained> marks, Candidate candidate);

    /** A score in the unit in which people mark: points of the scale, or the score itself. */
    double points(double score);
}
