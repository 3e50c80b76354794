package org.gaoyao.app.command.eval;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.gaoyao.app.command.Columns;
import org.gaoyao.app.command.Language;
import org.gaoyao.eval.benchmark.Standing;
import org.gaoyao.eval.benchmark.Task;
import org.gaoyao.eval.inventory.Holding;
import org.gaoyao.eval.inventory.Piece;

/** What is at hand of a benchmark, as a terminal shows it. */
record InventoryTable(Language language) {

    private static final int LISTED = 6;

    void show(Holding holding, PrintWriter out) {
        Standing standing = holding.benchmark().standing();
        out.println("%s (%s)  %s"
                .formatted(
                        holding.benchmark().name(),
                        holding.benchmark().id(),
                        language.say(standing.english(), standing.chinese())));
        out.println("  " + say("folder", "目录") + "  " + holding.folder());
        var columns = new Columns();
        var missing = new ArrayList<String>();
        for (Piece.Kind kind : Piece.Kind.values()) {
            List<Piece> pieces = holding.pieces(kind);
            if (!pieces.isEmpty()) {
                columns.add(row(kind, pieces, holding).toArray(String[]::new));
                missing(kind, pieces, missing);
            }
        }
        columns.lines().forEach(line -> out.println("  " + line));
        missing.forEach(line -> out.println("  - " + line));
        if (!missing.isEmpty()) {
            out.println("    " + say("from ", "来源：") + holding.benchmark().source());
        }
        holding.pieces().stream()
                .filter(piece -> piece.found() instanceof Piece.Damaged)
                .forEach(piece -> out.println("  ! " + ((Piece.Damaged) piece.found()).problem()));
        untried(holding, out);
    }

    private List<String> row(Piece.Kind kind, List<Piece> pieces, Holding holding) {
        var row = new ArrayList<String>();
        row.add(language.say(kind.english(), kind.chinese()));
        long present = pieces.stream()
                .filter(piece -> !(piece.found() instanceof Piece.Missing))
                .count();
        row.add(say("%d of %d files", "%d/%d 个文件").formatted(present, pieces.size()));
        row.add(
                kind == Piece.Kind.QUESTIONS
                        ? String.format(Locale.ROOT, say("%,d questions", "%,d 题"), holding.questions())
                        : "");
        long known = versions(pieces, Piece.Version.KNOWN);
        long other = versions(pieces, Piece.Version.OTHER);
        row.add(
                known + other == 0
                        ? ""
                        : say("checksums: %d as known, %d other", "校验和：%d 相符，%d 不符")
                                .formatted(known, other));
        return row;
    }

    private static long versions(List<Piece> pieces, Piece.Version version) {
        return pieces.stream()
                .filter(piece -> piece.found() instanceof Piece.Present present && present.version() == version)
                .count();
    }

    /** What is missing of a kind: place by place, or if there are many, the first and how many more. */
    private void missing(Piece.Kind kind, List<Piece> pieces, List<String> lines) {
        Map<List<String>, List<String>> tasks = pieces.stream()
                .filter(piece -> piece.found() instanceof Piece.Missing)
                .collect(Collectors.groupingBy(
                        Piece::places, LinkedHashMap::new, Collectors.mapping(Piece::task, Collectors.toList())));
        tasks.entrySet().stream()
                .limit(LISTED)
                .map(entry -> say("missing: %s (%s of %s)", "缺 %s（%s，任务 %s）")
                        .formatted(
                                String.join(say(" or ", " 或 "), entry.getKey()),
                                language.say(kind.english(), kind.chinese()),
                                few(entry.getValue())))
                .forEach(lines::add);
        if (tasks.size() > LISTED) {
            lines.add(say("and %d more like these", "以及同类 %d 个文件").formatted(tasks.size() - LISTED));
        }
    }

    private static String few(List<String> tasks) {
        List<String> first = tasks.subList(0, Math.min(LISTED, tasks.size()));
        return String.join(", ", first) + (tasks.size() > LISTED ? ", …" : "");
    }

    private void untried(Holding holding, PrintWriter out) {
        List<String> tasks = holding.benchmark().tasks().stream()
                .filter(task -> task.standing().orElse(holding.benchmark().standing()) == Standing.UNTRIED)
                .map(Task::id)
                .toList();
        if (!tasks.isEmpty()) {
            out.println("  * " + say("tried on records of our own only: ", "仅以自编样例测试：") + String.join(", ", tasks));
        }
    }

    private String say(String english, String chinese) {
        return language.say(english, chinese);
    }
}
