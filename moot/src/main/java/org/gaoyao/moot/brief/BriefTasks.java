package org.gaoyao.moot.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.gaoyao.law.digest.Fact;
import org.gaoyao.moot.crime.CaseKey;
import org.gaoyao.moot.crime.Rubrics;
import org.gaoyao.moot.exercise.Task;
import org.gaoyao.moot.exercise.TaskRow;
import org.gaoyao.moot.matter.LegalBasis;
import org.gaoyao.moot.matter.Outcome;
import org.gaoyao.moot.matter.SimulatedCase;
import org.gaoyao.moot.question.Chance;
import org.gaoyao.moot.question.Rulebook;
import org.gaoyao.run.Json;
import org.gaoyao.run.Seeds;
import org.gaoyao.score.rubric.RubricItem;

/**
 * The five tasks of the curriculum and element extraction in short form: prompts and answers of some hundred characters with
 * one line of thinking, on cases of the moot court.
 *
 * <p>The court's term differs from what the guidance leads to by up to a fifth, as in all cases of the moot court; the gold
 * answer of a prediction has both, {@code months} and {@code guidance}. Row i is a pure function of the settings and i. Safe
 * for concurrent use.
 */
public final class BriefTasks {

    /** How many tasks a case gives. */
    public static final int TASKS = 6;

    private final Seeds seeds;
    private final BriefCases cases;
    private final Rulebook rulebook = Rulebook.load();

    /** Tasks of some settings. */
    public BriefTasks(BriefSettings settings) {
        seeds = new Seeds(settings.seed()).of("moot/brief");
        cases = new BriefCases(settings);
    }

    /** The case of a number. */
    SimulatedCase trial(int index) {
        return cases.trial(index);
    }

    /** The tasks of a case, one of every kind, all on the same facts. */
    public List<TaskRow> rows(int index) {
        return rows(index, cases.trial(index));
    }

    List<TaskRow> rows(int index, SimulatedCase trial) {
        RandomGenerator random = seeds.generator("case/" + index);
        return new Telling(index, trial, BriefFacts.tell(trial, random), new Chance(random, true)).rows();
    }

    /** One case while its tasks are written. */
    private final class Telling {

        private final int index;
        private final SimulatedCase trial;
        private final Outcome.Sentence outcome;
        private final String facts;
        private final Chance chance;
        private final CaseKey key;
        private final Rubrics rubrics;

        Telling(int index, SimulatedCase trial, String facts, Chance chance) {
            this.index = index;
            this.trial = trial;
            this.facts = facts;
            this.chance = chance;
            outcome = (Outcome.Sentence) trial.outcome();
            key = new CaseKey(trial);
            rubrics = new Rubrics(trial);
        }

        List<TaskRow> rows() {
            var rows = new ArrayList<TaskRow>();
            rows.add(onFacts(
                    Task.ELEMENT_EXTRACTION,
                    found(),
                    Json.line(key.named()),
                    Map.of("matter", trial.matter(), "elements", key.coded()),
                    List.of()));
            rows.add(onFacts(
                    Task.JUDGMENT_PREDICTION,
                    found() + "是" + trial.matter() + "，约" + outcome.guidance() + "个月。",
                    "罪名：%s\n法条：%s\n刑罚：%s".formatted(trial.matter(), LegalBasis.words(trial.basis()), outcome.words()),
                    decided(),
                    rubrics.prediction()));
            rows.add(onFacts(
                    Task.STATUTE_APPLICATION,
                    found() + "是" + trial.matter() + "。",
                    LegalBasis.words(trial.basis()) + "。",
                    Map.of("articles", key.articles()),
                    List.of()));
            rows.add(onFacts(
                    Task.DOCUMENT_GENERATION,
                    found() + "是" + trial.matter() + "，约" + outcome.guidance() + "个月。",
                    decision(),
                    decided(),
                    rubrics.decision()));
            rows.add(choice());
            rows.add(recitation());
            return rows;
        }

