package org.gaoyao.law.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gaoyao.law.citation.Context.Named;
import org.gaoyao.law.citation.ProvisionReader.Provision;

/** One pass over one text, from left to right; the work of {@link CitationParser}. */
final class Scan {

    /** Characters at which something may begin or end, by {@link Triggers}. */
    private final byte[] triggers;

    private final String text;
    private final LawNames titles;
    private final Context context = new Context();
    private final ProvisionReader provisions;
    private final Bridge bridge;
    private final TitleSurroundings around;
    private final ArticleSurroundings surroundings;
    private final NumberedReader numbered;
    private final EnglishReader english;
    private final List<Citation> found = new ArrayList<>();
    private int floor;

    /** A law that words before an article point at, and where those words begin. */
    private record Referred(Named law, int start) {}

    Scan(String text, LawNames titles, EnglishTitles englishTitles, byte[] triggers) {
        this.text = text;
        this.titles = titles;
        this.triggers = triggers;
        provisions = new ProvisionReader(text);
        bridge = new Bridge(text);
        around = new TitleSurroundings(text);
        surroundings = new ArticleSurroundings(text);
        numbered = new NumberedReader(text);
        english = new EnglishReader(text, englishTitles);
    }

    List<Citation> run() {
        int length = text.length();
        int at = 0;
        while (at < length) {
            byte trigger = triggers[text.charAt(at)];
            at = trigger == 0 ? at + 1 : react(at, trigger);
        }
        return List.copyOf(found);
    }

    private int react(int at, byte trigger) {
        int next = at;
        if ((trigger & Triggers.NAME_END) != 0) {
            next = name(at);
        }
        if (next == at && (trigger & Triggers.OTHERS) != 0) {
            next = switch (trigger & Triggers.OTHERS) {
                case Triggers.TITLE -> bracketedTitle(at);
                case Triggers.ORDINAL -> untitled(at, false);
                case Triggers.NUMERAL -> surroundings.callsForNumber(at) ? untitled(at, true) : at;
                case Triggers.REFERENCE -> reference(at);
                case Triggers.YEAR -> numbered(at);
                case Triggers.LATIN -> english(at);
                default -> at;
            };
        }
        return Math.max(next, at + 1);
    }

    /** A name of a law may end with the character at {@code at}. */
    private int name(int at) {
        long match = titles.endingAt(text, at + 1, floor);
        if (match < 0) {
            return at;
        }
        int end = at + 1;
        int numberedEnd = around.behindNumberInBrackets(end);
        if (numberedEnd > end) {
            long longer = titles.endingAt(text, numberedEnd, floor);
            if (longer >= 0 && longer >>> 32 <= match >>> 32) {
                match = longer;
                end = numberedEnd;
            }
        }
        end = around.behindClosingBracket(end);
        int start = (int) (match >>> 32);
        Named law = Named.known(titles.title((int) match));
        switch (around.owner(start, law.kind())) {
            case STATE -> {}
            case FOREIGN -> {
                context.mentionOther();
                floor = end;
                return end;
            }
            case LOCAL -> {
                start = around.phraseStart(end);
                law = Named.unknown(text.substring(start, end));
            }
        }
        start = around.withOpeningBrackets(start);
        int defined = define(end, law);
        if (cite(law, start, defined)) {
            return floor;
        }
        if (around.isMention(start, end)) {
            context.mention(law);
        }
        return at;
    }

    /** Cites the articles that stand behind a title; false if none do. */
    private boolean cite(Named law, int start, int titleEnd) {
        int from = bridge.cross(titleEnd);
        if (from < 0) {
            return false;
        }
        boolean series = bridge.heading() || surroundings.opensSentence(start);
        int end = provisions.read(from, bridge.adjacent(), Place.NONE);
        if (end == from) {
            return false;
        }
        forgetFrom(start);
        emit(law.source(), start, end);
        context.cited(law, provisions.last(), end);
        if (series) {
            context.openSeries(law);
        }
        return true;
    }

