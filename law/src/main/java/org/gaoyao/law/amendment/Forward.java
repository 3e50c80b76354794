package org.gaoyao.law.amendment;

import java.util.List;
import java.util.Optional;
import org.gaoyao.law.amendment.Change.InsertArticle;
import org.gaoyao.law.statute.ArticleNumber;

/** The way forward: an act carried out on what is held of the law before it. */
final class Forward {

    private Forward() {}

    /** What is held of the law after the act. */
    static Epoch of(Step step, Epoch before) {
        if (step.blocks() || (step.renumbers() && !before.complete())) {
            return insertions(step, Epoch.unknown());
        }
        Numbering numbering = Numbering.fromBefore(step, before.articles().keySet());
        var after = new Epoch(numbering.forward(before.articles()), before.complete());
        for (ArticleNumber from : step.changedTexts()) {
            Held held = before.articles().getOrDefault(from, Held.nothing());
            numbering.after(from).ifPresent(to -> after.articles().put(to, changed(step, from, held)));
        }
        return insertions(step, after);
    }

    private static Epoch insertions(Step step, Epoch after) {
        if (!step.blocks()) {
            for (Step.Part part : step.insertions()) {
                if (part.change() instanceof InsertArticle(ArticleNumber number, String text)) {
                    after.articles().put(number, Held.printed(text, step.act(), part.clause()));
                }
            }
        }
        return after;
    }

    private static Held changed(Step step, ArticleNumber number, Held before) {
        Held held = before;
        for (Step.Part part : step.textChanges(number)) {
            if (part.change() instanceof TextChange.ReplaceArticle(ArticleNumber _, String text)) {
                held = Held.printed(text, step.act(), part.clause());
            } else if (part.change() instanceof TextChange change) {
                Optional<Wording> after = change.apply(held.wording());
                held = after.isPresent()
                        ? held.carriedOut(after.get(), step.act())
                        : new Held(Wording.lost(), Optional.empty(), List.of(), Optional.of(step.act()));
            }
        }
        return held;
    }
}
