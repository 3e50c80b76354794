package org.gaoyao.corpus.ledger;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.gaoyao.corpus.document.Document;

/**
 * A document as an example of what a rule did, for people: a piece of its text before and after.
 *
 * <p>What a gate drops may never have come to the one that takes personal data out, so samples are masked: long runs of digits
 * always, and by what the curation is given for it.
 *
 * @param document its id
 * @param before the beginning of the text, or that part of it that was changed
 * @param after the same part as it went on; empty if it was dropped
 */
public record Sample(String document, String before, Optional<String> after) {

    /** How many samples of a rule are kept. */
    static final int KEPT = 3;

    /** Samples are drawn by a hash of the ids of their documents, so that the same ones are drawn however the work was divided. */
    static final Comparator<String> ORDER =
            Comparator.comparingInt(Sample::spread).thenComparing(Comparator.naturalOrder());

    private static final int LENGTH = 160;
    private static final int LEAD = 40;
    private static final Pattern DIGITS = Pattern.compile("[\\d０-９]{5,}[\\dXx０-９*]*");

    /** A document that was dropped. */
    static Sample dropped(Document document, UnaryOperator<String> mask) {
        return new Sample(document.id(), piece(document.text(), 0, mask), Optional.empty());
    }

    /** A document that was changed. */
    static Sample changed(Document document, Document after, UnaryOperator<String> mask) {
        int from = Math.max(0, difference(document.text(), after.text()) - LEAD);
        return new Sample(
                document.id(), piece(document.text(), from, mask), Optional.of(piece(after.text(), from, mask)));
    }

    private static int difference(String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    private static String piece(String text, int from, UnaryOperator<String> mask) {
        int start = Math.min(whole(text, from), text.length());
        int end = whole(text, Math.min(text.length(), start + LENGTH));
        String cut = DIGITS.matcher(mask.apply(text.substring(start, end))).replaceAll("■■■■■");
        return (start > 0 ? "…" : "") + cut + (end < text.length() ? "…" : "");
    }

    /** The nearest index up to this one that does not part a character. */
    private static int whole(String text, int index) {
        return index > 0 && index < text.length() && Character.isLowSurrogate(text.charAt(index)) ? index - 1 : index;
    }

    private static int spread(String id) {
        int hash = id.hashCode() * 0x9E3779B9;
        return hash ^ (hash >>> 16);
    }
}
