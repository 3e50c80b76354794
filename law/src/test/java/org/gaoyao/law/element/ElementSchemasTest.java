package org.gaoyao.law.element;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gaoyao.law.charge.Charge;
import org.gaoyao.law.charge.Charges;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ElementSchemasTest {

    private final ElementSchemas schemas = ElementSchemas.load();

    @Test
    void everyChargeOfTheGuidanceHasASchemaOfItsOwnWithTheCommonElements() {
        assertThat(Charges.load().ofGuidance()).hasSize(23).allSatisfy(charge -> {
            ElementSchema schema = schemas.of(charge);
            assertThat(schema.code()).as(charge.name()).isNotEqualTo(ElementSchemas.CRIME);
            assertThat(schema.find("自首")).map(ElementDefinition::code).contains("surrender");
        });
    }

    @Test
    void aChargeWithoutASchemaHasTheCommonElements() {
        Charge other = Charges.load().all().stream()
                .filter(charge -> schemas.of(charge).code().equals(ElementSchemas.CRIME))
                .findFirst()
                .orElseThrow();
        assertThat(schemas.of(other).find("累犯")).isPresent();
    }

    @Test
    void everyElementIsInSomeSchema() {
        assertThat(schemas.definitions()).allSatisfy(definition -> assertThat(
                        schemas.all().stream().filter(schema -> schema.has(definition.code())))
                .as(definition.toString())
                .isNotEmpty());
    }

    @Test
    void theSameFormatInAFileOfAUserAddsElementsAndSchemas(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("mine.jsonl");
        Files.writeString(file, """
            {"element": "my_flag", "name": "涉黑", "english": "mafia", "type": "flag", "layer": 2}
            {"schema": "illegal_business", "name": "非法经营罪", "charges": ["非法经营"], "includes": ["crime"], "elements": ["my_flag", {"element": "amount", "name": "经营数额", "aliases": ["货值"]}]}
            """);
        ElementSchema schema = ElementSchemas.load(List.of(file))
                .of(Charges.load().find("非法经营罪").orElseThrow());
        assertThat(schema.find("涉黑")).isPresent();
        assertThat(schema.find("货值")).map(ElementDefinition::code).contains("amount");
        assertThat(schema.find("自首")).isPresent();
    }

    @Test
    void aFileWithMistakesGivesAllAtOnceWithRowAndField(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("mine.jsonl");
        Files.writeString(file, """
            {"element": "Flag", "name": "甲", "english": "a", "type": "flagg"}
            {"element": "b", "name": "乙", "english": "b", "type": "choice", "layer": 3}
            {"element": "c", "name": "丙", "english": "c", "type": "count", "min": 5, "max": 1, "alias": ["d"]}
            {"element": "surrender", "name": "自首", "english": "e", "type": "flag"}
            nonsense
            {"schema": "s", "name": "某", "charges": ["某某罪"], "includes": ["crimes"], "elements": ["surender", {"element": "accessory", "name": "主犯"}, "principal", {"elem": "x"}]}
            {"schema": "round", "name": "圆", "includes": ["trip"], "elements": []}
            {"schema": "trip", "name": "旅", "includes": ["round"], "elements": []}
            {"other": 1}
            """);
        assertThatThrownBy(() -> ElementSchemas.load(List.of(file)))
                .hasMessageContaining("row 1, field \"element\": must be in snake_case")
                .hasMessageContaining("row 1, field \"type\": is not a type: flagg")
                .hasMessageContaining("row 2, field \"layer\": must be 1 or 2, got 3")
                .hasMessageContaining("row 2, field \"values\": is empty")
                .hasMessageContaining("row 3, field \"min\": is above max: 5 > 1")
                .hasMessageContaining("row 3, field \"alias\": is not a known field → did you mean \"aliases\"?")
                .hasMessageContaining("row 4, field \"element\": is defined twice")
                .hasMessageContaining("row 5: is not JSON")
                .hasMessageContaining("row 6, field \"charges\": has no such charge: 某某罪")
                .hasMessageContaining("row 6, element 4, field \"element\"")
                .hasMessageContaining("row 9: defines neither");
    }

    @Test
    void whatASchemaNamesMustExistAndMeanOneThing(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("mine.jsonl");
        Files.writeString(file, """
            {"schema": "s", "name": "某", "includes": ["crimes"], "elements": ["surender", {"element": "accessory", "name": "主犯"}, "principal"]}
            {"schema": "round", "name": "圆", "includes": ["trip"], "elements": []}
            {"schema": "trip", "name": "旅", "includes": ["round"], "elements": []}
            """);
        assertThatThrownBy(() -> ElementSchemas.load(List.of(file)))
                .hasMessageContaining("row 1, field \"includes\": has no such schema: crimes")
                .hasMessageContaining("has no such element: surender → did you mean surrender?")
                .hasMessageContaining("\"主犯\" means both")
                .hasMessageContaining("goes round in a circle: [round, trip]");
    }
}
