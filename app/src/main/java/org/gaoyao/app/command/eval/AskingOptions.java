package org.gaoyao.app.command.eval;

import java.util.Optional;
import org.gaoyao.run.Problems;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How many questions a model or a judge is asked, and how often, on a command line. */
final class AskingOptions {

    @Option(
            names = "--sample",
            paramLabel = "N",
            description = "Only N questions of each task, always the same ones. 每个任务只取 N 题（固定抽样）。")
    private @Nullable Integer sample;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "3",
            description = "How often it is asked at most where a request fails (${DEFAULT-VALUE}). 最多提问轮数。")
    private int rounds;

    /** How many questions of each task; all if nothing. */
    Optional<Integer> sample() {
        return Optional.ofNullable(sample);
    }

    /** How often a question is asked at most. */
    int rounds() {
        return rounds;
    }

    /** Adds what cannot be meant. */
    void check(Problems problems) {
        atLeastOne("--sample", sample().orElse(1), problems);
        atLeastOne("--rounds", rounds, problems);
    }

    static void atLeastOne(String option, int value, Problems problems) {
        if (value < 1) {
            problems.add(option + " " + value, "must be at least 1", "");
        }
    }
}
