package org.gaoyao.model.generation;

import java.util.List;
import org.gaoyao.model.tokenizer.IncrementalDecoder;
import org.jspecify.annotations.Nullable;

/**
 * The text of a sample as its tokens come: what is certain is shown, what may be the beginning of a stop string waits.
 *
 * <p>The stop string that is complete first ends the text, so that the result does not depend on how tokens cut the text; of
 * two that end at the same place, the longer.
 */
final class Text {

    private final @Nullable IncrementalDecoder decoder;
    private final List<String> stops;
    private final StringBuilder text = new StringBuilder();
    private int shown;
    private boolean stopped;

    /**
     * An empty text.
     *
     * @param decoder turns tokens into text, or null where there is no tokenizer
     */
    Text(@Nullable IncrementalDecoder decoder, List<String> stops) {
        this.decoder = decoder;
        this.stops = stops;
    }

    /** Takes a token; gives what can be shown since. */
    String add(int token) {
        return decoder == null ? "" : append(decoder.add(token));
    }

    /** Takes a piece of text; gives what can be shown since. */
    String append(String piece) {
        text.append(piece);
        int begin = -1;
        int end = Integer.MAX_VALUE;
        for (String stop : stops) {
            int found = text.indexOf(stop, shown);
            if (found >= 0 && (found + stop.length() < end || (found + stop.length() == end && found < begin))) {
                begin = found;
                end = found + stop.length();
            }
        }
        if (begin >= 0) {
            text.setLength(begin);
            stopped = true;
        }
        return show(text.length() - (stopped ? 0 : waiting()));
    }

    /** Says that nothing follows; gives what was held back. */
    String finish() {
        if (decoder != null && !stopped) {
            String last = append(decoder.finish());
            return last + show(text.length());
        }
        return show(text.length());
    }

    /** Whether a stop string has come. */
    boolean isStopped() {
        return stopped;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private String show(int until) {
        String piece = text.substring(shown, until);
        shown = until;
        return piece;
    }

    /** The length of the longest end of the text that a stop string begins with. */
    private int waiting() {
        int longest = stops.stream().mapToInt(stop -> stop.length() - 1).max().orElse(0);
        for (int length = Math.min(longest, text.length() - shown); length > 0; length--) {
            String end = text.substring(text.length() - length);
            if (stops.stream().anyMatch(stop -> stop.startsWith(end))) {
                return length;
            }
        }
        return 0;
    }
}
