package org.gaoyao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gaoyao.law.civil.Kind;
import org.gaoyao.run.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LawAmountTest {

    @TempDir
    Path folder;

    @Test
    void showsStepsWithSourcesAndResults() throws IOException {
        Path facts = Files.writeString(folder.resolve("facts.json"), Kind.LENDING.example());
        assertThat(Program.run("law", "amount", "lending", facts, "--lang", "zh")
                        .out())
                .contains("借期内利息，2020-03-01至2020-05-31共92日：97000×24%×92÷365 = 5867.84元")
                .contains("第二十八条第一款")
                .contains("→ 尚欠本金: 93588.74 元");
        assertThat(Program.run("law", "amount", "lending", facts, "--lang", "en")
                        .out())
                .contains("→ principal outstanding: 93588.74 yuan");
        assertThat(Json.parse(Program.run("law", "amount", "lending", facts, "--json")
                                .out())
                        .path("items")
                        .get(0)
                        .path("value")
                        .decimalValue())
                .isEqualByComparingTo("93588.74");
    }

    @Test
    void manyCasesAreAnsweredLineByLineOrRefusedTogether() throws IOException {
        Path in = folder.resolve("in.jsonl");
        Path out = folder.resolve("out.jsonl");
        Files.writeString(in, """
            {"id":1,"kind":"court-fee","facts":{"matter":"labour"}}
            {"id":"b","kind":"earnest","facts":{"paid":"1万元","contract_value":100000,"breach":"taker"}}
            """);
        assertThat(Program.run("law", "amount", "--jsonl", in, "--out", out).code())
                .isZero();
        assertThat(Files.readString(out).lines())
                .hasSize(2)
                .anyMatch(line -> line.contains("\"id\":\"b\"") && line.contains("20000"));

        Files.writeString(in, """
            {"id":1,"kind":"court-fees","facts":{}}
            {"kind":"earnest","facts":{}}
            {"id":3,"kind":"earnest","facts":{"paid":-1}}
            """);
        Program.Said said = Program.run("law", "amount", "--jsonl", in, "--out", out);
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err())
                .contains("in.jsonl:1, field \"kind\": there is no amount of kind \"court-fees\" → did you mean"
                        + " court-fee?")
                .contains("in.jsonl:2, field \"id\": is missing")
                .contains("in.jsonl:3, field \"paid\": is no amount of yuan")
                .contains("in.jsonl:3, field \"breach\": is missing");
    }

    @Test
    void listsWhatThereIsAndShowsItsFields() {
        assertThat(Program.run("law", "amount", "--lang", "zh").out())
                .contains("dismissal")
                .contains("诉讼时效");
        assertThat(Program.run("law", "amount", "traffic", "--example").out()).contains("\"commercial_limit\"");
    }
}
