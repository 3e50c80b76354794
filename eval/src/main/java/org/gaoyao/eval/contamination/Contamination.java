package org.gaoyao.eval.contamination;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gaoyao.corpus.contamination.BenchmarkItem;
import org.gaoyao.corpus.contamination.Decontaminator;
import org.gaoyao.corpus.window.Windows;
import org.gaoyao.eval.benchmark.Question;
import org.gaoyao.eval.benchmark.Questions;
import org.gaoyao.eval.benchmark.Task;
import org.gaoyao.run.Progress;

/**
 * Which questions of a benchmark stand in a training set.
 *
 * <p>A question is hit when a training text holds half of its windows of characters, or it holds half of the text's. Windows
 * of 24 characters hardly meet by chance; windows of 13 also find questions that were reworded in places, and formulas that
 * many judgments share. Questions shorter than a window cannot be tested and count as clean.
 *
 * @param finds one for each length of a window, the longest first
 */
public record Contamination(List<Find> finds) {

    private static final List<Integer> LENGTHS = List.of(24, 13);

    public Contamination {
        finds = List.copyOf(finds);
    }

    /**
     * What windows of one length found.
     *
     * @param window how many characters a window has
     * @param hits numbers of the questions that are hit, by task
     * @param untestable numbers of the questions that are shorter than a window, by task
     */
    public record Find(int window, Map<String, BitSet> hits, Map<String, BitSet> untestable) {

        /** Whether a question is hit. */
        public boolean hit(String task, int question) {
            return has(hits, task, question);
        }

        /** Whether a question is shorter than a window. */
        public boolean untestable(String task, int question) {
            return has(untestable, task, question);
        }

        private static boolean has(Map<String, BitSet> numbers, String task, int question) {
            return Optional.ofNullable(numbers.get(task))
                    .map(each -> each.get(question))
                    .orElse(false);
        }
    }

    /**
     * Looks for the questions of some tasks in a training set.
     *
     * @param training a file or folder as {@link TrainingTexts} reads it
     */
    public static Contamination find(Questions questions, Collection<String> tasks, Path training, Progress progress)
            throws IOException {
        var items = new ArrayList<BenchmarkItem>();
        for (Task task : questions.benchmark().tasks()) {
            if (tasks.contains(task.id())) {
                int row = 0;
                for (Question question : questions.of(task).orElse(List.of())) {
                    row++;
                    items.add(new BenchmarkItem(task.id(), row, question.asked()));
                }
            }
        }
        var searches = LENGTHS.stream()
                .map(length -> new Decontaminator(items, length, Decontaminator.DEFAULT_SHARE))
                .toList();
        List<Map<String, BitSet>> hits =
                LENGTHS.stream().<Map<String, BitSet>>map(_ -> new HashMap<>()).toList();
        try (Progress.Task shown = progress.task("looking for questions in " + training, 0, "texts")) {
            TrainingTexts.forEach(training, text -> {
                for (int i = 0; i < searches.size(); i++) {
                    Map<String, BitSet> found = hits.get(i);
                    searches.get(i).overlaps(text).forEach(overlap -> mark(found, overlap.item()));
                }
                shown.advance(1);
            });
        }
        var finds = new ArrayList<Find>();
        for (int i = 0; i < LENGTHS.size(); i++) {
            var untestable = new HashMap<String, BitSet>();
            var windows = new Windows(LENGTHS.get(i));
            items.stream().filter(item -> windows.of(item.text()).length == 0).forEach(item -> mark(untestable, item));
            finds.add(new Find(LENGTHS.get(i), hits.get(i), untestable));
        }
        return new Contamination(finds);
    }

    private static void mark(Map<String, BitSet> numbers, BenchmarkItem item) {
        numbers.computeIfAbsent(item.task(), _ -> new BitSet()).set(item.row() - 1);
    }
}
