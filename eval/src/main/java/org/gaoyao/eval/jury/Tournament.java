package org.gaoyao.eval.jury;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.gaoyao.chat.message.Conversation;
import org.gaoyao.chat.message.Message;
import org.gaoyao.eval.asking.Inquiry;
import org.gaoyao.eval.asking.ItemKey;
import org.gaoyao.eval.asking.StoredAnswer;
import org.gaoyao.eval.judge.Duel;
import org.gaoyao.eval.judge.PairJudge;
import org.gaoyao.eval.judge.Preference;

/**
 * Every two models against each other on every question that both answered, in both orders.
 *
 * @param jury the judge
 * @param pairings who meets whom on what
 */
public record Tournament(Jury jury, List<Pairing> pairings) {

    private static final String STRAIGHT = "straight";
    private static final String SWAPPED = "swapped";

    public Tournament {
        pairings = List.copyOf(pairings);
    }

    /**
     * Two answers to one question.
     *
     * @param first the name of the one model
     * @param second the name of the other
     * @param one the answer of the first
     * @param other the answer of the second
     */
    public record Pairing(String first, String second, Candidate one, Candidate other) {

        private String id(String order) {
            return "%d %s / %s %s".formatted(one.index(), first, second, order);
        }
    }

    /**
     * All pairings of some models.
     *
     * @param answers by model and task, at least two models
     */
    public static Tournament of(Jury jury, SequencedMap<String, Map<String, List<Candidate>>> answers) {
        List<String> names = List.copyOf(answers.sequencedKeySet());
        var pairings = new ArrayList<Pairing>();
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                String first = names.get(i);
                String second = names.get(j);
                var others = new HashMap<String, Candidate>();
                answers.getOrDefault(second, Map.of())
                        .values()
                        .forEach(all -> all.forEach(each -> others.put(place(each), each)));
                answers.getOrDefault(first, Map.of())
                        .values()
                        .forEach(all -> all.forEach(one -> Optional.ofNullable(others.get(place(one)))
                                .ifPresent(other -> pairings.add(new Pairing(first, second, one, other)))));
            }
        }
        return new Tournament(jury, pairings);
    }

    private static String place(Candidate candidate) {
        return candidate.task() + "/" + candidate.index();
    }

    /** What the judge is asked: every pairing in both orders, every vote of each. */
    public List<Inquiry> inquiries() {
        var inquiries = new ArrayList<Inquiry>();
        for (Pairing pairing : pairings) {
            String task = pairing.one().task();
            String asked = pairing.one().asked();
            String one = pairing.one().answer();
            String other = pairing.other().answer();
            inquiries.addAll(jury.inquiries(task, pairing.id(STRAIGHT), prompt(asked, one, other)));
            inquiries.addAll(jury.inquiries(task, pairing.id(SWAPPED), prompt(asked, other, one)));
        }
        return inquiries;
    }

    private static Conversation prompt(String asked, String first, String second) {
        return Conversation.of(new Message.Question(PairJudge.prompt(asked, first, second)));
    }

    /** What came of it. */
    public Standings standings(Map<ItemKey, StoredAnswer> answers) {
        var duels = new ArrayList<Duel>();
        int unanswered = 0;
        for (Pairing pairing : pairings) {
            List<Optional<Preference>> straight = votes(pairing, STRAIGHT, answers);
            List<Optional<Preference>> swapped = votes(pairing, SWAPPED, answers);
            unanswered += 2 * jury.votes() - straight.size() - swapped.size();
            duels.add(new Duel(pairing.first(), pairing.second(), place(pairing.one()), straight, swapped));
        }
        return new Standings(duels, unanswered);
    }

    private List<Optional<Preference>> votes(Pairing pairing, String order, Map<ItemKey, StoredAnswer> answers) {
        return jury.replies(pairing.one().task(), pairing.id(order), answers).stream()
                .map(PairJudge::read)
                .toList();
    }
}
