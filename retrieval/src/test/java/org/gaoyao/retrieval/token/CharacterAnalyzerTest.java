package org.gaoyao.retrieval.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CharacterAnalyzerTest {

    private static final CharacterAnalyzer ANALYZER = new CharacterAnalyzer();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        盗窃罪 | 盗 盗窃 窃 窃罪 罪
        刑法，盗 | 刑 刑法 法 盗
        刑法 盗 | 刑 刑法 法 盗
        ＡＢ１２号 | ab12 号
        GB/T 2260—2007 | gb t 2260 2007
        三百〇六 | 三 三百 百 百〇 〇 〇六 六
        \uD840\uDC00法 | \uD840\uDC00 \uD840\uDC00法 法
        """)
    void charactersAndPairsAreTokens(String text, String tokens) {
        assertThat(String.join(" ", ANALYZER.tokens(text).keySet())).isEqualTo(tokens);
    }

    @Test
    void tokensAreCounted() {
        assertThat(ANALYZER.tokens("法法法")).isEqualTo(Map.of("法", 3, "法法", 2));
        assertThat(ANALYZER.tokens("。 ")).isEmpty();
    }

    @Property(tries = 300)
    void anyTextHasTokens(@ForAll String text) {
        assertThat(ANALYZER.tokens(text)).allSatisfy((token, count) -> {
            assertThat(token).isNotEmpty();
            assertThat(count).isPositive();
        });
    }
}
