package org.gaoyao.model.tokenizer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.function.Consumer;
import org.gaoyao.run.Json;
import org.gaoyao.run.ProblemsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class TokenizerFilesTest {

    private final Tokenizer small = Texts.small(PreTokenizer.QWEN);

    @TempDir
    private Path folder;

    @Test
    void readsWhatItWrote() throws IOException {
        TokenizerFiles.write(small.with(small.config().withChatTemplate("{{ messages }}")), folder);
        Tokenizer again = TokenizerFiles.read(folder);
        assertThat(again.encode(Texts.SAMPLE)).containsExactly(small.encode(Texts.SAMPLE));
        assertThat(again.added()).isEqualTo(small.added());
        assertThat(again.config().chatTemplate()).contains("{{ messages }}");
        assertThat(again.config().roles().end()).contains("<|im_end|>");
        assertThat(again.size()).isEqualTo(small.size());
    }

    @Test
    void readsMergesInBothWritings() throws IOException {
        write(document -> {
            ArrayNode merges = (ArrayNode) document.path("model").path("merges");
            for (int i = 0; i < merges.size(); i++) {
                String[] parts = merges.get(i).stringValue().split(" ");
                merges.set(i, Json.parse(Json.line(parts)));
            }
        });
        assertThat(TokenizerFiles.read(folder).encode(Texts.SAMPLE)).containsExactly(small.encode(Texts.SAMPLE));
    }

    @Test
    void readsVocabularyAndMergesAndTiktoken() throws IOException {
        TokenizerFiles.write(small, folder);
        ObjectNode model = (ObjectNode) document().path("model");
        Files.delete(folder.resolve("tokenizer.json"));
        Files.writeString(folder.resolve("vocab.json"), Json.document(model.path("vocab")));
        Files.writeString(
                folder.resolve("merges.txt"),
                "#version: 0.2\n"
                        + String.join(
                                "\n",
                                model.path("merges")
                                        .valueStream()
                                        .map(node -> node.stringValue())
                                        .toList())
                        + "\n");
        assertThat(TokenizerFiles.read(folder).encode(Texts.SAMPLE)).containsExactly(small.encode(Texts.SAMPLE));

        var lines = new StringBuilder();
        for (int id = 0; id < small.parts().vocabulary().limit(); id++) {
            byte[] bytes = small.bytes(id, SpecialTokens.KEPT);
            lines.append(Base64.getEncoder().encodeToString(bytes))
                    .append(' ')
                    .append(id)
                    .append('\n');
        }
        Files.delete(folder.resolve("vocab.json"));
        Files.writeString(folder.resolve("small.tiktoken"), lines);
        assertThat(TokenizerFiles.read(folder).encode(Texts.SAMPLE)).containsExactly(small.encode(Texts.SAMPLE));
    }

    @Test
    void theTemplateInAFileOfItsOwnGoesBeforeThatInTheConfiguration() throws IOException {
        TokenizerFiles.write(small.with(small.config().withChatTemplate("old")), folder);
        Files.writeString(folder.resolve("chat_template.jinja"), "new");
        Tokenizer read = TokenizerFiles.read(folder);
        assertThat(read.config().chatTemplate()).contains("new");
        TokenizerFiles.write(read, folder);
        assertThat(TokenizerFiles.read(folder).config().chatTemplate()).contains("new");
    }

    @Test
    void refusesUnknownPartsByNameAndAllAtOnce() throws IOException {
        write(document -> {
            document.putObject("normalizer").put("type", "Lowercase");
            document.putObject("pre_tokenizer").put("type", "Metaspace");
            document.putObject("decoder").put("type", "WordPiece");
            ((ObjectNode) document.path("model")).put("type", "Unigram");
        });
        assertThatThrownBy(() -> TokenizerFiles.read(folder))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("Lowercase")
                .hasMessageContaining("Metaspace")
                .hasMessageContaining("WordPiece")
                .hasMessageContaining("Unigram")
                .hasMessageContaining("tokenizer.json, key model.type");
    }

    @Test
    void refusesAnotherRegularExpression() throws IOException {
        write(document -> ((ObjectNode) document.path("pre_tokenizer")
                        .path("pretokenizers")
                        .path(0)
                        .path("pattern"))
                .put("Regex", "\\s+"));
        assertThatThrownBy(() -> TokenizerFiles.read(folder)).hasMessageContaining("\\s+");
    }

    @Test
    void refusesMergesAndIdsThatDoNotFitTheVocabulary() throws IOException {
        write(document -> {
            ((ArrayNode) document.path("model").path("merges")).add("qq zz").add("only");
            ((ObjectNode) document.path("model").path("vocab")).remove("A");
            ((ObjectNode) document.path("added_tokens").path(0)).put("id", 7);
        });
        assertThatThrownBy(() -> TokenizerFiles.read(folder))
                .hasMessageContaining("\"qq zz\" needs the token \"qq\"")
                .hasMessageContaining("\"only\"")
                .hasMessageContaining("0x41")
                .hasMessageContaining("\"<|endoftext|>\" has the id 7");
    }

    @Test
    void countsWhatIsWrongManyTimes() throws IOException {
        write(document -> {
            for (int i = 0; i < 100; i++) {
                ((ArrayNode) document.path("model").path("merges")).add("qq" + i + " zz");
            }
        });
        assertThatThrownBy(() -> TokenizerFiles.read(folder))
                .isInstanceOfSatisfying(ProblemsException.class, refusal -> assertThat(refusal.problems())
                        .hasSize(21))
                .hasMessageContaining("80 more problems");
    }

    @Test
    void refusesAFolderWithoutTokenizerAndFilesThatAreDamaged() throws IOException {
        assertThatThrownBy(() -> TokenizerFiles.read(folder)).hasMessageContaining("has neither tokenizer.json");
        Files.writeString(folder.resolve("tokenizer.json"), "{\"model\":");
        assertThatThrownBy(() -> TokenizerFiles.read(folder)).hasMessageContaining("is not JSON");
    }

    @Test
    void refusesAClassOfWhichThePreTokenizerIsNotKnown() throws IOException {
        Files.writeString(folder.resolve("vocab.json"), "{}");
        Files.writeString(folder.resolve("merges.txt"), "");
        Files.writeString(folder.resolve("tokenizer_config.json"), "{\"tokenizer_class\": \"GPT2Tokenizer\"}");
        assertThatThrownBy(() -> TokenizerFiles.read(folder)).hasMessageContaining("\"GPT2Tokenizer\" is not known");
    }

    private void write(Consumer<ObjectNode> change) throws IOException {
        TokenizerFiles.write(small, folder);
        ObjectNode document = document();
        change.accept(document);
        Files.writeString(folder.resolve("tokenizer.json"), Json.document(document));
        Files.delete(folder.resolve("tokenizer_config.json"));
    }

    private ObjectNode document() throws IOException {
        return (ObjectNode) Json.parse(Files.readString(folder.resolve("tokenizer.json")));
    }
}
