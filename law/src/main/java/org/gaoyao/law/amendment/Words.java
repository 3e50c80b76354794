package org.gaoyao.law.amendment;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Words replaced within an article, and put back where that is certain. */
final class Words {

    private Words() {}

    /** With {@code words} for every {@code former}; empty when the text is known and does not have them. */
    static Optional<Wording> replaced(Wording before, int paragraph, String former, String words) {
        if (paragraph > 0 && !before.paragraphs().reaches(paragraph)) {
            return Optional.empty();
        }
        return count(before, paragraph, former) == 0 && isKnown(before, paragraph)
                ? Optional.empty()
                : Optional.of(map(before, paragraph, line -> line.replace(former, words)));
    }

    /**
     * With {@code former} for {@code words}. Where these stand more than once, some may have stood there before, and
     * what was struck out has left no trace: the paragraphs concerned become unknown.
     */
    static Optional<Wording> restored(Wording after, int paragraph, String former, String words) {
        if (paragraph > 0 && !after.paragraphs().reaches(paragraph)) {
            return Optional.empty();
        }
        if (words.isEmpty() || !isKnown(after, paragraph)) {
            return Optional.of(forgotten(after, paragraph));
        }
        long count = count(after, paragraph, words);
        if (count == 0) {
            return Optional.empty();
        }
        return Optional.of(
                count == 1 ? map(after, paragraph, line -> line.replace(words, former)) : forgotten(after, paragraph));
    }

    private static Wording forgotten(Wording wording, int paragraph) {
        return paragraph == 0 ? Wording.lost() : wording.with(paragraph, Optional.empty());
    }

    private static boolean isKnown(Wording wording, int paragraph) {
        return paragraph == 0
                ? wording.isKnown()
                : wording.paragraphs()
                        .at(paragraph)
                        .filter(Paragraph::isComplete)
                        .isPresent();
    }

    private static Wording map(Wording wording, int paragraph, UnaryOperator<String> change) {
        Wording changed = wording;
        for (int number = 1; number <= wording.paragraphs().size(); number++) {
            if (paragraph == 0 || paragraph == number) {
                changed = changed.with(number, changed.paragraphs().at(number).map(known -> known.map(change)));
            }
        }
        return changed;
    }

    private static long count(Wording wording, int paragraph, String words) {
        long count = 0;
        for (int number = 1; number <= wording.paragraphs().size(); number++) {
            if (paragraph == 0 || paragraph == number) {
                count += wording.paragraphs().at(number).stream()
                        .flatMap(known -> Stream.concat(
                                known.lead().stream(),
                                known.items().known().stream().flatMap(Optional::stream)))
                        .mapToLong(line -> occurrences(line, words))
                        .sum();
            }
        }
        return count;
    }

    private static long occurrences(String line, String words) {
        long count = 0;
        for (int at = line.indexOf(words); at >= 0; at = line.indexOf(words, at + words.length())) {
            count++;
        }
        return count;
    }
}
