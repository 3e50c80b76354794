package org.gaoyao.eval.rule;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gaoyao.score.legal.TermReader;
import org.gaoyao.score.legal.TermReader.Reading;
import org.gaoyao.score.legal.TermScore;

/**
 * Terms of imprisonment by the steps of CAIL2018: death for death and life for life are 1, months are scored by {@link
 * TermScore#CAIL_STEP}, everything else is 0.
 *
 * <p>The contest is given a whole number: months, -1 for life imprisonment, -2 for death; an answer that is one is read so by
 * both rules, an answer in words by {@link TermReader}. An answer without a term is 0.
 */
record StepScoring() implements Scoring {

    private static final Pattern NUMBER = Pattern.compile("(-?[0-9]{1,6})(?:个月)?");
    private static final int LIFE = -1;
    private static final int DEATH = -2;

    @Override
    public Mark published(Item item) {
        return mark(item);
    }

    @Override
    public Mark corrected(Item item) {
        return mark(item);
    }

    private static Mark mark(Item item) {
        Reading declared = read(item.reference())
                .orElseThrow(() -> new IllegalArgumentException("it is neither months nor 无期徒刑 nor 死刑"));
        Optional<Reading> predicted = read(item.prediction());
        if (predicted.isEmpty()) {
            return Mark.abstained(0, "names no term, wants " + words(declared));
        }
        String reason = "%s, wants %s".formatted(words(predicted.get()), words(declared));
        return Mark.scored(score(predicted.get(), declared), reason, words(predicted.get()));
    }

    private static double score(Reading predicted, Reading declared) {
        if (months(predicted).isPresent() && months(declared).isPresent()) {
            return TermScore.CAIL_STEP
                    .score(months(predicted).get(), months(declared).get())
                    .value();
        }
        return predicted.getClass() == declared.getClass() ? 1 : 0;
    }

    private static Optional<Reading> read(String text) {
        Matcher number = NUMBER.matcher(text.strip());
        if (!number.matches()) {
            return TermReader.read(text);
        }
        int value = Integer.parseInt(number.group(1));
        return switch (value) {
            case LIFE -> Optional.of(new Reading.Life());
            case DEATH -> Optional.of(new Reading.Death());
            default -> value < 0 ? Optional.empty() : Optional.of(new Reading.Months(value));
        };
    }

    private static Optional<Integer> months(Reading reading) {
        return switch (reading) {
            case Reading.Months(int months) -> Optional.of(months);
            case Reading.Exempt _ -> Optional.of(0);
            case Reading.Life _, Reading.Death _ -> Optional.empty();
        };
    }

    private static String words(Reading reading) {
        return switch (reading) {
            case Reading.Months(int months) -> months + "个月";
            case Reading.Exempt _ -> "免予刑事处罚";
            case Reading.Life _ -> "无期徒刑";
            case Reading.Death _ -> "死刑";
        };
    }
}
