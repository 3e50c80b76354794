package org.gaoyao.eval.jury;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gaoyao.chat.answer.ChatRequest;
import org.gaoyao.chat.answer.Sampling;
import org.gaoyao.chat.message.Conversation;
import org.gaoyao.eval.asking.Inquiry;
import org.gaoyao.eval.asking.ItemKey;
import org.gaoyao.eval.asking.StoredAnswer;

/**
 * A judge that is asked one or several times about the same.
 *
 * <p>A judgment is an answer like any other: it is asked by {@link org.gaoyao.eval.asking.Asking} and stored in an {@link
 * org.gaoyao.eval.asking.AnswerFolder}, so that a killed judge goes on where it stopped, failures are typed, counted and
 * asked again, and another judge in the same folder is refused.
 *
 * @param request how a conversation is answered
 * @param votes how often the judge is asked about each, at least 1; every vote has a seed of its own where there are several
 */
public record Jury(Function<Conversation, ChatRequest> request, int votes) {

    public Jury {
        if (votes < 1) {
            throw new IllegalArgumentException("a judge has at least one vote, got " + votes);
        }
    }

    /** The votes on one thing. */
    List<Inquiry> inquiries(String task, String id, Conversation conversation) {
        ChatRequest asked = request.apply(conversation);
        var inquiries = new ArrayList<Inquiry>();
        for (int vote = 0; vote < votes; vote++) {
            Sampling sampling = asked.sampling();
            long seed = sampling.seed().orElse(0L) + vote;
            inquiries.add(
                    new Inquiry(new ItemKey(task, id, vote), votes == 1 ? asked : asked.with(sampling.withSeed(seed))));
        }
        return inquiries;
    }

    /** The votes on the answers of a task. */
    public List<Inquiry> inquiries(Standard standard, List<Candidate> candidates) {
        var inquiries = new ArrayList<Inquiry>();
        for (Candidate candidate : candidates) {
            standard.request(candidate)
                    .ifPresent(conversation ->
                            inquiries.addAll(inquiries(candidate.task(), "" + candidate.index(), conversation)));
        }
        return inquiries;
    }

    /** The replies on one thing, in the order of the votes; those that are not there yet are left out. */
    List<String> replies(String task, String id, Map<ItemKey, StoredAnswer> answers) {
        var replies = new ArrayList<String>();
        for (int vote = 0; vote < votes; vote++) {
            Optional.ofNullable(answers.get(new ItemKey(task, id, vote)))
                    .map(StoredAnswer::text)
                    .ifPresent(replies::add);
        }
        return replies;
    }

    /**
     * What came of asking about the answers of a task.
     *
     * @param people marks that people gave, by the number of the question
     */
    public JudgedTask judged(
            String task,
            Standard standard,
            List<Candidate> candidates,
            Map<ItemKey, StoredAnswer> answers,
            Map<Integer, Double> people) {
        var judged = new ArrayList<JudgedAnswer>();
        for (Candidate candidate : candidates) {
            int asked = standard.request(candidate).isPresent() ? votes : 0;
            judged.add(JudgedAnswer.of(candidate, standard, asked, replies(task, "" + candidate.index(), answers)));
        }
        return JudgedTask.of(task, standard, judged, people);
    }
}
