package org.gaoyao.moot.crime;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gaoyao.law.sentencing.Sentence;
import org.gaoyao.moot.document.Document;
import org.gaoyao.moot.document.DocumentKind;
import org.gaoyao.moot.document.Exercise;
import org.gaoyao.moot.document.ExerciseKind;
import org.gaoyao.moot.matter.SimulatedCase;
import org.gaoyao.run.Json;
import org.gaoyao.score.rubric.RubricItem;

/**
 * The exercises of a criminal case: prompts whose answers follow from it.
 *
 * <p>A consultation is answered from what the question tells alone: its range is that of the guidance for the elements that
 * are told, and what is left out is named.
 */
final class Lessons {

    private static final String CHINESE = "zh";

    private final Tried tried;
    private final Sentence told;
    private final List<Document> documents;
    private final SimulatedCase trial;
    private final Thinking thinking;
    private final Rubrics rubrics;
    private final CaseKey key;

    /**
     * The exercises of a case.
     *
     * @param told the sentence for what the layperson's question tells
     * @param documents what was written of the case
     */
    Lessons(Tried tried, Sentence told, List<Document> documents) {
        this.tried = tried;
        this.told = told;
        this.documents = documents;
        trial = tried.trial();
        thinking = new Thinking(tried);
        rubrics = new Rubrics(trial);
        key = new CaseKey(trial);
    }

    List<Exercise> write() {
        var exercises = new ArrayList<Exercise>();
        exercises.add(extract());
        exercises.add(judge());
        exercises.add(apply());
        for (Document document : documents) {
            switch (document.kind()) {
                case JUDGMENT -> {
                    exercises.add(draft(document, "q-judgment", rubrics.judgment()));
                    exercises.add(summarise(document));
                }
                case INDICTMENT -> exercises.add(draft(document, "q-indictment", rubrics.indictment()));
                case DEFENCE -> exercises.add(draft(document, "q-defence", rubrics.defence()));
                case CONSULTATION -> exercises.add(consult(document));
                case CLAIM,
                        POLICE_REPORT,
                        VICTIM_STATEMENT,
                        WITNESS_STATEMENT,
                        ACCUSED_STATEMENT,
                        SUMMARY,
                        CASE_FILE -> {}
            }
        }
        return exercises;
    }

    private Exercise extract() {
        return exercise(
                ExerciseKind.EXTRACT,
                question("q-extract") + trial.facts().text(),
                thinking.elements(),
                Json.line(key.named()),
                Map.of("elements", key.coded()),
                List.of());
    }

    private Exercise judge() {
        return exercise(
                ExerciseKind.JUDGE,
                question("q-judge") + trial.facts().text(),
                thinking.judgment(),
                answer("a-judge"),
                key.decided(),
                rubrics.prediction());
    }

    private Exercise apply() {
        return exercise(
                ExerciseKind.APPLY,
                question("q-apply") + trial.facts().text(),
                thinking.rules(),
                trial.basis().stream().map(Object::toString).collect(Collectors.joining("；")) + "。",
                Map.of("articles", key.articles()),
                List.of());
    }

    private Exercise consult(Document question) {
        return exercise(
                ExerciseKind.CONSULT,
                question.text().text(),
                thinking.advice(question, told),
                new Advice(tried, question, told).write(),
                Map.of("charge", trial.matter(), "low", told.low(), "high", told.high()),
                rubrics.advice(told));
    }

    private Exercise draft(Document document, String question, List<RubricItem> rubric) {
        String basis = question.equals("q-judgment")
                ? "\n被告人：" + trial.parties().getFirst().name() + "，"
                        + trial.parties().getFirst().about()
                : "";
        return exercise(
                ExerciseKind.DRAFT,
                question(question) + trial.facts().text() + basis,
                thinking.judgment(),
                document.text().text(),
                key.decided(),
                rubric);
    }

    private Exercise summarise(Document judgment) {
        String summary = documents.stream()
                .filter(document -> document.kind() == DocumentKind.SUMMARY)
                .findFirst()
                .orElseThrow()
                .text()
                .text();
        return exercise(
                ExerciseKind.SUMMARISE,
                question("q-summary") + judgment.text().text(),
                "",
                summary,
                key.decided(),
                rubrics.summary());
    }

    private String question(String rule) {
        return answer(rule) + "\n";
    }

    private String answer(String rule) {
        return tried.tell(Narrator.COURT, rule, "exercise").text();
    }

    private static Exercise exercise(
            ExerciseKind kind,
            String prompt,
            String thinking,
            String answer,
            Map<String, Object> key,
            List<RubricItem> rubric) {
        return new Exercise(kind, CHINESE, prompt, thinking, answer, key, rubric);
    }
}
