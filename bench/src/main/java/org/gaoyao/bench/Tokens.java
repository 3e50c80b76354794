package org.gaoyao.bench;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.gaoyao.model.tokenizer.Tokenizer;
import org.gaoyao.model.tokenizer.TokenizerFiles;
import org.gaoyao.run.Json;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Tokenises statutes with the vocabulary of Qwen, each call the next quarter of a million characters of six million, so
 * that caches of words help as much as they do on text that is read once; needs ../shared.
 */
@Question("How fast is Chinese law tokenised? (MB/s of UTF-8, one thread)")
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class Tokens {

    private static final Path SHARED = Path.of("../shared/data");
    private static final int CHARACTERS = 250_000;
    private static final int PARTS = 24;

    private final Tokenizer ours;
    private final HuggingFaceTokenizer oracle;
    private final String[] texts = new String[PARTS];
    private final long[] bytes = new long[PARTS];
    private final int[] expected = new int[PARTS];
    private int next;

    /** Loads both and sees that they agree. */
    public Tokens() {
        try {
            String statutes = statutes();
            ours = TokenizerFiles.read(SHARED.resolve("tokenizer"));
            oracle = oracle(ours);
            for (int part = 0; part < PARTS; part++) {
                texts[part] = statutes.substring(part * CHARACTERS, (part + 1) * CHARACTERS);
                bytes[part] = texts[part].getBytes(StandardCharsets.UTF_8).length;
                expected[part] = ours.encode(texts[part]).length;
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        long[] ids = Arrays.stream(ours.encode(texts[0])).asLongStream().toArray();
        if (!Arrays.equals(ids, oracle.encode(texts[0], false, false).getIds())) {
            throw new IllegalStateException("the two tokenizers disagree");
        }
    }

    private static HuggingFaceTokenizer oracle(Tokenizer ours) throws IOException {
        Path folder = Files.createTempDirectory("tokens");
        TokenizerFiles.write(ours, folder);
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("RUST_FLAVOR", "cpu");
        return HuggingFaceTokenizer.newInstance(
                folder.resolve("tokenizer.json"), Map.of("addSpecialTokens", "false", "truncation", "false"));
    }

    private static String statutes() throws IOException {
        var statutes = new StringBuilder();
        try (var reader = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(SHARED.resolve("statutes/articles.jsonl.gz"))),
                StandardCharsets.UTF_8))) {
            for (String line = reader.readLine();
                    line != null && statutes.length() < PARTS * CHARACTERS;
                    line = reader.readLine()) {
                statutes.append(Json.parse(line).path("text").asString("")).append('\n');
            }
        }
        return statutes.toString();
    }

    /** Ours. */
    @Benchmark
    @Contender("Tokenizer.encode")
    public int ours(Volume volume) {
        int part = part(volume);
        return checked(ours.encode(texts[part]).length, part);
    }

    /** Hugging Face's tokenizers, written in Rust. */
    @Benchmark
    @Contender(value = "DJL 0.38.0 HuggingFaceTokenizer", peer = true)
    public int huggingFace(Volume volume) {
        int part = part(volume);
        return checked(oracle.encode(texts[part], false, false).getIds().length, part);
    }

    private int part(Volume volume) {
        next = (next + 1) % PARTS;
        volume.bytes += bytes[next];
        return next;
    }

    private int checked(int tokens, int part) {
        if (tokens != expected[part]) {
            throw new IllegalStateException("tokenised wrongly: " + tokens + " tokens instead of " + expected[part]);
        }
        return tokens;
    }
}
