package org.gaoyao.law.amendment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The text of an article on some day as far as it is known, by paragraphs and items.
 *
 * <p>Immutable. Two views of one text contradict each other when their {@linkplain Sameness#sameWords words} differ.
 */
record Wording(Slots<Paragraph> paragraphs) {

    private static final Wording LOST = new Wording(Slots.unknown());

    /** An article of which nothing is known but that it exists. */
    static Wording lost() {
        return LOST;
    }

    /** An article whose whole text is known: one line for every paragraph and item. */
    static Wording of(String text) {
        return new Wording(Slots.of(Paragraph.read(text)));
    }

    /** Whether the whole text is known. */
    boolean isKnown() {
        return paragraphs.isComplete()
                && paragraphs.known().stream()
                        .allMatch(paragraph -> paragraph.orElseThrow().isComplete());
    }

    /** The text; only when it {@link #isKnown}. */
    String text() {
        return String.join(
                "\n",
                paragraphs.known().stream()
                        .map(paragraph -> paragraph.orElseThrow().text())
                        .toList());
    }

    /** The numbers of the paragraphs that are known whole. */
    List<Integer> knownParagraphs() {
        var numbers = new ArrayList<Integer>();
        for (int number = 1; number <= paragraphs.size(); number++) {
            if (paragraphs.at(number).filter(Paragraph::isComplete).isPresent()) {
                numbers.add(number);
            }
        }
        return List.copyOf(numbers);
    }

    /** What two partial views of one text say together; empty when they contradict each other. */
    Optional<Wording> merged(Wording other) {
        return paragraphs.merged(other.paragraphs, Paragraph::merged).map(Wording::new);
    }

    /** Whether the text says what is printed for it, however it is divided into lines, as far as it is known. */
    boolean agrees(String printed) {
        return isKnown()
                ? Sameness.sameWords(text(), printed)
                : merged(of(printed)).isPresent();
    }

    /** Whether a paragraph says what is printed for it, as far as it is known; false when there is no such paragraph. */
    boolean agrees(int paragraph, Paragraph printed) {
        return paragraphs.reaches(paragraph)
                && paragraphs
                        .at(paragraph)
                        .map(known -> known.merged(printed).isPresent())
                        .orElse(true);
    }

    /** Whether every paragraph from {@code first} on says what is printed for it, as far as they are known. */
    boolean agrees(int first, List<Paragraph> printed) {
        for (int at = 0; at < printed.size(); at++) {
            if (!agrees(first + at, printed.get(at))) {
                return false;
            }
        }
        return true;
    }

    /** The text with another paragraph at a number that it reaches. */
    Wording with(int number, Optional<Paragraph> paragraph) {
        return new Wording(paragraphs.with(number, paragraph));
    }

    /** The text with one paragraph changed as far as it is known; empty when there is no such paragraph. */
    Optional<Wording> changing(int number, UnaryOperator<Paragraph> change) {
        return paragraphs.reaches(number)
                ? Optional.of(with(
                        number, Optional.of(change.apply(paragraphs.at(number).orElse(Paragraph.unknown())))))
                : Optional.empty();
    }
}
