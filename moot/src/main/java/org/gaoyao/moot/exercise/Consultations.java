package org.gaoyao.moot.exercise;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.gaoyao.moot.document.Exercise;
import org.gaoyao.moot.document.ExerciseKind;
import org.gaoyao.moot.question.Chance;
import org.gaoyao.moot.question.Option;
import org.gaoyao.moot.question.Question;
import org.gaoyao.moot.question.QuestionKind;
import org.gaoyao.moot.question.Questions;
import org.gaoyao.moot.question.Rulebook;
import org.gaoyao.run.Seeds;

/**
 * Writes consultations in English: the facts of a question of rule, told by a layperson, and a lawyer's answer whose result
 * is that of the question. Consultations in Chinese belong to the simulated cases.
 *
 * <p>Consultation i is a pure function of the seed and i.
 */
public final class Consultations {

    private static final EnumSet<QuestionKind> KINDS =
            EnumSet.of(QuestionKind.CHAIN, QuestionKind.LIMITATION, QuestionKind.AGE);
    private static final List<String> OPENINGS = List.of(
            "I hope you can help me. I live in China and do not know the law here.",
            "A friend asked me about this, and I could not tell him.",
            "Someone close to me is concerned, and none of us is a lawyer.",
            "I help a neighbour with his papers and do not know what to tell him.",
            "Could you explain where we stand? This is what happened.",
            "I have read different things online and am confused.");
    private static final List<String> CLOSINGS = List.of(
            "What does the law say? Which articles are they?",
            "Please answer in plain words and tell me which articles you rely on.",
            "I would like to know the result and the reason.",
            "Thank you for a clear answer.");
    private static final List<String> CAUTIONS = List.of(
            "This rests on the facts as you told them; bring the papers to a lawyer before you act.",
            "If a date or an amount is different, the result changes; check your documents.",
            "A court may see the facts differently; keep all receipts and messages as evidence.");

    private final Questions questions;
    private final Seeds seeds;

    /** A writer of the consultations of a seed. */
    public Consultations(long seed) {
        questions = Questions.english(new Seeds(seed).seed("moot/consultation"), KINDS);
        seeds = new Seeds(seed).of("moot/consultation");
    }

    /** Consultation number {@code index}. */
    public Assignment consultation(int index) {
        Question question = questions.question(index);
        RandomGenerator random = seeds.generator("words/" + index);
        var chance = new Chance(random, false);
        Option right =
                question.options().stream().filter(Option::right).findFirst().orElseThrow();
        Rulebook rulebook = Rulebook.load();
        String articles = rulebook.names(question.reasoning().basis(), false);
        String prompt = chance.one(OPENINGS) + " " + question.stem() + " " + chance.one(CLOSINGS);
        String thinking = "1. Facts: %s\n2. Issue: %s\n3. Rules: %s\n4. Deduction: %s.\n5. Conclusion: %s."
                .formatted(
                        question.reasoning().facts(),
                        question.reasoning().issue(),
                        question.reasoning().rule(),
                        right.why(),
                        right.text());
        String answer = "%s: %s.\n\nThe reason is this: %s. %s\n\nThe law is %s. %s"
                .formatted(
                        chance.one("The short answer", "In your case", "The result"),
                        right.text(),
                        right.why(),
                        question.reasoning().rule(),
                        articles,
                        chance.one(CAUTIONS));
        var exercise = new Exercise(
                ExerciseKind.CONSULT,
                "en",
                prompt,
                thinking,
                answer,
                Map.of(
                        "result",
                        right.text(),
                        "articles",
                        question.reasoning().basis().stream()
                                .map(basis -> Map.of(
                                        "law",
                                        basis.law(),
                                        "article",
                                        basis.article().key()))
                                .toList()),
                List.of());
        return new Assignment(
                "consultation-en-%06d".formatted(index),
                Objects.requireNonNull(question.day()),
                exercise,
                question.reasoning().basis());
    }
}
