package org.gaoyao.bench;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
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

/** Tokenises half a million characters of statutes with the vocabulary of Qwen, once a call; needs ../shared. */
@Question("How fast is Chinese law tokenised? (MB/s of UTF-8, one thread)")
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class Tokens {

    private static final Path SHARED = Path.of("../shared/data");
    private static final int CHARACTERS = 500_000;

    private final Tokenizer ours;
    private final HuggingFaceTokenizer oracle;
    private final String text;
    private final long bytes;
    private final int expected;

    /** Loads both and sees that they agree. */
    public Tokens() throws IOException {
        text = statutes();
        bytes = text.getBytes(StandardCharsets.UTF_8).length;
        ours = TokenizerFiles.read(SHARED.resolve("tokenizer"));
        Path folder = Files.createTempDirectory("tokens");
        TokenizerFiles.write(ours, folder);
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("RUST_FLAVOR", "cpu");
        oracle = HuggingFaceTokenizer.newInstance(
                folder.resolve("tokenizer.json"), Map.of("addSpecialTokens", "false", "truncation", "false"));
        int[] ids = ours.encode(text);
        expected = ids.length;
        long[] theirs = oracle.encode(text, false, false).getIds();
        if (!Arrays.equals(Arrays.stream(ids).asLongStream().toArray(), theirs)) {
            throw new IllegalStateException("the two tokenizers disagree");
        }
    }

    private static String statutes() throws IOException {
        var statutes = new StringBuilder();
        try (var reader = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(SHARED.resolve("statutes/articles.jsonl.gz"))),
                StandardCharsets.UTF_8))) {
            for (String line = reader.readLine();
                    line != null && statutes.length() < CHARACTERS;
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
        volume.bytes += bytes;
        return checked(ours.encode(text).length);
    }

    /** Hugging Face's tokenizers, written in Rust. */
    @Benchmark
    @Contender(value = "DJL 0.38.0 HuggingFaceTokenizer", peer = true)
    public int huggingFace(Volume volume) {
        volume.bytes += bytes;
        return checked(oracle.encode(text, false, false).getIds().length);
    }

    private int checked(int tokens) {
        if (tokens != expected) {
            throw new IllegalStateException("tokenised wrongly: " + tokens + " tokens instead of " + expected);
        }
        return tokens;
    }
}
