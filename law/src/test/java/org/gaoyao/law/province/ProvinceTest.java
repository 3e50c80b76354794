package org.gaoyao.law.province;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.gaoyao.law.SharedData;
import org.gaoyao.run.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ProvinceTest {

    @Test
    void thereAreThirtyOneAndThreeMore() {
        assertThat(Arrays.stream(Province.values()).filter(Province::mainland)).hasSize(31);
        assertThat(Province.values()).hasSize(34);
    }

    @ParameterizedTest
    @CsvSource({
        "广西壮族自治区,GUANGXI",
        "广西壮族,GUANGXI",
        "内蒙古,INNER_MONGOLIA",
        "蒙,INNER_MONGOLIA",
        "内,INNER_MONGOLIA",
        "黔,GUIZHOU",
        "贵,GUIZHOU",
        "Shaanxi,SHAANXI",
        "44,GUANGDONG",
        "重庆市,CHONGQING",
        "新疆,XINJIANG"
    })
    void everyNameFindsItsProvince(String name, Province province) {
        assertThat(Province.find(name)).contains(province);
    }

    @ParameterizedTest
    @CsvSource({
        "北京市朝阳区人民法院,BEIJING",
        "辽宁省朝阳市中级人民法院,LIAONING",
        "吉林市船营区人民法院,JILIN",
        "通化市东昌区人民法院,JILIN",
        "深圳市南山区人民法院,GUANGDONG",
        "阿拉善左旗人民法院,INNER_MONGOLIA",
        "上海市第一中级人民法院,SHANGHAI"
    })
    void aCourtLiesInTheProvinceOfItsNameOrPrefecture(String court, Province province) {
        assertThat(Province.ofPlace(court)).contains(province);
    }

    @Test
    void caseNumbersAndPlatesUseDifferentCharacters() {
        assertThat(Province.ofCaseNumber("（2021）黔0102刑初1号")).contains(Province.GUIZHOU);
        assertThat(Province.ofCaseNumber("(2018)内0105刑初1号")).contains(Province.INNER_MONGOLIA);
        assertThat(Province.ofCaseNumber("（2014）朝刑初字第1号")).isEmpty();
        assertThat(Province.ofPlate("驾驶贵A12345号")).contains(Province.GUIZHOU);
        assertThat(Province.ofPlate("蒙B·D1234")).contains(Province.INNER_MONGOLIA);
    }

    @Test
    void noPrefectureIsListedTwice() {
        Set<String> seen = new HashSet<>();
        for (Province province : Province.values()) {
            Cities.of(province)
                    .forEach(city -> assertThat(seen.add(city)).as(city).isTrue());
        }
        assertThat(seen).hasSizeGreaterThan(330);
    }

    /** The provinces there were taken from court names and case numbers by somebody else. */
    @Test
    void courtsOfRealJudgmentsLieWhereTheirAnnotatorsSay() throws IOException {
        int agreed = 0;
        int named = 0;
        try (var reader = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(SharedData.at("data/cases/judge_documents.jsonl.gz"))),
                StandardCharsets.UTF_8))) {
            for (String line : reader.lines().toList()) {
                JsonNode document = Json.parse(line);
                String province = document.path("province").asString("");
                var found = Province.ofPlace(document.path("court").asString(""));
                if (!province.isEmpty() && found.isPresent()) {
                    named++;
                    agreed += found.equals(Province.find(province)) ? 1 : 0;
                }
            }
        }
        assertThat(named).isGreaterThan(180);
        assertThat(agreed).isEqualTo(named);
    }
}
