package org.gaoyao.law.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * An amount of money as a legal text states it: 3万余元, 人民币1.2万元, 壹万贰仟元整, 约10,000.50元, 5万美元.
 *
 * <p>A renminbi amount may have 角 and 分. 元 without a currency is renminbi. Without 元 an amount is understood only
 * behind a currency's name or sign (人民币5000, ￥93600).
 *
 * @param amount in units of the currency (yuan, not fen), not negative, without trailing zeros behind the point
 * @param currency ISO 4217
 * @param exactness how the text hedges the figure
 */
public record Money(BigDecimal amount, Currency currency, Exactness exactness) {

    /** How exactly an amount is stated. */
    public enum Exactness {
        /** The figure itself. */
        EXACT,
        /** Around the figure: 约, 左右, 上下. */
        ABOUT,
        /** The figure and something above it: 余, 多. */
        MORE,
        /** Just below the figure: 近, 将近. */
        NEARLY
    }

    /** Renminbi. */
    public static final Currency YUAN = Currency.getInstance("CNY");

    private static final Map<String, Currency> CURRENCIES = Map.ofEntries(
            Map.entry("人民币", YUAN),
            Map.entry("人民幣", YUAN),
            Map.entry("RMB", YUAN),
            Map.entry("￥", YUAN),
            Map.entry("¥", YUAN),
            Map.entry("美元", Currency.getInstance("USD")),
            Map.entry("美金", Currency.getInstance("USD")),
            Map.entry("$", Currency.getInstance("USD")),
            Map.entry("港元", Currency.getInstance("HKD")),
            Map.entry("港币", Currency.getInstance("HKD")),
            Map.entry("澳门元", Currency.getInstance("MOP")),
            Map.entry("新台币", Currency.getInstance("TWD")),
            Map.entry("欧元", Currency.getInstance("EUR")),
            Map.entry("英镑", Currency.getInstance("GBP")),
            Map.entry("日元", Currency.getInstance("JPY")),
            Map.entry("韩元", Currency.getInstance("KRW")),
            Map.entry("澳元", Currency.getInstance("AUD")),
            Map.entry("加元", Currency.getInstance("CAD")),
            Map.entry("新加坡元", Currency.getInstance("SGD")),
            Map.entry("卢布", Currency.getInstance("RUB")),
            Map.entry("泰铢", Currency.getInstance("THB")));

    /** The name that {@link #format} writes behind the figure. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("CNY", "元"),
            Map.entry("USD", "美元"),
            Map.entry("HKD", "港元"),
            Map.entry("MOP", "澳门元"),
            Map.entry("TWD", "元新台币"),
            Map.entry("EUR", "欧元"),
            Map.entry("GBP", "英镑"),
            Map.entry("JPY", "日元"),
            Map.entry("KRW", "韩元"),
            Map.entry("AUD", "澳元"),
            Map.entry("CAD", "加元"),
            Map.entry("SGD", "新加坡元"),
            Map.entry("RUB", "卢布"),
            Map.entry("THB", "泰铢"));

    private static final String CURRENCY = "人民币|人民幣|RMB|￥|¥|\\$|美元|美金|港元|港币|澳门元|新台币|欧元|英镑|日元|韩元|澳元|加元" + "|新加坡元|卢布|泰铢";
    static final String PATTERN = "(?<hedge>大约|约|将近|近)?(?<before>" + CURRENCY + ")?(?:(?<hedge2>大约|约|将近|近))?+"
            + "(?<figure>" + Scan.DECIMAL + ")(?<more>[余多餘])?(?<large>[百千万亿萬億]{0,2})(?<more2>[余多餘])?"
            + "(?<unit>元|圆|圓|块钱?|(?<after>美元|美金|港元|港币|澳门元|欧元|英镑|日元|韩元|澳元|加元|新加坡元|卢布|泰铢))?"
            + "(?:(?<jiao>" + Scan.MORE + ")角)?(?:(?<fen>" + Scan.MORE + ")分)?(?:整|正(?![在当式常好规品]))?"
            + "(?<named>人民币|人民幣|港币|新台币)?(?<around>左右|上下)?";
    private static final Pattern MONEY = Pattern.compile(PATTERN);
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(1_0000);
    private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(1_0000_0000);

    public Money {
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("an amount is not negative, got " + amount);
        }
        BigDecimal plain = amount.stripTrailingZeros();
        amount = plain.scale() < 0 ? plain.setScale(0, RoundingMode.UNNECESSARY) : plain;
    }

    /** An exact amount of whole yuan. */
    public static Money yuan(long amount) {
        return new Money(BigDecimal.valueOf(amount), YUAN, Exactness.EXACT);
    }

