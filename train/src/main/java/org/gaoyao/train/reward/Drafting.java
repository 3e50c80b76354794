package org.gaoyao.train.reward;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gaoyao.chat.message.Message;
import org.gaoyao.score.Explained;
import org.gaoyao.score.legal.NamedArticles;
import org.gaoyao.score.rubric.Rubric;
import org.gaoyao.score.rubric.RubricItem;
import org.gaoyao.score.rubric.RuleMarks;
import org.gaoyao.train.prompt.PromptRow;

/**
 * Document generation: the share of the rubric's points ({@link Rubric}). Rules mark what words and numbers show; the rest is a
 * judge's, and without one it is left out, so that nobody is paid for what nobody looked at. LegalOne's evaluator is a trained
 * model that is not published.
 */
public final class Drafting implements Reward {

    private final RuleMarks rules = new RuleMarks(NamedArticles.PARSER);
    private final Optional<ItemJudge> judge;

    /** A reward, with a judge for what rules cannot see. */
    public Drafting(Optional<ItemJudge> judge) {
        this.judge = judge;
    }

    @Override
    public Explained of(Reply reply, PromptRow prompt) {
        var items = new ArrayList<RubricItem>();
        var marks = new ArrayList<Explained>();
        var unseen = new ArrayList<RubricItem>();
        for (RubricItem item : prompt.rubric()) {
            rules.mark(item, reply.answer())
                    .ifPresentOrElse(
                            mark -> {
                                items.add(item);
                                marks.add(mark);
                            },
                            () -> unseen.add(item));
        }
        if (judge.isPresent() && !unseen.isEmpty() && !reply.answer().isEmpty()) {
            List<Explained> judged = judge.get()
                    .marks(question(prompt), reply.answer(), unseen)
                    .orElseThrow(
                            () -> new IllegalStateException("the judge gave no mark to an answer to " + prompt.id()));
            items.addAll(unseen);
            marks.addAll(judged);
        }
        if (items.stream().noneMatch(item -> item.points() > 0)) {
            throw new IllegalArgumentException("%s has no rubric that %s can mark"
                    .formatted(prompt.id(), judge.isPresent() ? "anyone" : "a rule"));
        }
        return reply.answer().isEmpty() ? Explained.of(0, "nothing was drafted") : new Rubric(items).score(marks);
    }

    private static String question(PromptRow prompt) {
        return prompt.conversation().messages().reversed().stream()
                .flatMap(message ->
                        message instanceof Message.Question(String content) ? Optional.of(content).stream() : null)
                .findFirst()
                .orElse("");
    }
}
