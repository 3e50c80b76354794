package org.gaoyao.law.sentencing.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.gaoyao.run.Nearest;
import org.gaoyao.run.Problems;

/** Reads a table of judgments on 交通肇事罪: CSV in UTF-8 with a head line, plain or compressed with gzip. */
public final class TrafficTable {

    private static final List<String> COLUMNS =
            List.of("案号", "省份", "是否逃逸", "是否自首", "是否谅解", "是否赔偿", "死亡", "重伤人数", "轻伤人数", "责任划分", "有期徒刑", "缓刑");

    private final Path file;
    private final Problems problems = new Problems();
    private final Map<String, Integer> places = new HashMap<>();
    private int row = 1;
    private String[] cells = {};

    private TrafficTable(Path file) {
        this.file = file;
    }

    /**
     * The rows of a table; further columns are passed over.
     *
     * @throws org.gaoyao.run.ProblemsException with all that is wrong, by row and column
     * @throws IOException if the file cannot be read
     */
    public static List<TrafficCase> read(Path file) throws IOException {
        return new TrafficTable(file).read();
    }

    private List<TrafficCase> read() throws IOException {
        var cases = new ArrayList<TrafficCase>();
        try (InputStream bytes = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
                var lines = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            head(lines.readLine());
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                row++;
                cells = line.split(",", -1);
                cases.add(new TrafficCase(
                        text("案号"),
                        text("省份"),
                        flag("是否逃逸"),
                        flag("是否自首"),
                        flag("是否谅解"),
                        flag("是否赔偿"),
                        number("死亡"),
                        number("重伤人数"),
                        number("轻伤人数"),
                        number("责任划分"),
                        number("有期徒刑"),
                        number("缓刑")));
            }
        }
        problems.throwIfAny("the judgments were not read");
        return cases;
    }

    private void head(String line) {
        List<String> names =
                line == null ? List.of() : List.of(line.replace("\uFEFF", "").split(",", -1));
        for (int i = 0; i < names.size(); i++) {
            places.put(names.get(i), i);
        }
        COLUMNS.stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> problems.add(
                        file + ", row 1",
                        "has no column " + name,
                        Nearest.of(name, names)
                                .map(near -> "did you mean the column " + near + "?")
                                .orElse("the columns are " + String.join(",", COLUMNS))));
        problems.throwIfAny("the judgments were not read");
    }

    private String text(String column) {
        int place = places.getOrDefault(column, 0);
        if (place >= cells.length || cells[place].isBlank()) {
            problem(column, "is empty");
            return "";
        }
        return cells[place].strip();
    }

    private int number(String column) {
        String text = text(column);
        if (!text.matches("\\d{1,4}")) {
            if (!text.isEmpty()) {
                problem(column, "must be a whole number, got " + text);
            }
            return 0;
        }
        return Integer.parseInt(text);
    }

    private boolean flag(String column) {
        int number = number(column);
        if (number > 1) {
            problem(column, "must be 0 or 1, got " + number);
        }
        return number == 1;
    }

    private void problem(String column, String what) {
        problems.add("%s, row %d, field \"%s\"".formatted(file, row, column), what, "");
    }
}
