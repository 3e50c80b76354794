package org.gaoyao.eval.prediction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The answers of one model, by task and in the order of the file. */
public final class PredictionSet {

    private final Map<String, SortedMap<Integer, Prediction>> byTask = new TreeMap<>();
    private final Map<String, List<Prediction>> inOrder = new TreeMap<>();

    /** A set of answers, sorted by task and number; of two with one number the first counts. */
    public static PredictionSet of(Collection<Prediction> predictions) {
        var set = new PredictionSet();
        predictions.stream()
                .sorted(Comparator.comparing(Prediction::task).thenComparing(Prediction::index))
                .forEach(set::add);
        return set;
    }

    /** Adds an answer; returns the one that already has its number, if there is one, and then keeps that. */
    Optional<Prediction> add(Prediction prediction) {
        Prediction before = byTask.computeIfAbsent(prediction.task(), _ -> new TreeMap<>())
                .putIfAbsent(prediction.index(), prediction);
        if (before == null) {
            inOrder.computeIfAbsent(prediction.task(), _ -> new ArrayList<>()).add(prediction);
        }
        return Optional.ofNullable(before);
    }

    /** The tasks that have an answer, sorted by id. */
    public Collection<String> tasks() {
        return List.copyOf(byTask.keySet());
    }

    /** The answers to a task in the order of the file: means are summed in it. */
    public List<Prediction> of(String task) {
        return List.copyOf(inOrder.getOrDefault(task, List.of()));
    }

    /** How many answers there are. */
    public int size() {
        return inOrder.values().stream().mapToInt(List::size).sum();
    }
}
