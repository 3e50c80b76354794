package org.gaoyao.law.book;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gaoyao.law.statute.Article;
import org.gaoyao.law.statute.LawText;
import org.gaoyao.law.statute.LawVersion;

/** Keeps one of the copies of a version that several collections hold. */
final class Duplicates {

    private static final Comparator<LawText> FULLEST = Comparator.comparingInt((LawText text) -> facts(text.version()))
            .reversed()
            .thenComparing(text -> text.version().id());

    private record Content(Optional<LocalDate> adopted, List<String> texts) {
        static Content of(LawText text) {
            return new Content(
                    text.version().adopted(),
                    text.articles().stream().map(Article::text).toList());
        }
    }

    private Duplicates() {}

    /**
     * The version that stands for each id: of copies the one with the most dates, then the least id. All ids of copies lead
     * to the one that stays.
     */
    static Map<String, LawText> kept(List<LawText> versions) {
        if (versions.size() == 1) {
            return Map.of(versions.getFirst().version().id(), versions.getFirst());
        }
        var kept = new HashMap<Content, LawText>();
        var byId = new LinkedHashMap<String, LawText>();
        versions.stream()
                .sorted(FULLEST)
                .forEach(text -> byId.put(text.version().id(), kept.computeIfAbsent(Content.of(text), _ -> text)));
        return byId;
    }

    private static int facts(LawVersion version) {
        return (version.inForceFrom().isPresent() ? 1 : 0)
                + (version.ending().isPresent() ? 1 : 0)
                + (version.history().isEmpty() ? 0 : 1);
    }
}