        /** The elements in a line: 盗窃金额3970元，自首。 */
        private String found() {
            return trial.elements().all().stream()
                            .map(element -> element.definition().name()
                                    + trial.elements()
                                            .number(element.code())
                                            .map(number -> number.toPlainString()
                                                    + element.definition().unit())
                                            .orElse(""))
                            .collect(Collectors.joining("，"))
                    + "。";
        }

        private Map<String, Object> decided() {
            Map<String, Object> decided = key.decided();
            decided.put("guidance", outcome.guidance());
            return decided;
        }

        private String decision() {
            String circumstances = trial.elements().all().stream()
                    .filter(element -> BriefCharge.CIRCUMSTANCES.contains(element.code()))
                    .map(element -> element.definition().name())
                    .collect(Collectors.joining("、"));
            String accused = "被告人" + trial.parties().getFirst().name().charAt(0) + "某";
            String amount = trial.elements()
                    .number("amount")
                    .map(yuan -> "，数额" + yuan.toPlainString() + "元")
                    .orElse("");
            return "本院认为，%s的行为构成%s%s。%s依照%s，判决如下：%s犯%s，判处%s。"
                    .formatted(
                            accused,
                            trial.matter(),
                            amount,
                            circumstances.isEmpty() ? "" : "有" + circumstances + "情节，量刑时予以考虑。",
                            LegalBasis.words(trial.basis()),
                            accused,
                            trial.matter(),
                            outcome.words());
        }

        private TaskRow choice() {
            var question = BriefChoice.draw(trial, outcome, chance);
            return row(
                    Task.CASE_ANALYSIS,
                    facts + "\n" + question.text(),
                    found() + question.why(),
                    question.letter(),
                    Map.of("letters", question.letter()),
                    List.of(),
                    List.of());
        }

        private TaskRow recitation() {
            List<LegalBasis> listed = trial.basis().stream()
                    .filter(article -> rulebook.on(article, trial.act()).isPresent())
                    .toList();
            LegalBasis article = chance.one(listed);
            Fact fact = rulebook.on(article, trial.act()).orElseThrow();
            String day = trial.act().getYear() + "年" + trial.act().getMonthValue() + "月";
            return row(
                    Task.STATUTE_MEMORISATION,
                    BriefFacts.GRAMMAR.text(
                            "q-statute-memorisation",
                            Map.of("article", rulebook.chinese(article), "day", day),
                            chance.random()),
                    "主题是" + fact.subject() + "。",
                    fact.says(),
                    Map.of(
                            "text",
                            fact.says(),
                            "source",
                            "digest",
                            "articles",
                            List.of(Map.of(
                                    "law",
                                    article.law(),
                                    "article",
                                    article.article().key()))),
                    List.of(),
                    List.of(article));
        }

        private TaskRow onFacts(
                Task task, String thinking, String answer, Map<String, Object> gold, List<RubricItem> rubric) {
            String question = BriefFacts.GRAMMAR.text("q-" + task.key().replace('_', '-'), Map.of(), chance.random());
            return row(task, question + facts, thinking, answer, gold, rubric, trial.basis());
        }

        private TaskRow row(
                Task task,
                String prompt,
                String thinking,
                String answer,
                Map<String, Object> gold,
                List<RubricItem> rubric,
                List<LegalBasis> citations) {
            return new TaskRow(
                    "brief-%s-%06d".formatted(task.key().replace('_', '-'), index),
                    task.key(),
                    "zh",
                    trial.act().toString(),
                    List.of(
                            new TaskRow.Turn("user", prompt, Optional.empty()),
                            new TaskRow.Turn("assistant", answer, Optional.of(thinking))),
                    new TreeMap<>(gold),
                    rubric,
                    citations.stream().map(TaskRow.Article::of).distinct().toList());
        }
    }
}
