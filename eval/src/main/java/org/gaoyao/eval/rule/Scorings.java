package org.gaoyao.eval.rule;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.gaoyao.eval.benchmark.Task;
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
        };
    }
}
