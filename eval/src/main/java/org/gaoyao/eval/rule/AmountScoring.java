package org.gaoyao.eval.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gaoyao.eval.benchmark.Task;
import org.gaoyao.score.legal.AmountReader;
import org.gaoyao.score.python.PythonNumber;

/**
 * An amount of money.
 *
 * <p>Published: right if any number of the answer is the reference, so that an answer with many numbers has many chances,
 * and 8,500元 and 0.85万元 have none. Corrected: {@link AmountReader}, one amount with its unit.
 */
record AmountScoring(Task task) implements Scoring {

    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+\\.?\\p{Nd}*");

    @Override
    public Mark published(Item item) {
        double gold = Double.parseDouble(task.answer(item.reference()));
        List<Double> numbers = NUMBER.matcher(item.prediction())
                .results()
                .map(number -> PythonNumber.real(number.group()))
                .toList();
        String read = numbers.stream().map(PythonNumber::repr).collect(Collectors.joining("、"));
        return Mark.foundOrAbstained(
                !numbers.isEmpty(),
                numbers.contains(gold) ? 1 : 0,
                "numbers: %s, wants %s".formatted(read, PythonNumber.repr(gold)),
                read);
    }

    @Override
    public Mark corrected(Item item) {
        var gold = new BigDecimal(task.answer(item.reference()));
        Optional<BigDecimal> amount = AmountReader.read(item.prediction());
        if (amount.isEmpty()) {
            return Mark.abstained(0, "names no amount, wants " + gold.toPlainString());
        }
        return Mark.scored(
                amount.get().compareTo(gold) == 0 ? 1 : 0,
                "states %s yuan, wants %s".formatted(amount.get().toPlainString(), gold.toPlainString()),
                amount.get().toPlainString());
    }
}
