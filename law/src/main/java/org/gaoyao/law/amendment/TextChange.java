package org.gaoyao.law.amendment;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gaoyao.law.statute.ArticleNumber;

/**
 * A change of the text of one article, named by the number that it has before the act.
 *
 * <p>Every change can be carried out on a text that is known in part, and undone on one: {@code undo} takes back what
 * was added and leaves a gap where the former text was not printed. Both are pure.
 */
public sealed interface TextChange extends Change {

    /** The article's number before the act. */
    ArticleNumber article();

    /** The text after the change; empty when the change does not fit the text. */
    Optional<Wording> apply(Wording before);

    /** The text before the change as far as it is known; empty when the text at hand does not carry the change. */
    Optional<Wording> undo(Wording after);

    /** The article is printed anew: 将第…条修改为. */
    record ReplaceArticle(ArticleNumber article, String text) implements TextChange {
        @Override
        public Optional<Wording> apply(Wording before) {
            return Optional.of(Wording.of(text));
        }

        @Override
        public Optional<Wording> undo(Wording after) {
            return after.agrees(text) ? Optional.of(Wording.lost()) : Optional.empty();
        }
    }

    /**
     * Paragraphs are printed anew: 将第…条第一款、第二款修改为.
     *
     * @param paragraphs their numbers, each with its text at the same place in {@code texts}
     */
    record ReplaceParagraphs(ArticleNumber article, List<Integer> paragraphs, List<String> texts)
            implements TextChange {
        public ReplaceParagraphs {
            paragraphs = List.copyOf(paragraphs);
            texts = List.copyOf(texts);
            if (paragraphs.size() != texts.size()) {
                throw new IllegalArgumentException(
                        "%d paragraphs and %d texts".formatted(paragraphs.size(), texts.size()));
            }
        }

        @Override
        public Optional<Wording> apply(Wording before) {
            return paragraphs.stream().allMatch(before.paragraphs()::reaches)
                    ? Optional.of(with(before, true))
                    : Optional.empty();
        }

        @Override
        public Optional<Wording> undo(Wording after) {
            return IntStream.range(0, texts.size()).allMatch(at -> after.agrees(paragraphs.get(at), read(at)))
                    ? Optional.of(with(after, false))
                    : Optional.empty();
        }

        private Wording with(Wording wording, boolean printed) {
            Wording changed = wording;
            for (int at = 0; at < texts.size(); at++) {
                changed = changed.with(paragraphs.get(at), printed ? Optional.of(read(at)) : Optional.empty());
            }
            return changed;
        }

        private Paragraph read(int at) {
            return Paragraph.read(texts.get(at)).getFirst();
        }
    }

    /**
     * Paragraphs are added, and those behind them move on: 增加一款作为第二款.
     *
     * @param first the number of the first new paragraph
     * @param texts a text for every new paragraph
     */
    record InsertParagraphs(ArticleNumber article, int first, List<String> texts) implements TextChange {
        public InsertParagraphs {
            texts = List.copyOf(texts);
        }

        @Override
        public Optional<Wording> apply(Wording before) {
            Slots<Paragraph> paragraphs = before.paragraphs();
            if (first > 1 && !paragraphs.reaches(first - 1)) {
                return Optional.empty();
            }
            List<Paragraph> printed = printed();
            for (int at = 0; at < printed.size(); at++) {
                paragraphs = paragraphs.inserted(first + at, Optional.of(printed.get(at)));
            }
            return Optional.of(new Wording(paragraphs));
        }

        @Override
        public Optional<Wording> undo(Wording after) {
            if (!after.agrees(first, printed())) {
                return Optional.empty();
            }
            Slots<Paragraph> paragraphs = after.paragraphs();
            for (int at = 0; at < texts.size(); at++) {
                paragraphs = paragraphs.without(first);
            }
            return Optional.of(new Wording(paragraphs));
        }

        private List<Paragraph> printed() {
            return texts.stream().map(text -> Paragraph.read(text).getFirst()).toList();
        }
    }

