package org.gaoyao.law.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgeTest {

    @ParameterizedTest
    @CsvSource({
        "已满十四周岁不满十六周岁, 14, 15",
        "已满十二周岁不满十四周岁, 12, 13",
        "不满十四周岁, 0, 13",
        "未满18岁, 0, 17",
        "已满七十五周岁, 75, 199",
        "75周岁以上, 75, 199",
        "18周岁以下, 0, 18",
        "17周岁, 17, 17",
        "六十岁, 60, 60",
    })
    void readsBoundsAsTheLawCountsThem(String words, int from, int to) {
        assertThat(Age.parse(words)).contains(new Age(from, to));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "岁", "万岁", "十四", "不满十六周岁不满十四周岁", "已满十六周岁不满十四周岁", "500岁", "不满〇岁"})
    void leavesAloneWhatIsNoAge(String words) {
        assertThat(Age.parse(words)).isEmpty();
    }

    @Test
    void aYearIsCompletedOnTheDayAfterTheBirthday() {
        LocalDate birth = LocalDate.of(2000, 2, 29);
        assertThat(Age.completed(birth, LocalDate.of(2014, 2, 28))).hasValue(13);
        assertThat(Age.completed(LocalDate.of(2000, 5, 1), LocalDate.of(2014, 5, 1)))
                .hasValue(13);
        assertThat(Age.completed(LocalDate.of(2000, 5, 1), LocalDate.of(2014, 5, 2)))
                .hasValue(14);
        assertThat(Age.completed(birth, birth)).hasValue(0);
        assertThat(Age.completed(birth, birth.minusDays(1))).isEmpty();
    }

    @Property(tries = 2000)
    void everySpanComesBack(@ForAll @IntRange(max = 198) int one, @ForAll @IntRange(max = 199) int other) {
        var age = new Age(Math.min(one, other), Math.max(one, other));
        if (age.to() < Age.MAX - 1) {
            assertThat(Age.parse(age.format())).contains(age);
        }
    }

    @Property(tries = 2000)
    void noTextBreaksIt(@ForAll("texts") String text) {
        Age.parse(text);
        assertThat(Age.find(text))
                .allSatisfy(found -> assertThat(found.words(text)).isNotBlank());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("已年不未满周岁以上下〇一二三十百0123456789").ofMaxLength(20);
    }
}
