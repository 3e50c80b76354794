package org.gaoyao.law.citation;

import java.util.ArrayList;
import java.util.List;
import org.gaoyao.law.number.ChineseNumeral;

/**
 * An article taken apart into paragraphs (款) and their items (项).
 *
 * <p>Every line of the text is a paragraph, but for those that begin with a number in brackets: they are items of the
 * paragraph above. Items that a source prints within a line are found there.
 */
record Outline(List<Paragraph> paragraphs) {

    /**
     * A paragraph with its items.
     *
     * @param text its line and those of its items
     * @param items the numbers of its items
     */
    record Paragraph(String text, List<Item> items) {}

    /** An item: its number, its text, and the numbers of its subitems. */
    record Item(int number, String text, List<Integer> subitems) {}

    static Outline of(String article) {
        var paragraphs = new ArrayList<Paragraph>();
        for (String line : article.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList()) {
            int item = leadingItem(line);
            int subitem = leadingSubitem(line);
            if (item > 0 && !paragraphs.isEmpty()) {
                Paragraph above = paragraphs.removeLast();
                var items = new ArrayList<>(above.items());
                items.add(new Item(item, line, List.of()));
                paragraphs.add(new Paragraph(above.text() + "\n" + line, items));
            } else if (subitem > 0
                    && !paragraphs.isEmpty()
                    && !paragraphs.getLast().items().isEmpty()) {
                Paragraph above = paragraphs.removeLast();
                var items = new ArrayList<>(above.items());
                Item last = items.removeLast();
                var subitems = new ArrayList<>(last.subitems());
                subitems.add(subitem);
                items.add(new Item(last.number(), last.text() + "\n" + line, subitems));
                paragraphs.add(new Paragraph(above.text() + "\n" + line, items));
            } else {
                paragraphs.add(new Paragraph(line, itemsWithin(line)));
            }
        }
        return new Outline(List.copyOf(paragraphs));
    }

    /** What the article lacks of a citation, as a person writes it (第三款第（二）项); empty if it has all that is named. */
    String lacks(int paragraph, int item, int subitem) {
        if (paragraph > paragraphs.size()) {
            return "第" + ChineseNumeral.format(paragraph) + "款";
        }
        if (item == 0) {
            return "";
        }
        List<Paragraph> where = paragraph == 0 ? paragraphs : paragraphs.subList(paragraph - 1, paragraph);
        List<Item> named = where.stream()
                .flatMap(one -> one.items().stream())
                .filter(one -> one.number() == item)
                .toList();
        String asked = (paragraph == 0 ? "" : "第" + ChineseNumeral.format(paragraph) + "款") + "第（"
                + ChineseNumeral.format(item) + "）项";
        if (named.isEmpty()) {
            return asked;
        }
        boolean has =
                subitem == 0 || named.stream().anyMatch(one -> one.subitems().contains(subitem));
        return has ? "" : asked + "第" + subitem + "目";
    }

    /** The text of a paragraph, or of all if none is named. */
    String text(int paragraph) {
        return paragraph > 0 && paragraph <= paragraphs.size()
                ? paragraphs.get(paragraph - 1).text()
                : String.join("\n", paragraphs.stream().map(Paragraph::text).toList());
    }

    private static List<Item> itemsWithin(String line) {
        var items = new ArrayList<Item>();
        for (int at = 0; at < line.length(); at++) {
            if (Glyph.isOpeningRound(line.charAt(at))) {
                int number = leadingItem(line.substring(at));
                if (number == items.size() + 1) {
                    items.add(new Item(number, line.substring(at), List.of()));
                }
            }
        }
        return items;
    }

    private static int leadingItem(String line) {
        if (line.length() < 3 || !Glyph.isOpeningRound(line.charAt(0))) {
            return 0;
        }
        long read = ChineseNumeral.read(line, 1);
        int close = read == ChineseNumeral.NONE ? line.length() : 1 + ChineseNumeral.length(read);
        return close < line.length() && Glyph.isClosingRound(line.charAt(close)) ? (int) ChineseNumeral.value(read) : 0;
    }

    private static int leadingSubitem(String line) {
        int end = 0;
        while (end < line.length() && end < 2 && Glyph.isDigit(line.charAt(end))) {
            end++;
        }
        boolean marked = end > 0 && end < line.length() && ".．、".indexOf(line.charAt(end)) >= 0;
        return marked ? (int) ChineseNumeral.value(ChineseNumeral.read(line, 0)) : 0;
    }
}
