package org.gaoyao.app.stage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.gaoyao.corpus.coverage.Count;
import org.gaoyao.corpus.coverage.Coverage;
import org.gaoyao.corpus.document.DocumentClass;
import org.gaoyao.law.province.Province;

/** What a corpus covers, as bars and as a map of provinces by charges. */
final class CoverageSection {

    private static final int MATTERS = 24;

    private CoverageSection() {}

    static void write(Html page, Coverage coverage) {
        page.element("h2", "覆盖", "Coverage");
        page.element("h3", "类别", "Classes");
        Bars.write(page, bars(coverage.classes(), true));
        page.element("h3", "年份", "Years");
        Bars.write(page, bars(coverage.years(), false));
        page.element("h3", "篇幅（字）", "Lengths (characters)");
        Bars.write(
                page,
                coverage.lengths().entrySet().stream()
                        .map(entry -> Bars.Bar.of(
                                Words.same(String.format(Locale.ROOT, "≥ %,d", entry.getKey())),
                                entry.getValue().documents()))
                        .toList());
        map(page, coverage);
    }

    private static List<Bars.Bar> bars(Map<String, Count> counts, boolean classes) {
        return counts.entrySet().stream()
                .map(entry -> Bars.Bar.of(
                        classes ? className(entry.getKey()) : name(entry.getKey()),
                        entry.getValue().documents()))
                .toList();
    }

    private static Words className(String key) {
        return Arrays.stream(DocumentClass.values())
                .filter(each -> each.key().equals(key))
                .findFirst()
                .map(each -> new Words(each.chinese(), key))
                .orElse(Words.same(key));
    }

    private static Words name(String key) {
        return key.equals(Coverage.UNKNOWN) ? new Words("未知", "unknown") : Words.same(key);
    }

    /** A row for each of the 31 provinces, whether it has documents or not; a column for each of the most frequent matters. */
    private static void map(Html page, Coverage coverage) {
        if (coverage.matters().isEmpty()) {
            return;
        }
        List<String> matters = coverage.matters().entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Count> entry) ->
                                -entry.getValue().documents())
                        .thenComparing(Map.Entry::getKey))
                .limit(MATTERS)
                .map(Map.Entry::getKey)
                .toList();
        List<String> provinces = new ArrayList<>(Arrays.stream(Province.values())
                .filter(Province::mainland)
                .map(Province::fullName)
                .toList());
        coverage.provinceByMatter().keySet().stream()
                .filter(province -> !provinces.contains(province))
                .forEach(provinces::add);
        long most = coverage.provinceByMatter().values().stream()
                .flatMap(row -> row.values().stream())
                .mapToLong(count -> count)
                .max()
                .orElse(1);
        page.element("h3", "省份与罪名、案由", "Provinces by charges and causes")
                .raw("<div class=\"scroll\"><table class=\"heat\"><thead><tr><th></th>");
        matters.forEach(matter -> page.raw("<th><span>").text(matter).raw("</span></th>"));
        page.raw("</tr></thead><tbody>\n");
        for (String province : provinces) {
            Map<String, Long> row = coverage.provinceByMatter().getOrDefault(province, Map.of());
            page.raw("<tr><th>").words(name(province)).raw("</th>");
            for (String matter : matters) {
                long count = row.getOrDefault(matter, 0L);
                page.raw("<td style=\"--heat:%s\">"
                                .formatted(String.format(
                                        Locale.ROOT, "%.2f", Math.log1p((double) count) / Math.log1p((double) most))))
                        .text(count == 0 ? "" : String.format(Locale.ROOT, "%,d", count))
                        .raw("</td>");
            }
            page.raw("</tr>\n");
        }
        page.raw("</tbody></table></div>\n");
        String without = provinces.stream()
                .filter(province -> !coverage.provinceByMatter().containsKey(province))
                .collect(Collectors.joining("、"));
        if (!without.isEmpty()) {
            page.raw("<p class=\"soft\">")
                    .words("没有文书的省份：" + without, "Provinces without a document: " + without)
                    .raw("</p>\n");
        }
    }
}
