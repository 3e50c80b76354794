package org.gaoyao.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ModelPlanTest {

    @Test
    void thePublishedSizesAreShownAtOnce() {
        Program.Said said = Program.run("model", "plan");
        assertThat(said.code()).isZero();
        assertThat(said.out().lines()).hasSize(7).last().asString().contains("llama-70b", "none: needs", "ZeRO-3");
    }

    @Test
    void whatDoesNotFitIsSaidWithWhatToChange() {
        Program.Said said = Program.run("model", "plan", "--shape", "deepseek-r1-distill-llama-70b", "--devices", 8);
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).contains("none fits", "--devices 32 → ZeRO-3", "--adapters 16 → ");
    }

    @Test
    void generationNamesItsCopies() {
        Program.Said said = Program.run("model", "plan", "--shape", "qwen3-8b", "--stage", "generation");
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("fits 可行: 2 × 4 devices, 256 at once");
    }

    @Test
    void whatCannotBePlannedIsRefused() {
        assertThat(Program.run("model", "plan", "--shape", "nothing").err()).contains("neither a shape nor a folder");
        assertThat(Program.run("model", "plan", "--device", "abacus").err()).contains("give a100 or h100");
        assertThat(Program.run("model", "plan", "--length", "0").err()).contains("at least 1");
    }
}
