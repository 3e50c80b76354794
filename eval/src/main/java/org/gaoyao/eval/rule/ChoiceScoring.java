package org.gaoyao.eval.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.gaoyao.eval.benchmark.Task;
import org.gaoyao.score.Explained;
import org.gaoyao.score.choice.ChoiceReader;
import org.gaoyao.score.choice.LetterRuns;
import org.gaoyao.score.choice.NamedOptions;
import org.gaoyao.score.text.SetF1;

/**
 * Multiple-choice questions by their letters.
 *
 * <p>Published, LexEval: {@link LetterRuns} equal to the reference as a string. Published, LawBench: the right letter occurs
 * anywhere and no other does. Corrected: {@link ChoiceReader} on both sides, equal as sets; a reference that is empty is
 * left out.
 */
record ChoiceScoring(Task task) implements Scoring {

    /** Where LawBench's rule looks for the letter: at this place of the reference, behind its prefix. */
    private String letter(Item item) {
        int place = task.prefix().length();
        return item.reference().length() > place ? item.reference().substring(place, place + 1) : "";
    }

    @Override
    public Mark published(Item item) {
        return task.options().isEmpty() ? byRuns(item) : byOccurrence(item);
    }

    private static Mark byRuns(Item item) {
        String letters = LetterRuns.of(item.prediction());
        boolean right = letters.equals(item.reference());
        return Mark.scored(
                new Explained(
                        right ? 1 : 0,
                        "reads \"%s\", wants \"%s\"".formatted(letters, item.reference()),
                        List.of(f1(characters(item.reference()), characters(letters)))),
                letters);
    }

    private static Explained f1(Set<Character> gold, Set<Character> found) {
        return Explained.of(SetF1.score(gold, found).f(), "F1 of letters");
    }

    private static Set<Character> characters(String text) {
        return text.chars().mapToObj(c -> (char) c).collect(Collectors.toSet());
    }

    /** LexEval's other figure for choices, F1 of the letters; that of an answer without letters is 0. */
    @Override
    public SequencedMap<String, Double> figures(List<Mark> marks) {
        var figures = new LinkedHashMap<String, Double>();
        if (task.options().isEmpty()) {
            double sum = 0;
            int count = 0;
            for (Mark mark : marks) {
                if (mark.counts()) {
                    List<Explained> parts = mark.score().parts();
                    sum += parts.isEmpty() ? 0 : parts.getFirst().value();
                    count++;
                }
            }
            figures.put("f1", count == 0 ? 0 : sum / count);
        }
        return figures;
    }

    private Mark byOccurrence(Item item) {
        SequencedSet<String> present = new NamedOptions(task.options()).occurring(item.prediction());
        if (present.isEmpty()) {
            return Mark.abstained(0, "no option letter occurs");
        }
        boolean right = present.size() == 1 && present.contains(letter(item));
        return Mark.scored(
                right ? 1 : 0,
                "letters that occur anywhere: %s, wants %s".formatted(String.join("", present), letter(item)),
                String.join("", present));
    }

    @Override
    public Optional<LetterChoice> letters(Item item) {
        return gold(item).flatMap(gold -> ChoiceReader.read(item.prediction())
                .map(chosen -> new LetterChoice(gold.letters(), chosen.letters())));
    }

    private Optional<ChoiceReader.Choice> gold(Item item) {
        return ChoiceReader.read(task.options().isEmpty() ? item.reference() : letter(item));
    }

    @Override
    public Mark corrected(Item item) {
        Optional<ChoiceReader.Choice> gold = gold(item);
        if (gold.isEmpty()) {
            return Mark.skipped("the reference \"%s\" names no option".formatted(item.reference()));
        }
        Optional<ChoiceReader.Choice> choice = ChoiceReader.read(item.prediction());
        if (choice.isEmpty()) {
            return Mark.abstained(0, "no choice can be read");
        }
        boolean right = choice.get().letters().equals(gold.get().letters());
        String reason = "chooses %s (%s), wants %s"
                .formatted(choice.get().text(), choice.get().how(), gold.get().text());
        List<Explained> parts = task.options().isEmpty()
                ? List.of(f1(gold.get().letters(), choice.get().letters()))
                : List.of();
        return Mark.scored(
                new Explained(right ? 1 : 0, reason, parts), choice.get().text());
    }
}
