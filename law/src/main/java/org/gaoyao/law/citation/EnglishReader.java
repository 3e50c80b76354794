package org.gaoyao.law.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gaoyao.law.citation.Context.Named;
import org.gaoyao.law.statute.ArticleNumber;

/** Reads English citations: Articles 67 and 72 of the Criminal Law of the PRC; Civil Code, Art. 1165(1). */
final class EnglishReader {

    private static final String[] KEYWORDS = {"articles", "article", "arts.", "art."};
    private static final String[] PARAGRAPH = {"paragraphs", "paragraph", "paras.", "para.", "para", "section"};
    private static final String[] ITEM = {"items", "item", "subparagraph", "sub-paragraph"};
    private static final String[] SEPARATORS = {"and", "or", "&", ","};
    private static final String[] RANGE = {"to", "through", "-", "–", "—"};

    private final String text;
    private final EnglishTitles titles;
    private final List<Citation> citations = new ArrayList<>();
    private final List<int[]> places = new ArrayList<>();
    private int at;

    EnglishReader(String text, EnglishTitles titles) {
        this.text = text;
        this.titles = titles;
    }

    /** What the last successful {@link #read} found. */
    List<Citation> citations() {
        return citations;
    }

    /**
     * Reads from the word Article at {@code from}; a title before it is not looked for before {@code floor}.
     *
     * @return where the citation ends, or {@code from} if it is none
     */
    int read(int from, int floor, Context context) {
        citations.clear();
        places.clear();
        at = from;
        char previous = from == 0 ? ' ' : text.charAt(from - 1);
        boolean insideWord = Character.isLetterOrDigit(previous) && !Glyph.isHan(previous);
        if (insideWord || !skipAny(KEYWORDS)) {
            return from;
        }
        skipSpaces();
        if (!places()) {
            return from;
        }
        int end = at;
        int start = from;
        Optional<Named> law = titleBehind();
        if (law.isPresent()) {
            end = at;
        } else {
            Optional<EnglishTitles.Match> before = titleBefore(from).filter(match -> match.start() >= floor);
            law = before.map(match -> Named.known(match.title()))
                    .or(() -> followsOf(from) ? Optional.empty() : context.current());
            start = before.map(EnglishTitles.Match::start).orElse(from);
        }
        if (law.isEmpty()) {
            return from;
        }
        emit(law.get(), start, end);
        int[] last = places.getLast();
        context.cited(law.get(), new Place(last[2], last[3], last[4], last[5], 0), end);
        return end;
    }

    private boolean followsOf(int from) {
        int i = places.getLast()[1];
        return text.startsWith(" of ", i) || text.startsWith(" of ", from);
    }

    private void emit(Named law, int start, int end) {
        for (int i = 0; i < places.size(); i++) {
            int[] place = places.get(i);
            int from = place[0] == places.getFirst()[0] ? start : place[0];
            int to = place[1] == places.getLast()[1] ? end : place[1];
            citations.add(new Citation(
                    from,
                    to,
                    text.substring(from, to),
                    law.source(),
                    Optional.of(new ArticleNumber(place[2], place[3])),
                    place[4],
                    place[5],
                    0));
        }
    }

