package org.gaoyao.eval.jury;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gaoyao.eval.judge.Duel;
import org.gaoyao.eval.judge.Preference;
import org.gaoyao.run.AtomicFile;
import org.gaoyao.run.Json;
import org.gaoyao.score.statistic.Interval;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a tournament: {@code tournament.json} and {@code duels.jsonl} in a folder of its own, and each model's strength
 * beside its scores, as {@code tournament} in its {@code results.json}.
 */
public final class StandingsFiles {

    private StandingsFiles() {}

    /**
     * Writes all of it.
     *
     * @param judge the identity of the judge
     */
    public static void write(Standings standings, String judge, int votes, List<ScoredRun> runs, Path folder)
            throws IOException {
        Map<String, Map<String, Object>> models = models(standings);
        var document = new LinkedHashMap<String, Object>();
        document.put("judge", judge);
        document.put("votes", votes);
        document.put("unanswered", standings.unanswered());
        document.put("models", new ArrayList<>(models.values()));
        document.put(
                "meetings",
                standings.meetings().stream().map(StandingsFiles::meeting).toList());
        AtomicFile.write(folder.resolve("tournament.json"), Json.document(document));
        AtomicFile.write(folder.resolve("duels.jsonl"), out -> {
            for (Duel duel : standings.duels()) {
                out.write((Json.line(duel(duel)) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        });
        for (ScoredRun run : runs) {
            Map<String, Object> own = models.get(run.name());
            if (own != null) {
                var results = (ObjectNode) Json.parse(Files.readString(run.results()));
                var joined = new LinkedHashMap<String, Object>(own);
                joined.put("judge", judge);
                results.set("tournament", Json.parse(Json.line(joined)));
                AtomicFile.write(run.results(), Json.document(results));
            }
        }
    }

    private static Map<String, Map<String, Object>> models(Standings standings) {
        Map<String, Interval> intervals = standings.intervals();
        var models = new LinkedHashMap<String, Map<String, Object>>();
        int rank = 0;
        for (var strength : standings.strengths().entrySet()) {
            rank++;
            var row = new LinkedHashMap<String, Object>();
            row.put("name", strength.getKey());
            row.put("rank", rank);
            row.put("of", standings.strengths().size());
            row.put("strength", strength.getValue());
            Optional.ofNullable(intervals.get(strength.getKey())).ifPresent(interval -> {
                row.put("low", interval.low());
                row.put("high", interval.high());
            });
            models.put(strength.getKey(), row);
        }
        return models;
    }

    private static Map<String, Object> meeting(Standings.Meeting meeting) {
        var row = new LinkedHashMap<String, Object>();
        row.put("first", meeting.first());
        row.put("second", meeting.second());
        row.put("questions", meeting.questions());
        row.put("first_wins", meeting.firstWins());
        row.put("second_wins", meeting.secondWins());
        row.put("ties", meeting.ties());
        row.put("undecided", meeting.undecided());
        row.put("flips", meeting.flips());
        row.put("flip_rate", meeting.flipRate());
        row.put("unreadable", meeting.unreadable());
        return row;
    }

    private static Map<String, Object> duel(Duel duel) {
        var row = new LinkedHashMap<String, Object>();
        row.put("item", duel.item());
        row.put("first", duel.first());
        row.put("second", duel.second());
        row.put("outcome", duel.outcome().map(Preference::name).orElse("UNDECIDED"));
        row.put("flipped", duel.flipped());
        row.put("straight", votes(duel.straight()));
        row.put("swapped", votes(duel.swapped()));
        return row;
    }

    /** As the judge saw them: FIRST is what was shown first. */
    private static List<String> votes(List<Optional<Preference>> votes) {
        return votes.stream()
                .map(vote -> vote.map(Preference::name).orElse("UNREADABLE"))
                .toList();
    }
}
