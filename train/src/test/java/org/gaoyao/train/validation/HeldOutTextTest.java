package org.gaoyao.train.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import org.gaoyao.model.decoder.Configuration;
import org.gaoyao.model.decoder.Decoder;
import org.gaoyao.model.decoder.Family;
import org.gaoyao.model.tensor.DType;
import org.gaoyao.model.tokenizer.Tokenizer;
import org.gaoyao.run.Progress;
import org.gaoyao.train.loop.Validation;
import org.gaoyao.train.token.CellRule;
import org.gaoyao.train.token.HeldOut;
import org.gaoyao.train.token.Part;
import org.gaoyao.train.token.Shelf;
import org.gaoyao.train.token.TokenShards;
import org.gaoyao.train.token.TokenStream;
import org.gaoyao.train.token.Tokenization;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeldOutTextTest {

    private static final Tokenizer TOKENIZER = Shelf.tokenizer();
    private static final int LENGTH = 24;

    @TempDir
    private Path folder;

    private TokenShards shards;

    @BeforeEach
    void shards() throws IOException {
        shards = new Tokenization(TOKENIZER, CellRule.STANDARD, new HeldOut(.3, 5))
                .write(Shelf.documents(60)::forEach, folder.resolve("tokens"), Progress.silent());
    }

    private static Decoder decoder() {
        return Decoder.random(
                new Configuration(
                        Family.QWEN3,
                        TOKENIZER.size(),
                        32,
                        2,
                        2,
                        1,
                        16,
                        64,
                        1e-6,
                        1e4,
                        Optional.empty(),
                        64,
                        true,
                        false,
                        0.3),
                3,
                DType.F32);
    }

    /** Token by token, from the logits of every document's rows. */
    private static Likelihood slowly(Decoder decoder, TokenStream stream, int endOfText) {
        int[] ids = stream.ids(0, (int) stream.length());
        double sum = 0;
        long tokens = 0;
        int begin = 0;
        for (int n = 1; n < ids.length; n++) {
            boolean newRow = (n - 1) % (LENGTH - 1) == 0;
            if (ids[n - 1] == endOfText) {
                begin = n;
                continue;
            }
            begin = newRow ? n - 1 : begin;
            int[] seen = Arrays.copyOfRange(ids, begin, n);
            float[] logits = decoder.logits(seen);
            int offset = (seen.length - 1) * TOKENIZER.size();
            double all = 0;
            for (int v = 0; v < TOKENIZER.size(); v++) {
                all += Math.exp(logits[offset + v]);
            }
            sum += Math.log(all) - logits[offset + ids[n]];
            tokens++;
        }
        return new Likelihood(sum, tokens);
    }

    @Test
    void perplexityIsThatOfEveryTokenAfterTheFirstOfItsDocumentOrRow() {
        Decoder decoder = decoder();
        for (int atOnce : new int[] {40, 100_000}) {
            SortedMap<String, Double> figures = new HeldOutText(shards, LENGTH, 1 << 20, atOnce).of(decoder, 0);

            double sum = 0;
            double tokens = 0;
            for (Part part : new Part[] {Part.GENERAL_CHINESE, Part.GENERAL_ENGLISH, Part.LEGAL}) {
                Likelihood slow = slowly(
                        decoder,
                        Objects.requireNonNull(shards.heldOut().get(part)),
                        shards.manifest().endOfText());
                sum += slow.negativeLogLikelihood();
                tokens += slow.tokens();
                assertThat(figures.get("eval/perplexity/" + part.key())).isCloseTo(slow.perplexity(), within(2e-3));
                assertThat(figures.get("eval/loss/" + part.key())).isCloseTo(slow.loss(), within(1e-5));
            }
            assertThat(figures.get(Validation.LOSS)).isCloseTo(sum / tokens, within(1e-5));
            assertThat(figures).hasSize(7);
        }
    }

    @Test
    void noMoreTokensOfAPartAreReadThanAsked() {
        assertThat(new HeldOutText(shards, LENGTH, 50, 64).likelihoods(decoder()))
                .hasSize(3)
                .allSatisfy((_, found) -> assertThat(found.tokens()).isBetween(40L, 49L));
    }
}