    /** A paragraph is struck out, and those behind it move up: 删去第…条第二款. */
    record DeleteParagraph(ArticleNumber article, int paragraph) implements TextChange {
        @Override
        public Optional<Wording> apply(Wording before) {
            return before.paragraphs().reaches(paragraph)
                    ? Optional.of(new Wording(before.paragraphs().without(paragraph)))
                    : Optional.empty();
        }

        @Override
        public Optional<Wording> undo(Wording after) {
            return paragraph == 1 || after.paragraphs().reaches(paragraph - 1)
                    ? Optional.of(new Wording(after.paragraphs().inserted(paragraph, Optional.empty())))
                    : Optional.empty();
        }
    }

    /** An item is printed anew: 将第…条第三项修改为. */
    record ReplaceItem(ArticleNumber article, int paragraph, int item, String text) implements TextChange {
        @Override
        public Optional<Wording> apply(Wording before) {
            return items(before, paragraph)
                    .filter(items -> items.reaches(item))
                    .flatMap(_ -> before.changing(paragraph, changed -> changed.withItem(item, Optional.of(text))));
        }

        @Override
        public Optional<Wording> undo(Wording after) {
            return items(after, paragraph)
                    .filter(items -> agrees(items, item, text))
                    .flatMap(_ -> after.changing(paragraph, changed -> changed.withItem(item, Optional.empty())));
        }
    }

    /** An item is added, and those behind it move on: 增加一项，作为第三项. */
    record InsertItem(ArticleNumber article, int paragraph, int item, String text) implements TextChange {
        @Override
        public Optional<Wording> apply(Wording before) {
            return items(before, paragraph)
                    .filter(items -> item == 1 || items.reaches(item - 1))
                    .flatMap(_ ->
                            before.changing(paragraph, changed -> changed.withItemInserted(item, Optional.of(text))));
        }

        @Override
        public Optional<Wording> undo(Wording after) {
            return items(after, paragraph)
                    .filter(items -> agrees(items, item, text))
                    .flatMap(_ -> after.changing(paragraph, changed -> changed.withoutItem(item)));
        }
    }

    /** An item is struck out, and those behind it move up: 删去第…条第一款第三项. */
    record DeleteItem(ArticleNumber article, int paragraph, int item) implements TextChange {
        @Override
        public Optional<Wording> apply(Wording before) {
            return items(before, paragraph)
                    .filter(items -> items.reaches(item))
                    .flatMap(_ -> before.changing(paragraph, changed -> changed.withoutItem(item)));
        }

        @Override
        public Optional<Wording> undo(Wording after) {
            return items(after, paragraph)
                    .filter(items -> item == 1 || items.reaches(item - 1))
                    .flatMap(_ ->
                            after.changing(paragraph, changed -> changed.withItemInserted(item, Optional.empty())));
        }
    }

    /**
     * Words are replaced wherever they stand: 将第…条中的“甲”修改为“乙”.
     *
     * @param paragraph the paragraph in which they stand, or 0 for the whole article
     * @param former the words before
     * @param words the words after; empty when they are struck out, which cannot be undone
     */
    record ReplaceWords(ArticleNumber article, int paragraph, String former, String words) implements TextChange {
        @Override
        public Optional<Wording> apply(Wording before) {
            return Words.replaced(before, paragraph, former, words);
        }

        @Override
        public Optional<Wording> undo(Wording after) {
            return Words.restored(after, paragraph, former, words);
        }
    }

    /** The act changes the article in a way that could not be read: nothing is known across it. */
    record NotRead(ArticleNumber article) implements TextChange {
        @Override
        public Optional<Wording> apply(Wording before) {
            return Optional.of(Wording.lost());
        }

        @Override
        public Optional<Wording> undo(Wording after) {
            return Optional.of(Wording.lost());
        }
    }

    private static Optional<Slots<String>> items(Wording wording, int paragraph) {
        return wording.paragraphs().reaches(paragraph)
                ? Optional.of(
                        wording.paragraphs().at(paragraph).map(Paragraph::items).orElseGet(Slots::unknown))
                : Optional.empty();
    }

    private static boolean agrees(Slots<String> items, int item, String printed) {
        String labelled = Paragraph.labelled(printed, item);
        return items.reaches(item)
                && items.at(item)
                        .map(known -> Sameness.sameWords(known, labelled))
                        .orElse(true);
    }
}
