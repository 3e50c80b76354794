package org.gaoyao.corpus.classification;

import java.util.List;
import org.gaoyao.corpus.document.Document;
import org.gaoyao.corpus.document.DocumentClass;
import org.gaoyao.corpus.document.Label;
import org.gaoyao.corpus.gate.DocumentGate;
import org.gaoyao.corpus.gate.Outcome;

/**
 * Gives documents whose source does not tell their class the legal class of which they look; all others pass.
 *
 * <p>Rules look at titles and at the beginning and end of texts. They are for texts that are mostly law: among pages of the
 * whole web they would take some for law that are not.
 *
 * @param rules the first that applies counts
 */
public record ClassGate(List<ClassRule> rules) implements DocumentGate {

    private static final int BEGINNING = 4_000;
    private static final int END = 500;

    public ClassGate {
        rules = List.copyOf(rules);
    }

    /** A gate with the rules that come with the program. */
    public ClassGate() {
        this(ClassRule.standard());
    }

    @Override
    public String name() {
        return "class";
    }

    @Override
    public Outcome judge(Document document) {
        if (document.documentClass() != DocumentClass.OTHER) {
            return new Outcome.Kept(document);
        }
        String text = document.text();
        String looked = text.length() <= BEGINNING + END
                ? text
                : text.substring(0, BEGINNING) + "\n" + text.substring(text.length() - END);
        String title = document.label(Label.TITLE).orElse("").strip();
        return new Outcome.Kept(rules.stream()
                .filter(rule -> rule.applies(title, looked))
                .findFirst()
                .map(rule -> document.withClass(rule.documentClass()))
                .orElse(document));
    }
}
