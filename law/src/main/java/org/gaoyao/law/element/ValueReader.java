package org.gaoyao.law.element;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gaoyao.law.number.Age;
import org.gaoyao.law.number.ChineseNumeral;
import org.gaoyao.law.number.LegalDate;
import org.gaoyao.law.number.Money;
import org.gaoyao.law.number.TermLength;
import tools.jackson.databind.JsonNode;

/**
 * The normalisers: brings a number, a boolean or words to the value of an element.
 *
 * <p>Understood are 3631, "3631元", "三千余元" (3000: the figure, without its hedge), "2人", "三次", "0.5千克", "17周岁",
 * "十级伤残", "二年六个月", "2021年3月1日", "是", "否", "0", "1", and of a choice its code, name and aliases. Pure.
 */
public final class ValueReader {

    private static final Set<String> YES =
            Set.of("true", "yes", "y", "是", "有", "1", "存在", "具有", "构成", "已", "全部", "部分", "√");
    private static final Set<String> NO =
            Set.of("false", "no", "n", "否", "无", "没有", "0", "不存在", "不具有", "不构成", "未", "×");
    private static final Pattern COUNTED =
            Pattern.compile("(?<figure>.+?)(?:余|多)?(?:名|个|位)?(?:人|次|起|户|天|日|小时|处|张|岁|周岁|辆|份|件|例|宗|枚|支)?(?:以上)?");
    private static final Pattern WEIGHED =
            Pattern.compile("(?:净重|共计|约|合计)?(?<figure>.+?)余?(?<unit>毫克|千克|公斤|克|两|斤|吨|mg|kg|g)?余?");
    private static final Map<String, BigDecimal> GRAMS = Map.ofEntries(
            Map.entry("毫克", new BigDecimal("0.001")),
            Map.entry("mg", new BigDecimal("0.001")),
            Map.entry("克", BigDecimal.ONE),
            Map.entry("g", BigDecimal.ONE),
            Map.entry("两", BigDecimal.valueOf(50)),
            Map.entry("斤", BigDecimal.valueOf(500)),
            Map.entry("千克", BigDecimal.valueOf(1000)),
            Map.entry("公斤", BigDecimal.valueOf(1000)),
            Map.entry("kg", BigDecimal.valueOf(1000)),
            Map.entry("吨", BigDecimal.valueOf(1_000_000)));
    private static final Pattern PIECES = Pattern.compile(".*(?:粒|颗|片|支|包|袋|小包|瓶)");
    private static final Pattern GRADED =
            Pattern.compile("(?:伤残|残疾|达到?|评定为|构成)*(?<figure>[0-9一二三四五六七八九十]{1,2})级?(?:伤残|残疾)?");

    /** Rates: 24%, 百分之二十四, 月息2分 (2 %), 五厘 (0.5 %). */
    private static final Pattern PERCENT =
            Pattern.compile("(?:年|月)?(?:利率|息|利)?(?:百分之)?(?<figure>[^%％分厘]+)(?<unit>[%％分厘])?");

    private ValueReader() {}

    /** The value of an element from JSON: a number, a boolean or words. */
    public static Reading read(ElementDefinition definition, JsonNode node) {
        if (node.isString()) {
            return read(definition, node.stringValue());
        }
        if (node.isBoolean()) {
            return switch (definition.type()) {
                case FLAG -> Reading.of(node.booleanValue());
                case COUNT -> within(definition, BigDecimal.valueOf(node.booleanValue() ? 1 : 0));
                case AMOUNT, MASS, MONTHS, AGE, GRADE, NUMBER, DATE, CHOICE, TEXT, SELECTION ->
                    mistyped(definition, node);
            };
        }
        if (node.isNumber()) {
            BigDecimal number = node.decimalValue();
            return switch (definition.type()) {
                case FLAG ->
                    number.compareTo(BigDecimal.ONE) == 0 || number.signum() == 0
                            ? Reading.of(number.signum() != 0)
                            : mistyped(definition, node);
                case COUNT, AMOUNT, MASS, MONTHS, AGE, GRADE, NUMBER -> within(definition, number);
                case DATE, TEXT, SELECTION -> mistyped(definition, node);
                case CHOICE -> choice(definition, node.asString());
            };
        }
        return mistyped(definition, node);
    }

