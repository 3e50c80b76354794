package org.gaoyao.law.number;

import java.util.List;
import java.util.Optional;

/**
 * A principal punishment as a court declares it (Criminal Law, arts. 33 and 37): 拘役四个月, 有期徒刑三年六个月, 无期徒刑,
 * 死刑缓期二年执行, 免予刑事处罚.
 *
 * <p>What a statute threatens is a {@link TermRange}, what a decision declares with its probation a {@link DeclaredTerm}.
 */
public sealed interface Term {

    /** 管制, control without custody. */
    record Control(TermLength length) implements Term {}

    /** 拘役, detention. */
    record Detention(TermLength length) implements Term {}

    /** 有期徒刑, fixed-term imprisonment. */
    record Imprisonment(TermLength length) implements Term {}

    /** 无期徒刑, life imprisonment. */
    record Life() implements Term {}

    /** 死刑缓期二年执行, death with a reprieve of two years. */
    record SuspendedDeath() implements Term {}

    /** 死刑, death. */
    record Death() implements Term {}

    /** 免予刑事处罚, guilty and exempt from punishment. */
    record Exempt() implements Term {}

    /** The term that {@code text} is from beginning to end; empty if it is none. */
    static Optional<Term> parse(CharSequence text) {
        return Scan.parse(TermWords.TERM, text, TermWords::read);
    }

    /** All declared terms in {@code text}, in order; the alternatives of a statutory range are not among them. */
    static List<Found<Term>> find(CharSequence text) {
        return Scan.find(TermWords.TERM, text, TermWords::read);
    }

    /** As judgments write it. */
    default String format() {
        return switch (this) {
            case Control(TermLength length) -> "管制" + length.format();
            case Detention(TermLength length) -> "拘役" + length.format();
            case Imprisonment(TermLength length) -> "有期徒刑" + length.format();
            case Life() -> "无期徒刑";
            case SuspendedDeath() -> "死刑缓期二年执行";
            case Death() -> "死刑";
            case Exempt() -> "免予刑事处罚";
        };
    }
}
