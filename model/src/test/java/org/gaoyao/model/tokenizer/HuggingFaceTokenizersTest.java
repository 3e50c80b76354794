package org.gaoyao.model.tokenizer;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.gaoyao.run.AtomicFile;
import org.gaoyao.run.Json;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Ours against Hugging Face's own tokenizers (through DJL): what we write it reads, and it gives the same ids. */
class HuggingFaceTokenizersTest {

    @TempDir
    private static Path cache;

    @TempDir
    private Path folder;

    @BeforeAll
    static void theNativeLibraryLoadsWithoutDownloading() {
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("RUST_FLAVOR", "cpu");
        System.setProperty("DJL_CACHE_DIR", cache.toString());
        try {
            Class.forName("ai.djl.huggingface.tokenizers.jni.LibUtils");
        } catch (ClassNotFoundException | LinkageError | IllegalStateException failure) {
            Assumptions.abort("DJL's native tokenizers do not load on this machine: " + failure);
        }
    }

    @Test
    void aMillionCharactersOfStatutesHaveTheSameIdsWithTheVocabularyOfQwen() throws IOException {
        Tokenizer qwen = TokenizerFiles.read(SharedData.of("data/tokenizer"));
        String text = SharedData.statutes(1_000_000);
        TokenizerFiles.write(qwen, folder);
        try (HuggingFaceTokenizer oracle = open(folder)) {
            assertThat(Arrays.equals(qwen.encode(text), ids(oracle, text))).isTrue();
            same(qwen, oracle, 800);
        }
    }

    @Test
    void aTokenizerThatWeTrainedGivesTheSameIdsThere() throws IOException {
        for (PreTokenizer preTokenizer : PreTokenizer.values()) {
            Tokenizer trained = Texts.small(preTokenizer);
            TokenizerFiles.write(trained, folder);
            try (HuggingFaceTokenizer oracle = open(folder)) {
                same(trained, oracle, 800);
            }
        }
    }

    @Test
    void wholeWordsAndTheFlagsOfAddedTokensMeanTheSameThere() throws IOException {
        TokenizerParts parts = Texts.small(PreTokenizer.LLAMA3).parts();
        ObjectNode document = TokenizerJson.write(parts);
        ((ObjectNode) document.path("model")).put("ignore_merges", true);
        // tokens that no merge makes: they are found only where a word is looked up whole
        ((ObjectNode) document.path("model").path("vocab")).put("xyzzy", 415).put("Ġ42", 416);
        ArrayNode added = (ArrayNode) document.path("added_tokens");
        added.removeAll();
        int id = 417; // the next free one: elsewhere ids are given anew
        for (AddedToken token : List.of(
                new AddedToken(0, "<l>", false, false, true, false, false),
                new AddedToken(0, "<r>", false, false, false, true, false),
                new AddedToken(0, "<lr>", true, false, true, true, false),
                new AddedToken(0, "word", false, false, false, false, true),
                new AddedToken(0, "ễ", false, true, false, false, false),
                new AddedToken(0, "<l><r>", true, false, false, false, false),
                new AddedToken(0, "法律", false, true, true, true, true))) {
            ObjectNode node = TokenizerConfig.flags(token);
            node.put("id", id++);
            added.add(node);
        }
        document.putObject("normalizer").put("type", "NFC");
        AtomicFile.write(folder.resolve("tokenizer.json"), Json.document(document));
        Tokenizer ours = TokenizerFiles.read(folder);
        assertThat(ours.wholeWords()).isTrue();
        List<String> texts = List.of(
                "xyzzy xyzzy42 xyzzya",
                "a <l> b",
                "a <r>  \n b",
                "  <lr>\t\t<lr> ",
                "word words sword word, 法律",
                "e\u0302\u0303 ễ",
                "<l><r> <l> <r>",
                "x<l>  <l> x <r> <l> y",
                "法律 x 法律。法律",
                "word",
                " word ",
                "_word word1 wórd",
                "<r> <r>");
        try (HuggingFaceTokenizer oracle = open(folder)) {
            for (String text : texts) {
                assertThat(ours.encode(text)).as(text).containsExactly(ids(oracle, text));
            }
            Arbitrary<String> mixed = Arbitraries.of(
                            "<l>",
                            "<r>",
                            "<lr>",
                            "word",
                            "ễ",
                            "e\u0302\u0303",
                            "法律",
                            " ",
                            "\n",
                            "\u3000",
                            "x",
                            "，",
                            "xyzzy",
                            "_")
                    .list()
                    .ofMaxSize(12)
                    .map(list -> String.join("", list));
            mixed.sampleStream()
                    .limit(1500)
                    .forEach(text -> assertThat(ours.encode(text)).as(text).containsExactly(ids(oracle, text)));
        }
    }

    private static void same(Tokenizer ours, HuggingFaceTokenizer oracle, int samples) {
        Texts.awkward().sampleStream().limit(samples).forEach(text -> {
            int[] ids = ours.encode(text);
            assertThat(ids).as(text).containsExactly(ids(oracle, text));
            assertThat(ours.decode(ids, SpecialTokens.KEPT))
                    .isEqualTo(oracle.decode(Arrays.stream(ids).asLongStream().toArray(), false));
        });
    }

    private static HuggingFaceTokenizer open(Path folder) throws IOException {
        return HuggingFaceTokenizer.newInstance(
                folder.resolve("tokenizer.json"), Map.of("addSpecialTokens", "false", "truncation", "false"));
    }

    private static int[] ids(HuggingFaceTokenizer oracle, String text) {
        return Arrays.stream(oracle.encode(text, false, false).getIds())
                .mapToInt(Math::toIntExact)
                .toArray();
    }
}
