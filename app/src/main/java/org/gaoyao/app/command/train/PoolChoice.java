package org.gaoyao.app.command.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gaoyao.corpus.document.DocumentClass.Domain;
import org.gaoyao.corpus.perplexity.Bucket;
import org.gaoyao.run.Problems;
import org.gaoyao.train.sampling.Cell;
import org.gaoyao.train.sampling.Pool;
import org.gaoyao.train.token.TokenShards;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The tokens that a mixture is drawn from: those of shards, given ones, or an example. */
final class PoolChoice {

    /** An example of what the method supposes: general text mostly easy, legal text mostly hard. The counts are ours. */
    private static final Pool EXAMPLE = new Pool(new TreeMap<>(Map.of(
            new Cell(Domain.GENERAL, Bucket.LOW, false), 14_000_000L,
            new Cell(Domain.GENERAL, Bucket.LOW, true), 6_000_000L,
            new Cell(Domain.GENERAL, Bucket.MID, false), 20_000_000L,
            new Cell(Domain.LEGAL, Bucket.LOW, true), 4_000_000L,
            new Cell(Domain.LEGAL, Bucket.MID, false), 18_000_000L,
            new Cell(Domain.LEGAL, Bucket.MID, true), 4_000_000L,
            new Cell(Domain.LEGAL, Bucket.HIGH, false), 28_000_000L,
            new Cell(Domain.SYNTHETIC, Bucket.MID, true), 6_000_000L)));

    @Option(names = "--shards", paramLabel = "DIR", description = "Token shards: their cells are the pool. 词元分片目录。")
    private @Nullable Path shards;

    @Option(
            names = "--pool",
            split = ",",
            paramLabel = "CELL=TOKENS",
            description = "Tokens by cell: general-low=9000,legal-mid-high-quality=500. 各单元词元数。")
    private Map<String, Long> cells = Map.of();

    /** Whether neither shards nor cells are given. */
    boolean isExample() {
        return shards == null && cells.isEmpty();
    }

    Pool pool() throws IOException {
        if (shards != null) {
            return TokenShards.open(shards).manifest().pool();
        }
        return cells.isEmpty() ? EXAMPLE : given();
    }

    private Pool given() {
        var problems = new Problems();
        var tokens = new TreeMap<Cell, Long>();
        cells.forEach((key, count) -> {
            Optional<Cell> cell =
                    all().stream().filter(each -> each.key().equals(key)).findFirst();
            if (cell.isEmpty()) {
                problems.add(
                        "--pool",
                        "\"" + key + "\" is no cell",
                        "write general, legal or synthetic, then low, mid or high, then high-quality if it is");
            } else if (count < 1) {
                problems.add("--pool", key + " has " + count + " tokens", "give 1 or more, or leave it out");
            } else {
                tokens.put(cell.get(), count);
            }
        });
        problems.throwIfAny(MixtureOptions.TASK);
        return new Pool(tokens);
    }

    private static List<Cell> all() {
        return Arrays.stream(Domain.values())
                .flatMap(domain -> Arrays.stream(Bucket.values())
                        .flatMap(bucket -> List.of(false, true).stream().map(high -> new Cell(domain, bucket, high))))
                .toList();
    }
}
