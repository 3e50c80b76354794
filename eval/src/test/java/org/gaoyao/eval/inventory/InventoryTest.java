package org.gaoyao.eval.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gaoyao.eval.SharedData;
import org.gaoyao.eval.benchmark.Benchmark;
import org.gaoyao.run.Json;
import org.gaoyao.run.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class InventoryTest {

    @TempDir
    private Path data;

    @Test
    void aFileIsFoundInTheFolderOfItsRepositoryCountedAndCompared() throws IOException {
        write("LexEval/data/1_1.json", "{\"instruction\":\"选\",\"input\":\"甲\",\"answer\":\"A\"}\n".repeat(3));
        write("LexEval/data/1_2.json", "{\"instruction\":");
        Holding holding = holding("lexeval");
        assertThat(holding.folder()).isEqualTo(data.resolve("LexEval"));
        assertThat(holding.questions()).isEqualTo(3);
        assertThat(holding.isDamaged()).isTrue();
        List<Piece> questions = holding.pieces(Piece.Kind.QUESTIONS);
        assertThat(questions).hasSize(23);
        assertThat(questions.getFirst().found()).isEqualTo(new Piece.Present("data/1_1.json", 3, Piece.Version.OTHER));
        assertThat(questions.get(1).found())
                .isInstanceOfSatisfying(Piece.Damaged.class, damaged -> assertThat(damaged.problem())
                        .contains("1_2.json, row 1"));
        assertThat(questions.get(2).found()).isEqualTo(new Piece.Missing());
    }

    @Test
    void whatIsMissingSaysEveryPlaceWhereItMayLie() throws IOException {
        Holding holding = holding("jecqa");
        assertThat(holding.folder()).isEqualTo(data.resolve("jec-qa"));
        assertThat(holding.pieces().getFirst().places()).containsExactly("data/JECQA/0_test.json", "0_test.json");
        JsonNode json = Json.parse(Json.line(InventoryJson.of(List.of(holding))));
        assertThat(json.get(0).path("fixture_only").toString()).isEqualTo("[\"0_test\",\"1_test\"]");
        assertThat(json.get(0).path("files").get(0).path("state").asString("")).isEqualTo("missing");
    }

    @Test
    void listsOfLabelsAndTablesBelongToABenchmarkToo() throws IOException {
        write("CAIL2018/baseline/accu.txt", "盗窃\n");
        write("CAIL2018/data_test.json", """
            {"fact":"某","meta":{"accusation":["盗窃"],"relevant_articles":[264],"term_of_imprisonment":{"death_penalty":false,"imprisonment":6,"life_imprisonment":false}}}
            """);
        Holding holding = holding("cail2018");
        assertThat(holding.questions()).isEqualTo(3);
        assertThat(holding.pieces(Piece.Kind.LABELS))
                .extracting(Piece::found)
                .containsExactly(new Piece.Present("baseline/accu.txt", 0, Piece.Version.UNKNOWN), new Piece.Missing());
        assertThat(holding("lawbench").pieces(Piece.Kind.TABLES)).hasSize(2);
    }

    @Test
    void knowsTheDataBesideTheRepository() throws IOException {
        data = SharedData.at("data");
        SharedData.at("data/benchmarks/LexEval");
        Holding holding = holding("lexeval");
        assertThat(holding.questions()).isEqualTo(11_650);
        assertThat(holding.pieces(Piece.Kind.QUESTIONS).stream()
                        .filter(piece -> piece.found() instanceof Piece.Present present
                                && present.version() == Piece.Version.KNOWN))
                .hasSize(20);
        assertThat(holding.pieces(Piece.Kind.QUESTIONS).stream()
                        .filter(piece -> piece.found() instanceof Piece.Missing)
                        .map(Piece::task))
                .containsExactly("4_1", "5_1", "5_2");
    }

    private Holding holding(String benchmark) throws IOException {
        return new Inventory(data)
                .of(List.of(Benchmark.of(benchmark)), Progress.silent())
                .getFirst();
    }

    private void write(String name, String text) throws IOException {
        Path file = data.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
