package org.gaoyao.chat.answer;

import java.util.Optional;

/**
 * Tells thinking from text in what streams in, wherever a model puts it: in a field of its own, between {@code <think>} and
 * {@code </think>}, or before a {@code </think>} whose beginning stands in the prompt.
 *
 * <p>Tags count only where thinking can stand, at the beginning, and only if no field of its own has come. What could be the
 * beginning of a tag is held back until the next piece. Not safe for concurrent use.
 */
public final class ThoughtSplitter {

    private static final String OPEN = "<think>";
    private static final String CLOSE = "</think>";

    private enum Place {
        /** Only blanks, or a part of the opening tag, have come. */
        BEGINNING,
        /** Text that a closing tag can still turn into thinking. */
        UNMARKED,
        /** Between the tags. */
        THINKING,
        /** Behind the thinking. */
        TEXT
    }

    private final Listener listener;
    private final StringBuilder thinking = new StringBuilder();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder held = new StringBuilder();
    private Place place = Place.BEGINNING;
    private boolean thought;

    /** A splitter for an answer of which nothing has come, and of whose prompt nothing is known. */
    public ThoughtSplitter(Listener listener) {
        this.listener = listener;
    }

    /** A splitter for an answer whose thought was begun by the prompt. */
    public static ThoughtSplitter ofBegunThought(Listener listener) {
        var splitter = new ThoughtSplitter(listener);
        splitter.place = Place.THINKING;
        splitter.thought = true;
        return splitter;
    }

    /** A piece of thinking that came as such. */
    public void reasoning(String piece) {
        finish();
        thought = true;
        place = Place.TEXT;
        think(piece);
    }

    /** A piece of content. */
    public void content(String piece) {
        held.append(piece);
        if (place == Place.BEGINNING) {
            String begun = held.toString().stripLeading();
            if (begun.startsWith(OPEN)) {
                place = Place.THINKING;
                thought = true;
                held.replace(0, held.length(), begun.substring(OPEN.length()));
            } else if (!OPEN.startsWith(begun)) {
                place = Place.UNMARKED;
            }
        }
        switch (place) {
            case BEGINNING -> {}
            case UNMARKED, THINKING -> untilClosed();
            case TEXT -> say(release(held.length()));
        }
    }

    private void untilClosed() {
        int close = held.indexOf(CLOSE);
        if (close < 0) {
            say(release(held.length() - begunTag()));
            return;
        }
        say(release(close));
        release(CLOSE.length());
        if (place == Place.UNMARKED) {
            String moved = text.toString().strip();
            text.setLength(0);
            thinking.append(moved);
            listener.textWasThinking();
        }
        thought = true;
        place = Place.TEXT;
        say(release(held.length()));
    }

    /** How many characters at the end can be the beginning of the closing tag. */
    private int begunTag() {
        for (int length = Math.min(CLOSE.length() - 1, held.length()); length > 0; length--) {
            if (CLOSE.startsWith(held.substring(held.length() - length))) {
                return length;
            }
        }
        return 0;
    }

    private String release(int length) {
        String released = held.substring(0, length);
        held.delete(0, length);
        return released;
    }

    private void say(String piece) {
        if (place == Place.THINKING) {
            think(piece);
            return;
        }
        String rest = thought && text.isEmpty() ? piece.stripLeading() : piece;
        if (!rest.isEmpty()) {
            text.append(rest);
            listener.text(rest);
        }
    }

    private void think(String piece) {
        String rest = thinking.isEmpty() ? piece.stripLeading() : piece;
        if (!rest.isEmpty()) {
            thinking.append(rest);
            listener.thinking(rest);
        }
    }

    /** Lets go of what is held back: no more follows it. */
    public void finish() {
        say(release(held.length()));
    }

    /** The answer so far. */
    public String text() {
        return text.toString();
    }

    /** The thinking so far, without outer blanks. */
    public Optional<String> thinking() {
        return Optional.of(thinking.toString().strip()).filter(all -> !all.isEmpty());
    }

    /** How many characters have come to something. */
    public int length() {
        return thinking.length() + text.length();
    }
}