    /** Reads numbers with their paragraphs, separated; each becomes start, end, number, sub, paragraph, item. */
    private boolean places() {
        while (true) {
            int start = at;
            int number = digits();
            if (number < 1) {
                at = start;
                break;
            }
            int[] place = {start, at, number, 0, 0, 0};
            int high = number;
            if (isDash() && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1))) {
                at++;
                int other = digits();
                if (other > number) {
                    high = other;
                } else {
                    place[3] = other;
                }
            } else {
                int back = at;
                int other = skipRangeWord() ? digits() : 0;
                if (other > number) {
                    high = other;
                } else {
                    at = back;
                }
            }
            parts(place);
            for (int value = number; value <= high && value - number < 400; value++) {
                int[] member = place.clone();
                member[1] = at;
                member[2] = value;
                places.add(member);
            }
            int back = at;
            if (!skipSeparators()) {
                at = back;
                break;
            }
            skipAny(KEYWORDS);
            skipSpaces();
            if (at >= text.length() || !Character.isDigit(text.charAt(at))) {
                at = back;
                break;
            }
        }
        return !places.isEmpty();
    }

    /** (1)(2), paragraph 1, item 3. */
    private void parts(int[] place) {
        for (int field = 4; field <= 5 && at + 2 < text.length() && text.charAt(at) == '('; field++) {
            int back = at++;
            int value = digits();
            if (value < 1 || at >= text.length() || text.charAt(at) != ')') {
                at = back;
                return;
            }
            at++;
            place[field] = value;
        }
        place[4] = named(PARAGRAPH, place[4]);
        place[5] = named(ITEM, place[5]);
    }

    private int named(String[] words, int known) {
        int back = at;
        if (at < text.length() && text.charAt(at) == ',') {
            at++;
        }
        skipSpaces();
        if (known == 0 && skipAny(words)) {
            skipSpaces();
            boolean bracket = at < text.length() && text.charAt(at) == '(';
            at += bracket ? 1 : 0;
            int value = digits();
            boolean closed = !bracket || text.startsWith(")", at);
            if (value > 0 && closed) {
                at += bracket ? 1 : 0;
                return value;
            }
        }
        at = back;
        return known;
    }

    /** of the (PRC) Criminal Law (of the People's Republic of China); or a comma and the title. */
    private Optional<Named> titleBehind() {
        int back = at;
        skipAny(new String[] {",", " ,"});
        skipSpaces();
        if (skipAny(new String[] {"of", "under", "in"})) {
            skipSpaces();
        }
        if (skipAny(new String[] {"the"})) {
            skipSpaces();
        }
        if (skipAny(new String[] {"prc's", "china's", "prc", "chinese"})) {
            skipSpaces();
        }
        int start = at;
        Optional<EnglishTitles.Match> match = titles.beginningAt(text, start);
        if (match.isPresent()) {
            at = match.get().end();
            skipState();
            return match.map(found -> Named.known(found.title()));
        }
        Optional<Named> unknown = unknownTitle(start);
        if (unknown.isEmpty()) {
            at = back;
        }
        return unknown;
    }

    /** Capitalised words that end in Law, Code or Regulations and say that they are of China. */
    private Optional<Named> unknownTitle(int start) {
        int i = start;
        while (i < text.length()
                && (EnglishTitles.isNameCharacter(text.charAt(i)) || text.charAt(i) == ' ')
                && i - start < 80) {
            i++;
            String words = text.substring(start, i);
            if (words.endsWith(" Law") || words.endsWith(" Code") || words.endsWith(" Regulations")) {
                at = i;
                if (Character.isUpperCase(text.charAt(start)) && skipState()) {
                    return Optional.of(Named.unknown(words));
                }
            }
        }
        return Optional.empty();
    }

    private boolean skipState() {
        int back = at;
        skipSpaces();
        if (skipAny(new String[] {"of the", "of"})) {
            skipSpaces();
            if (skipAny(new String[] {"people's republic of china", "people’s republic of china", "prc", "china"})) {
                return true;
            }
        }
        at = back;
        return false;
    }

    private Optional<EnglishTitles.Match> titleBefore(int from) {
        int end = from;
        while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == ',')) {
            end--;
        }
        for (String state : new String[] {" of the People's Republic of China", " of the PRC", " of China"}) {
            if (end > state.length() && text.regionMatches(true, end - state.length(), state, 0, state.length())) {
                end -= state.length();
                break;
            }
        }
        return titles.endingAt(text, end);
    }

    private boolean skipSeparators() {
        boolean any = false;
        skipSpaces();
        while (skipAny(SEPARATORS)) {
            any = true;
            skipSpaces();
        }
        return any;
    }

    private boolean skipRangeWord() {
        skipSpaces();
        boolean skipped = skipAny(RANGE);
        skipSpaces();
        return skipped;
    }

    private boolean isDash() {
        return at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '–');
    }

    private int digits() {
        int start = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9' && at - start < 5) {
            at++;
        }
        return start == at || at - start > 4 ? 0 : Integer.parseInt(text.substring(start, at));
    }

    private void skipSpaces() {
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\u00a0')) {
            at++;
        }
    }

    private boolean skipAny(String[] words) {
        for (String word : words) {
            int end = at + word.length();
            boolean whole = end >= text.length()
                    || !Character.isLetter(word.charAt(word.length() - 1))
                    || !EnglishTitles.isNameCharacter(text.charAt(end))
                    || text.charAt(end) == '-';
            if (text.regionMatches(true, at, word, 0, word.length())
                    && whole
                    && word.toLowerCase(Locale.ROOT)
                            .equals(text.substring(at, end).toLowerCase(Locale.ROOT))) {
                at = end;
                return true;
            }
        }
        return false;
    }
}
