package org.gaoyao.score.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChoiceTest {

    /** The defects that the evaluation rules name, and what a person reads in the same answers. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ＡＢ||AB",
                "bd||BD",
                "Answer: B|AB|B",
                "分析：四个选项都有道理，故选B||B",
                "ABCD四项中只有B正确|ABCD|B",
                "AA||A",
                "BA|BA|AB",
                "选项A|A|A",
                "CD（无效合同）|CD|CD",
                "A、B和C|ABC|ABC",
                "C: 犯罪行为尚未实行完毕的情况下|C|C",
                "正确答案是：C。解析：A错误，B错误|C|C",
                "A错误，B正确，C错误，D正确|ABCD|BD",
                "ABCDEAB|ABCDE|",
                "我不知道||",
                "[API request failed: timeout]|A|",
                "可能是A也可能是C|AC|",
                "The answer is D.|D|D",
                "不选A，应选C|AC|C",
            })
    void publishedAndCorrectedReading(String answer, String published, String corrected) {
        assertThat(LetterRuns.of(answer)).isEqualTo(published == null ? "" : published);
        assertThat(ChoiceReader.read(answer).map(ChoiceReader.Choice::text).orElse(""))
                .isEqualTo(corrected == null ? "" : corrected);
    }

    @Test
    void aNameInsideALongerOneIsNotNamed() {
        var charges = new NamedOptions(List.of("行贿", "单位行贿", "盗窃"));
        assertThat(charges.occurring("构成单位行贿罪")).containsExactly("行贿", "单位行贿");
        assertThat(charges.named("构成单位行贿罪")).containsExactly("单位行贿");
        assertThat(charges.named("盗窃罪和行贿罪、单位行贿罪")).containsExactly("盗窃", "行贿", "单位行贿");
    }
}
