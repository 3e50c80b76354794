package org.gaoyao.law.element;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.gaoyao.law.number.ChineseNumeral;
import org.gaoyao.run.Json;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueReaderTest {

    private static final ElementSchemas SCHEMAS = ElementSchemas.load();

    private static Object plain(String code, String words) {
        return switch (ValueReader.read(SCHEMAS.definition(code).orElseThrow(), words)) {
            case Reading.Read(ElementValue value) -> value.plain();
            case Reading.Refused(String what, String next) -> "refused: " + what + next;
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "amount|3631元|3631",
                "amount|三千余元|3000",
                "amount|人民币1.2万元|12000",
                "amount|3.5万|35000",
                "amount|10,000.50元|10000.5",
                "deaths|2人|2",
                "deaths|两人|2",
                "deaths|一名|1",
                "deaths|0|0",
                "times|三次|3",
                "times|多次以上|refused",
                "hours_detained|36小时|36",
                "blood_alcohol|153.2mg/100ml|153.2",
                "drug_weight|1.2克|1.2",
                "drug_weight|净重500毫克|0.5",
                "drug_weight|0.5千克|500",
                "drug_weight|十余克|10",
                "drug_weight|10粒|refused: counts pieces",
                "age|十七周岁|17",
                "age|不满十四周岁|refused: is a span of ages",
                "disability_grade|十级伤残|10",
                "disability_grade|伤残等级为9级|refused",
                "disability_grade|11|refused: must be from 1 to 10",
                "separated_months|一年六个月|18",
                "separated_months|18|18",
                "loan_date|2021年3月1日|2021-03-01",
                "loan_date|2021-03-01|2021-03-01",
                "loan_date|2021年2月30日|refused",
                "responsibility|全责|full",
                "responsibility|负事故的主要责任|main",
                "responsibility|很大责任|refused: is none of its values",
                "annual_rate|24%|24",
                "annual_rate|百分之二十四|24",
                "monthly_rate|月息2分|2",
                "monthly_rate|五厘|0.5",
                "surrender|有|true",
                "surrender|自首|true",
                "surrender|无|false",
                "surrender|大概|refused",
                "deaths|-1|refused"
            })
    void wordsBecomeValuesOrAreRefused(String code, String words, String expected) {
        String actual = plain(code, words).toString();
        if (expected.startsWith("refused")) {
            assertThat(actual).startsWith(expected);
        } else {
            assertThat(actual).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({"surrender,2", "amount,true", "loan_date,5", "deaths,1.5", "deaths,-1", "age,[17]"})
    void jsonOfTheWrongKindIsRefused(String code, String json) {
        assertThat(ValueReader.read(SCHEMAS.definition(code).orElseThrow(), Json.parse(json)))
                .isInstanceOf(Reading.Refused.class);
    }

    @Property(tries = 300)
    void everyCountAndAmountIsReadInFiguresAndInNumerals(@ForAll @IntRange(min = 0, max = 999_999) int number) {
        BigDecimal expected = BigDecimal.valueOf(number);
        String numeral = ChineseNumeral.format(number);
        assertThat(plain("deaths", numeral + "人")).isEqualTo(expected);
        assertThat(plain("deaths", number + "名")).isEqualTo(expected);
        assertThat(plain("amount", numeral + "元")).isEqualTo(expected);
        assertThat(plain("drug_weight", number + "克")).isEqualTo(expected);
    }
}
