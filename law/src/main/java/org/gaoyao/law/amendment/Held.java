package org.gaoyao.law.amendment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gaoyao.law.statute.LawVersion;

/**
 * What is held of an article's text in one epoch, and where it comes from.
 *
 * @param wording as far as it is known
 * @param base the text from which it follows; empty when there is none
 * @param acts the acts carried out on the base, or undone, from the base on
 * @param loss the act that replaced a former text which is missing here
 */
record Held(Wording wording, Optional<Base> base, List<LawVersion> acts, Optional<LawVersion> loss) {

    /** The text from which another follows. */
    sealed interface Base {
        /** The version that prints it. */
        LawVersion version();

        /** An imported consolidated text. */
        record Consolidated(LawVersion version) implements Base {}

        /** An act that prints the article whole. */
        record Print(LawVersion version, String clause) implements Base {}
    }

    private static final Held NOTHING = new Held(Wording.lost(), Optional.empty(), List.of(), Optional.empty());

    Held {
        acts = List.copyOf(acts);
    }

    /** An article that exists and of which nothing is known. */
    static Held nothing() {
        return NOTHING;
    }

    static Held consolidated(String text, LawVersion version) {
        return new Held(Wording.of(text), Optional.of(new Base.Consolidated(version)), List.of(), Optional.empty());
    }

    static Held printed(String text, LawVersion act, String clause) {
        return new Held(Wording.of(text), Optional.of(new Base.Print(act, clause)), List.of(), Optional.empty());
    }

    boolean isKnown() {
        return wording.isKnown();
    }

    /** The text after a change that an act prints for a part of it. */
    Held carriedOut(Wording after, LawVersion act) {
        return new Held(after, base, withAct(act), after.isKnown() ? Optional.empty() : loss);
    }

    /**
     * The text before an act's changes.
     *
     * @param loses whether the act replaced or struck out something whose former text it does not print
     */
    Held undone(Wording before, LawVersion act, boolean loses) {
        return new Held(before, base, withAct(act), loses ? Optional.of(act) : loss);
    }

    private List<LawVersion> withAct(LawVersion act) {
        return Stream.concat(acts.stream(), Stream.of(act)).distinct().toList();
    }

    /**
     * What this, carried out from an earlier text, and another view, undone from a later one, say together: this where
     * they contradict each other, and the one with fewer changes where both are known.
     */
    Held joined(Held later) {
        if (wording.equals(later.wording) || (isKnown() && later.isKnown())) {
            return acts.size() <= later.acts.size() ? this : later;
        }
        Optional<Wording> both = wording.merged(later.wording);
        if (isKnown() || both.isEmpty()) {
            return this;
        }
        if (later.isKnown()) {
            return later;
        }
        List<LawVersion> together =
                Stream.concat(acts.stream(), later.acts.stream()).distinct().toList();
        return new Held(both.get(), base.or(later::base), together, later.loss.or(() -> loss));
    }
}
