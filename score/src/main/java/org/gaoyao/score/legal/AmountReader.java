package org.gaoyao.score.legal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gaoyao.law.number.Found;
import org.gaoyao.law.number.Money;

/**
 * Reads the one amount of money that an answer states: the last that is announced as a total (共计, 犯罪金额为), else the
 * last amount; a bare number if the answer names no money. Safe for threads.
 */
public final class AmountReader {

    private static final Pattern TOTAL = Pattern.compile("共计|合计|总计|总共|总额|总金额|总价值|犯罪金额|涉案金额|[共计]值|价值共|答案|因此|所以");
    private static final Pattern BARE = Pattern.compile("[0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?");
    private static final int REACH = 30;

    private AmountReader() {}

    /** The amount in yuan; empty if there is none. */
    public static Optional<BigDecimal> read(String answer) {
        List<Found<Money>> amounts = Money.find(answer).stream()
                .filter(found -> found.value().currency().equals(Money.YUAN))
                .toList();
        if (amounts.isEmpty()) {
            return BARE.matcher(answer)
                    .results()
                    .map(match -> new BigDecimal(match.group().replace(",", "")))
                    .reduce((_, last) -> last);
        }
        BigDecimal announced = null;
        Matcher total = TOTAL.matcher(answer);
        while (total.find()) {
            int from = total.end();
            for (Found<Money> amount : amounts) {
                if (amount.start() >= from && amount.start() - from <= REACH) {
                    announced = amount.value().amount();
                    break;
                }
            }
        }
        return Optional.of(
                announced != null ? announced : amounts.getLast().value().amount());
    }
}
