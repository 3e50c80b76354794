package org.gaoyao.chat.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.gaoyao.run.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PythonJsonTest {

    @ParameterizedTest
    @CsvSource({
        "1, 1.0",
        "0.1, 0.1",
        "-0.0, -0.0",
        "1e15, 1000000000000000.0",
        "1e16, 1e+16",
        "1.5e300, 1.5e+300",
        "0.0001, 0.0001",
        "0.00001, 1e-05",
        "-1.25e-7, -1.25e-07",
        "123456789.125, 123456789.125",
        "5e-324, 5e-324",
        "1e22, 1e+22",
        "1.7976931348623157e308, 1.7976931348623157e+308"
    })
    void floatsAreWrittenAsReprWritesThem(double value, String expected) {
        assertThat(PythonJson.real(value)).isEqualTo(expected);
    }

    @Test
    void separatorsHaveBlanksAndOnlyWhatMustBeIsEscaped() {
        String json =
                "{\"a\":[1,2.50,true,null,{}],\"法\":\"\\\"\\\\\\n\\u0001\\u007f\\u2028é\",\"n\":18446744073709551617}";
        assertThat(PythonJson.write(Json.parse(json)))
                .isEqualTo("{\"a\": [1, 2.5, true, null, {}], \"法\": \"\\\"\\\\\\n"
                        + "\\u0001\u007f\u2028é\", \"n\": 18446744073709551617}");
    }

    @Test
    void indentedValuesStandOnLinesOfTheirOwn() {
        assertThat(PythonJson.indented(Json.parse("{\"a\":[1,{\"b\":[]}],\"c\":{}}")) + "\n")
                .isEqualTo("""
                    {
                        "a": [
                            1,
                            {
                                "b": []
                            }
                        ],
                        "c": {}
                    }
                    """);
    }
}
