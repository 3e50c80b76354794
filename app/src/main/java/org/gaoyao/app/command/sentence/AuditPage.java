package org.gaoyao.app.command.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gaoyao.law.sentencing.audit.AuditReport;
import org.gaoyao.law.sentencing.audit.Baseline;
import org.gaoyao.law.sentencing.audit.Closeness;

/** The report of an audit as Markdown, and as a page with a plot that needs nothing else. */
final class AuditPage {

    private static final String TITLE = "交通肇事判决回放 · Traffic judgments replayed";
    private static final List<String> HEADS = List.of(
            "",
            "cases",
            "inside %",
            "below %",
            "above %",
            "error of middle",
            "error of default",
            "mean real",
            "mean default",
            "mean width");

    private AuditPage() {}

    static String markdown(AuditReport report) {
        var lines = new ArrayList<String>();
        lines.add("# " + TITLE);
        lines.add("");
        lines.add(counts(report));
        table(lines, "Against fitted tables", List.of("", "cells", "error, months"), baselines(report));
        table(lines, "Overall", HEADS, List.of(row("all", report.overall())));
        table(lines, "By circumstance", HEADS, rows(report.byCircumstance()));
        table(lines, "By province", HEADS, rows(report.byProvince()));
        lines.add("");
        lines.add("## What the table cannot tell");
        lines.add("");
        AuditReport.LIMITS.forEach(limit -> lines.add("- " + limit));
        return String.join("\n", lines) + "\n";
    }

    private static String counts(AuditReport report) {
        return ("%d rows, %d of them further defendants under the same case number; %d without a term of imprisonment"
            + " and not compared; %d refused. Errors are mean absolute differences in months. \"Inside\" is what the"
            + " guidance allows for the elements given, without any fitting; the fitted tables have seen the terms"
            + " that they are measured on.")
                .formatted(
                        report.judgments(),
                        report.repeated(),
                        report.withoutTerm(),
                        report.refused().size());
    }

    private static List<List<String>> baselines(AuditReport report) {
        var rows = new ArrayList<List<String>>();
        for (Baseline baseline : report.baselines()) {
            rows.add(List.of(baseline.name(), Integer.toString(baseline.cells()), figure(baseline.error())));
        }
        rows.add(List.of(
                "guidance, default choices", "0", figure(report.overall().appliedError())));
        rows.add(List.of(
                "guidance, middle of what is allowed",
                "0",
                figure(report.overall().midpointError())));
        return rows;
    }

    private static void table(List<String> lines, String title, List<String> heads, List<List<String>> rows) {
        lines.add("");
        lines.add("## " + title);
        lines.add("");
        lines.add("| " + String.join(" | ", heads) + " |");
        lines.add("|" + "---|".repeat(heads.size()));
        rows.forEach(row -> lines.add("| " + String.join(" | ", row) + " |"));
    }

    private static List<List<String>> rows(Map<String, Closeness> groups) {
        return groups.entrySet().stream()
                .map(group -> row(group.getKey(), group.getValue()))
                .toList();
    }

    private static List<String> row(String name, Closeness closeness) {
        return List.of(
                name,
                Integer.toString(closeness.cases()),
                percent(closeness.inside()),
                percent(closeness.below()),
                percent(closeness.above()),
                figure(closeness.midpointError()),
                figure(closeness.appliedError()),
                figure(closeness.meanReal()),
                figure(closeness.meanApplied()),
                figure(closeness.meanWidth()));
    }

    private static String figure(double figure) {
        return String.format(Locale.ROOT, "%.2f", figure);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f", 100 * share);
    }

    static String html(AuditReport report) {
        var page = new StringBuilder("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + TITLE
                + "</title><style>body{font:16px/1.5 system-ui,sans-serif;max-width:64rem;margin:2rem auto;padding:0"
                + " 1rem}table{border-collapse:collapse;margin:1rem 0}td,th{padding:.2rem"
                + " .6rem;text-align:right;border-bottom:1px solid"
                + " #ddd}td:first-child,th:first-child{text-align:left}</style></head><body>\n"
                + "<h1>" + TITLE
                + "</h1>\n<p>" + counts(report) + "</p>\n");
        plot(page, report.histogram());
        table(page, "Against fitted tables", List.of("", "cells", "error, months"), baselines(report));
        table(page, "Overall", HEADS, List.of(row("all", report.overall())));
        table(page, "By circumstance", HEADS, rows(report.byCircumstance()));
        table(page, "By province", HEADS, rows(report.byProvince()));
        page.append("<h2>What the table cannot tell</h2><ul>\n");
        AuditReport.LIMITS.forEach(limit -> page.append("<li>").append(limit).append("</li>\n"));
        return page.append("</ul></body></html>\n").toString();
    }

    private static void table(StringBuilder page, String title, List<String> heads, List<List<String>> rows) {
        page.append("<h2>").append(title).append("</h2><table><tr>");
        heads.forEach(head -> page.append("<th>").append(head).append("</th>"));
        page.append("</tr>\n");
        rows.forEach(row -> {
            page.append("<tr>");
            row.forEach(cell -> page.append("<td>").append(cell).append("</td>"));
            page.append("</tr>\n");
        });
        page.append("</table>\n");
    }

    /** Two bars for each half-year: real terms, and what the default choices lead to. */
    private static void plot(StringBuilder page, List<AuditReport.Bar> bars) {
        int most = bars.stream()
                .mapToInt(bar -> Math.max(bar.real(), bar.computed()))
                .max()
                .orElse(1);
        page.append("<svg viewBox=\"0 0 800 260\" role=\"img\" aria-label=\"terms by half-years\">\n");
        for (int i = 0; i < bars.size(); i++) {
            AuditReport.Bar bar = bars.get(i);
            int x = 10 + i * 52;
            bar(page, x, bar.real(), most, "#335c81");
            bar(page, x + 22, bar.computed(), most, "#d68c45");
            page.append("<text x=\"%d\" y=\"245\" font-size=\"12\">%d</text>\n".formatted(x + 10, bar.from()));
        }
        page.append("</svg><p>Terms by half-years (months from): <span style=\"color:#335c81\">real</span>, "
                + "<span style=\"color:#d68c45\">default choices</span>.</p>\n");
    }

    private static void bar(StringBuilder page, int x, int count, int most, String colour) {
        int height = (int) Math.round(220.0 * count / most);
        page.append("<rect x=\"%d\" y=\"%d\" width=\"20\" height=\"%d\" fill=\"%s\"/>\n"
                .formatted(x, 230 - height, height, colour));
    }
}
