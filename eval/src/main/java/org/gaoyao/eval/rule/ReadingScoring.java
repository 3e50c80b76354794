package org.gaoyao.eval.rule;

import org.gaoyao.eval.benchmark.Task;
import org.gaoyao.score.python.PythonText;
import org.gaoyao.score.text.CharacterF1;

/** Reading comprehension: {@link CharacterF1} of the answer and the reference. The corrected rule reads the cleaned answer. */
record ReadingScoring(Task task) implements Scoring {

    @Override
    public Mark published(Item item) {
        String gold = item.reference().replace(task.prefix(), "");
        return Mark.scored(CharacterF1.score(gold, item.prediction()), "characters in common with " + gold, "");
    }

    @Override
    public Mark corrected(Item item) {
        String gold = task.answer(item.reference());
        if (PythonText.strip(item.prediction()).isEmpty()) {
            return Mark.abstained(0, "the answer is blank");
        }
        return Mark.scored(CharacterF1.score(gold, item.prediction()), "characters in common with " + gold, "");
    }
}
