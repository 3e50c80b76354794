package org.gaoyao.chat.template;

import java.util.ArrayList;
import java.util.List;

/** Text that is being written, with account of who says what. */
final class Script {

    private final StringBuilder text = new StringBuilder();
    private final List<Rendered.Span> own = new ArrayList<>();

    /** Adds what the model is given. */
    Script given(String part) {
        text.append(part);
        return this;
    }

    /** Adds what the model says. */
    Script own(String part) {
        int start = text.length();
        text.append(part);
        int last = own.size() - 1;
        if (last >= 0 && own.get(last).end() == start) {
            own.set(last, new Rendered.Span(own.get(last).start(), text.length()));
        } else if (!part.isEmpty()) {
            own.add(new Rendered.Span(start, text.length()));
        }
        return this;
    }

    Rendered rendered() {
        return new Rendered(text.toString(), own);
    }
}
