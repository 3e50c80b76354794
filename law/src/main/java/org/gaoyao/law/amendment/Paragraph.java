package org.gaoyao.law.amendment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gaoyao.law.number.ChineseNumeral;

/**
 * One paragraph (款) of an article as far as it is known: the line that opens it and its items (项).
 *
 * @param lead the first line, empty when it is not known
 * @param items each with its label in front, （一）; one that runs over several lines keeps its line breaks
 */
record Paragraph(Optional<String> lead, Slots<String> items) {

    private static final Pattern LABEL = Pattern.compile("^([（(])\\s*[一二三四五六七八九十百]+\\s*([）)])");
    private static final Pattern SUBITEM = Pattern.compile("^(?:[0-9０-９]+|[a-zA-Z])[.．、].*", Pattern.DOTALL);

    /** A paragraph of which nothing is known. */
    static Paragraph unknown() {
        return new Paragraph(Optional.empty(), Slots.unknown());
    }

    /** The paragraphs of a text that gives every paragraph and item a line of its own. */
    static List<Paragraph> read(String text) {
        var paragraphs = new ArrayList<Paragraph>();
        var lines = new ArrayList<String>();
        for (String line : lines(text)) {
            if (isItem(line) && !lines.isEmpty()) {
                lines.add(line);
            } else if (lines.size() > 1 && SUBITEM.matcher(line).matches()) {
                lines.set(lines.size() - 1, lines.getLast() + "\n" + line);
            } else {
                if (!lines.isEmpty()) {
                    paragraphs.add(of(lines));
                    lines.clear();
                }
                lines.add(line);
            }
        }
        if (!lines.isEmpty()) {
            paragraphs.add(of(lines));
        }
        return List.copyOf(paragraphs);
    }

    /** The lines of a text without the space around them; blank ones are left out. */
    static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static Paragraph of(List<String> lines) {
        return new Paragraph(Optional.of(lines.getFirst()), Slots.of(lines.subList(1, lines.size())));
    }

    /** Whether a line begins with the label of an item, （一）. */
    static boolean isItem(String line) {
        return (line.charAt(0) == '（' || line.charAt(0) == '(')
                && LABEL.matcher(line).find();
    }

    boolean isComplete() {
        return lead.isPresent() && items.isComplete();
    }

    /** The text, a line for the lead and for every item; only for a complete paragraph. */
    String text() {
        var lines = new ArrayList<String>();
        lines.add(lead.orElseThrow());
        items.known().forEach(item -> lines.add(item.orElseThrow()));
        return String.join("\n", lines);
    }

    Paragraph withItem(int number, Optional<String> text) {
        return new Paragraph(lead, items.with(number, text.map(item -> labelled(item, number))));
    }

    /** With one item more; the labels of those behind it go up by one. */
    Paragraph withItemInserted(int number, Optional<String> text) {
        return new Paragraph(lead, relabelled(items.inserted(number, text), number));
    }

    /** With one item less; the labels of those behind it go down by one. */
    Paragraph withoutItem(int number) {
        return new Paragraph(lead, relabelled(items.without(number), number));
    }

    private static Slots<String> relabelled(Slots<String> items, int from) {
        Slots<String> relabelled = items;
        for (int number = from; number <= items.size(); number++) {
            int label = number;
            relabelled = relabelled.with(number, relabelled.at(number).map(item -> labelled(item, label)));
        }
        return relabelled;
    }

    /** The text of an item under a label, whether it bore one before or not. */
    static String labelled(String item, int number) {
        Matcher label = LABEL.matcher(item);
        return label.find()
                ? label.group(1) + ChineseNumeral.format(number) + label.group(2) + item.substring(label.end())
                : "（" + ChineseNumeral.format(number) + "）" + item;
    }

    /** What two partial views of one paragraph say together; empty when they contradict each other. */
    Optional<Paragraph> merged(Paragraph other) {
        if (lead.isPresent() && other.lead.isPresent() && !Sameness.sameWords(lead.get(), other.lead.get())) {
            return Optional.empty();
        }
        return items.merged(
                        other.items,
                        (mine, theirs) -> Sameness.sameWords(mine, theirs) ? Optional.of(mine) : Optional.empty())
                .map(both -> new Paragraph(lead.or(other::lead), both));
    }

    /** Every line that is known, changed one by one. */
    Paragraph map(UnaryOperator<String> change) {
        return new Paragraph(
                lead.map(change),
                new Slots<>(items.known().stream().map(item -> item.map(change)).toList(), items.open()));
    }
}
