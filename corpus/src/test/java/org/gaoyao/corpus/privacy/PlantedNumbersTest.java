package org.gaoyao.corpus.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that no one has, planted into invented sentences. */
final class PlantedNumbersTest {

    private static final Pseudonymiser PSEUDONYMISER = Pseudonymiser.standard();

    @Property(tries = 500)
    void noIdentityNumberSurvives(@ForAll @From("ids") String id, @ForAll @From("styles") Style style) {
        assertFound(PersonalData.RESIDENT_ID, id, style);
    }

    @Property(tries = 500)
    void noCardSurvives(@ForAll @From("cards") String card, @ForAll @From("styles") Style style) {
        assertFound(PersonalData.BANK_CARD, card, style);
    }

    @Property(tries = 500)
    void noMobileNumberSurvives(@ForAll @From("mobiles") String mobile, @ForAll @From("styles") Style style) {
        assertFound(PersonalData.PHONE, mobile, style);
    }

    private static void assertFound(PersonalData kind, String number, Style style) {
        String text = "经查，2021年5月6日其使用" + style.write(number) + "，转账3000元。";
        Pseudonymised replaced = PSEUDONYMISER.apply(text);
        assertThat(replaced.mentions()).as(text).extracting(Mention::kind).containsExactly(kind);
        assertThat(replaced.mentions()).extracting(Mention::value).containsExactly(number);
        assertThat(replaced.text()).isEqualTo("经查，2021年5月6日其使用〔" + kind.label() + "1〕，转账3000元。");
        assertThat(PSEUDONYMISER.apply(replaced.text()).mentions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.13800138000",
                "Tel13800138000",
                "1 1 0 1 0 1 1 9 9 0 0 1 0 1 1 2 3 7",
                "电话０５１２－６５４３２１０９",
                "电话：65432109",
                "(0512)65432109",
                "400-812-3456",
                "手机+86 138 0013 8000",
                "身份证号码11010119900101123X",
                "身份证号：110101900101123",
                "账号123456789012",
                "邮箱zhang.san@example.com.cn",
                "微信号zhangsan_1990",
                "QQ号123456789",
                "驾驶京A·12345小客车",
                "驾驶粤B D12345小客车",
                "驾驶沪C·1234学教练车",
            })
    void otherFormsAreFoundToo(String words) {
        assertThat(PSEUDONYMISER.apply("其" + words + "，").mentions()).as(words).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "（2021）京0105刑初123号",
                "公（刑）勘［2018］K37152300000020180605号",
                "《中华人民共和国刑法》第二百六十四条、第67条第三款",
                "2021年5月6日8时30分",
                "电信诈骗5000000元，账户余额12345678.90元",
                "支付宝转账200000元，微信转账12000.5元",
                "重量123.4567克，血液酒精含量163.9mg/100ml",
                "编号201330933号检验报告",
                "国道323线760KM+150M处",
                "自2014-10-12至2015-11-12止",
            })
    void whatIsNotPersonalStays(String words) {
        assertThat(PSEUDONYMISER.apply("其" + words + "，").text()).isEqualTo("其" + words + "，");
    }

    @Test
    void oneNumberHasOnePseudonymHoweverItIsWritten() {
        assertThat(PSEUDONYMISER
                        .apply("13800138000，138-0013-8000，１３９００１３９０００，13800138000")
                        .text())
                .isEqualTo("〔电话1〕，〔电话1〕，〔电话2〕，〔电话1〕");
    }

    /** How a number may be printed. */
    private enum Style {
        PLAIN,
        FULL_WIDTH,
        GROUPED,
        HYPHENED,
        OVER_LINES;

        String write(String number) {
            return switch (this) {
                case PLAIN -> number;
                case FULL_WIDTH -> wide(number);
                case GROUPED -> grouped(number, " ");
                case HYPHENED -> grouped(number, "-");
                case OVER_LINES -> number.substring(0, 7) + "\n" + number.substring(7);
            };
        }

        private static String wide(String number) {
            var wide = new StringBuilder();
            number.chars().forEach(c -> wide.append((char) (c + 0xFEE0)));
            return wide.toString();
        }

        private static String grouped(String number, String between) {
            return switch (number.length()) {
                case 11 -> number.replaceAll("(.{3})(.{4})(.{4})", "$1" + between + "$2" + between + "$3");
                case 18 -> number.replaceAll("(.{6})(.{8})(.{4})", "$1" + between + "$2" + between + "$3");
                default -> number.replaceAll("(.{4})(?=.)", "$1" + between);
            };
        }
    }

    @Provide
    Arbitrary<Style> styles() {
        return Arbitraries.of(Style.values());
    }

    @Provide
    Arbitrary<String> ids() {
        return Combinators.combine(
                        Arbitraries.of(List.of("110101", "440106", "654321", "820000")),
                        Arbitraries.integers().between(0, 40_000).map(day -> LocalDate.of(1900, 1, 1)
                                .plusDays(day)
                                .toString()
                                .replace("-", "")),
                        Arbitraries.integers().between(0, 999))
                .as((place, day, number) -> place + day + "%03d".formatted(number))
                .map(digits -> digits + ResidentId.check(digits));
    }

    @Provide
    Arbitrary<String> cards() {
        return Combinators.combine(
                        Arbitraries.of(List.of("622202", "621700", "623058", "622848")),
                        Arbitraries.strings().numeric().ofMinLength(9).ofMaxLength(12))
                .as((prefix, rest) -> prefix + rest)
                .map(digits -> {
                    int last = 0;
                    while (!BankCard.hasCheckDigit(digits + last)) {
                        last++;
                    }
                    return digits + last;
                })
                .filter(card -> !ResidentId.isPlausible(card));
    }

    @Provide
    Arbitrary<String> mobiles() {
        return Combinators.combine(
                        Arbitraries.integers().between(3, 9),
                        Arbitraries.strings().numeric().ofLength(9))
                .as((second, rest) -> "1" + second + rest);
    }
}
