package org.gaoyao.law.book;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gaoyao.law.statute.LawText;
import org.gaoyao.law.statute.LawVersion;
import org.gaoyao.law.statute.Repeal;

/**
 * What is known of the ends of laws beside the laws' own versions: what other texts say, and where they are silent a short
 * list of our own ({@code repeals.tsv}: facts, not official).
 *
 * <p>A text that ends one of its own title speaks of an earlier version and is not listened to. Where several versions of a
 * text say the same the first day counts, where several laws do, the last.
 */
final class Repeals {

    private static final Comparator<Repeal> BY_DAY =
            Comparator.comparing((Repeal repeal) -> repeal.ending().known().orElse(LocalDate.MAX));

    private final Map<String, List<Repeal>> byTitle;

    private Repeals(Map<String, List<Repeal>> byTitle) {
        this.byTitle = byTitle;
    }

    /** What these texts say, and our list. */
    static Repeals of(Collection<LawText> texts) {
        var first = new TreeMap<String, Map<String, Repeal>>();
        for (LawText text : texts) {
            String own = Titles.key(text.version().title());
            for (Repeal repeal : text.version().repeals()) {
                String ended = Titles.key(repeal.title());
                if (!ended.equals(own)) {
                    first.computeIfAbsent(ended, _ -> new TreeMap<>())
                            .merge(own, repeal, (one, other) -> BY_DAY.compare(one, other) <= 0 ? one : other);
                }
            }
        }
        var byTitle = new HashMap<String, List<Repeal>>();
        first.forEach((ended, by) ->
                byTitle.put(ended, by.values().stream().sorted(BY_DAY).toList()));
        listed().forEach(repeal -> byTitle.putIfAbsent(Titles.key(repeal.title()), List.of(repeal)));
        return new Repeals(Map.copyOf(byTitle));
    }

    /** The last known end of a law of this title. */
    Optional<Repeal> last(String title) {
        List<Repeal> known = byTitle.getOrDefault(Titles.key(title), List.of());
        return known.stream()
                .filter(repeal -> repeal.ending().known().isPresent())
                .max(BY_DAY)
                .or(() -> known.stream().findFirst());
    }

    /** The end of a version that counts from one day and of which the next counts from another. */
    Optional<LawVersion.Ending> ending(String title, LocalDate start, Optional<LocalDate> next) {
        return byTitle.getOrDefault(Titles.key(title), List.of()).stream()
                .map(Repeal::ending)
                .filter(ending -> ending.known()
                        .filter(day ->
                                day.isAfter(start) && next.filter(day::isAfter).isEmpty())
                        .isPresent())
                .findFirst();
    }

    /** The last known end of every title. */
    List<Repeal> all() {
        return byTitle.values().stream()
                .map(known -> last(known.getFirst().title()).orElse(known.getFirst()))
                .sorted(Comparator.comparing(Repeal::title))
                .toList();
    }

    private static List<Repeal> listed() {
        try (InputStream stream = Repeals.class.getResourceAsStream("repeals.tsv")) {
            if (stream == null) {
                throw new IllegalStateException("the list of ended laws is missing");
            }
            var repeals = new ArrayList<Repeal>();
            for (String line : new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (!line.startsWith("#")) {
                    String[] fields = line.split("\t", -1);
                    repeals.add(Repeal.on(fields[0], LocalDate.parse(fields[1]), fields[2]));
                }
            }
            return repeals;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
