package org.gaoyao.law.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.gaoyao.law.book.Titles;
import org.gaoyao.law.statute.Article;
import org.gaoyao.law.statute.ArticleNumber;
import org.gaoyao.law.statute.LawText;
import org.gaoyao.law.statute.LawVersion;
import org.gaoyao.law.statute.LawVersion.Ending;
import org.gaoyao.law.statute.Level;
import org.gaoyao.law.statute.Repeal;
import org.jspecify.annotations.Nullable;

/** The rows of {@code laws.jsonl} and {@code articles.jsonl} put together. */
final class NationalLaws {

    private static final List<String> STATUSES = List.of("effective", "superseded", "repealed", "not_yet_effective");

    private final Map<String, LawVersion> versions = new LinkedHashMap<>();
    private final Map<String, JsonRow> rows = new HashMap<>();
    private final Map<String, Integer> announced = new HashMap<>();
    private final Map<String, Units> units = new HashMap<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private final Map<String, String> sources = new HashMap<>();
    private final Set<String> unsound = new HashSet<>();
    private String latest = "";

    /** Takes a row of {@code laws.jsonl}. */
    void law(JsonRow row) {
        String id = row.text("law_id");
        String title = row.text("title");
        String levelName = row.text("level");
        Optional<Level> level = Level.ofChinese(levelName);
        if (level.isEmpty() && !levelName.isEmpty()) {
            row.problem("level", "unknown level \"" + levelName + "\"", "one of " + levels());
        }
        Optional<LocalDate> adopted = row.day("version_date");
        Optional<LocalDate> inForceFrom = row.day("effective_from");
        Optional<Ending> ending = ending(row);
        String kind = row.optionalText("kind").orElse("text");
        boolean amending = kind.equals("amendment") || Titles.amends(title);
        row.optionalNumber("n_units", 0).ifPresent(count -> announced.put(id, count));
        if (id.isEmpty()) {
            return;
        }
        if (versions.containsKey(id)) {
            row.problem("law_id", "the id " + id + " is there twice", "each version has an id of its own");
        } else {
            versions.put(
                    id,
                    new LawVersion(
                            id,
                            title,
                            row.optionalText("short_title").orElse(title),
                            level.orElse(Level.OTHER),
                            row.optionalText("category").orElse(""),
                            adopted,
                            inForceFrom,
                            ending,
                            amending,
                            row.texts("history"),
                            source(row),
                            named(row, title, inForceFrom.or(() -> adopted))));
            sources.put(id, row.optionalText("source").orElse(""));
            rows.put(id, row);
        }
        if (!row.sound()) {
            unsound.add(id);
        }
    }

    /** Takes a row of {@code articles.jsonl}. */
    void article(JsonRow row) {
        String id = row.text("id");
        String law = row.text("law_id");
        latest = law;
        String text = row.text("text");
        int no = row.number("no", 0);
        int sub = row.optionalNumber("sub", 1).orElse(0);
        boolean numbered = row.optionalText("article").isPresent();
        if (numbered && no < 1) {
            row.problem("no", "an article number is at least 1, got " + no, "");
        }
        if (!law.isEmpty() && !versions.containsKey(law)) {
            row.problem("law_id", "no row of the laws has the id " + law, "");
        }
        if (row.sound()) {
            Optional<ArticleNumber> number = numbered ? Optional.of(new ArticleNumber(no, sub)) : Optional.empty();
            String unit = number.map(ArticleNumber::key).orElse("u" + no);
            if (!id.equals(law + "#" + unit)) {
                row.problem("id", "is " + id + ", the other fields say " + law + "#" + unit, "");
            }
            seen.merge(law, 1, Integer::sum);
            units.computeIfAbsent(law, _ -> new Units())
                    .add(new Article(unit, number, row.texts("path"), text))
                    .ifPresent(fault -> row.problem("id", fault, ""));
        } else if (!law.isEmpty()) {
            seen.merge(law, 1, Integer::sum);
        }
        if (!row.sound()) {
            unsound.add(law);
        }
    }

    /**
     * The sound laws; titles of the others are added to {@code leftOut}.
     *
     * @param whole whether both files were read to their ends; if not, laws whose articles are missing are left out without
     *     a problem of their own, and so is the law at which the reading ended
     */
    List<LawText> finish(List<String> leftOut, boolean whole) {
        var texts = new ArrayList<LawText>();
        if (!whole) {
            unsound.add(latest);
        }
        versions.forEach((id, version) -> {
            int count = seen.getOrDefault(id, 0);
            int expected = announced.getOrDefault(id, Math.max(1, count));
            if (count != expected || count == 0) {
                unsound.add(id);
                JsonRow row = rows.get(id);
                if (whole && row != null) {
                    row.problem("n_units", "%d units expected, %d read".formatted(expected, count), "");
                }
            }
            if (unsound.contains(id)) {
                leftOut.add(version.toString());
            } else {
                texts.add(RepealClauses.read(
                        dated(version), units.getOrDefault(id, new Units()).articles()));
            }
        });
        unsound.stream()
                .filter(id -> !id.isEmpty() && !versions.containsKey(id))
                .sorted()
                .forEach(leftOut::add);
        return texts;
    }

    /** A version that was repealed on an unknown day had ended when its source was compiled. */
    private LawVersion dated(LawVersion version) {
        return version.ending()
                .filter(ending ->
                        ending.how() == Ending.How.REPEALED && ending.on().isEmpty())
                .map(ending -> version.ending(
                        new Ending(ending.how(), ending.on(), asOf(sources.get(version.id())), ending.by())))
                .orElse(version);
    }

    /** The day of a source: the last on which any of its texts was adopted. */
    private Optional<LocalDate> asOf(@Nullable String source) {
        return versions.values().stream()
                .filter(version -> Objects.equals(sources.get(version.id()), source))
                .flatMap(version -> version.adopted().stream())
                .max(Comparator.naturalOrder());
    }

    /** The laws that a row says its law ends. */
    private static List<Repeal> named(JsonRow row, String title, Optional<LocalDate> on) {
        return row.texts("repeals").stream()
                .map(ended -> new Repeal(ended, new Ending(Ending.How.REPEALED, on, Optional.of("《" + title + "》"))))
                .toList();
    }

    private static Optional<Ending> ending(JsonRow row) {
        Optional<LocalDate> superseded = row.day("superseded_on");
        Optional<LocalDate> repealed = row.day("repealed_on");
        Optional<String> supersededBy = row.optionalText("superseded_by");
        Optional<String> repealedBy = row.optionalText("repealed_by");
        String status = row.text("status");
        if (!STATUSES.contains(status) && !status.isEmpty()) {
            row.problem("status", "unknown status \"" + status + "\"", "one of " + STATUSES);
        }
        boolean isRepealed = status.equals("repealed") || repealed.isPresent() || repealedBy.isPresent();
        boolean isSuperseded = status.equals("superseded") || superseded.isPresent() || supersededBy.isPresent();
        if (isSuperseded && !status.equals("repealed")) {
            return Optional.of(new Ending(Ending.How.SUPERSEDED, superseded.or(() -> repealed), supersededBy));
        }
        return isRepealed
                ? Optional.of(new Ending(Ending.How.REPEALED, repealed.or(() -> superseded), repealedBy))
                : Optional.empty();
    }

    private static String levels() {
        return Arrays.stream(Level.values()).map(Level::chinese).toList().toString();
    }

    private static String source(JsonRow row) {
        return row.optionalText("source").orElse("")
                + row.optionalText("file").map(file -> ": " + file).orElse("");
    }
}
