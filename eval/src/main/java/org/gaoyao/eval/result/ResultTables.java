package org.gaoyao.eval.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gaoyao.eval.bias.LengthBias;
import org.gaoyao.eval.bias.LetterBias;
import org.gaoyao.eval.rule.Mark;

/** A scoreboard as tables: CSV for programs, with all digits; Markdown for people. */
final class ResultTables {

    /** A column: what it is called in each table, and its cell; numbers are rounded for people only. */
    private record Column(String csv, String markdown, Function<TaskResult, Object> cell) {}

    private static final List<Column> COLUMNS = List.of(
            new Column("task", "task 任务", result -> result.task().id()),
            new Column(
                    "name",
                    "name 名称",
                    result -> result.task().english() + " " + result.task().chinese()),
            new Column("level", "level 层级", result -> result.task().level()),
            new Column("n", "n", result -> result.records().size()),
            new Column("missing", "missing 缺", result -> result.missing().size()),
            new Column("surplus", "surplus 多", result -> result.surplus().size()),
            new Column("published", "published 原规则", TaskResult::published),
            new Column("corrected", "corrected 修正", TaskResult::corrected),
            new Column("low", "low 下限", result -> result.interval().low()),
            new Column("high", "high 上限", result -> result.interval().high()),
            new Column("abstention_rate", "abstained 未作答", TaskResult::correctedAbstentions),
            new Column("unread", "unread 无法提取", result -> result.diagnosis().unread()),
            new Column("skipped", "skipped 不计分", result -> result.corrected(Mark.State.SKIPPED)),
            new Column("failed", "failed 请求失败", result -> result.corrected(Mark.State.FAILED)),
            new Column("flips", "flips 改判", result -> result.flips().size()),
            new Column("letter_bias_p", "letter bias p 选项偏好", result -> result.diagnosis()
                    .letters()
                    .map(LetterBias::probability)),
            new Column("length_spearman", "length ρ 长度相关", result -> result.diagnosis()
                    .length()
                    .map(LengthBias::correlation)),
            new Column("length_p", "length p", result -> result.diagnosis()
                    .length()
                    .map(LengthBias::probability)));

    private ResultTables() {}

    /** The tasks as CSV (RFC 4180). */
    static String csv(Scoreboard scoreboard) {
        List<Column> columns = columns(scoreboard);
        var lines = new ArrayList<String>();
        lines.add(columns.stream().map(Column::csv).collect(Collectors.joining(",")));
        for (TaskResult task : scoreboard.tasks()) {
            lines.add(columns.stream()
                    .map(column -> quoted(text(column.cell().apply(task), Object::toString)))
                    .collect(Collectors.joining(",")));
        }
        return String.join("\r\n", lines) + "\r\n";
    }

    /** The tasks as a table of Markdown, with coverage before it and levels behind it. */
    static String markdown(Scoreboard scoreboard) {
        List<Column> columns = columns(scoreboard);
        var lines = new ArrayList<String>();
        lines.add("# " + scoreboard.benchmark().name());
        lines.add("");
        lines.add(String.format(
                Locale.ROOT,
                "Coverage 覆盖率 %.2f %%: %d answers, %d missing, %d to no question.",
                100 * scoreboard.coverage(),
                scoreboard.records(),
                scoreboard.missing(),
                scoreboard.surplus()));
        lines.add("");
        lines.add(row(columns.stream().map(Column::markdown).toList()));
        lines.add(row(columns.stream().map(_ -> "---").toList()));
        for (TaskResult task : scoreboard.tasks()) {
            lines.add(row(columns.stream()
                    .map(column -> text(column.cell().apply(task), ResultTables::rounded))
                    .toList()));
        }
        lines.add("");
        lines.add(row(List.of("level 层级", "tasks 任务数", "published 原规则", "corrected 修正")));
        lines.add(row(List.of("---", "---", "---", "---")));
        for (LevelMean level : scoreboard.levels()) {
            lines.add(row(List.of(
                    level.level().english() + " " + level.level().chinese(),
                    Integer.toString(level.tasks()),
                    rounded(level.published()),
                    rounded(level.corrected()))));
        }
        return String.join("\n", lines) + "\n";
    }

    /** The columns, with two for each length of window where a training set was searched. */
    private static List<Column> columns(Scoreboard scoreboard) {
        var columns = new ArrayList<>(COLUMNS);
        int splits = scoreboard.tasks().stream()
                .mapToInt(task -> task.splits().size())
                .max()
                .orElse(0);
        for (int i = 0; i < splits; i++) {
            int place = i;
            int window = scoreboard.tasks().getFirst().splits().get(i).window();
            columns.add(new Column(
                    "contaminated_" + window,
                    "in training 训练集内 (" + window + ")",
                    result -> result.splits().get(place).contaminated().answers()));
            columns.add(new Column(
                    "clean_score_" + window,
                    "clean 洁净得分 (" + window + ")",
                    result -> score(result.splits().get(place).clean())));
            columns.add(new Column(
                    "contaminated_score_" + window,
                    "in training score 训练集内得分 (" + window + ")",
                    result -> score(result.splits().get(place).contaminated())));
        }
        return columns;
    }

    private static Optional<Double> score(Split.Part part) {
        return part.answers() == 0 ? Optional.empty() : Optional.of(part.score());
    }

    private static String row(List<String> cells) {
        return "| " + cells.stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ")) + " |";
    }

    /** A cell; nothing where there is no value. */
    private static String text(Object value, Function<Object, String> words) {
        Object present = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        return present == null ? "" : words.apply(present);
    }

    private static String rounded(Object value) {
        return value instanceof Double number ? String.format(Locale.ROOT, "%.4f", number) : value.toString();
    }

    private static String quoted(String cell) {
        return cell.matches("(?s).*[\",\r\n].*") ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
    }
}
