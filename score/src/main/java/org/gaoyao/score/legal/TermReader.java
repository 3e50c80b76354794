package org.gaoyao.score.legal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gaoyao.law.number.Found;
import org.gaoyao.law.number.Term;
import org.gaoyao.law.number.TermLength;

/**
 * Reads the term of imprisonment in an answer: a declared term (有期徒刑三年六个月), else the last length that is no bound
 * of a statutory range (刑期：42个月). Safe for threads.
 */
public final class TermReader {

    /** What was read, of which only a length can be compared in months. */
    public sealed interface Reading {

        /** A length in whole months; days are left out. */
        record Months(int months) implements Reading {}

        /** Life imprisonment. */
        record Life() implements Reading {}

        /** Death, suspended or not. */
        record Death() implements Reading {}

        /** Guilty and exempt from punishment. */
        record Exempt() implements Reading {}
    }

    private static final String NUMBER = "[0-9０-９〇零一二两三四五六七八九十百]+";
    private static final Pattern LENGTH = Pattern.compile(
            "(?:" + NUMBER + "年(?:半|[又零]?" + NUMBER + "个?月)?|" + NUMBER + "个?月|半年)(?!以[上下]|[至到—-]|" + NUMBER + "[日号])");

    private TermReader() {}

    /** The term of an answer; empty if it names none. */
    public static Optional<Reading> read(String answer) {
        List<Found<Term>> terms = Term.find(answer);
        if (!terms.isEmpty()) {
            return Optional.of(reading(terms.getFirst().value()));
        }
        var lengths = new ArrayList<TermLength>();
        Matcher matcher = LENGTH.matcher(answer);
        while (matcher.find()) {
            TermLength.parse(matcher.group().replaceFirst("(?<!个)月$", "个月")).ifPresent(lengths::add);
        }
        return lengths.isEmpty()
                ? Optional.empty()
                : Optional.of(new Reading.Months(lengths.getLast().months()));
    }

    private static Reading reading(Term term) {
        return switch (term) {
            case Term.Control control -> new Reading.Months(control.length().months());
            case Term.Detention detention ->
                new Reading.Months(detention.length().months());
            case Term.Imprisonment imprisonment ->
                new Reading.Months(imprisonment.length().months());
            case Term.Life _ -> new Reading.Life();
            case Term.SuspendedDeath _, Term.Death _ -> new Reading.Death();
            case Term.Exempt _ -> new Reading.Exempt();
        };
    }
}
