package org.gaoyao.law.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.gaoyao.law.amendment.Act;
import org.gaoyao.law.amendment.ActReader;
import org.gaoyao.law.amendment.LawHistory;
import org.gaoyao.law.amendment.NotedActs;
import org.gaoyao.law.statute.Article;
import org.gaoyao.law.statute.LawText;
import org.gaoyao.law.statute.LawVersion;

/**
 * The acts that change other laws, read when a law that they may change is asked for, and kept.
 *
 * <p>Whether an act may change a law shows in its title and in the first lines of its clauses, so that asking for one law
 * reads few of them. Safe for any number of threads.
 */
final class Amendments {

    /** As much of a clause as can name the law that it changes. */
    private static final int HEAD = 300;

    private final List<Candidate> candidates;
    private final Function<String, Optional<Law>> lookup;
    private final Map<String, Optional<Act>> read = new ConcurrentHashMap<>();
    private final Map<String, LawHistory> histories = new ConcurrentHashMap<>();

    private record Candidate(LawText text, String heads) {}

    /**
     * Takes the texts of acts as they were imported.
     *
     * @param lookup the law that an act means by a title
     */
    Amendments(List<LawText> texts, Function<String, Optional<Law>> lookup) {
        this.candidates =
                texts.stream().map(text -> new Candidate(text, heads(text))).toList();
        this.lookup = lookup;
    }

    /** All acts; a text that gathers several of them is none. */
    List<Act> acts() {
        return candidates.stream().flatMap(candidate -> act(candidate).stream()).toList();
    }

    /** A version of a law through the acts that change the law. */
    LawHistory history(Law law, LawText text) {
        return histories.computeIfAbsent(
                text.version().id(), _ -> LawHistory.of(text, acts(law), title -> isLaw(law, title)));
    }

    private List<Act> acts(Law law) {
        String key = Titles.key(law.title());
        var acts = new ArrayList<Act>();
        for (Candidate candidate : candidates) {
            if (candidate.heads().contains(key)) {
                act(candidate).ifPresent(acts::add);
            }
        }
        for (Act noted : NotedActs.of(law.title())) {
            if (acts.stream().noneMatch(act -> isSame(act.version(), noted.version()))) {
                acts.add(noted);
            }
        }
        return acts;
    }

    private boolean isLaw(Law law, String title) {
        return title.equals(law.title())
                || lookup.apply(title)
                        .filter(found -> found.title().equals(law.title()))
                        .isPresent();
    }

    private Optional<Act> act(Candidate candidate) {
        return read.computeIfAbsent(candidate.text().version().id(), _ -> ActReader.read(candidate.text()));
    }

    private static boolean isSame(LawVersion one, LawVersion other) {
        return one.adopted().equals(other.adopted()) && Titles.key(one.title()).equals(Titles.key(other.title()));
    }

    private static String heads(LawText text) {
        var heads = new StringBuilder(text.version().title());
        for (Article unit : text.articles()) {
            String words = unit.text();
            int line = words.indexOf('\n');
            heads.append('|').append(words, 0, Math.min(HEAD, line < 0 ? words.length() : line));
        }
        return Titles.key(heads.toString());
    }
}
