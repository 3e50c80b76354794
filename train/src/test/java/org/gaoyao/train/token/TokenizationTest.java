package org.gaoyao.train.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.gaoyao.corpus.document.Document;
import org.gaoyao.corpus.document.DocumentClass;
import org.gaoyao.corpus.document.DocumentClass.Domain;
import org.gaoyao.corpus.document.Label;
import org.gaoyao.corpus.perplexity.Bucket;
import org.gaoyao.model.tokenizer.SpecialTokens;
import org.gaoyao.model.tokenizer.Tokenizer;
import org.gaoyao.run.ProblemsException;
import org.gaoyao.run.Progress;
import org.gaoyao.train.sampling.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenizationTest {

    private static final Tokenizer TOKENIZER = Shelf.tokenizer();
    private static final Tokenization HALF = new Tokenization(TOKENIZER, CellRule.STANDARD, new HeldOut(.5, 7));
    private static final Tokenization NONE_HELD = new Tokenization(TOKENIZER, CellRule.STANDARD, new HeldOut(0, 7));

    @TempDir
    private Path folder;

    private TokenShards write(Tokenization tokenization, String name, List<Document> documents) throws IOException {
        return tokenization.write(documents::forEach, folder.resolve(name), Progress.silent());
    }

    private static List<String> texts(TokenStream stream) {
        String all = TOKENIZER.decode(stream.ids(0, (int) stream.length()), SpecialTokens.KEPT);
        return List.of(all.split("<\\|endoftext\\|>"));
    }

    private static List<String> legalHeldOut(TokenShards shards) {
        return texts(Objects.requireNonNull(shards.heldOut().get(Part.LEGAL)));
    }

    private static List<String> texts(TokenShards shards) {
        return Stream.concat(shards.train().values().stream(), shards.heldOut().values().stream())
                .flatMap(stream -> texts(stream).stream())
                .sorted()
                .toList();
    }

    @Test
    void everyDocumentIsInTheShardsOnceAndWhole() throws IOException {
        List<Document> documents = Shelf.documents(200);
        TokenShards shards = write(HALF, "tokens", documents);

        assertThat(texts(shards))
                .isEqualTo(documents.stream().map(Document::text).sorted().toList());
        TokenManifest manifest = shards.manifest();
        assertThat(Stream.concat(
                                manifest.train().stream().map(TokenManifest.OfCell::file),
                                manifest.heldOut().stream().map(TokenManifest.OfPart::file))
                        .mapToLong(TokenFile::documents)
                        .sum())
                .isEqualTo(200);
        assertThat(manifest.heldOut().stream()
                        .mapToLong(of -> of.file().documents())
                        .sum())
                .isBetween(70L, 130L);
        assertThat(manifest.licences()).isEqualTo(Map.of("shelf", List.of("CC0-1.0")));
        assertThat(manifest.width()).isEqualTo(TokenWidth.U16);
        shards.verify();
    }

    @Test
    void documentsGoWhereTheirClassBucketAndLanguageSay() throws IOException {
        List<Document> documents = Shelf.documents(200);
        TokenShards shards = write(NONE_HELD, "tokens", documents);

        var statute = new Cell(Domain.LEGAL, Bucket.LOW, true);
        assertThat(texts(shards.train(statute)))
                .isEqualTo(documents.stream()
                        .filter(document -> document.documentClass() == DocumentClass.STATUTE)
                        .filter(document ->
                                document.label(Label.BUCKET).orElseThrow().equals("low"))
                        .map(Document::text)
                        .toList());
        assertThat(shards.train().keySet()).noneMatch(cell -> cell.domain() == Domain.GENERAL && cell.highQuality());
        assertThat(write(HALF, "half", documents).heldOut())
                .containsOnlyKeys(Part.GENERAL_CHINESE, Part.GENERAL_ENGLISH, Part.LEGAL);
    }

    @Test
    void aFlagOfAGateTakesHighQualityAwayAndNoBucketIsTheMiddleOne() {
        var law = new Document("a", "s", DocumentClass.STATUTE, "x", Map.of(), "正文");

        assertThat(CellRule.STANDARD.cell(law)).isEqualTo(new Cell(Domain.LEGAL, Bucket.MID, true));
        assertThat(CellRule.STANDARD.cell(law.with(Label.FLAGS, "too-old")).highQuality())
                .isFalse();
    }

    @Test
    void equalDocumentsGiveEqualBytesAndTheSplitFollowsFromEachDocumentAlone() throws IOException {
        List<Document> documents = Shelf.documents(300);
        TokenManifest one = write(HALF, "one", documents).manifest();

        assertThat(write(HALF, "two", documents).manifest()).isEqualTo(one);
        List<String> held = legalHeldOut(write(HALF, "three", documents));
        List<String> ofFewer = legalHeldOut(write(HALF, "four", documents.subList(0, 200)));
        assertThat(held).startsWith(ofFewer.toArray(String[]::new));
    }

    @Test
    void theNameOfASpecialTokenInATextIsSpelt() throws IOException {
        String text = "网页说<|endoftext|>是结束符，<|im_start|><|im_end|>也是，<think>不是";
        TokenShards shards =
                write(NONE_HELD, "tokens", List.of(new Document("a", "s", DocumentClass.OTHER, "x", Map.of(), text)));
        TokenStream stream = shards.train().values().iterator().next();

        int[] ids = stream.ids(0, (int) stream.length());
        int end = shards.manifest().endOfText();
        assertThat(ids).endsWith(end);
        assertThat(Arrays.stream(ids).filter(id -> id == end)).hasSize(1);
        assertThat(ids)
                .doesNotContain(
                        TOKENIZER.id("<|im_start|>").orElseThrow(),
                        TOKENIZER.id("<|im_end|>").orElseThrow());
        assertThat(ids).contains(TOKENIZER.id("<think>").orElseThrow());
        assertThat(TOKENIZER.decode(Arrays.copyOf(ids, ids.length - 1), SpecialTokens.KEPT))
                .isEqualTo(text);
    }

    @Test
    void aFailureHalfwayLeavesTheOldShardsAndNothingElse() throws IOException {
        TokenManifest before = write(HALF, "tokens", Shelf.documents(100)).manifest();
        Documents broken = taker -> {
            Shelf.documents(50).forEach(taker);
            throw new IOException("the disk is gone");
        };

        assertThatThrownBy(() -> HALF.write(broken, folder.resolve("tokens"), Progress.silent()))
                .isInstanceOf(IOException.class)
                .hasMessage("the disk is gone");
        assertThat(TokenShards.open(folder.resolve("tokens")).manifest()).isEqualTo(before);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).hasSize(1);
        }
    }

    @Test
    void whatIsWrongWithDocumentsIsSaidAllAtOnce() {
        List<Document> documents = new ArrayList<>(Shelf.documents(10));
        documents.set(2, documents.get(2).with(Label.BUCKET, "lo"));
        documents.set(7, documents.get(7).with(Label.BUCKET, "best"));

        assertThatThrownBy(() -> write(NONE_HELD, "tokens", documents))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("shelf#2")
                .hasMessageContaining("shelf#7")
                .hasMessageContaining("low, mid, high");
        assertThatThrownBy(() -> write(NONE_HELD, "tokens", List.of()))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("no document to learn from");
    }

    @Test
    void damagedMissingAndForeignFilesAreRefused() throws IOException {
        TokenShards shards = write(HALF, "tokens", Shelf.documents(100));
        Path file = folder.resolve("tokens/train/legal-low.u16");
        byte[] bytes = Files.readAllBytes(file);
        bytes[5] ^= 1;
        Files.write(file, bytes);
        assertThatThrownBy(shards::verify).hasMessageContaining("legal-low.u16").hasMessageContaining("damaged");

        Files.write(file, Arrays.copyOf(bytes, 10));
        Files.delete(folder.resolve("tokens/held-out/legal.u16"));
        assertThatThrownBy(() -> TokenShards.open(folder.resolve("tokens")))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("legal-low.u16")
                .hasMessageContaining("10 bytes")
                .hasMessageContaining("held-out/legal.u16");
    }

    @Test
    void anotherTokenizerIsRefused() throws IOException {
        TokenShards shards = write(HALF, "tokens", Shelf.documents(30));
        Tokenizer same = Shelf.tokenizer();
        shards.requireTokenizer(same, "a model");

        assertThatThrownBy(() -> shards.requireTokenizer(Shelf.tokenizer(399), "a model"))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("a model");
    }

    @Test
    void idsOfLargeVocabulariesTakeFourBytes() throws IOException {
        assertThat(TokenWidth.of(65_536)).isEqualTo(TokenWidth.U16);
        assertThat(TokenWidth.of(65_537)).isEqualTo(TokenWidth.U32);
        for (TokenWidth width : TokenWidth.values()) {
            int highest = width == TokenWidth.U16 ? 65_535 : 151_668;
            Path file = folder.resolve("ids." + width.key());
            int[] ids = new int[40_000];
            Arrays.setAll(ids, n -> highest - n);
            try (var writer = new TokenWriter(file, width, 1)) {
                writer.write(ids);
                assertThat(writer.finish("ids").tokens()).isEqualTo(40_001);
            }
            TokenStream stream = TokenStream.map(file, width, 1);
            assertThat(stream.length()).isEqualTo(40_001);
            assertThat(stream.ids(0, 40_000)).isEqualTo(ids);
        }
    }
}
