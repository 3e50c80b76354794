package org.gaoyao.retrieval.measure;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.gaoyao.run.AtomicFile;
import org.gaoyao.run.Problems;

/**
 * What a system retrieved: a run file of TREC, lines {@code query Q0 document rank score name}.
 *
 * @param hits the documents of each query, in the order of the file
 */
public record TrecRun(Map<String, List<Hit>> hits) {

    private static final Pattern NAME = Pattern.compile("\\S+");

    public TrecRun {
        var copy = new LinkedHashMap<String, List<Hit>>();
        hits.forEach((query, found) -> copy.put(query, List.copyOf(found)));
        hits = Collections.unmodifiableMap(copy);
    }

    /**
     * Reads a run.
     *
     * @throws org.gaoyao.run.ProblemsException with every line that is no line of a run, and every document that stands twice
     *     for a query, which trec_eval refuses too
     */
    public static TrecRun read(Path file) throws IOException {
        var problems = new Problems();
        var hits = new LinkedHashMap<String, List<Hit>>();
        var seen = new HashSet<List<String>>();
        TrecLines.read(file, "query Q0 document rank score name", 6, problems, (fields, where) -> {
            double score;
            try {
                score = Double.parseDouble(fields[4]);
            } catch (NumberFormatException _) {
                problems.add(where, "the score \"" + fields[4] + "\" is not a number", "write it as 12.5 or 1e-3");
                return;
            }
            if (!seen.add(List.of(fields[0], fields[2]))) {
                problems.add(
                        where,
                        "document " + fields[2] + " stands twice for query " + fields[0],
                        "keep its best line; trec_eval refuses such runs too");
                return;
            }
            hits.computeIfAbsent(fields[0], _ -> new ArrayList<>()).add(new Hit(fields[2], score));
        });
        problems.throwIfAny("the run was not read");
        return new TrecRun(hits);
    }

    /**
     * Writes the run, its documents ranked from 1.
     *
     * @param name what the system is called; without white space
     */
    public void write(Path file, String name) throws IOException {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("the name of a run has no white space, got \"" + name + "\"");
        }
        AtomicFile.write(file, out -> {
            var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            for (Map.Entry<String, List<Hit>> query : hits.entrySet()) {
                int rank = 0;
                for (Hit hit : query.getValue()) {
                    rank++;
                    writer.write(
                            "%s Q0 %s %d %s %s\n".formatted(query.getKey(), hit.document(), rank, hit.score(), name));
                }
            }
            writer.flush();
        });
    }

    /** The queries that have documents. */
    public Set<String> queries() {
        return hits.keySet();
    }

    /** The documents of a query in the order that counts; none if there is no such query. */
    public List<String> ranked(String query) {
        return hits.getOrDefault(query, List.of()).stream()
                .sorted(Hit.ORDER)
                .map(Hit::document)
                .toList();
    }
}
