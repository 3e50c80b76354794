package org.gaoyao.score.python;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every expectation was printed by CPython 3.11. */
class PythonTextTest {

    @ParameterizedTest
    @ValueSource(ints = {0x09, 0x0D, 0x1C, 0x1F, 0x20, 0x85, 0xA0, 0x1680, 0x2003, 0x2028, 0x202F, 0x205F, 0x3000})
    void whiteSpaceIsThatOfUnicodeAndFourSeparators(int point) {
        assertThat(PythonText.isSpace(point)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0x08, 0x0E, 0x1B, 0x200B, 0x2060, 0xFEFF, 'a'})
    void whatLooksLikeWhiteSpaceIsNone(int point) {
        assertThat(PythonText.isSpace(point)).isFalse();
    }

    @Test
    void digitsAreMoreThanDecimalOnes() {
        assertThat("7７²①".codePoints()).allMatch(PythonText::isDigit);
        assertThat("〇十Ⅷ½a".codePoints()).noneMatch(PythonText::isDigit);
        assertThat("汉ａあ".codePoints()).allMatch(PythonText::isAlpha);
        assertThat("〇，1".codePoints()).noneMatch(PythonText::isAlpha);
    }

    @Test
    void textIsStrippedAndSplitAtAnyWhiteSpace() {
        assertThat(PythonText.strip("\u3000 a b\u2028")).isEqualTo("a b");
        assertThat(PythonText.split(" a\u00A0b\u3000\n c ")).containsExactly("a", "b", "c");
        assertThat(PythonText.split("a;;b;", ';')).containsExactly("a", "", "b", "");
        assertThat(PythonText.withoutSpace(" a b\tc")).isEqualTo("abc");
    }

    @Test
    void lengthsCountCodePoints() {
        assertThat(PythonText.length("𠮷野")).isEqualTo(2);
        assertThat(PythonText.head("𠮷野家", 2)).isEqualTo("𠮷野");
        assertThat(PythonText.lower("ＡİΣ")).isEqualTo("ａi̇ς");
    }

    @ParameterizedTest
    @CsvSource({
        "0.1, 0.1",
        "5, 5.0",
        "1e16, 1e+16",
        "1.5e-7, 1.5e-07",
        "0.0001, 0.0001",
        "123456789012, 123456789012.0",
        "-2.5e120, -2.5e+120"
    })
    void floatsAreWrittenAsReprWritesThem(double value, String repr) {
        assertThat(PythonNumber.repr(value)).isEqualTo(repr);
    }

    @Test
    void numbersAreReadInAnyScriptAndRoundedFromTheirBinaryValue() {
        assertThat(PythonNumber.integer("１２٣")).isEqualTo(BigInteger.valueOf(123));
        assertThat(PythonNumber.real("３.５")).isEqualTo(3.5);
        assertThat(PythonNumber.round(2.675, 2)).isEqualTo(2.67);
        assertThat(PythonNumber.round(0.5, 0)).isEqualTo(0.0);
        assertThat(PythonNumber.repr(-0.0)).isEqualTo("-0.0");
    }
}
