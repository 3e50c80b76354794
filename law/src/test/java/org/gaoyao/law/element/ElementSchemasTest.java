package org.gaoyao.law.element;

import static org.assertj.core.api.Assertions.assertThat;

import org.gaoyao.law.charge.Charge;
import org.gaoyao.law.charge.Charges;
import org.junit.jupiter.api.Test;

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
}
