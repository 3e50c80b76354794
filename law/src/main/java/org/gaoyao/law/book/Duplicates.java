package org.gaoyao.law.book;

import java.util.ArrayList;
import java.util.Comparator;
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

    private Duplicates() {}

    /**
     * The versions of one law without second copies.
     *
     * @param versions the copies that stay: of equal ones that with the most dates, then the least id
     * @param byId for the id of every copy the one that stays
     */
    record Kept(List<LawText> versions, Map<String, LawText> byId) {}

    /** Drops second copies; texts are looked at only where two versions have one day. */
    static Kept of(List<LawText> versions) {
        var kept = new ArrayList<LawText>();
        var byId = new LinkedHashMap<String, LawText>();
        for (LawText text : versions.stream().sorted(FULLEST).toList()) {
            Optional<LawText> copied = kept.stream()
                    .filter(other ->
                            other.version().adopted().equals(text.version().adopted()))
                    .filter(other -> words(other).equals(words(text)))
                    .findFirst();
            if (copied.isEmpty()) {
                kept.add(text);
            }
            byId.put(text.version().id(), copied.orElse(text));
        }
        return new Kept(kept, byId);
    }

    private static List<String> words(LawText text) {
        return text.articles().stream().map(Article::text).toList();
    }

    private static int facts(LawVersion version) {
        return (version.inForceFrom().isPresent() ? 1 : 0)
                + (version.ending().isPresent() ? 1 : 0)
                + (version.history().isEmpty() ? 0 : 1);
    }
}
