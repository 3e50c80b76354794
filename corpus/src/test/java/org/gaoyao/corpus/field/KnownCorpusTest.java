package org.gaoyao.corpus.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gaoyao.corpus.document.DocumentClass;
import org.gaoyao.corpus.document.DocumentClass.Domain;
import org.gaoyao.corpus.document.Label;
import org.gaoyao.corpus.field.FieldMap.Fields;
import org.gaoyao.moot.general.GeneralKind;
import org.gaoyao.run.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class KnownCorpusTest {

    /** The nine general corpora of LegalOne, by paths as their downloads have them. */
    @ParameterizedTest
    @CsvSource({
        "datasets/HuggingFaceFW/fineweb-edu/data/CC-MAIN-2024-10/000.parquet, fineweb-edu, WEB",
        "hub/HuggingFaceFW___finepdfs/cmn_Hani/0.parquet, finepdfs, BOOK",
        "FineWiki/data/zhwiki/000.parquet, finewiki, ENCYCLOPAEDIA",
        "Skywork/SkyPile-150B/data/2020-40_zh_head_0000.jsonl, skypile-150b, WEB",
        "BAAI/IndustryCorpus/law/part-1.jsonl.gz, industrycorpus, WEB",
        "OpenNewsArchive/zh/part-000.jsonl, opennewsarchive, NEWS",
        "GAIR/MathPile/train/arXiv/a.jsonl.gz, mathpile, MATHEMATICS",
        "WanJuan1.0/nlp/CN/WebText-cn/part-0001.jsonl, wanjuan, WEB",
        "563w_baidubaike/563w_baidubaike.json, baidubaike-5.63m, ENCYCLOPAEDIA"
    })
    void downloadIsKnownByItsPath(String path, String name, DocumentClass documentClass) {
        KnownCorpus known = KnownCorpus.ofPath("/home/me/" + path);

        assertThat(known.name()).isEqualTo(name);
        assertThat(known.documentClass()).contains(documentClass);
    }

    @Test
    void articlesOfAnEncyclopaediaAreReadSectionBySection() {
        Fields fields = read("baidubaike-5.63m", """
            {"title":"正当防卫","summary":"是指……","sections":[{"title":"要件","content":"起因"},{"title":"限度","content":""}],
             "url":"http://x/1"}\
            """);

        assertThat(fields.text()).isEqualTo("正当防卫\n\n是指……\n\n要件\n\n起因\n\n限度");
        assertThat(fields.labels()).containsEntry(Label.TITLE, "正当防卫").containsEntry(Label.URL, "http://x/1");
    }

    @Test
    void titleStandsBeforeTheTextWhereBothAreThere() {
        assertThat(read("wanjuan", "{\"id\":\"1\",\"title\":\"题\",\"content\":\"文\"}")
                        .text())
                .isEqualTo("题\n\n文");
        assertThat(read("wanjuan", "{\"id\":\"1\",\"content\":\"文\"}").text()).isEqualTo("文");
    }

    @ParameterizedTest
    @EnumSource
    void generalTextsOfTheMootCourtAreGeneral(GeneralKind kind) {
        Fields fields = read("moot", "{\"text\":\"文\",\"kind\":\"%s\"}".formatted(kind));

        assertThat(fields.documentClass().map(DocumentClass::domain)).contains(Domain.GENERAL);
    }

    @Test
    void datesAndProvincesAreBroughtIntoOneForm() {
        Fields fields = read("common", "{\"正文\":\"文\",\"裁判日期\":\"2021年3月1日\",\"省份\":\"四川\",\"案号\":\"（2021）川01刑初1号\"}");

        assertThat(fields.labels())
                .containsEntry(Label.DATE, "2021-03-01")
                .containsEntry(Label.PROVINCE, "四川省")
                .containsEntry(Label.CASE_NUMBER, "（2021）川01刑初1号");
        assertThat(read("fineweb-edu", "{\"text\":\"t\",\"date\":\"2023-02-05T10:11:12Z\"}")
                        .labels())
                .containsEntry(Label.DATE, "2023-02-05");
        assertThat(read("common", "{\"text\":\"t\",\"date\":\"yesterday\"}").labels())
                .isEmpty();
    }

    @Test
    void mootCourtTellsTheClassOfItsDocuments() {
        assertThat(read("moot", "{\"kind\":\"judgment\",\"text\":\"t\"}").documentClass())
                .contains(DocumentClass.JUDGMENT);
        assertThat(read("moot", "{\"kind\":\"indictment\",\"text\":\"t\"}").documentClass())
                .contains(DocumentClass.LEGAL_DOCUMENT);
    }

    @Test
    void rowWithoutATextIsNone() {
        FieldMap fields = KnownCorpus.named("skypile-150b").orElseThrow().fields();

        assertThat(fields.read(Json.parse("{\"content\":\"x\"}"))).isEmpty();
        assertThat(fields.withText(List.of("content")).read(Json.parse("{\"content\":\"x\"}")))
                .isPresent();
    }

    private static Fields read(String corpus, String row) {
        return KnownCorpus.named(corpus)
                .orElseThrow()
                .fields()
                .read(Json.parse(row))
                .orElseThrow();
    }
}
