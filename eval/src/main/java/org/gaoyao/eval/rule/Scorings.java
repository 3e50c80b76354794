package org.gaoyao.eval.rule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gaoyao.eval.benchmark.Task;
import org.gaoyao.run.ProblemsException;
import org.gaoyao.score.grammar.CorrectionScorer;
import org.gaoyao.score.grammar.Likeness;

/** The rules of every task. */
public final class Scorings {

    private Scorings() {}

    /**
     * The rules of a task.
     *
     * @param folder a copy of the benchmark's repository, for the tables that a rule needs
     * @param references the references of the task's records
     * @throws IOException if a table cannot be read
     */
    public static Scoring of(Task task, Path folder, List<String> references) throws IOException {
        return switch (task.measure()) {
            case CHOICE, SINGLE_CHOICE -> new ChoiceScoring(task);
            case SINGLE_OPTION -> OptionScoring.of(task, true, references);
            case OPTIONS -> OptionScoring.of(task, false, references);
            case DISTINCT_ROUGE -> new RougeScoring(task, RougeScoring.Published.LEXEVAL);
            case WORD_ROUGE -> new RougeScoring(task, RougeScoring.Published.LAWBENCH);
            case ANSWER_WORD_ROUGE -> new RougeScoring(task, RougeScoring.Published.LAWBENCH_ANSWER);
            case CORRECTION ->
                new CorrectionScoring(new CorrectionScorer(Likeness.read(folder.resolve("evaluation/utils/data"))));
            case READING -> new ReadingScoring(task);
            case ENTITIES -> new EntityScoring(task);
            case TRIGGERS -> new TriggerScoring(task);
            case ARTICLES -> new ArticleScoring(task);
            case TERM -> new TermScoring(task);
            case AMOUNT -> new AmountScoring(task);
            case LETTERS -> new LetterScoring(task);
            case RECITATION -> new RecitationScoring();
            case BASIS -> new BasisScoring();
            case ELEMENTS -> new ElementScoring();
            case JUDGMENT -> new JudgmentScoring();
            case RUBRIC -> new RubricScoring();
            case EXAM -> new ExamScoring(ExamScoring.Contest.JEC_QA);
            case LOOSE_EXAM -> new ExamScoring(ExamScoring.Contest.CAIL_2025);
            case CHARGE_LABELS -> {
                List<String> charges = listed(task, folder);
                yield new LabelScoring(NamedLabels.charges(charges), new LabelFigures(charges));
            }
            case ARTICLE_LABELS -> {
                List<String> articles = listed(task, folder);
                yield new LabelScoring(new ListedArticles(articles), new LabelFigures(articles));
            }
            case LABELS -> new LabelScoring(NamedLabels.of(task), new LabelFigures(task.options()));
            case TERM_STEPS -> new StepScoring();
            case SPANS -> new SpanScoring(task.spellings());
            case RELATIONS -> new RelationScoring(task.spellings());
            case DOCUMENT -> new DocumentScoring();
            case DIALOGUE -> new DialogueScoring();
            case RANKING -> new RankingScoring();
        };
    }

    /** The options of a task as a file of the benchmark lists them, or the definition. */
    private static List<String> listed(Task task, Path folder) throws IOException {
        for (String name : task.optionFiles()) {
            Path file = folder.resolve(name);
            if (Files.exists(file)) {
                return Files.readAllLines(file).stream()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
            }
        }
        if (task.options().isEmpty()) {
            throw ProblemsException.of(
                    "nothing was scored",
                    folder.resolve(task.optionFiles().getFirst()).toString(),
                    "is not there: it lists the labels over which task " + task.id() + " takes a mean",
                    "get it from the benchmark's repository");
        }
        return task.options();
    }
}
