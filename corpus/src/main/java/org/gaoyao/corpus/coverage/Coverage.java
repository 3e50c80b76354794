package org.gaoyao.corpus.coverage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.gaoyao.corpus.document.Document;
import org.gaoyao.corpus.document.Label;

/**
 * What the documents of a corpus are.
 *
 * @param all all of them
 * @param domains by general, legal and synthetic
 * @param classes by class
 * @param sources by source
 * @param licences by licence
 * @param years by the year of their date; {@link #UNKNOWN} without
 * @param lengths by length in characters: {@code 100} holds those of 100 up to the next bound
 * @param provinces by province
 * @param matters by charge or cause of action; a document with two charges counts for both
 * @param provinceByMatter documents by province, then by matter
 */
public record Coverage(
        Count all,
        Map<String, Count> domains,
        Map<String, Count> classes,
        Map<String, Count> sources,
        Map<String, Count> licences,
        Map<String, Count> years,
        Map<Integer, Count> lengths,
        Map<String, Count> provinces,
        Map<String, Count> matters,
        Map<String, Map<String, Long>> provinceByMatter) {

    /** What stands for what is not known of a document. */
    public static final String UNKNOWN = "unknown";

    private static final List<Integer> BOUNDS = List.of(0, 100, 300, 1_000, 3_000, 10_000, 30_000, 100_000);

    /** Counts documents one after the other. */
    public static final class Counter implements Consumer<Document> {

        private Count all = Count.NONE;
        private final Map<String, Count> domains = new TreeMap<>();
        private final Map<String, Count> classes = new TreeMap<>();
        private final Map<String, Count> sources = new TreeMap<>();
        private final Map<String, Count> licences = new TreeMap<>();
        private final Map<String, Count> years = new TreeMap<>();
        private final Map<Integer, Count> lengths = new TreeMap<>();
        private final Map<String, Count> provinces = new TreeMap<>();
        private final Map<String, Count> matters = new TreeMap<>();
        private final Map<String, Map<String, Long>> provinceByMatter = new TreeMap<>();

        @Override
        public void accept(Document document) {
            var one = new Count(1, document.characters());
            all = all.plus(one);
            domains.merge(document.documentClass().domain().key(), one, Count::plus);
            classes.merge(document.documentClass().key(), one, Count::plus);
            sources.merge(document.source(), one, Count::plus);
            licences.merge(document.licence(), one, Count::plus);
            String date = document.label(Label.DATE).orElse("");
            years.merge(date.length() < 4 ? UNKNOWN : date.substring(0, 4), one, Count::plus);
            int bound = BOUNDS.stream()
                    .filter(each -> each <= one.characters())
                    .max(Integer::compare)
                    .orElse(0);
            lengths.merge(bound, one, Count::plus);
            String province = document.label(Label.PROVINCE).orElse(UNKNOWN);
            provinces.merge(province, one, Count::plus);
            for (String matter : matters(document)) {
                matters.merge(matter, one, Count::plus);
                provinceByMatter.computeIfAbsent(province, _ -> new TreeMap<>()).merge(matter, 1L, Long::sum);
            }
        }

        /** What was counted so far. */
        public Coverage coverage() {
            return new Coverage(
                    all, domains, classes, sources, licences, years, lengths, provinces, matters, provinceByMatter);
        }

        private static List<String> matters(Document document) {
            var matters = new ArrayList<String>();
            document.label(Label.CHARGES).ifPresent(charges -> matters.addAll(List.of(charges.split("；"))));
            document.label(Label.CAUSE).ifPresent(matters::add);
            return matters;
        }
    }

    public Coverage {
        domains = sorted(domains);
        classes = sorted(classes);
        sources = sorted(sources);
        licences = sorted(licences);
        years = sorted(years);
        lengths = sorted(lengths);
        provinces = sorted(provinces);
        matters = sorted(matters);
        provinceByMatter = sorted(provinceByMatter);
    }

    private static <K extends Comparable<K>, V> Map<K, V> sorted(Map<K, V> map) {
        return Collections.unmodifiableMap(new TreeMap<>(map));
    }
}
