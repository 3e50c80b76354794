package org.gaoyao.moot.dataset;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.gaoyao.moot.document.Exercise;
import org.gaoyao.moot.matter.SimulatedCase;
import org.gaoyao.score.rubric.RubricItem;

/** An exercise as the table {@code exercises} has it; {@code schema/exercises.schema.json} describes the fields. */
record ExerciseRow(
        String id,
        String kind,
        String language,
        String matter,
        String province,
        String act,
        String judged,
        String prompt,
        String thinking,
        String answer,
        Map<String, Object> key,
        List<RubricItem> rubric) {

    static ExerciseRow of(SimulatedCase trial, int number, Exercise exercise) {
        return new ExerciseRow(
                trial.id() + "-" + number,
                exercise.kind().name().toLowerCase(Locale.ROOT),
                exercise.language(),
                trial.matter(),
                trial.place().province().fullName(),
                trial.act().toString(),
                trial.judged().toString(),
                exercise.prompt(),
                exercise.thinking(),
                exercise.answer(),
                new TreeMap<>(exercise.key()),
                exercise.rubric());
    }
}
