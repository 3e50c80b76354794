package org.gaoyao.eval.rule;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gaoyao.eval.benchmark.Task;
import org.gaoyao.score.Explained;
import org.gaoyao.score.legal.TermReader;
import org.gaoyao.score.numeral.Cn2an;
import org.gaoyao.score.python.Logarithm;
import org.gaoyao.score.python.PythonNumber;

/**
 * Months of imprisonment: how far the logarithm of the answer is from that of the reference, against ln 216; below 0 for
 * answers that are further away than saying nothing.
 *
 * <p>Published: the first number before 个月 or 月, else the first before 年; 三年六个月 is 6. Corrected: {@link TermReader}, 42.
 * References of life imprisonment and death are left out of both.
 */
record TermScoring(Task task) implements Scoring {

    private static final double FARTHEST = Logarithm.of(216);

    private static final Pattern WHOLE_MONTHS = Pattern.compile("(\\p{Nd}+)个月");
    private static final Pattern MONTHS = Pattern.compile("(\\p{Nd}+)月");
    private static final Pattern YEARS = Pattern.compile("(\\p{Nd}+)年");

    @Override
    public Mark published(Item item) {
        return mark(item, firstMonths(Cn2an.transform(item.prediction())));
    }

    private static Optional<BigInteger> firstMonths(String text) {
        return first(WHOLE_MONTHS, text).or(() -> first(MONTHS, text)).or(() -> first(YEARS, text)
                .map(BigInteger.valueOf(12)::multiply));
    }

    private static Optional<BigInteger> first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(PythonNumber.integer(matcher.group(1))) : Optional.empty();
    }

    @Override
    public Mark corrected(Item item) {
        Optional<TermReader.Reading> reading = TermReader.read(item.prediction());
        if (isWithoutMonths(item) || reading.isEmpty()) {
            return mark(item, Optional.empty());
        }
        return switch (reading.get()) {
            case TermReader.Reading.Months(int months) -> mark(item, Optional.of(BigInteger.valueOf(months)));
            case TermReader.Reading.Exempt _ -> mark(item, Optional.of(BigInteger.ZERO));
            case TermReader.Reading.Life _ -> farthest("life imprisonment", "无期徒刑");
            case TermReader.Reading.Death _ -> farthest("death", "死刑");
        };
    }

    private static Mark farthest(String words, String extracted) {
        return Mark.scored(explained(FARTHEST, words + " where months are wanted"), extracted);
    }

    private static boolean isWithoutMonths(Item item) {
        return item.reference().contains("死刑") || item.reference().contains("无期");
    }

    private Mark mark(Item item, Optional<BigInteger> months) {
        if (isWithoutMonths(item)) {
            return Mark.skipped("the reference is %s: no months".formatted(task.answer(item.reference())));
        }
        BigInteger gold = PythonNumber.integer(task.answer(item.reference()));
        if (months.isEmpty()) {
            return new Mark(
                    Mark.State.ABSTAINED, explained(FARTHEST, "names no term, wants %s months".formatted(gold)), "");
        }
        double distance = Math.abs(Logarithm.of(gold.add(BigInteger.ONE))
                - Logarithm.of(months.get().add(BigInteger.ONE)));
        String reason = "%s months, wants %s".formatted(months.get(), gold);
        return Mark.scored(explained(distance, reason), months.get().toString());
    }

    private static Explained explained(double distance, String reason) {
        return new Explained(
                (FARTHEST - distance) / FARTHEST,
                reason,
                List.of(Explained.of(distance, "distance of the logarithms of months + 1")));
    }

    @Override
    public double total(List<Mark> marks) {
        double sum = 0;
        int count = 0;
        for (Mark mark : marks) {
            if (mark.counts()) {
                sum += mark.score().parts().getFirst().value();
                count++;
            }
        }
        return count == 0 ? 0 : (FARTHEST - sum / count) / FARTHEST;
    }
}
