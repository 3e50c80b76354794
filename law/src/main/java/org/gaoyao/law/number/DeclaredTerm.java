package org.gaoyao.law.number;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a decision declares: a term and, if its execution is suspended (缓刑), the period of probation.
 *
 * @param term the term
 * @param probation the period of probation, if the term is suspended; only detention and imprisonment can be
 *     (Criminal Law, art. 72)
 */
public record DeclaredTerm(Term term, Optional<TermLength> probation) {

    private static final Pattern DECLARED = Pattern.compile("(?<term>" + Scan.unnamed(TermWords.PATTERN) + ")"
            + "(?:[，,、]?(?:并?处罚金[^，,。；;]{1,30}[，,])?(?:并?宣告)?缓刑(?:考验期限?)?[为：:]?\\s?(?<probation>"
            + Scan.unnamed(TermLength.PATTERN) + "))?+");

    public DeclaredTerm {
        boolean suspendable = term instanceof Term.Detention || term instanceof Term.Imprisonment;
        if (probation.isPresent() && !suspendable) {
            throw new IllegalArgumentException("only 拘役 and 有期徒刑 can be suspended, got " + term);
        }
    }

    /** A term to be served. */
    public static DeclaredTerm of(Term term) {
        return new DeclaredTerm(term, Optional.empty());
    }

    /** The declared term that {@code text} is from beginning to end; empty if it is none. */
    public static Optional<DeclaredTerm> parse(CharSequence text) {
        return Scan.parse(DECLARED, text, DeclaredTerm::read);
    }

    /** All declared terms in {@code text}, in order. */
    public static List<Found<DeclaredTerm>> find(CharSequence text) {
        return Scan.find(DECLARED, text, DeclaredTerm::read);
    }

    private static Optional<DeclaredTerm> read(MatchResult match) {
        Optional<TermLength> probation = Scan.group(match, "probation").flatMap(TermLength::parse);
        return Term.parse(match.group("term")).map(term -> switch (term) {
            case Term.Detention detention -> new DeclaredTerm(detention, probation);
            case Term.Imprisonment imprisonment -> new DeclaredTerm(imprisonment, probation);
            case Term.Control control -> of(control);
            case Term.Life life -> of(life);
            case Term.SuspendedDeath suspended -> of(suspended);
            case Term.Death death -> of(death);
            case Term.Exempt exempt -> of(exempt);
        });
    }

    /** As judgments write it: 有期徒刑三年，缓刑四年. */
    public String format() {
        return term.format() + probation.map(period -> "，缓刑" + period.format()).orElse("");
    }

    @Override
    public String toString() {
        return format();
    }
}
