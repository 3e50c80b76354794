package org.gaoyao.moot.narrative;

import java.util.ArrayList;
import java.util.List;

/** Reads one wording of a rule, left to right. */
final class Pieces {

    private static final String SPECIAL = "{(<|)>";

    private final String text;
    private int at;

    Pieces(String text) {
        this.text = text;
    }

    /**
     * The whole wording.
     *
     * @throws IllegalArgumentException if a bracket is not closed or stands alone
     */
    List<Rule.Piece> read() {
        List<Rule.Piece> pieces = sequence("");
        if (at < text.length()) {
            throw new IllegalArgumentException("\"%s\" stands alone in \"%s\"".formatted(text.charAt(at), text));
        }
        return pieces;
    }

    /** Pieces up to one of the characters that end them. */
    private List<Rule.Piece> sequence(String ends) {
        var pieces = new ArrayList<Rule.Piece>();
        while (at < text.length() && ends.indexOf(text.charAt(at)) < 0) {
            switch (text.charAt(at)) {
                case '{' -> pieces.add(call());
                case '(' -> pieces.add(choice());
                case '<' -> pieces.add(mark());
                case '|', ')', '>' -> {
                    return pieces;
                }
                default -> pieces.add(words());
            }
        }
        return pieces;
    }

    private Rule.Piece words() {
        int start = at;
        while (at < text.length() && SPECIAL.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return new Rule.Piece.Words(text.substring(start, at));
    }

    private Rule.Piece call() {
        int start = ++at;
        while (at < text.length() && text.charAt(at) != '}') {
            at++;
        }
        close('}');
        return new Rule.Piece.Call(text.substring(start, at - 1));
    }

    private Rule.Piece choice() {
        var ways = new ArrayList<List<Rule.Piece>>();
        do {
            at++;
            ways.add(sequence("|)"));
        } while (at < text.length() && text.charAt(at) == '|');
        close(')');
        return new Rule.Piece.Choice(ways);
    }

    private Rule.Piece mark() {
        int colon = text.indexOf(':', at);
        if (colon < 0) {
            throw new IllegalArgumentException("< without : in \"%s\"".formatted(text));
        }
        boolean contradicts = text.startsWith("<!", at);
        String element = text.substring(at + (contradicts ? 2 : 1), colon);
        at = colon + 1;
        List<Rule.Piece> inside = sequence(">");
        close('>');
        return new Rule.Piece.Mark(element, contradicts ? Stance.CONTRADICTS : Stance.STATES, inside);
    }

    private void close(char bracket) {
        if (at >= text.length() || text.charAt(at) != bracket) {
            throw new IllegalArgumentException("%s is missing in \"%s\"".formatted(bracket, text));
        }
        at++;
    }
}
