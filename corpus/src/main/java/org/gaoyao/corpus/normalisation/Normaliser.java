package org.gaoyao.corpus.normalisation;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Brings texts into one form, so that rules, windows and tokenizers see equal things as equal.
 *
 * <p>Chinese signs keep their width, numbers of articles and cases keep their digits, and a text in normal form stays as it is.
 * Deterministic and safe for concurrent use.
 */
public final class Normaliser {

    /** Steps may make work for each other; a text that they do not leave alone after so many rounds is given as it is. */
    private static final int MOST_ROUNDS = 6;

    private final Set<Normalisation> wanted;

    /** A normaliser that does some of what can be done. */
    public Normaliser(Set<Normalisation> wanted) {
        this.wanted = Set.copyOf(wanted);
    }

    /** One that does everything but {@link Normalisation#SCRIPT}: who wants traditional Chinese simplified asks for it. */
    public static Normaliser standard() {
        return new Normaliser(EnumSet.complementOf(EnumSet.of(Normalisation.SCRIPT)));
    }

    /** The text in normal form, and what was changed. */
    public Normalised apply(String text) {
        Map<Normalisation, Integer> changes = new EnumMap<>(Normalisation.class);
        String form = text;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            String before = form;
            for (Normalisation normalisation : Normalisation.values()) {
                if (wanted.contains(normalisation)) {
                    Step step = step(normalisation, form);
                    if (step.changed() > 0) {
                        changes.merge(normalisation, step.changed(), Integer::sum);
                        form = step.text();
                    }
                }
            }
            if (form.equals(before)) {
                break;
            }
        }
        return new Normalised(form, changes);
    }

    private static Step step(Normalisation normalisation, String text) {
        return switch (normalisation) {
            case CHARACTERS -> Characters.plain(text);
            case WIDTH -> Characters.narrow(text);
            case SCRIPT -> Script.simplified(text);
            case SPACES -> Lines.trimmed(text);
            case BOILERPLATE -> Boilerplate.removed(text);
            case LINES -> Lines.joined(text);
        };
    }
}
