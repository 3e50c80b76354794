package org.gaoyao.app.command.chat;

import java.io.PrintWriter;
import org.gaoyao.app.command.Language;
import org.gaoyao.chat.answer.Listener;

/** Shows an answer while it comes, on one output; its thinking is folded into a line of the other. */
final class Screen implements Listener {

    /** What could move the cursor or rename the window of a terminal: a model may say anything. */
    private static final String CONTROL = "[\\p{Cntrl}&&[^\n\t]]";

    private final Language language;
    private final PrintWriter out;
    private final PrintWriter about;
    private final boolean live;
    private final String hint;
    private int thought;
    private boolean folded = true;

    /**
     * A screen without an answer.
     *
     * @param live whether the line about the thinking can be written over while it grows
     * @param hint what is said behind it
     */
    Screen(Language language, PrintWriter out, PrintWriter about, boolean live, String hint) {
        this.language = language;
        this.out = out;
        this.about = about;
        this.live = live;
        this.hint = hint;
    }

    @Override
    public void thinking(String piece) {
        thought += piece.length();
        folded = false;
        if (live) {
            about.print("\r" + line());
            about.flush();
        }
    }

    @Override
    public void text(String piece) {
        fold();
        out.print(live ? piece.replaceAll(CONTROL, "") : piece);
        out.flush();
    }

    @Override
    public void textWasThinking() {
        out.println();
        about.println(language.say("[all this was thinking]", "〔以上为思考〕"));
    }

    /** Ends the answer. */
    void end() {
        fold();
        out.println();
        out.flush();
    }

    private void fold() {
        if (!folded) {
            folded = true;
            about.println((live ? "\r" : "") + line() + hint);
            about.flush();
        }
    }

    private String line() {
        return language.say("[thought %,d characters]", "〔思考 %,d 字〕").formatted(thought);
    }
}
