package org.gaoyao.model.tokenizer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The published vocabulary of Qwen against ids that others computed; needs ../shared. */
class PublishedTokenizerTest {

    private static Tokenizer qwen;

    @TempDir
    private Path folder;

    @BeforeAll
    static void load() throws IOException {
        qwen = TokenizerFiles.read(SharedData.of("data/tokenizer"));
    }

    @Test
    void givesTheListedIds() throws IOException {
        for (JsonNode line : SharedData.lines("parity/tokenizer/qwen.jsonl")) {
            String text = line.path("text").stringValue();
            assertThat(qwen.encode(text))
                    .as(text)
                    .containsExactly(line.path("ids")
                            .valueStream()
                            .mapToInt(JsonNode::intValue)
                            .toArray());
        }
    }

    @Test
    void takesAddedTokensOutOfTheText() {
        assertThat(qwen.encode("<|im_start|>user\n你好<|im_end|>\n<think>"))
                .containsExactly(151644, 872, 198, 108386, 151645, 198, 151667);
        assertThat(qwen.size()).isEqualTo(151669);
    }

    @Test
    void aMillionCharactersOfStatutesComeBackAsTheyWere() throws IOException {
        String text = SharedData.statutes(1_000_000);
        int[] ids = qwen.encode(text);
        assertThat(qwen.decode(ids, SpecialTokens.KEPT)).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    @Test
    void theTiktokenFormOfTheVocabularyGivesTheSameIds() throws IOException {
        Tokenizer tiktoken = TokenizerFiles.read(SharedData.of("data/tokenizer/qwen.tiktoken.gz"));
        String text = SharedData.statutes(200_000) + " It's 2026; naïve façade \uD83D\uDE36\u200D\uD83C\uDF2B\uFE0F";
        assertThat(Arrays.equals(tiktoken.encode(text), qwen.encode(text))).isTrue();
        assertThat(tiktoken.parts().merges().size())
                .isEqualTo(qwen.parts().merges().size());
    }

    @Test
    void aFolderWrittenAgainHoldsTheSameTokenizer() throws IOException {
        TokenizerFiles.write(qwen, folder);
        Tokenizer again = TokenizerFiles.read(folder);
        String text = SharedData.statutes(100_000) + "<|im_start|>\u2003<tool_call>";
        assertThat(again.encode(text)).containsExactly(qwen.encode(text));
        assertThat(again.added()).isEqualTo(qwen.added());
        assertThat(again.config().roles()).isEqualTo(qwen.config().roles());
        assertThat(Files.exists(folder.resolve("tokenizer.json"))).isTrue();
    }
}
