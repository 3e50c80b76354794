package org.gaoyao.eval.rule;

import java.util.Optional;
import org.gaoyao.eval.benchmark.Task;

/** Multiple choice by the letters that a person would read in the answer, equal as sets. */
record LetterScoring(Task task) implements OwnRule {

    @Override
    public Mark corrected(Item item) {
        return new ChoiceScoring(task).corrected(item);
    }

    @Override
    public Optional<LetterChoice> letters(Item item) {
        return new ChoiceScoring(task).letters(item);
    }
}
