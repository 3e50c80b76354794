package org.gaoyao.retrieval.ranker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.random.RandomGenerator;
import org.gaoyao.retrieval.question.AnsweredQuestion;

/** Questions dealt into parts, so that each can be looked at by what was learnt of the others. */
final class Partition {

    private Partition() {}

    /** The part of each question, parts as even as can be, drawn at random. */
    static int[] atRandom(int questions, int parts, RandomGenerator random) {
        var part = new int[questions];
        for (int i = 0; i < questions; i++) {
            part[i] = i % parts;
        }
        for (int i = questions - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int kept = part[i];
            part[i] = part[j];
            part[j] = kept;
        }
        return part;
    }

    /** The part of each question, such that questions with an answer in common are in one part. */
    static int[] byArticle(List<AnsweredQuestion> questions, int parts) {
        var head = new int[questions.size()];
        var first = new HashMap<Integer, Integer>();
        for (int i = 0; i < head.length; i++) {
            head[i] = i;
            for (int answer : questions.get(i).answers()) {
                Integer before = first.putIfAbsent(answer, i);
                if (before != null) {
                    head[root(head, i)] = root(head, before);
                }
            }
        }
        var clusters = new LinkedHashMap<Integer, List<Integer>>();
        for (int i = 0; i < head.length; i++) {
            clusters.computeIfAbsent(root(head, i), _ -> new ArrayList<>()).add(i);
        }
        var part = new int[head.length];
        var filled = new int[parts];
        clusters.values().stream()
                .sorted(Comparator.<List<Integer>>comparingInt(cluster -> -cluster.size()))
                .forEach(cluster -> {
                    int emptiest = 0;
                    for (int each = 1; each < parts; each++) {
                        emptiest = filled[each] < filled[emptiest] ? each : emptiest;
                    }
                    filled[emptiest] += cluster.size();
                    for (int question : cluster) {
                        part[question] = emptiest;
                    }
                });
        return part;
    }

    private static int root(int[] head, int question) {
        int at = question;
        while (head[at] != at) {
            at = head[at];
        }
        return at;
    }
}
