package org.gaoyao.corpus.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text as binary Word files hold it; < | > stand for the marks of a field, ^ for that of a picture. */
final class DocTextTest {

    @ParameterizedTest
    @CsvSource({
        "见< HYPERLINK \"http://a.b\" |第一条>。, 见第一条。",
        "目录< TOC |一、总则< PAGEREF a |3>>完, 目录一、总则3完",
        "图< EMBED Package |^>表, 图表",
        "< EQ a >余下, 余下",
        "无头>仍在|此, 无头仍在此",
        "判决^如下, 判决如下",
    })
    void resultsOfFieldsStayAndTheirCodesGo(String stored, String plain) {
        assertThat(DocText.plain(stored.replace('<', '\u0013')
                        .replace('|', '\u0014')
                        .replace('>', '\u0015')
                        .replace('^', '\u0001')))
                .isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({"000D, 000A", "0007, 0009", "000B, 000A", "000C, 000A", "001E, 002D"})
    void breaksAndCellsAreKept(String mark, String becomes) {
        assertThat(DocText.plain("甲" + (char) Integer.parseInt(mark, 16) + "乙"))
                .isEqualTo("甲" + (char) Integer.parseInt(becomes, 16) + "乙");
    }
}
