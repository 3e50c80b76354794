package org.gaoyao.retrieval.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.gaoyao.run.Problems;

/**
 * Which documents are relevant to which queries: a qrels file of TREC, lines {@code query iteration document grade}.
 *
 * @param grades the grades of the judged documents of each query; those that are not named are not relevant
 */
public record Qrels(Map<String, Map<String, Integer>> grades) {

    public Qrels {
        var copy = new LinkedHashMap<String, Map<String, Integer>>();
        grades.forEach((query, judged) -> copy.put(query, Map.copyOf(judged)));
        grades = Collections.unmodifiableMap(copy);
    }

    /**
     * Reads judgments of relevance.
     *
     * @throws org.gaoyao.run.ProblemsException with every line that is none, and every document judged twice for a query
     */
    public static Qrels read(Path file) throws IOException {
        var problems = new Problems();
        var grades = new LinkedHashMap<String, Map<String, Integer>>();
        TrecLines.read(file, "query iteration document grade", 4, problems, (fields, where) -> {
            Map<String, Integer> judged = grades.computeIfAbsent(fields[0], _ -> new LinkedHashMap<>());
            try {
                if (judged.putIfAbsent(fields[2], Integer.valueOf(fields[3])) != null) {
                    problems.add(
                            where,
                            "document " + fields[2] + " is judged twice for query " + fields[0],
                            "keep one of the lines");
                }
            } catch (NumberFormatException _) {
                problems.add(where, "the grade \"" + fields[3] + "\" is not a whole number", "write 0, 1, 2 …");
            }
        });
        problems.throwIfAny("the judgments of relevance were not read");
        return new Qrels(grades);
    }

    /** The queries that were judged. */
    public Set<String> queries() {
        return grades.keySet();
    }

    /** The grades of a query's judged documents; none if there is no such query. */
    public Map<String, Integer> of(String query) {
        return grades.getOrDefault(query, Map.of());
    }
}
