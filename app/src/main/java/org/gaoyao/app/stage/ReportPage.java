package org.gaoyao.app.stage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.gaoyao.run.folder.Address;
import org.gaoyao.run.folder.Environment;
import org.gaoyao.run.folder.StageRecord;
import org.gaoyao.train.metric.History;

/**
 * The report of a run as one HTML page in Chinese and English that needs nothing beside it.
 *
 * @param title the title
 * @param language the language shown first, {@code zh} or {@code en}
 * @param parts the stages, in their order
 * @param environment where and when they were run
 */
record ReportPage(String title, String language, List<Part> parts, Environment environment) {

    /** What is told of one stage; of a training also what it measured. */
    record Part(StageRecord record, Optional<Summary> summary, History history) {}

    String html() {
        var page = new Html();
        page.raw("<!DOCTYPE html>\n<html lang=\"" + language + "\">\n<head>\n<meta charset=\"utf-8\">\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"
                        + " style-src 'unsafe-inline'; script-src 'unsafe-inline'\">\n<title>")
                .text(title)
                .raw(" · 皋陶 Gaoyao</title>\n<style>\n" + resource("report.css") + "</style>\n</head>\n<body><main>\n")
                .raw("<header><div><h1>")
                .text(title)
                .raw("</h1><p class=\"soft\">")
                .words("一次运行的报告", "The report of a run")
                .raw("</p></div><button type=\"button\">")
                .words("English", "中文")
                .raw("</button><div class=\"seal\" style=\"flex:none\" aria-hidden=\"true\">皋陶</div></header>\n");
        stages(page);
        parts.forEach(part -> part(page, part));
        environment(page);
        page.raw("<footer><p>")
                .words(
                        "manifest.json 记录全部输入、输出与许可的哈希；environment.json 记录时间与环境。",
                        "manifest.json holds the hashes of everything that went in and came out, and the licences;"
                                + " environment.json holds times and environment.")
                .raw("</p></footer>\n</main>\n<script>\n" + resource("report.js") + "</script>\n</body>\n</html>\n");
        return page.toString();
    }

    private void stages(Html page) {
        List<List<Words>> rows = new ArrayList<>();
        for (Part part : parts) {
            Optional<Environment.Cost> cost = Optional.ofNullable(
                    environment.stages().get(part.record().address().stage()));
            rows.add(List.of(
                    Words.same(part.record().address().stage()),
                    new Words("完成", "done"),
                    Words.same(cost.map(known -> seconds(known.seconds())).orElse("–")),
                    Words.same(
                            cost.map(known -> seconds(known.processorSeconds())).orElse("–")),
                    Words.same(cost.map(known -> known.finished()
                                    .truncatedTo(ChronoUnit.SECONDS)
                                    .toString())
                            .orElse("–")),
                    Words.same(part.record().made().hex())));
        }
        page.element("h2", "各阶段", "Stages")
                .table(
                        List.of(
                                new Words("阶段", "stage"),
                                new Words("结果", "outcome"),
                                new Words("用时", "time"),
                                new Words("处理器时间", "processor time"),
                                new Words("完成时刻 (UTC)", "finished (UTC)"),
                                new Words("输出哈希", "hash of outputs")),
                        rows);
    }

    private static void part(Html page, Part part) {
        Address address = part.record().address();
        page.raw("<h2>").text(address.stage()).raw("</h2>\n");
        part.summary().ifPresent(summary -> {
            page.raw("<p>").words(summary.about()).raw("</p>\n");
            for (Summary.Table table : summary.tables()) {
                page.raw("<h3>").words(table.title()).raw("</h3>\n").table(table.columns(), table.rows());
            }
        });
        TrainingSection.write(page, part.history());
        List<List<Words>> scores = new ArrayList<>();
        new TreeMap<>(part.record().scores())
                .forEach((name, value) -> scores.add(List.of(Words.same(name), Words.same(number(value)))));
        table(page, "得分", "Scores", List.of(new Words("名称", "name"), new Words("数值", "value")), scores);
        List<List<Words>> data = new ArrayList<>();
        new TreeMap<>(address.data())
                .forEach((name, source) -> data.add(List.of(
                        Words.same(name),
                        Words.same(grouped(source.files())),
                        Words.same(grouped(source.bytes())),
                        Words.same(source.licence()),
                        Words.same(source.sha256().hex()))));
        table(
                page,
                "数据来源",
                "Data",
                List.of(
                        new Words("名称", "name"),
                        new Words("文件", "files"),
                        new Words("字节", "bytes"),
                        new Words("许可", "licence"),
                        Words.same("SHA-256")),
                data);
        List<List<Words>> read = new ArrayList<>();
        new TreeMap<>(address.after())
                .forEach((stage, made) -> read.add(List.of(Words.same(stage), Words.same(made.hex()))));
        table(page, "读取的阶段", "Read from stages", named(), read);
        List<List<Words>> outputs = new ArrayList<>();
        new TreeMap<>(part.record().outputs())
                .forEach((name, made) -> outputs.add(List.of(Words.same(name), Words.same(made.hex()))));
        table(page, "输出", "Outputs", named(), outputs);
        page.raw("<p class=\"soft\"><span>")
                .words("设置：", "Settings: ")
                .raw("</span><code>")
                .text(address.settings().toString())
                .raw("</code></p>\n");
    }

    private void environment(Html page) {
        page.element("h2", "环境", "Environment")
                .table(
                        List.of(new Words("项目", "item"), new Words("内容", "value")),
                        List.of(
                                List.of(Words.same("Java"), Words.same(environment.java())),
                                List.of(new Words("系统", "system"), Words.same(environment.system())),
                                List.of(
                                        new Words("处理器", "processors"),
                                        Words.same(Integer.toString(environment.processors()))),
                                List.of(
                                        new Words("堆内存 (MB)", "heap (MB)"),
                                        Words.same(grouped(environment.heapBytes() >> 20)))));
    }

    private static List<Words> named() {
        return List.of(new Words("名称", "name"), Words.same("SHA-256"));
    }

    private static void table(Html page, String zh, String en, List<Words> columns, List<List<Words>> rows) {
        if (!rows.isEmpty()) {
            page.element("h3", zh, en).table(columns, rows);
        }
    }

    private static String seconds(double seconds) {
        return String.format(Locale.ROOT, "%.1f s", seconds);
    }

    private static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? grouped((long) value)
                : String.format(Locale.ROOT, "%.4f", value);
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(ReportPage.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
