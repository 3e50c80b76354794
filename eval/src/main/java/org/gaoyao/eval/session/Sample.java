package org.gaoyao.eval.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.gaoyao.eval.benchmark.Benchmark;
import org.gaoyao.eval.benchmark.Task;
import org.gaoyao.run.Seeds;

/** Which questions of a task are taken: always the same ones for a number, whoever is asked. */
public final class Sample {

    private static final Seeds SEEDS = new Seeds(0);

    private Sample() {}

    /**
     * The numbers of the chosen questions, ascending.
     *
     * @param size how many questions the task has
     * @param wanted how many are taken; empty for all
     */
    public static List<Integer> of(Benchmark benchmark, Task task, int size, Optional<Integer> wanted) {
        var all = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        if (wanted.isEmpty() || wanted.get() >= size) {
            return all;
        }
        Collections.shuffle(all, new Random(SEEDS.seed("sample " + benchmark.id() + " " + task.id())));
        return all.subList(0, wanted.get()).stream().sorted().toList();
    }
}
