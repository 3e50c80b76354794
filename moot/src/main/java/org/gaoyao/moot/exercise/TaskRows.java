package org.gaoyao.moot.exercise;

import java.util.Optional;
import org.gaoyao.law.book.StatuteBook;
import org.gaoyao.moot.general.GeneralTexts;
import org.gaoyao.moot.question.Question;
import org.gaoyao.moot.question.QuestionText;
import org.gaoyao.moot.question.Questions;

/** The rows of all tables: row i of a table is a pure function of the seed, the book and i. Safe for concurrent use. */
public final class TaskRows {

    private final Questions questions;
    private final StatuteTasks statutes;
    private final Consultations consultations;
    private final GeneralTexts general;

    /** The rows of a seed; recitation is of the statutes of the book, if there is one. */
    public TaskRows(long seed, Optional<StatuteBook> book) {
        questions = new Questions(seed);
        statutes = new StatuteTasks(seed, book);
        consultations = new Consultations(seed);
        general = new GeneralTexts(seed);
    }

    /** Row number {@code index} of a table: a {@link TaskRow}, or a general text. */
    public Record row(TaskTable table, int index) {
        return switch (table) {
            case QUESTIONS -> question(questions.question(index));
            case STATUTES -> TaskRow.of(statutes.task(index));
            case CONSULTATIONS -> TaskRow.of(consultations.consultation(index));
            case GENERAL -> general.text(index);
        };
    }

    /** The row of a question. */
    public static TaskRow question(Question question) {
        return TaskRow.of(
                question.id(),
                question.day(),
                QuestionText.exercise(question),
                question.reasoning().basis());
    }
}
