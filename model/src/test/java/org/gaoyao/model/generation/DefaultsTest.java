package org.gaoyao.model.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DefaultsTest {

    @TempDir
    private Path folder;

    @Test
    void areWhatTheFileSays() throws IOException {
        write("""
            {"do_sample": true, "eos_token_id": [7, 5], "temperature": 0.6, "top_k": 20, "top_p": 0.95}
            """);
        Defaults defaults = Defaults.read(folder, Optional.of(Tiny.TOKENIZER));
        assertThat(defaults.sampling()).isEqualTo(new Sampling(0.6, 20, 0.95, 0, 1));
        assertThat(defaults.stopTokens()).containsExactlyInAnyOrder(5, 7, Tiny.END);
    }

    @Test
    void areTheModelsOwnDistributionWithoutAFile() throws IOException {
        Files.writeString(folder.resolve("config.json"), "{\"eos_token_id\": 9}");
        Defaults defaults = Defaults.read(folder, Optional.empty());
        assertThat(defaults.sampling()).isEqualTo(Sampling.PLAIN);
        assertThat(defaults.stopTokens()).containsExactly(9);
    }

    @Test
    void areGreedyWhereTheFileSaysNotToSample() throws IOException {
        write("{\"do_sample\": false, \"temperature\": 0.6}");
        assertThat(Defaults.read(folder, Optional.empty()).sampling().isGreedy())
                .isTrue();
    }

    @Test
    void ofADamagedFileAreRefused() throws IOException {
        write("{\"top_p\": 3, \"min_p\": -1}");
        assertThatThrownBy(() -> Defaults.read(folder, Optional.empty()))
                .hasMessageContainingAll("generation_config.json", "top-p", "min-p");
        write("{");
        assertThatThrownBy(() -> Defaults.read(folder, Optional.empty())).hasMessageContaining("is not JSON");
    }

    private void write(String json) throws IOException {
        Files.writeString(folder.resolve("generation_config.json"), json);
    }
}
