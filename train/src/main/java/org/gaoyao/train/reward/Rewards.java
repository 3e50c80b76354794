package org.gaoyao.train.reward;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gaoyao.law.citation.CitationChecker;
import org.gaoyao.moot.exercise.Task;
import org.gaoyao.score.Explained;
import org.gaoyao.train.prompt.PromptRow;

/**
 * The reward of every task, put together:
 *
 * <ol>
 *   <li>the form: a gate, or a part with a weight ({@link FormatMode});
 *   <li>the task's own reward;
 *   <li>of documents and judgments the share of citations that hold on the day, with a weight, where some could be checked;
 *   <li>less what an answer loses by being unreadable.
 * </ol>
 *
 * <p>From 0 to 1. Its parts are called {@code format}, {@code task}, {@code citations} and {@code readability}. The punishment of
 * too long answers is not among them: it is added to what this gives, by tokens.
 */
public final class Rewards implements Reward {

    /** The tasks that can be rewarded. */
    public static final Set<Task> TASKS = Set.of(
            Task.STATUTE_MEMORISATION,
            Task.STATUTE_APPLICATION,
            Task.CASE_ANALYSIS,
            Task.JUDGMENT_PREDICTION,
            Task.DOCUMENT_GENERATION,
            Task.ELEMENT_EXTRACTION);

    /** In answers to these the share of citations that hold counts; the others are about articles, or cite none. */
    private static final Set<Task> CITING = Set.of(Task.JUDGMENT_PREDICTION, Task.DOCUMENT_GENERATION);

    private final RewardSettings settings;
    private final Map<Task, Reward> own = new EnumMap<>(Task.class);
    private final CitationValidity citations;

    /**
     * Rewards.
     *
     * @param checker says which citations hold
     * @param judge marks what rules cannot see, if there is one
     */
    public Rewards(RewardSettings settings, CitationChecker checker, Optional<ItemJudge> judge) {
        this.settings = settings;
        citations = new CitationValidity(checker);
        Reward judgment = new Judgment(settings.judgment(), settings.text());
        own.put(Task.STATUTE_MEMORISATION, new Recitation());
        own.put(Task.STATUTE_APPLICATION, new Application());
        own.put(Task.CASE_ANALYSIS, new Choice());
        own.put(Task.JUDGMENT_PREDICTION, settings.calculation() ? new Calculation(judgment) : judgment);
        own.put(Task.DOCUMENT_GENERATION, new Drafting(judge));
        own.put(Task.ELEMENT_EXTRACTION, new Extraction());
    }

    @Override
    public Explained of(Reply reply, PromptRow prompt) {
        Reward reward = own.get(prompt.task());
        if (reward == null) {
            throw new IllegalArgumentException("%s is a task without a reward by rule: %s"
                    .formatted(prompt.id(), prompt.task().key()));
        }
        double format = reply.fault().isPresent() ? 0 : 1;
        var parts = new ArrayList<Explained>();
        parts.add(part("format", Explained.of(format, reply.fault().orElse("as it should be"))));
        if (settings.format() == FormatMode.GATE && format == 0) {
            return new Explained(0, "the form is wrong: " + reply.fault().orElse(""), parts);
        }
        Explained task = reward.of(reply, prompt);
        parts.add(part("task", task));
        double value = task.value();
        Optional<Explained> valid =
                CITING.contains(prompt.task()) ? citations.of(reply.answer(), prompt.day()) : Optional.empty();
        if (valid.isPresent()) {
            parts.add(part("citations", valid.get()));
            value = (1 - settings.citations()) * value
                    + settings.citations() * valid.get().value();
        }
        if (settings.format() == FormatMode.BONUS) {
            value = (1 - settings.bonus()) * value + settings.bonus() * format;
        }
        Explained readable = Readability.of(reply.answer(), prompt.language().equals("zh"));
        parts.add(part("readability", readable));
        value = Math.max(0, value - settings.readability() * (1 - readable.value()));
        return new Explained(
                value, String.format(Locale.ROOT, "%s: %s", prompt.task().key(), task.reason()), parts);
    }

    private static Explained part(String name, Explained part) {
        return new Explained(part.value(), name, List.of(part));
    }
}