    /** The value of an element from words. */
    public static Reading read(ElementDefinition definition, String words) {
        String trimmed = words.strip();
        return switch (definition.type()) {
            case FLAG -> flag(definition, trimmed);
            case COUNT, NUMBER -> counted(definition, trimmed);
            case AMOUNT ->
                money(trimmed)
                        .map(number -> within(definition, number))
                        .orElseGet(() -> wrong(definition, words, "3631元"));
            case MASS -> mass(definition, trimmed);
            case MONTHS -> months(definition, trimmed);
            case AGE -> age(definition, trimmed);
            case GRADE -> grade(definition, trimmed);
            case DATE -> date(definition, trimmed);
            case CHOICE -> choice(definition, trimmed);
            case TEXT ->
                trimmed.isEmpty()
                        ? new Reading.Refused("is empty", "leave it out if it is not known")
                        : new Reading.Read(new ElementValue.Text(trimmed));
            case SELECTION -> throw new IllegalArgumentException("a selection has no value itself: " + definition);
        };
    }

    private static Reading flag(ElementDefinition definition, String words) {
        String affirmed = words.replaceFirst("^(?:已经|已|有|系|是|构成|具有)", "");
        String denied = words.replaceFirst("^(?:没有|未|无|不构成|不具有|不|非|并非)", "");
        if (YES.contains(words) || named(definition, words) || named(definition, affirmed)) {
            return Reading.of(true);
        }
        return NO.contains(words) || named(definition, denied)
                ? Reading.of(false)
                : wrong(definition, words, "true, false, 是, 否");
    }

    private static boolean named(ElementDefinition definition, String words) {
        return definition.spellings().anyMatch(words::equals);
    }

    private static Reading counted(ElementDefinition definition, String words) {
        Optional<BigDecimal> plain = ChineseNumeral.parseDecimal(words);
        if (plain.isPresent()) {
            return within(definition, plain.get());
        }
        if (YES.contains(words) || NO.contains(words)) {
            return within(definition, YES.contains(words) ? BigDecimal.ONE : BigDecimal.ZERO);
        }
        if (!definition.unit().isEmpty() && words.endsWith(definition.unit())) {
            String figure =
                    words.substring(0, words.length() - definition.unit().length());
            Optional<BigDecimal> number = ChineseNumeral.parseDecimal(figure);
            if (number.isPresent()) {
                return within(definition, number.get());
            }
        }
        Matcher percent = PERCENT.matcher(words);
        if (definition.unit().equals("%") && percent.matches()) {
            return percentage(definition, percent);
        }
        Matcher matcher = COUNTED.matcher(words);
        return (matcher.matches() ? figure(matcher.group("figure")) : Optional.<BigDecimal>empty())
                .map(number -> within(definition, number))
                .orElseGet(() -> wrong(definition, words, "2, 2人, 三次"));
    }

    private static Reading percentage(ElementDefinition definition, Matcher matcher) {
        String unit = Optional.ofNullable(matcher.group("unit")).orElse("");
        return figure(matcher.group("figure"))
                .map(number -> within(definition, unit.equals("厘") ? number.movePointLeft(1) : number))
                .orElseGet(() -> wrong(definition, matcher.group(), "24%, 月息2分"));
    }

    private static Optional<BigDecimal> figure(String words) {
        return ChineseNumeral.parseDecimal(words.equals("两") ? "二" : words);
    }

    /** An amount in yuan as words have it, with or without 元. */
    static Optional<BigDecimal> money(String words) {
        return Money.parse(words)
                .or(() -> Money.parse(words + "元"))
                .filter(money -> money.currency().equals(Money.YUAN))
                .map(Money::amount);
    }

    private static Reading mass(ElementDefinition definition, String words) {
        if (PIECES.matcher(words).matches()) {
            return new Reading.Refused(
                    "counts pieces, whose weight is not known: " + words,
                    "give the weight that was measured, in grams");
        }
        Matcher matcher = WEIGHED.matcher(words);
        if (!matcher.matches()) {
            return wrong(definition, words, "1.2克");
        }
        Optional<String> unit = Optional.ofNullable(matcher.group("unit"));
        BigDecimal grams = unit.map(GRAMS::get).orElse(BigDecimal.ONE);
        return figure(matcher.group("figure"))
                .map(number -> within(definition, number.multiply(grams)))
                .orElseGet(() -> wrong(definition, words, "1.2克, 0.5千克"));
    }

