package org.gaoyao.law.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gaoyao.law.book.Titles;
import org.gaoyao.law.statute.Article;
import org.gaoyao.law.statute.LawText;
import org.gaoyao.law.statute.LawVersion;

/**
 * What a store holds after an import: a text with a known id replaces the one that had it, and so does another reading of
 * a version that is already there, that is, of the same title and day.
 *
 * @param texts everything that the store holds afterwards
 * @param added texts that were not there
 * @param changed texts that replaced others with other content
 * @param unchanged how many texts were there already with the same content
 */
record Merge(List<LawText> texts, List<LawText> added, List<LawText> changed, int unchanged) {

    private record Day(String title, Optional<LocalDate> adopted) {
        static Day of(LawText text) {
            return new Day(Titles.key(text.version().title()), text.version().adopted());
        }
    }

    static Merge of(List<LawText> stored, List<LawText> fresh) {
        Map<String, LawText> byId = new TreeMap<>();
        Map<Day, String> byDay = new HashMap<>();
        for (LawText text : stored) {
            byId.put(text.version().id(), text);
            byDay.put(Day.of(text), text.version().id());
        }
        var added = new ArrayList<LawText>();
        var changed = new ArrayList<LawText>();
        int unchanged = 0;
        for (LawText text : fresh) {
            String id = text.version().id();
            LawText same = byId.get(id);
            String other = byDay.get(Day.of(text));
            if (same == null && other != null) {
                same = byId.get(other);
            }
            if (same == null) {
                byId.put(id, text);
                added.add(text);
            } else {
                LawText merged = same.version().id().equals(id) ? text : reading(same, text);
                if (merged.equals(same)) {
                    unchanged++;
                } else {
                    byId.put(merged.version().id(), merged);
                    changed.add(merged);
                }
            }
        }
        return new Merge(List.copyOf(byId.values()), added, changed, unchanged);
    }

    /** Another collection's reading of a stored version: its text counts, the stored facts stay where it has none. */
    private static LawText reading(LawText stored, LawText fresh) {
        if (words(stored).equals(words(fresh))) {
            return stored;
        }
        LawVersion old = stored.version();
        LawVersion now = fresh.version();
        return new LawText(
                new LawVersion(
                        old.id(),
                        old.title(),
                        old.shortTitle(),
                        old.level(),
                        old.category(),
                        old.adopted(),
                        now.inForceFrom().or(old::inForceFrom),
                        now.ending().or(old::ending),
                        old.amending() || now.amending(),
                        now.history().isEmpty() ? old.history() : now.history(),
                        now.source(),
                        now.repeals()),
                fresh.articles());
    }

    private static List<String> words(LawText text) {
        return text.articles().stream().map(Article::text).toList();
    }
}
