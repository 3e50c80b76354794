package org.gaoyao.train.reward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.gaoyao.train.reward.Prompts.said;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gaoyao.law.book.StatuteBook;
import org.gaoyao.law.citation.CitationChecker;
import org.gaoyao.law.digest.Digest;
import org.gaoyao.moot.Docket;
import org.gaoyao.moot.dataset.DatasetSettings;
import org.gaoyao.moot.dataset.DatasetWriter;
import org.gaoyao.moot.exercise.Task;
import org.gaoyao.moot.exercise.TaskSettings;
import org.gaoyao.moot.exercise.TaskWriter;
import org.gaoyao.moot.scenario.MootCourt;
import org.gaoyao.moot.scenario.MootSettings;
import org.gaoyao.run.Json;
import org.gaoyao.run.Progress;
import org.gaoyao.score.Explained;
import org.gaoyao.score.legal.JudgmentScore.Months;
import org.gaoyao.train.prompt.PromptReader;
import org.gaoyao.train.prompt.PromptRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RewardsTest {

    private static final CitationChecker CHECKER = new CitationChecker(StatuteBook.of(List.of()));

    private final Rewards rewards = new Rewards(RewardSettings.DEFAULT, CHECKER, Optional.empty());

    /** Whoever answers as the moot court does is paid in full, by every reward and on every kind of task. */
    @Test
    void answersOfTheMootCourtAreWorthAll(@TempDir Path folder) throws IOException {
        new DatasetWriter(
                        new MootCourt(Docket.scenarios(), MootSettings.all(7, 25)),
                        new DatasetSettings(List.of(), List.of(), 0),
                        folder)
                .write(1, Progress.silent());
        new TaskWriter(new TaskSettings(7, 60, 60, 0, 0), Optional.empty(), folder).write(1, Progress.silent());
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder.resolve("train"))) {
            files = all.filter(file -> file.getFileName().toString().matches("(exercises|questions|statutes)-.*"))
                    .sorted()
                    .toList();
        }
        int seen = 0;
        for (PromptRow prompt : PromptReader.read(files)) {
            if (Rewards.TASKS.contains(prompt.task())) {
                Explained reward = rewards.of(said(prompt.reference().orElseThrow()), prompt);
                double least = prompt.task() == Task.DOCUMENT_GENERATION ? .6 : 1 - 1e-9;
                assertThat(reward.value())
                        .as(() -> prompt.id() + " " + prompt.reference().get() + "\n" + reward)
                        .isGreaterThanOrEqualTo(least);
                seen++;
            }
        }
        assertThat(seen).isGreaterThan(150);
    }

    @Test
    void formIsAGateOrAPart() {
        PromptRow prompt = Prompts.of(Task.CASE_ANALYSIS, "{'letters': 'B'}");
        Reply bare = Reply.of("B", true);
        var bonus = new RewardSettings(FormatMode.BONUS, .1, .1, .1, RewardSettings.DEFAULT.judgment(), 0, false);

        assertThat(rewards.of(said("B"), prompt).value()).isEqualTo(1);
        assertThat(rewards.of(bare, prompt).value()).isZero();
        assertThat(new Rewards(bonus, CHECKER, Optional.empty())
                        .of(bare, prompt)
                        .value())
                .isCloseTo(.9, within(1e-12));
    }

    @Test
    void citationsThatDoNotHoldCost() {
        String gold = "{'charge': '盗窃罪', 'articles': [{'law': '中华人民共和国刑法', 'article': '264'}], 'months': 24}";
        String answer = "罪名：盗窃罪\n法条：《刑法》第二百六十四条%s\n刑罚：有期徒刑二年";
        PromptRow prompt = Prompts.of(Task.JUDGMENT_PREDICTION, gold);

        Explained right = rewards.of(said(answer.formatted("")), prompt);
        Explained wrong = rewards.of(said(answer.formatted("、第九百九十九条")), prompt);

        assertThat(right.value()).isCloseTo(1, within(1e-12));
        assertThat(wrong.value()).isCloseTo(.9 * (1 - .35 / 3) + .1 * .5, within(1e-12));
        assertThat(wrong.parts())
                .extracting(Explained::reason)
                .containsExactly("format", "task", "citations", "readability");
        assertThat(wrong.toString()).contains("1 of 2 citations hold on 2022-05-01");
    }

    @Test
    void answersThatNobodyCanReadLose() {
        PromptRow prompt = Prompts.of(Task.CASE_ANALYSIS, "{'letters': 'B'}");

        assertThat(rewards.of(said("B\n" + "it is so because the law says it is so and more ".repeat(2)), prompt)
                        .value())
                .isCloseTo(.9, within(.02));
        assertThat(rewards.of(said("B\n" + "因为法律这样规定。".repeat(20)), prompt).value())
                .isLessThan(.95);
        assertThat(rewards.of(said("B\n因为盗窃数额较大的，依照第二百六十四条应当在三年以下量刑，其余各项都不正确。"), prompt)
                        .value())
                .isEqualTo(1);
    }

    /** The model's showcase of LegalOne applied the range of 2021 to an act of 2018, and declared a term of the older law. */
    @Test
    void termIsLawfulByTheLawOfTheAct() {
        var lawful = new LawfulMonths(Digest.load());
        String gambling = "{\"articles\": [{\"law\": \"中华人民共和国刑法\", \"article\": \"303\"}], \"months\": %d}";

        assertThat(lawful.of(Json.parse(gambling.formatted(36)), LocalDate.of(2018, 3, 1)))
                .contains(new Months(0, 120));
        assertThat(lawful.of(Json.parse(gambling.formatted(48)), LocalDate.of(2018, 3, 1)))
                .contains(new Months(36, 120));
        assertThat(lawful.of(Json.parse(gambling.formatted(72)), LocalDate.of(2021, 3, 1)))
                .contains(new Months(60, 120));
    }

    @Test
    void taskWithoutARewardIsRefused() {
        assertThatThrownBy(() -> rewards.of(said("好"), Prompts.of(Task.GENERAL, "{}")))
                .hasMessageContaining("a task without a reward by rule: general");
    }
}
