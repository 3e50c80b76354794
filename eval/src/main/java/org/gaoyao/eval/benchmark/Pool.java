package org.gaoyao.eval.benchmark;

import java.util.List;

/**
 * A share of right answers over the records of several tasks together.
 *
 * @param id as the authors of a benchmark name it: "kds"
 * @param tasks the ids of the tasks
 * @param single whether only questions with one right option are counted
 */
public record Pool(String id, List<String> tasks, boolean single) {

    public Pool {
        tasks = List.copyOf(tasks);
    }
}
