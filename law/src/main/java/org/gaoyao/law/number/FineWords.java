package org.gaoyao.law.number;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words of fines. */
final class FineWords {

    private static final String MODE = "(?<mode>并处或者?单处|单处或者?并处|可以并处|并处|单处|处)?";
    private static final String MONEY = Scan.unnamed(Money.PATTERN);
    private static final String MULTIPLE = "(?:百分之" + Scan.MORE + "|" + Scan.DECIMAL + "(?:倍|%|％))";
    static final Pattern FINE = Pattern.compile(MODE
            + "(?:(?:" + "(?<from>" + MONEY + ")以上)?(?:(?<to>" + MONEY + ")以下)的?(?<band>罚金)"
            + "|(?<least>" + MONEY + ")以上的?(?<above>罚金)"
            + "|(?:(?<=处)(?<base>[\\p{IsHan}&&[^以]]{2,12}?))??(?:(?<lower>" + MULTIPLE + ")以上)?(?:(?<upper>" + MULTIPLE
            + ")以下)的?(?<share>罚金)"
            + "|罚金(?:各|共计|合计|计|为|：|:)?(?<sum>" + MONEY + ")"
            + "|(?<fine>罚金)"
            + "|没收(?<extent>其?个人(?:全部|部分)|其?(?:全部|部分)(?:个人)?|其?个人)?财产(?<forfeited>" + MONEY + ")?)");
    private static final Pattern PERCENT = Pattern.compile("百分之(.+)|(.+)[%％]");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private FineWords() {}

    static Optional<Fine> read(MatchResult match) {
        Fine.Mode mode = mode(Scan.group(match, "mode").orElse(""));
        if (match.group("band") != null) {
            return band(mode, Scan.group(match, "from"), Scan.group(match, "to"));
        }
        if (match.group("above") != null) {
            return band(mode, Scan.group(match, "least"), Optional.empty());
        }
        if (match.group("share") != null) {
            return share(mode, Scan.group(match, "base"), Scan.group(match, "lower"), Scan.group(match, "upper"));
        }
        if (match.group("fine") != null) {
            return Optional.of(new Fine.Unstated(mode));
        }
        if (match.group("sum") != null) {
            Optional<Money> sum = Money.parse(match.group("sum"));
            return Optional.of(
                    sum.<Fine>map(amount -> new Fine.Sum(mode, amount)).orElse(new Fine.Unstated(mode)));
        }
        String extent = Scan.group(match, "extent").orElse("");
        return Optional.of(new Fine.Forfeiture(
                mode,
                extent.contains("全部")
                        ? Fine.Forfeiture.Extent.ALL
                        : extent.contains("部分") ? Fine.Forfeiture.Extent.PART : Fine.Forfeiture.Extent.UNSTATED,
                Scan.group(match, "forfeited").flatMap(Money::parse)));
    }

    private static Optional<Fine> band(Fine.Mode mode, Optional<String> from, Optional<String> to) {
        Optional<Money> least = from.flatMap(Money::parse);
        Optional<Money> most = to.flatMap(Money::parse);
        boolean known = least.isPresent() == from.isPresent() && most.isPresent() == to.isPresent();
        return known ? Optional.of(new Fine.Band(mode, least, most)) : Optional.empty();
    }

    private static Optional<Fine> share(
            Fine.Mode mode, Optional<String> base, Optional<String> from, Optional<String> to) {
        Optional<BigDecimal> least = from.flatMap(FineWords::multiple);
        Optional<BigDecimal> most = to.flatMap(FineWords::multiple);
        boolean known = least.isPresent() == from.isPresent() && most.isPresent() == to.isPresent();
        return known ? Optional.of(new Fine.Share(mode, base, least, most)) : Optional.empty();
    }

    private static Fine.Mode mode(String words) {
        return words.contains("或")
                ? Fine.Mode.BESIDES_OR_ALONE
                : Arrays.stream(Fine.Mode.values())
                        .filter(mode -> mode.chinese().equals(words))
                        .findFirst()
                        .orElse(Fine.Mode.PLAIN);
    }

    /** 百分之五十 and 50% are 0.5, 二倍 is 2. */
    private static Optional<BigDecimal> multiple(String words) {
        var percent = PERCENT.matcher(words);
        if (percent.matches()) {
            String figure = percent.group(1) == null ? percent.group(2) : percent.group(1);
            // 百 behind 百分之 has no digit of its own: 百分之百
            return figure.equals("百")
                    ? Optional.of(BigDecimal.ONE)
                    : ChineseNumeral.parseDecimal(figure).map(value -> value.divide(HUNDRED));
        }
        return ChineseNumeral.parseDecimal(words.substring(0, words.length() - 1));
    }

    /** The words of a multiple: 百分之五十, 二倍. */
    static String multiple(BigDecimal value) {
        BigDecimal percent = value.multiply(HUNDRED).stripTrailingZeros();
        if (value.stripTrailingZeros().scale() <= 0) {
            return ChineseNumeral.format(value.longValueExact()) + "倍";
        }
        return percent.scale() <= 0
                ? "百分之" + ChineseNumeral.format(percent.longValueExact())
                : value.toPlainString() + "倍";
    }

    static String between(Optional<String> from, Optional<String> to) {
        return from.map(words -> words + "以上").orElse("")
                + to.map(words -> words + "以下").orElse("");
    }

    static BigDecimal plain(BigDecimal value) {
        return new BigDecimal(value.stripTrailingZeros().toPlainString());
    }

    static void requireBound(Optional<?> from, Optional<?> to) {
        if (from.isEmpty() && to.isEmpty()) {
            throw new IllegalArgumentException("a range has at least one bound");
        }
    }
}
