package org.gaoyao.bench.curation;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.BitSet;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gaoyao.corpus.duplicate.MinHash;
import org.gaoyao.run.Seeds;

/**
 * DuckDB: the same scheme in SQL, with its own hash of windows. It is spared the groups: a copy is found when it shares a band with
 * its original.
 */
final class DuckDuplicates {

    private static final int FUNCTIONS = MinHash.DEFAULT_BANDS * MinHash.DEFAULT_ROWS;

    private DuckDuplicates() {}

    /** Runs with the file of documents. */
    static void main(String[] arguments) throws SQLException, IOException {
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = database.createStatement()) {
            statement.execute("SET threads = 2");
            double start = Finding.processorTime();
            statement.execute("""
                CREATE TABLE signatures AS
                WITH documents AS (
                    SELECT id, string_split(text, '') AS c
                    FROM read_csv('%s', delim = '\\t', header = false, quote = '', escape = '',
                                  columns = {'id': 'INTEGER', 'text': 'VARCHAR'})),
                windows AS (
                    SELECT id, unnest(list_transform(range(1, len(c) - 3),
                        lambda i: hash(c[i], c[i + 1], c[i + 2], c[i + 3], c[i + 4]) & 4294967295)) AS w
                    FROM documents)
                SELECT id, %s FROM windows GROUP BY id\
                """.formatted(arguments[0], minima()));
            statement.execute(
                    "CREATE TABLE bands AS SELECT id, unnest([%s]) AS band FROM signatures".formatted(bands()));
            var pairs = new BitSet();
            try (ResultSet found = statement.executeQuery("""
                SELECT DISTINCT first, id
                FROM bands JOIN (SELECT band, min(id) AS first FROM bands GROUP BY band HAVING count(*) > 1) USING (band)
                WHERE id <> first\
                """)) {
                while (found.next()) {
                    int copy = found.getInt(2);
                    if (copy % 2 == 1 && found.getInt(1) == copy - 1) {
                        pairs.set(copy / 2);
                    }
                }
            }
            Finding.tell(start, pairs);
        }
    }

    /** The least values of all functions: {@code a·w + b} modulo 2^32, {@code a} under 2^31, so that nothing overflows. */
    private static String minima() {
        RandomGenerator random = new Seeds(1).generator("functions");
        return IntStream.range(0, FUNCTIONS)
                .mapToObj(function -> "min((w * %d + %d) & 4294967295) AS m%d"
                        .formatted(random.nextInt(Integer.MAX_VALUE) | 1, random.nextInt(Integer.MAX_VALUE), function))
                .collect(Collectors.joining(", "));
    }

    private static String bands() {
        return IntStream.range(0, MinHash.DEFAULT_BANDS)
                .mapToObj(band -> IntStream.range(0, MinHash.DEFAULT_ROWS)
                        .mapToObj(row -> "m" + (band * MinHash.DEFAULT_ROWS + row))
                        .collect(Collectors.joining(", ", "hash(" + band + ", ", ")")))
                .collect(Collectors.joining(", "));
    }
}
