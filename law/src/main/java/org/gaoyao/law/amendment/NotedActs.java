package org.gaoyao.law.amendment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gaoyao.law.statute.ArticleNumber;
import org.gaoyao.law.statute.LawVersion;
import org.gaoyao.law.statute.Level;

/**
 * Acts outside a numbered series of which the project notes the facts, so that the series is not taken for the whole
 * story: day, title, articles, and the words replaced. They are no texts and not official.
 *
 * <p>The notes stand in {@code noted-acts.tsv}, one law a line.
 */
public final class NotedActs {

    private static final String NOTES = "noted-acts.tsv";

    private NotedActs() {}

    /** The acts that are noted for the law of this full title. */
    public static List<Act> of(String law) {
        try (InputStream notes = Objects.requireNonNull(NotedActs.class.getResourceAsStream(NOTES), NOTES);
                var lines = new BufferedReader(new InputStreamReader(notes, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> line.startsWith(law + "\t"))
                    .map(NotedActs::act)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Columns: law, adopted, in force from, title of the act, clause, articles, former words, words. */
    private static Act act(String line) {
        String[] fields = line.split("\t", -1);
        LocalDate from = LocalDate.parse(fields[2]);
        var changes = new ArrayList<Change>();
        for (String key : fields[5].split(",", -1)) {
            ArticleNumber article = ArticleNumber.parse(key).orElseThrow();
            changes.add(new TextChange.ReplaceWords(article, 0, fields[6], fields[7]));
        }
        var version = new LawVersion(
                "noted-" + fields[1],
                fields[3],
                fields[3],
                Level.STATUTE,
                "",
                Optional.of(LocalDate.parse(fields[1])),
                Optional.of(from),
                Optional.empty(),
                true,
                List.of(),
                "noted by the project, not an imported text");
        var clause = new Clause("", fields[4], "", fields[0], new Clause.Reading.Changes(changes));
        return new Act(version, Optional.of(from), Optional.empty(), List.of(clause));
    }
}
