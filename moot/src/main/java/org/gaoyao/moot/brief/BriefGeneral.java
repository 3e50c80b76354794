package org.gaoyao.moot.brief;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gaoyao.moot.exercise.Task;
import org.gaoyao.moot.exercise.TaskRow;
import org.gaoyao.moot.question.Chance;
import org.gaoyao.run.Seeds;

/**
 * Short instructions that are not law, half of them answered at once and half after thinking: words to repeat, sums,
 * differences, comparisons. Row i is a pure function of the seed and i. Safe for concurrent use.
 */
public final class BriefGeneral {

    private static final List<String> THINGS =
            List.of("苹果", "雨伞", "火车票", "笔记本", "台灯", "毛巾", "茶叶", "皮球", "自行车", "书包", "镜子", "热水壶");

    private final Seeds seeds;

    /** The instructions of a seed. */
    public BriefGeneral(long seed) {
        seeds = new Seeds(seed).of("moot/brief-general");
    }

    /** Row number {@code index}. */
    public TaskRow row(int index) {
        var chance = new Chance(seeds.generator("row/" + index), true);
        int a = chance.between(1, chance.oneIn(2) ? 99 : 9_999);
        int b = chance.between(1, chance.oneIn(2) ? 99 : 9_999);
        return switch (chance.between(0, 3)) {
            case 0 -> {
                String words = chance.people(1).getFirst()
                        + chance.one("买了", "丢了", "送来", "借走")
                        + a
                        + chance.one("个", "件", "份")
                        + chance.one(THINGS);
                yield row(index, "echo", Map.of("words", words), "照原样写出。", words, chance);
            }
            case 1 -> row(index, "sum", figures(a, b), a + "+" + b + "=" + (a + b) + "。", "" + (a + b), chance);
            case 2 -> {
                int most = Math.max(a, b);
                int least = Math.min(a, b);
                yield row(
                        index,
                        "difference",
                        figures(most, least),
                        most + "-" + least + "=" + (most - least) + "。",
                        "" + (most - least),
                        chance);
            }
            default -> row(index, "larger", figures(a, b), "比较位数和数字。", "" + Math.max(a, b), chance);
        };
    }

    private static Map<String, String> figures(int a, int b) {
        return Map.of("a", "" + a, "b", "" + b);
    }

    private static TaskRow row(
            int index, String rule, Map<String, String> given, String thinking, String answer, Chance chance) {
        return new TaskRow(
                "brief-general-%06d".formatted(index),
                Task.GENERAL.key(),
                "zh",
                Chance.LAST.toString(),
                List.of(
                        new TaskRow.Turn(
                                "user", BriefFacts.GRAMMAR.text(rule, given, chance.random()), Optional.empty()),
                        new TaskRow.Turn(
                                "assistant", answer, chance.oneIn(2) ? Optional.of(thinking) : Optional.empty())),
                new TreeMap<>(Map.of("text", answer)),
                List.of(),
                List.of());
    }
}