    /** 《…》: a known law, something that is written as one, or a paper. */
    private int bracketedTitle(int at) {
        int close = around.closingTitle(at);
        if (close < 0) {
            return at;
        }
        int end = close + 1;
        int first = at + 1;
        while (first < close && !Glyph.isWord(Glyph.fold(text.charAt(first)))) {
            first++;
        }
        if (first == close) {
            return end;
        }
        int start = at;
        String inside = text.substring(at + 1, close);
        Optional<Named> law = context.defined(inside);
        if (law.isEmpty()) {
            int numberedEnd = around.behindNumberInBrackets(end);
            long match = titles.endingAt(text, numberedEnd, floor);
            if (match >= 0 && match >>> 32 <= first) {
                end = numberedEnd;
            } else {
                match = titles.endingAt(text, close, floor);
            }
            if (match >= 0 && match >>> 32 <= first) {
                law = Optional.of(Named.known(titles.spelled(inside, (int) match)));
                start = Math.min(at, (int) (match >>> 32));
            }
        }
        boolean general = LawKind.endingAt(inside, inside.length()).equals(inside);
        if (law.isEmpty() && general) {
            law = context.ofKind(inside);
        }
        if (law.isEmpty() && LawKind.isNotLaw(inside, inside.length())) {
            context.mentionOther();
            floor = end;
            return end;
        }
        boolean known = law.isPresent();
        Named named =
                law.orElseGet(() -> general ? new Named(new Source.Unresolved(inside), inside) : Named.unknown(inside));
        int defined = define(end, named);
        if (!known && !TitleSurroundings.isLawTitle(inside, named.kind(), bridge.cross(defined) >= 0)) {
            floor = end;
            if (bridge.cross(defined) >= 0) {
                context.mentionOther();
            }
            return end;
        }
        start = around.withIssuers(start);
        if (cite(named, start, defined)) {
            return floor;
        }
        forgetFrom(start);
        found.add(new Citation(start, end, text.substring(start, end), named.source(), Optional.empty(), 0, 0, 0));
        context.mention(named);
        if (around.isHeading(start, end)) {
            context.openSeries(named);
        }
        return end;
    }

    /** Takes note of （以下简称《解释》） behind a title; returns where the title with it ends. */
    private int define(int titleEnd, Named law) {
        int end = around.definition(titleEnd);
        if (end < 0) {
            return titleEnd;
        }
        context.define(around.definedName(), law);
        return end;
    }

    /** An article, paragraph or item without a title in front: part of what the text spoke of before, or nothing. */
    private int untitled(int at, boolean bareNumber) {
        Place base = at - context.lastEnd() < 300 ? context.last() : Place.NONE;
        int end = provisions.read(at, bareNumber, base);
        if (end == at || (bareNumber && !(provisions.leadsWithArticle() && provisions.unitWritten()))) {
            return at;
        }
        boolean article = provisions.leadsWithArticle();
        if (surroundings.namesOther(at)) {
            context.mentionOther();
            return end;
        }
        Optional<Referred> referred = (article ? namedBefore(at) : Optional.<Referred>empty())
                .or(() -> bound(at, end, article).map(law -> new Referred(law, at)));
        referred.ifPresent(there -> {
            emit(there.law().source(), there.start(), end);
            context.cited(there.law(), provisions.last(), end);
        });
        return referred.isPresent() ? end : at;
    }

    /** The law of 该解释第三条, 同法第十条, a short name that the text defined, or a title that no one knows. */
    private Optional<Referred> namedBefore(int at) {
        int end = surroundings.wordsEnd(at);
        Optional<Named> defined = context.definedEndingAt(text, end);
        String word = LawKind.endingAt(text, end);
        if (defined.isPresent()) {
            return defined.map(law -> new Referred(law, at));
        }
        if (word.isEmpty() || LawKind.isNoNoun(text, end)) {
            return Optional.empty();
        }
        int pointer = surroundings.pointer(end - word.length());
        if (pointer >= 0) {
            Optional<Named> meant = context.ofKind(word);
            boolean any = word.equals("规定") || word.equals("法律");
            return meant.or(() -> any ? context.current() : Optional.empty())
                    .or(() -> Optional.of(new Named(new Source.Unresolved(text.substring(pointer, end)), word)))
                    .map(law -> new Referred(law, pointer));
        }
        int phrase = around.phraseStart(end);
        if (end - phrase == word.length()) {
            return word.equals("解释") || word.equals("条例") || word.equals("司法解释")
                    ? context.ofKind(word).map(law -> new Referred(law, phrase))
                    : Optional.empty();
        }
        String words = text.substring(phrase, end);
        return ArticleSurroundings.isUnknownTitle(words, word) && !TitleSurroundings.isForeign(words)
                ? Optional.of(new Referred(Named.unknown(words), phrase))
                : Optional.empty();
    }

