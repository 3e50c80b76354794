package org.gaoyao.law.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvinceTest {

    @ParameterizedTest
    @CsvSource({"广西壮族自治区, GUANGXI", "广西, GUANGXI", "山西省, SHANXI", "陕西, SHAANXI", "北京, BEIJING"})
    void aFullNameOrItsBeginningMeansAProvince(String name, Province province) {
        assertThat(Province.of(name)).contains(province);
    }

    @Test
    void otherNamesMeanNone() {
        assertThat(Province.of("山")).isEmpty();
        assertThat(Province.of("成都市")).isEmpty();
        assertThat(Province.values()).hasSize(31);
    }
}
