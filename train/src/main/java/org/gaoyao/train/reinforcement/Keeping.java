package org.gaoyao.train.reinforcement;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.gaoyao.score.Explained;
import org.gaoyao.score.legal.NamedArticles;
import org.gaoyao.score.rubric.Rubric;
import org.gaoyao.score.rubric.RubricItem;
import org.gaoyao.score.rubric.RuleMarks;
import org.gaoyao.train.policy.DynamicSampling.Use;
import org.gaoyao.train.prompt.PromptRow;
import org.gaoyao.train.rollout.Marked;
import org.gaoyao.train.rollout.RolloutRow;
import tools.jackson.databind.JsonNode;

/** Rollouts as they are kept, with what makes them suspicious or not. */
final class Keeping {

    private static final RuleMarks RULES = new RuleMarks(NamedArticles.PARSER);

    private Keeping() {}

    /** A row for every completion of a step, in the order in which they were drawn. */
    static List<RolloutRow> rows(long step, Gathered gathered) {
        var chosen = new IdentityHashMap<Group, Boolean>();
        gathered.chosen().forEach(group -> chosen.put(group, true));
        var rows = new ArrayList<RolloutRow>();
        for (Group group : gathered.all()) {
            boolean surplus = group.use() == Use.TEACHES && !chosen.containsKey(group);
            for (int sample = 0; sample < group.samples().size(); sample++) {
                rows.add(row(step, group, sample, surplus, chosen.containsKey(group)));
            }
        }
        return rows;
    }

    private static RolloutRow row(long step, Group group, int sample, boolean surplus, boolean learnt) {
        Marked marked = group.samples().get(sample);
        PromptRow prompt = group.prompt().row();
        JsonNode articles = prompt.gold().path("articles");
        return new RolloutRow(
                step,
                group.round(),
                prompt.id(),
                prompt.task().key(),
                sample,
                marked.reply().text(),
                marked.drawn().tokens().length,
                marked.drawn().ended(),
                marked.reward().map(Explained::value),
                marked.reward(),
                marked.error(),
                group.punishments().get(sample),
                learnt ? group.advantages().get(sample) : Optional.empty(),
                surplus ? "SURPLUS" : group.use().name(),
                rubric(prompt, marked.reply().answer()),
                NamedArticles.PARSER.parse(marked.reply().answer()).size(),
                articles.isArray() ? Optional.of(articles.size()) : Optional.empty());
    }

    private static Optional<Double> rubric(PromptRow prompt, String answer) {
        var items = new ArrayList<RubricItem>();
        var marks = new ArrayList<Explained>();
        for (RubricItem item : prompt.rubric()) {
            RULES.mark(item, answer).ifPresent(mark -> {
                items.add(item);
                marks.add(mark);
            });
        }
        return items.stream().anyMatch(item -> item.points() > 0)
                ? Optional.of(new Rubric(items).score(marks).value())
                : Optional.empty();
    }
}
