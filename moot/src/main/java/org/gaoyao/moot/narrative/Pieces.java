package org.gaoyao.moot.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads one wording of a rule, left to right. Choices that are drawn once for a case become settled rules of their own. */
final class Pieces {

    private static final String SPECIAL = "{(<|)>";

    private final String text;
    private final String where;
    private final List<Rule> settled = new ArrayList<>();
    private int at;

    Pieces(String text, String where) {
        this.text = text;
        this.where = where;
    }

    /** The settled choices of the wording, inner ones first. */
    List<Rule> settled() {
        return settled;
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
        return new Rule.Piece.Words(text.substring(start, at).replace("\\n", "\n"));
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
        boolean once = text.startsWith("(=", at);
        at += once ? 1 : 0;
        var ways = new ArrayList<List<Rule.Piece>>();
        do {
            at++;
            ways.add(sequence("|)"));
        } while (at < text.length() && text.charAt(at) == '|');
        close(')');
        if (!once) {
            return new Rule.Piece.Choice(ways);
        }
        String name = where + "#" + settled.size();
        settled.add(new Rule(
                name,
                true,
                ways.stream()
                        .map(way -> new Rule.Alternative(List.of(), Set.of(), Set.of(), way))
                        .toList(),
                where));
        return new Rule.Piece.Call(name);
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
