package org.gaoyao.app.plot;

import java.util.List;

/** The colours of lines, which can be told apart on white and on black. */
public final class Palette {

    private static final List<String> COLOURS = List.of(
            "#a8322a", "#2b6ca8", "#2f7d4f", "#b7791f", "#7b5cb0", "#148a98", "#8a5a44", "#c2498f", "#6b7684",
            "#7a8f1f");

    private Palette() {}

    /** The colour of the n-th line, as HTML writes it; they begin again after the last. */
    public static String colour(int n) {
        return COLOURS.get(n % COLOURS.size());
    }
}
