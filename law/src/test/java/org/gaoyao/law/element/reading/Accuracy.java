package org.gaoyao.law.element.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gaoyao.law.element.Element;
import org.gaoyao.law.element.ElementSchemas;
import org.gaoyao.law.element.Span;

/** How often a reader finds what is marked, element by element. */
final class Accuracy {

    /** What happened for one element over all judgments. */
    static final class Counts {
        int marked;
        int found;
        int right;
        int judgments;
        int exact;
        int placed;

        double precision() {
            return found == 0 ? Double.NaN : (double) right / found;
        }

        double recall() {
            return marked == 0 ? Double.NaN : (double) right / marked;
        }

        double f1() {
            return marked + found == 0 ? Double.NaN : 2.0 * right / (marked + found);
        }
    }

    private final Map<String, Counts> byCode = new LinkedHashMap<>();
    private final Counts together = new Counts();
    private final List<String> errors = new ArrayList<>();

    static Accuracy of(List<MarkedJudgment> judgments) {
        var accuracy = new Accuracy();
        var reader = new RuleReader(ElementSchemas.load());
        judgments.forEach(judgment -> accuracy.add(judgment, reader.read(judgment.text())));
        return accuracy;
    }

    private void add(MarkedJudgment judgment, List<Element> elements) {
        var read = new LinkedHashMap<String, Element>();
        elements.forEach(element -> read.put(element.code(), element));
        for (String code : MarkedJudgment.CODES) {
            if (!judgment.unclear().contains(code)) {
                for (Counts counts : List.of(byCode.computeIfAbsent(code, _ -> new Counts()), together)) {
                    count(judgment, code, read, counts);
                }
            }
        }
    }

    private void count(MarkedJudgment judgment, String code, Map<String, Element> read, Counts counts) {
        MarkedJudgment.Mark mark = judgment.marks().get(code);
        Element element = read.get(code);
        counts.judgments++;
        counts.marked += mark == null ? 0 : 1;
        counts.found += element == null ? 0 : 1;
        boolean same = mark != null
                && element != null
                && same(mark.value(), element.value().plain());
        counts.right += same ? 1 : 0;
        counts.exact += same || (mark == null && element == null) ? 1 : 0;
        counts.placed += same && mark != null && element != null && overlaps(mark, element) ? 1 : 0;
        if (counts == together && !same && (mark != null || element != null)) {
            errors.add("%s %s marked %s, read %s"
                    .formatted(
                            judgment.id(),
                            code,
                            mark == null
                                    ? "nothing"
                                    : mark.value() + " " + mark.span().words(judgment.text()),
                            element == null
                                    ? "nothing"
                                    : element.value().plain() + " "
                                            + element.evidence().orElse("")));
        }
    }

    private static boolean same(Object marked, Object read) {
        return marked instanceof BigDecimal a
                ? read instanceof BigDecimal b && a.compareTo(b) == 0
                : marked.equals(read);
    }

    private static boolean overlaps(MarkedJudgment.Mark mark, Element element) {
        Span read = element.span().orElseThrow();
        return mark.span().start() < read.end() && read.start() < mark.span().end();
    }

    Counts together() {
        return together;
    }

    Counts of(String code) {
        return byCode.getOrDefault(code, new Counts());
    }

    List<String> errors() {
        return errors;
    }

    /** A table in Markdown: marked, found, precision, recall, F1, the share of judgments that are exact. */
    @Override
    public String toString() {
        var table = new StringBuilder(
                "| element | marked | found | precision | recall | F1 | exact | place |%n|---|---|---|---|---|---|---|---|%n"
                        .formatted());
        byCode.forEach((code, counts) -> {
            if (counts.marked + counts.found > 0) {
                row(table, "`" + code + "`", counts);
            }
        });
        row(table, "together", together);
        return table.toString();
    }

    private static void row(StringBuilder table, String name, Counts counts) {
        table.append("| %s | %d | %d | %s | %s | %s | %s | %s |%n"
                .formatted(
                        name,
                        counts.marked,
                        counts.found,
                        share(counts.precision()),
                        share(counts.recall()),
                        share(counts.f1()),
                        share((double) counts.exact / counts.judgments),
                        share(counts.right == 0 ? Double.NaN : (double) counts.placed / counts.right)));
    }

    private static String share(double value) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.2f", value);
    }
}