    private static Reading months(ElementDefinition definition, String words) {
        return ChineseNumeral.parseDecimal(words)
                .or(() -> TermLength.parse(words).map(length -> BigDecimal.valueOf(length.months())))
                .map(number -> within(definition, number))
                .orElseGet(() -> wrong(definition, words, "18, 一年六个月"));
    }

    private static Reading age(ElementDefinition definition, String words) {
        Optional<BigDecimal> plain = ChineseNumeral.parseDecimal(words);
        if (plain.isPresent()) {
            return within(definition, plain.get());
        }
        Optional<Age> age = Age.parse(words);
        if (age.isPresent() && age.get().from() != age.get().to()) {
            return new Reading.Refused("is a span of ages, not an age: " + words, "give completed years, such as 17");
        }
        return age.map(years -> within(definition, BigDecimal.valueOf(years.from())))
                .orElseGet(() -> wrong(definition, words, "17, 十七周岁"));
    }

    private static Reading grade(ElementDefinition definition, String words) {
        Matcher matcher = GRADED.matcher(words);
        return (matcher.matches() ? ChineseNumeral.parseDecimal(matcher.group("figure")) : Optional.<BigDecimal>empty())
                .map(number -> within(definition, number))
                .orElseGet(() -> wrong(definition, words, "10, 十级伤残"));
    }

    private static Reading date(ElementDefinition definition, String words) {
        Optional<LocalDate> day = LegalDate.parse(words).flatMap(LegalDate::exact);
        if (day.isEmpty() && words.matches("\\d{4}-\\d{2}-\\d{2}")) {
            day = LegalDate.parse(words.replaceFirst("-", "年").replaceFirst("-", "月") + "日")
                    .flatMap(LegalDate::exact);
        }
        return day.<Reading>map(exact -> new Reading.Read(new ElementValue.Day(exact)))
                .orElseGet(() -> wrong(definition, words, "2021-03-01, 2021年3月1日"));
    }

    private static Reading choice(ElementDefinition definition, String words) {
        return definition.choices().stream()
                .filter(choice -> choice.means(words))
                .findFirst()
                .<Reading>map(choice -> new Reading.Read(new ElementValue.Chosen(choice.code())))
                .orElseGet(() -> new Reading.Refused(
                        "is none of its values: " + words,
                        "give one of "
                                + definition.choices().stream()
                                        .map(Choice::name)
                                        .toList()));
    }

    private static Reading within(ElementDefinition definition, BigDecimal number) {
        boolean whole =
                switch (definition.type()) {
                    case COUNT, AGE, GRADE -> true;
                    case FLAG, AMOUNT, MASS, MONTHS, NUMBER, DATE, CHOICE, TEXT, SELECTION -> false;
                };
        if (whole && number.stripTrailingZeros().scale() > 0) {
            return new Reading.Refused("must be a whole number, got " + number, "");
        }
        if (number.compareTo(definition.min()) < 0 || number.compareTo(definition.max()) > 0) {
            return new Reading.Refused(
                    "must be from %s to %s%s, got %s"
                            .formatted(
                                    definition.min().toPlainString(),
                                    definition.max().toPlainString(),
                                    definition.unit(),
                                    number.toPlainString()),
                    "");
        }
        return new Reading.Read(new ElementValue.Quantity(number));
    }

    private static Reading mistyped(ElementDefinition definition, JsonNode node) {
        return wrong(definition, node.toString(), "");
    }

    private static Reading wrong(ElementDefinition definition, String given, String example) {
        return new Reading.Refused(
                "is %s, got %s".formatted(kind(definition.type()), given),
                example.isEmpty() ? "" : "write it as " + example);
    }

    private static String kind(ElementType type) {
        return switch (type) {
            case FLAG -> "present or not";
            case COUNT -> "a count";
            case AMOUNT -> "an amount in yuan";
            case MASS -> "a weight in grams";
            case MONTHS -> "a number of months";
            case AGE -> "an age in completed years";
            case GRADE -> "a grade from 1 to 10";
            case NUMBER -> "a number";
            case DATE -> "a day";
            case CHOICE -> "one of the listed values";
            case TEXT -> "words";
            case SELECTION -> "names of elements";
        };
    }
}