    private Optional<Named> bound(int at, int end, boolean article) {
        if (surroundings.isNoise(end)) {
            return Optional.empty();
        }
        boolean opens = surroundings.opensSentence(at);
        if (!article) {
            return opens || surroundings.follows(at) ? context.lastLaw() : Optional.empty();
        }
        if (surroundings.isClause(at, end)) {
            return Optional.empty();
        }
        if (opens) {
            boolean ascending = provisions.found().getFirst().place().number()
                    >= context.last().number();
            Optional<Named> law = ascending ? context.ofSentence() : context.current();
            law.ifPresent(context::openSeries);
            return law;
        }
        if (surroundings.follows(at)) {
            return context.current()
                    .or(() -> surroundings.isCited(at)
                            ? Optional.of(new Named(new Source.Unresolved(text.substring(at, end)), ""))
                            : Optional.empty());
        }
        return Optional.empty();
    }

    /** 前款, 前条, 前两款, 该条第二款, 本款第（一）项. */
    private int reference(int at) {
        Optional<Named> law = context.lastLaw();
        Place last = context.last();
        if (law.isEmpty() || last.number() == 0) {
            return at;
        }
        int unit = surroundings.referenceUnit(at);
        if (unit < 0) {
            return at;
        }
        boolean before = text.charAt(at) == '前';
        char kind = Glyph.fold(text.charAt(unit));
        int end = unit + 1;
        int back = before ? surroundings.referenceCount(at, unit) : 0;
        Place base =
                switch (kind) {
                    case '条' ->
                        before ? Place.article(last.number() - back, 0) : Place.article(last.number(), last.sub());
                    case '款' -> last.with('款', Math.max(0, last.paragraph() - back));
                    default -> last.with('项', Math.max(0, last.item() - back));
                };
        if (base.number() < 1) {
            return at;
        }
        int detailed = provisions.read(provisions.skipSpace(end), false, base);
        if (detailed > end && !provisions.leadsWithArticle()) {
            emit(law.get().source(), at, detailed);
            context.cited(law.get(), provisions.last(), detailed);
            return detailed;
        }
        if (!before || !surroundings.isReferred(end)) {
            return at;
        }
        for (int i = 0; i < (kind == '条' ? back : 1); i++) {
            Place place = kind == '条' ? Place.article(base.number() + i, base.sub()) : base;
            add(law.get().source(), at, end, place);
        }
        return end;
    }

    private int numbered(int at) {
        if (!numbered.read(at) || numbered.start() < floor) {
            return at;
        }
        Source source = numbered.source();
        if (source == null) {
            return at;
        }
        add(source, numbered.start(), numbered.end());
        floor = numbered.end();
        return floor;
    }

    private int english(int at) {
        int end = english.read(at, floor, context);
        if (end == at) {
            return at;
        }
        found.addAll(english.citations());
        floor = end;
        return end;
    }

    private void emit(Source source, int start, int end) {
        int first = provisions.found().getFirst().start();
        for (Provision provision : provisions.found()) {
            int from = provision.start() == first ? start : provision.start();
            if (provision.slip() && source instanceof Source.KnownLaw law) {
                add(new Source.Slip(law.title(), provision.place().chinese()), from, provision.end());
            } else {
                add(source, from, provision.end(), provision.place());
            }
        }
        floor = end;
    }

    private void add(Source source, int start, int end, Place place) {
        String words = text.substring(start, end);
        found.add(new Citation(
                start,
                end,
                words,
                source,
                Optional.of(place.article()),
                place.paragraph(),
                place.item(),
                place.subitem()));
    }

    /** A citation that names no article. */
    private void add(Source source, int start, int end) {
        found.add(new Citation(start, end, text.substring(start, end), source, Optional.empty(), 0, 0, 0));
    }

    /** Drops titles that turn out to be part of a longer one. */
    private void forgetFrom(int start) {
        while (!found.isEmpty() && found.getLast().start() >= start) {
            found.removeLast();
        }
    }
}
