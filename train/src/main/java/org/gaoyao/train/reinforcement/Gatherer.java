package org.gaoyao.train.reinforcement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gaoyao.moot.exercise.Task;
import org.gaoyao.run.Seeds;
import org.gaoyao.train.curriculum.Curriculum;
import org.gaoyao.train.curriculum.Phase;
import org.gaoyao.train.curriculum.Place;
import org.gaoyao.train.policy.DynamicSampling;
import org.gaoyao.train.policy.DynamicSampling.Use;
import org.gaoyao.train.policy.Overlong;
import org.gaoyao.train.rollout.Drawing;
import org.gaoyao.train.rollout.Drawn;
import org.gaoyao.train.rollout.Marked;
import org.gaoyao.train.rollout.Marking;
import org.gaoyao.train.rollout.Policy;
import org.gaoyao.train.rollout.TokenPrompt;

/**
 * Draws completions for a step until enough groups teach something (DAPO's dynamic sampling), or as often as is allowed.
 *
 * @param policy draws
 * @param marking rewards
 * @param curriculum chooses prompts
 * @param pool prompts to choose from
 * @param settings how much
 * @param seeds of the training
 */
record Gatherer(
        Policy policy,
        Marking marking,
        Curriculum curriculum,
        Map<Task, List<TokenPrompt>> pool,
        ReinforcementSettings settings,
        Seeds seeds) {

    /** What is drawn at a step, counted from 1, from a place in the curriculum. */
    Gathered gather(long step, Place place) {
        var all = new ArrayList<Group>();
        var chosen = new ArrayList<Group>();
        double drawing = 0;
        double marking = 0;
        int rounds = settings.filter().isPresent() ? settings.mostRounds() : 1;
        int round = 0;
        while (round < rounds && chosen.size() < settings.groups()) {
            Seeds own = seeds.of("step/%d/%d".formatted(step, round++));
            List<TokenPrompt> prompts = curriculum.draw(place, pool, settings.groups(), own);
            long begin = System.nanoTime();
            List<List<Drawn>> drawn = policy.draw(prompts, drawing(curriculum.at(place), own));
            long between = System.nanoTime();
            List<List<Marked>> marked = marking().mark(prompts, drawn);
            drawing += (between - begin) / 1e9;
            marking += (System.nanoTime() - between) / 1e9;
            for (int i = 0; i < prompts.size(); i++) {
                Group group = group(prompts.get(i), round, marked.get(i), curriculum.at(place));
                all.add(group);
                if ((settings.filter().isEmpty() || group.use() == Use.TEACHES) && chosen.size() < settings.groups()) {
                    chosen.add(group);
                }
            }
        }
        return new Gathered(chosen, all, settings.groups(), round, drawing, marking);
    }

    private Drawing drawing(Phase phase, Seeds own) {
        return new Drawing(settings.samples(), settings.temperature(), phase.longest(), own.seed("completions"));
    }

    private Group group(TokenPrompt prompt, int round, List<Marked> marked, Phase phase) {
        Optional<Overlong> overlong = settings.overlong() == 0
                ? Optional.empty()
                : Optional.of(new Overlong(
                        phase.longest(), Overlong.of(phase.longest()).margin(), settings.overlong()));
        return Group.of(
                prompt,
                round,
                marked,
                overlong,
                settings.advantage(),
                settings.filter().orElse(DynamicSampling.BY_RULE));
    }
}
