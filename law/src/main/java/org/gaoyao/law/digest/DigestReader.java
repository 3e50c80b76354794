package org.gaoyao.law.digest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.gaoyao.law.number.Fine;
import org.gaoyao.law.number.TermRange;
import org.gaoyao.law.statute.ArticleNumber;
import org.gaoyao.law.statute.Level;
import org.gaoyao.run.DataRow;
import org.gaoyao.run.Json;
import org.gaoyao.run.Problems;
import org.gaoyao.run.ProblemsException;
import tools.jackson.core.JacksonException;

/**
 * Reads a digest: {@code laws.jsonl} with one law a row, and for each law the file that it names with one row for each
 * article and time, in order.
 */
final class DigestReader {

    private static final String LAWS = "laws.jsonl";

    private final Function<String, String> files;
    private final Problems problems = new Problems();
    private final List<ListedLaw> laws = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();

    private DigestReader(Function<String, String> files) {
        this.files = files;
    }

    /** The digest of the project. */
    static Digest ofResources() {
        return read(DigestReader::resource);
    }

    /**
     * The digest in some files.
     *
     * @param files from the name of a file to what it holds
     * @throws ProblemsException with every problem of every row
     */
    static Digest read(Function<String, String> files) {
        var reader = new DigestReader(files);
        reader.rows(LAWS, reader::law);
        reader.problems.throwIfAny("the digest was not read");
        return new Digest(reader.laws, reader.facts);
    }

    private static String resource(String name) {
        try (InputStream stream = DigestReader.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the digest lacks its file " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void rows(String file, Consumer<DataRow> reader) {
        int number = 0;
        for (String line : files.apply(file).lines().toList()) {
            String where = "%s, row %d".formatted(file, ++number);
            try {
                reader.accept(new DataRow(where, Json.parse(line), problems));
            } catch (JacksonException failure) {
                problems.add(where, "is not JSON: " + failure.getOriginalMessage(), "");
            }
        }
    }

    private void law(DataRow row) {
        String file = row.text("file");
        String title = row.text("title");
        List<String> shortTitles = row.texts("short_titles");
        String english = row.text("english");
        Optional<Level> level = row.value("level", row.text("level"), Level::ofChinese, "a level of law");
        Optional<String> number = row.optionalText("number");
        LocalDate from = row.day("from");
        int highest = row.number("highest_article");
        if (shortTitles.isEmpty()) {
            row.problem("short_titles", "is empty", "give at least the usual short title");
        }
        if (row.close() && level.isPresent()) {
            var law = new ListedLaw(title, shortTitles, english, level.get(), number, from, highest);
            laws.add(law);
            rows(file, fact -> fact(law, fact));
        }
    }

    private void fact(ListedLaw law, DataRow row) {
        Optional<ArticleNumber> article =
                row.value("article", row.text("article"), ArticleNumber::parse, "an article number");
        LocalDate from = row.day("from");
        Optional<LocalDate> until = row.optionalDay("until");
        String subject = row.text("subject");
        String english = row.text("english");
        List<Tier> tiers =
                row.rows("tiers").stream().flatMap(tier -> tier(tier).stream()).toList();
        String says = row.text("says");
        String saysEnglish = row.text("says_english");
        boolean verified = row.flag("verified", true);
        if (until.isPresent() && !until.get().isAfter(from)) {
            row.problem("until", "is not after \"from\": " + until.get(), "");
        }
        if (from.isBefore(law.from())) {
            row.problem("from", "is before the law took effect on " + law.from(), "");
        }
        article.filter(number -> number.number() > law.highestArticle())
                .ifPresent(
                        number -> row.problem("article", "is above the highest article " + law.highestArticle(), ""));
        article.ifPresent(number -> order(law, number, from, row));
        if (row.close() && article.isPresent()) {
            facts.add(new Fact(law, article.get(), from, until, subject, english, tiers, says, saysEnglish, verified));
        }
    }

    /** Rows stand in the order of articles and days, and the times of one article do not overlap. */
    private void order(ListedLaw law, ArticleNumber article, LocalDate from, DataRow row) {
        if (facts.isEmpty() || !facts.getLast().law().equals(law)) {
            return;
        }
        Fact before = facts.getLast();
        int order = before.article().compareTo(article);
        if (order > 0) {
            row.problem("article", "stands behind article " + before.article(), "sort the rows by article and day");
        }
        if (order == 0 && before.until().filter(end -> !from.isBefore(end)).isEmpty()) {
            row.problem("from", "overlaps with the row before it", "end that row with \"until\": \"" + from + "\"");
        }
    }

    private Optional<Tier> tier(DataRow row) {
        int paragraph = row.number("paragraph");
        Optional<TermRange> range = row.value("range", row.text("range"), TermRange::parse, "a statutory range");
        List<Fine> fines = row.texts("fines").stream()
                .flatMap(text -> row.value("fines", text, Fine::parse, "a fine").stream())
                .toList();
        return row.close() && range.isPresent()
                ? Optional.of(new Tier(paragraph, range.get(), fines))
                : Optional.empty();
    }
}
