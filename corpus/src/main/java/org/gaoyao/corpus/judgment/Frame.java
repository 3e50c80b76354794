package org.gaoyao.corpus.judgment;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gaoyao.corpus.judgment.Sentences.Sentence;
import org.gaoyao.corpus.pattern.KeyedPattern;

/**
 * Where the parts of a judgment begin that every judgment has in the same order; a part that is missing begins where the next
 * one does.
 *
 * @param parties the parties; the head stands before them
 * @param procedure how the case came to the court
 * @param middle what is claimed, answered and found
 * @param reasoning what the court makes of it
 * @param basis the articles that the decision rests on
 * @param decision the decision
 * @param tail what follows it
 */
record Frame(int parties, int procedure, int middle, int reasoning, int basis, int decision, int tail) {

    /** Where the parts begin; empty if there is neither reasoning nor decision. */
    static Optional<Frame> of(String text, List<Sentence> sentences) {
        var reader = new Reader(text, sentences);
        int middle = reader.middle();
        Optional<Integer> opinion = reader.first(middle, text.length(), reader.begins(Cue.REASONING));
        Optional<KeyedPattern.Search> announced = reader.decision(opinion.orElse(middle));
        if (opinion.isEmpty() && announced.isEmpty()) {
            return Optional.empty();
        }
        int decision = announced.map(KeyedPattern.Search::end).orElse(text.length());
        int named = announced.map(KeyedPattern.Search::start).orElse(text.length());
        int basis = announced.isEmpty() ? decision : reader.basis(opinion.orElse(middle), named);
        int tail =
                reader.first(decision, text.length(), reader.begins(Cue.TAIL)).orElse(text.length());
        int parties = reader.first(0, middle, reader.opens(Cue.PARTY)).orElse(0);
        int procedure =
                reader.first(parties, middle, reader.holds(Cue.PROCEDURE)).orElse(middle);
        return Optional.of(new Frame(parties, procedure, middle, opinion.orElse(basis), basis, decision, tail));
    }

    private record Reader(String text, List<Sentence> sentences) {

        /** After the sentence that closes the hearing; if none does, after the last that tells of it before the opinion. */
        int middle() {
            int bound = decision(0).map(KeyedPattern.Search::start).orElse(text.length());
            bound = first(0, bound, begins(Cue.REASONING)).orElse(bound);
            for (KeyedPattern cue : List.of(Cue.CLOSED, Cue.HEARD, Cue.PROCEDURE)) {
                Optional<Sentence> last = sentence(0, bound, holds(cue));
                if (last.isPresent()) {
                    return last.get().end();
                }
            }
            return 0;
        }

        /** Where the articles of the decision are named: in the sentence before it, or the one before that. */
        int basis(int from, int decision) {
            for (Sentence sentence : sentences.reversed()) {
                if (sentence.start() < decision && sentence.end() > from) {
                    Matcher matcher = Cue.LEGAL_BASIS.matcher(text);
                    matcher.useTransparentBounds(true)
                            .region(Math.max(sentence.start(), from), Math.min(sentence.end(), decision));
                    if (matcher.find()) {
                        return matcher.start();
                    }
                }
            }
            return decision;
        }

        Optional<KeyedPattern.Search> decision(int from) {
            KeyedPattern.Search search = Cue.DECISION.in(text, from, text.length());
            return search.find() ? Optional.of(search) : Optional.empty();
        }

        Optional<Integer> first(int from, int to, Predicate<Sentence> chosen) {
            return sentence(from, to, chosen).map(Sentence::start);
        }

        Optional<Sentence> sentence(int from, int to, Predicate<Sentence> chosen) {
            return sentences.stream()
                    .filter(sentence -> sentence.start() >= from && sentence.start() < to)
                    .filter(chosen)
                    .findFirst();
        }

        Predicate<Sentence> begins(Pattern pattern) {
            return sentence -> pattern.matcher(text)
                    .region(sentence.start(), sentence.end())
                    .lookingAt();
        }

        Predicate<Sentence> opens(Pattern pattern) {
            return begins(pattern).and(Sentence::opensParagraph);
        }

        Predicate<Sentence> holds(KeyedPattern pattern) {
            return sentence ->
                    pattern.in(text, sentence.start(), sentence.end()).find();
        }
    }
}
