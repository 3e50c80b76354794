package org.gaoyao.app.stage;

import java.util.List;
import java.util.Locale;

/** Horizontal bars with their figures beside them. */
public final class Bars {

    /** A bar: what it is of, how long it is, what stands beside it. */
    public record Bar(Words name, long value, Words beside) {

        /** A bar with its number beside it. */
        public static Bar of(Words name, long value) {
            return new Bar(name, value, CorpusPage.number(value));
        }
    }

    private Bars() {}

    public static void write(Html page, List<Bar> bars) {
        long longest = Math.max(1, bars.stream().mapToLong(Bar::value).max().orElse(1));
        page.raw("<div class=\"bars\">\n");
        for (Bar bar : bars) {
            page.raw("<span>")
                    .words(bar.name())
                    .raw("</span><span class=\"bar\"><i style=\"width:%s%%\"></i></span><span>"
                            .formatted(String.format(Locale.ROOT, "%.1f", 100.0 * bar.value() / longest)))
                    .words(bar.beside())
                    .raw("</span>\n");
        }
        page.raw("</div>\n");
    }
}
