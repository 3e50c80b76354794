package org.gaoyao.train.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.gaoyao.chat.message.Conversation;
import org.gaoyao.chat.message.Message;
import org.gaoyao.moot.exercise.Task;
import org.gaoyao.run.Json;
import org.gaoyao.run.Seeds;
import org.gaoyao.train.prompt.PromptRow;
import org.gaoyao.train.rollout.TokenPrompt;
import org.junit.jupiter.api.Test;

class CurriculumTest {

    private static Map<Task, List<TokenPrompt>> pool(int each) {
        var pool = new EnumMap<Task, List<TokenPrompt>>(Task.class);
        for (Task task : Curriculum.LEGAL_ONE.tasks()) {
            pool.put(
                    task,
                    IntStream.range(0, each).mapToObj(i -> prompt(task, i)).toList());
        }
        return pool;
    }

    private static TokenPrompt prompt(Task task, int number) {
        var row = new PromptRow(
                task.key() + number,
                task,
                "zh",
                LocalDate.EPOCH,
                Conversation.of(new Message.Question("q")),
                Json.parse("{}"),
                List.of(),
                Optional.empty());
        return new TokenPrompt(row, new int[] {1}, "");
    }

    @Test
    void fiveTasksInTheOrderOfLegalOneWithItsLengths() {
        assertThat(Curriculum.LEGAL_ONE.phases())
                .extracting(Phase::longest)
                .containsExactly(1_024, 4_096, 8_192, 16_384, 32_768);
        assertThat(Curriculum.LEGAL_ONE.at(Place.FIRST).tasks()).containsExactly(Task.STATUTE_MEMORISATION);
    }

    @Test
    void phaseEndsWhenThreeEvaluationsBringLessThanOnePercent() {
        Place place = Place.FIRST.stepped();
        for (double reward : new double[] {.5, .504, .503}) {
            place = place.evaluated(reward);
            assertThat(Curriculum.LEGAL_ONE.next(place)).isSameAs(place);
        }
        assertThat(Curriculum.LEGAL_ONE.next(place.evaluated(.506))).isNotEqualTo(place.promoted());
        assertThat(Curriculum.LEGAL_ONE.next(place.evaluated(.504))).isEqualTo(new Place(1, 0, List.of()));
        assertThat(Promotion.DEFAULT.isDue(List.of(0.0, 0.0, 0.0, 0.0))).isTrue();
        assertThat(Promotion.DEFAULT.isDue(List.of(0.0, 0.0, 0.0, 0.1))).isFalse();
    }

    @Test
    void phaseEndsAtItsLastStepAndTheLastPhaseDoesNot() {
        var brief = new Curriculum(
                List.of(
                        new Phase("a", Set.of(Task.CASE_ANALYSIS), 10, 2),
                        new Phase("b", Set.of(Task.JUDGMENT_PREDICTION), 10, 2)),
                .1,
                Promotion.DEFAULT);
        Place place = Place.FIRST.stepped();
        assertThat(brief.next(place)).isSameAs(place);
        Place second = brief.next(place.stepped());
        assertThat(second.phase()).isEqualTo(1);
        Place end = second.stepped().stepped().stepped();
        assertThat(brief.next(end)).isSameAs(end);
    }

    @Test
    void aTenthIsReplayedFromAllEarlierPhases() {
        var place = new Place(3, 7, List.of());
        List<TokenPrompt> drawn = Curriculum.LEGAL_ONE.draw(place, pool(5_000), 4_000, new Seeds(1));
        Map<Task, Long> counts = new EnumMap<>(Task.class);
        drawn.forEach(prompt -> counts.merge(prompt.row().task(), 1L, Long::sum));

        assertThat(counts.getOrDefault(Task.JUDGMENT_PREDICTION, 0L) / 4_000.0).isCloseTo(.9, within(.02));
        assertThat(counts)
                .containsOnlyKeys(
                        Task.STATUTE_MEMORISATION,
                        Task.STATUTE_APPLICATION,
                        Task.CASE_ANALYSIS,
                        Task.JUDGMENT_PREDICTION);
        assertThat(drawn.stream().map(prompt -> prompt.row().id())).doesNotHaveDuplicates();
    }

    @Test
    void drawsAreAFunctionOfTheirSeedsAlone() {
        List<TokenPrompt> one = Curriculum.LEGAL_ONE.draw(Place.FIRST, pool(30), 20, new Seeds(1));
        List<TokenPrompt> same = Curriculum.LEGAL_ONE.draw(Place.FIRST, pool(30), 20, new Seeds(1));
        List<TokenPrompt> other = Curriculum.LEGAL_ONE.draw(Place.FIRST, pool(30), 20, new Seeds(2));

        assertThat(ids(one)).isEqualTo(ids(same)).isNotEqualTo(ids(other));
    }

    @Test
    void fewPromptsComeAgainAndNoneIsRefused() {
        assertThat(ids(Curriculum.LEGAL_ONE.draw(Place.FIRST, pool(2), 5, new Seeds(1))))
                .hasSize(5)
                .containsAll(List.of("statute_memorisation0", "statute_memorisation1"));
        assertThatThrownBy(() -> Curriculum.LEGAL_ONE.draw(Place.FIRST, Map.of(), 5, new Seeds(1)))
                .hasMessageContaining("\"statute memorisation\" has no prompt");
    }

    private static List<String> ids(List<TokenPrompt> prompts) {
        return prompts.stream().map(prompt -> prompt.row().id()).toList();
    }
}
