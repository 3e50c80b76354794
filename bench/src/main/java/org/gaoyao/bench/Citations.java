package org.gaoyao.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.gaoyao.law.book.StatuteBook;
import org.gaoyao.law.citation.CitationChecker;
import org.gaoyao.law.citation.CitationParser;
import org.gaoyao.law.citation.LawNames;
import org.gaoyao.law.intake.JsonlCollection;
import org.gaoyao.run.Progress;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.json.JsonMapper;

/** Works through the 250 judgments of {@code ../shared}, once a call, with the statutes of {@code ../shared}. */
@Question("How fast are the citations of judgments found and checked? (MB/s of UTF-8, one thread)")
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class Citations {

    private static final Path SHARED = Path.of("..", "shared", "data");
    private static final LocalDate DAY = LocalDate.parse("2019-06-01");
    private static final Pattern TITLE = Pattern.compile("《([^《》]{2,60}(?:《[^》]*》[^《》]*)?)》");
    private static final Pattern ARTICLE = Pattern.compile(
            "第([一二三四五六七八九十百千零〇0-9]+)条(之[一二三四五六七八九十]+)?" + "(?:第([一二三四五六七八九十]+)款)?(?:第?[（(]([一二三四五六七八九十]+)[）)]项)?");

    private CitationParser parser = new CitationParser(LawNames.of(List.of()));
    private CitationChecker checker = new CitationChecker(StatuteBook.of(List.of()));
    private List<String> judgments = List.of();
    private long bytes;

    /** Reads the judgments and the statutes. */
    @Setup
    public void read() throws IOException {
        Path file = SHARED.resolve("cases/judge_documents.jsonl.gz");
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            judgments = lines.lines()
                    .map(line ->
                            JsonMapper.shared().readTree(line).get("document").stringValue())
                    .toList();
        }
        bytes = judgments.stream()
                .mapToLong(judgment -> judgment.getBytes(StandardCharsets.UTF_8).length)
                .sum();
        StatuteBook book = StatuteBook.of(JsonlCollection.read(SHARED.resolve("statutes"), Progress.silent())
                .orThrow());
        parser = new CitationParser(LawNames.of(book.laws()));
        checker = new CitationChecker(book);
    }

    /** Finding alone. */
    @Benchmark
    @Contender("CitationParser.parse")
    public int parse(Volume volume) {
        int found = 0;
        for (String judgment : judgments) {
            found += parser.parse(judgment).size();
        }
        volume.bytes += bytes;
        return found;
    }

    /** Finding, looking up and comparing what is quoted. */
    @Benchmark
    @Contender("CitationChecker.check")
    public int check(Volume volume) {
        int found = 0;
        for (String judgment : judgments) {
            found += checker.check(judgment, DAY).size();
        }
        volume.bytes += bytes;
        return found;
    }

    /** What a Java program does without us: a pattern for titles and one for articles, bound by the last title. */
    @Benchmark
    @Contender(value = "java.util.regex, finding only", peer = true)
    public int patterns(Volume volume) {
        int found = 0;
        for (String judgment : judgments) {
            Matcher title = TITLE.matcher(judgment);
            boolean more = title.find();
            Matcher article = ARTICLE.matcher(judgment);
            String law = "";
            while (article.find()) {
                while (more && title.start() < article.start()) {
                    law = title.group(1);
                    more = title.find();
                }
                found += law.isEmpty() ? 0 : 1;
            }
        }
        volume.bytes += bytes;
        return found;
    }
}
