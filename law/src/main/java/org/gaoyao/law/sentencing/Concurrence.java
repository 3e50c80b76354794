package org.gaoyao.law.sentencing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gaoyao.law.number.Term;
import org.gaoyao.law.number.TermLength;

/**
 * What is executed for several crimes of one person (数罪并罚, Criminal Law, art. 69).
 *
 * <p>Between the longest of the terms and their sum, and not above a cap: 20 years of imprisonment, 25 where the sum is 35
 * years or more and one of the acts is of 2011-05-01 or later (Amendment VIII, 法释〔2011〕9号 6), one year of detention.
 * Imprisonment takes detention in (Amendment IX; with nothing said, the law of the judgment is newer). Where in between is
 * for the court; the middle is applied. Fines are added up by the court and not computed.
 *
 * @param sentences the sentences for each crime, at least two
 * @param low the least that may be executed, in months
 * @param high the most
 * @param months the figure that is applied
 * @param term the term that is executed
 * @param steps how it came about
 */
public record Concurrence(List<Sentence> sentences, double low, double high, int months, Term term, List<Step> steps)
        implements Outcome {

    private static final LocalDate AMENDMENT_VIII = LocalDate.of(2011, 5, 1);
    private static final int LONG_SUM = 420;
    private static final int CAP = 240;
    private static final int CAP_OF_LONG_SUM = 300;
    private static final int CAP_OF_DETENTION = 12;
    private static final Basis BASIS = new Basis(
            new Source(
                    "law",
                    "中华人民共和国刑法",
                    Optional.empty(),
                    LocalDate.of(1997, 10, 1),
                    Optional.empty(),
                    Optional.empty()),
            "第69条",
            true);

    public Concurrence {
        sentences = List.copyOf(sentences);
        steps = List.copyOf(steps);
        if (sentences.size() < 2) {
            throw new IllegalArgumentException("several crimes are at least two, got " + sentences.size());
        }
    }

    /** Combines sentences of one judgment. */
    public static Concurrence of(List<Sentence> sentences) {
        boolean imprisonment = sentences.stream().anyMatch(Concurrence::isImprisonment);
        List<Sentence> counted = sentences.stream()
                .filter(sentence -> isImprisonment(sentence) == imprisonment)
                .toList();
        int longest = counted.stream().mapToInt(Sentence::months).max().orElseThrow();
        int sum = counted.stream().mapToInt(Sentence::months).sum();
        boolean later = sentences.stream().anyMatch(sentence -> !sentence.on().isBefore(AMENDMENT_VIII));
        int cap = !imprisonment ? CAP_OF_DETENTION : later && sum >= LONG_SUM ? CAP_OF_LONG_SUM : CAP;
        int most = Math.min(sum, cap);
        var steps = new Steps();
        double low = counted.stream().mapToDouble(Sentence::low).max().orElseThrow();
        double highs = counted.stream().mapToDouble(Sentence::high).sum();
        double widest = imprisonment && later && highs >= LONG_SUM ? CAP_OF_LONG_SUM : cap;
        double middle = counted.size() == 1 ? longest : (longest + most) / 2.0;
        steps.act(
                Step.Kind.CONCURRENCE,
                "数罪并罚：总和%d个月，最高%d个月，决定执行在%d至%d个月之间，取中%s"
                        .formatted(sum, longest, longest, most, counted.size() < sentences.size() ? "；有期徒刑吸收拘役" : ""),
                "several crimes: sum %d months, longest %d; executed from %d to %d, the middle is applied%s"
                        .formatted(
                                sum,
                                longest,
                                longest,
                                most,
                                counted.size() < sentences.size() ? "; imprisonment takes detention in" : ""),
                new Operation.Begin(new Figures(low, middle, Math.min(highs, widest))),
                Optional.of(BASIS));
        steps.act(
                Step.Kind.DECLARED_TERM,
                "按月计算，不足一月的四舍五入",
                "whole months, halves up",
                new Operation.Round(),
                Optional.empty());
        int months = (int) steps.figures().months();
        TermLength length = TermLength.ofMonths(months);
        return new Concurrence(
                sentences,
                steps.figures().low(),
                steps.figures().high(),
                months,
                imprisonment ? new Term.Imprisonment(length) : new Term.Detention(length),
                steps.all());
    }

    private static boolean isImprisonment(Sentence sentence) {
        return sentence.term() instanceof Term.Imprisonment;
    }
}
