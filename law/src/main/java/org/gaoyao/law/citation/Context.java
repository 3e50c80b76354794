package org.gaoyao.law.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a reader of a text has in mind at a place: which law is spoken of, what short names the text has given, and which
 * article was named last.
 */
final class Context {

    /** A law of the text: what it is, and its kind ({@link LawKind}). */
    record Named(Source source, String kind) {
        static Named known(String title) {
            return new Named(new Source.KnownLaw(title), LawKind.of(title));
        }

        static Named unknown(String title) {
            return new Named(new Source.UnknownLaw(title), LawKind.of(title));
        }
    }

    private record Definition(String key, Named law) {}

    private static final int REMEMBERED = 12;

    private final List<Named> recent = new ArrayList<>();
    private final List<Definition> definitions = new ArrayList<>();
    private @Nullable Named current;
    private @Nullable Named series;
    private @Nullable Named lastLaw;
    private Place last = Place.NONE;
    private int lastEnd = -1;

    /** The law was named. */
    void mention(Named law) {
        current = law;
        recent.remove(law);
        recent.add(law);
        if (recent.size() > REMEMBERED) {
            recent.removeFirst();
        }
    }

    /** Something was named that is not law: articles without a title are its clauses from now on. */
    void mentionOther() {
        current = null;
        series = null;
        last = Place.NONE;
    }

    /** Articles of the law were cited, the last of them {@code provision}, ending at {@code end}. */
    void cited(Named law, Place provision, int end) {
        mention(law);
        lastLaw = law;
        last = provision;
        lastEnd = end;
    }

    /** Articles that open sentences belong to {@code law} until another one takes its place. */
    void openSeries(Named law) {
        series = law;
    }

    /** The law of an article that opens a sentence. */
    Optional<Named> ofSentence() {
        return Optional.ofNullable(series == null ? current : series);
    }

    /** The law spoken of. */
    Optional<Named> current() {
        return Optional.ofNullable(current);
    }

    /** The law of the last citation. */
    Optional<Named> lastLaw() {
        return Optional.ofNullable(lastLaw);
    }

    /** The last provision cited. */
    Place last() {
        return last;
    }

    int lastEnd() {
        return lastEnd;
    }

    /** The text says that it will call {@code law} by {@code name}. */
    void define(String name, Named law) {
        String key = Glyph.key(name);
        if (key.length() > 1) {
            definitions.add(new Definition(key, law));
        }
    }

    /** The law that the text has called {@code name}. */
    Optional<Named> defined(String name) {
        if (definitions.isEmpty()) {
            return Optional.empty();
        }
        String key = Glyph.key(name);
        for (Definition definition : definitions.reversed()) {
            if (definition.key().equals(key)) {
                return Optional.of(definition.law());
            }
        }
        return Optional.empty();
    }

    /** The law that the text has called by the words that end right before {@code end}. */
    Optional<Named> definedEndingAt(String text, int end) {
        for (Definition definition : definitions.reversed()) {
            int at = end - 1;
            int left = definition.key().length() - 1;
            while (at >= 0 && left >= 0) {
                char c = Glyph.fold(text.charAt(at));
                if (Glyph.isWord(c)) {
                    if (c != definition.key().charAt(left)) {
                        break;
                    }
                    left--;
                } else if (!Glyph.isInsideTitle(c)) {
                    break;
                }
                at--;
            }
            if (left < 0) {
                return Optional.of(definition.law());
            }
        }
        return Optional.empty();
    }

    /** The law that is meant by 该解释, 本法, 《规定》: the last one named whose title is of that kind. */
    Optional<Named> ofKind(String word) {
        for (Named law : recent.reversed()) {
            if (LawKind.meets(word, law.kind())) {
                return Optional.of(law);
            }
        }
        return Optional.empty();
    }
}