    /** The amount that {@code text} is from beginning to end; empty if it is none. */
    public static Optional<Money> parse(CharSequence text) {
        return Scan.parse(MONEY, text, Money::read);
    }

    /** All amounts in {@code text}, in order. */
    public static List<Found<Money>> find(CharSequence text) {
        return Scan.find(MONEY, text, Money::read);
    }

    /** The amount in fen, exactly; empty where there is a fraction of a fen or too much of it. */
    public Optional<Long> fen() {
        BigDecimal fen = amount.movePointRight(2).stripTrailingZeros();
        return fen.scale() > 0 || fen.precision() - fen.scale() > 18
                ? Optional.empty()
                : Optional.of(fen.longValueExact());
    }

    private static Optional<Money> read(MatchResult match) {
        Optional<Currency> before = Scan.group(match, "before").map(CURRENCIES::get);
        Optional<Currency> after =
                Scan.group(match, "after").or(() -> Scan.group(match, "named")).map(CURRENCIES::get);
        if (match.group("unit") == null
                && (before.isEmpty() || match.group("jiao") != null || match.group("fen") != null)) {
            return Optional.empty();
        }
        Optional<BigDecimal> whole = ChineseNumeral.parseDecimal(match.group("figure") + match.group("large"));
        Optional<BigDecimal> jiao = part(match, "jiao", 1);
        Optional<BigDecimal> fen = part(match, "fen", 2);
        return whole.isEmpty() || jiao.isEmpty() || fen.isEmpty()
                ? Optional.empty()
                : Optional.of(new Money(
                        whole.get().add(jiao.get()).add(fen.get()),
                        after.or(() -> before).orElse(YUAN),
                        exactness(match)));
    }

    private static Optional<BigDecimal> part(MatchResult match, String name, int decimals) {
        Optional<String> digits = Scan.group(match, name);
        return digits.isEmpty()
                ? Optional.of(BigDecimal.ZERO)
                : ChineseNumeral.parseDecimal(digits.get().replaceFirst("^零(?=.)", ""))
                        .filter(value -> value.compareTo(BigDecimal.TEN) < 0)
                        .map(value -> value.movePointLeft(decimals));
    }

    private static Exactness exactness(MatchResult match) {
        if (match.group("more") != null || match.group("more2") != null) {
            return Exactness.MORE;
        }
        Optional<String> hedge = Scan.group(match, "hedge").or(() -> Scan.group(match, "hedge2"));
        if (hedge.isPresent() && hedge.get().endsWith("近")) {
            return Exactness.NEARLY;
        }
        return hedge.isPresent() || match.group("around") != null ? Exactness.ABOUT : Exactness.EXACT;
    }

    /** The amount as judgments write it: 1.5万元 for round figures, 12345.6元 else; 3万余元, 约3万元, 近3万元. */
    public String format() {
        boolean tenThousands = amount.compareTo(TEN_THOUSAND) >= 0
                && amount.remainder(BigDecimal.valueOf(100)).signum() == 0;
        boolean hundredMillions = amount.compareTo(HUNDRED_MILLION) >= 0
                && amount.remainder(BigDecimal.valueOf(100_0000)).signum() == 0;
        String figure = hundredMillions
                ? plain(amount.divide(HUNDRED_MILLION)) + "亿"
                : tenThousands ? plain(amount.divide(TEN_THOUSAND)) + "万" : plain(amount);
        String unit = NAMES.getOrDefault(currency.getCurrencyCode(), "元");
        return switch (exactness) {
            case EXACT -> figure + unit;
            case ABOUT -> "约" + figure + unit;
            case MORE -> figure + "余" + unit;
            case NEARLY -> "近" + figure + unit;
        };
    }

    private static String plain(BigDecimal figure) {
        return figure.stripTrailingZeros().toPlainString();
    }

    @Override
    public String toString() {
        return format();
    }
}
