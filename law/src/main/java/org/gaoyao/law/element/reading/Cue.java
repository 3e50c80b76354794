package org.gaoyao.law.element.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gaoyao.law.element.ElementValue;
import org.gaoyao.law.element.reading.Statement.Part;

/**
 * A way in which courts state a circumstance.
 *
 * @param code of the element
 * @param parts where its words count, the better first
 * @param words what states it
 * @param not what must not stand in front of the words in the same clause, such as a demand
 */
record Cue(String code, List<Part> parts, Pattern words, Optional<Pattern> not) {

    /** A denial in front of the words, within their clause. */
    private static final Pattern DENIED_BEFORE =
            Pattern.compile("(?:不|未|无|没|并非|非|难以|拒绝|尚缺)(?:(?!异议|[且并但而，。；、]).){0,10}$");
    /** A denial behind the words. */
    private static final Pattern DENIED_BEHIND =
            Pattern.compile("^[^，。；]{0,16}(?:不能成立|不成立|不予(?:采纳|采信|认定|支持)|依据不足|证据不足)");

    /** The cues of the project: four columns a row, separated by tabs. */
    static List<Cue> ofResource() {
        try (InputStream stream = Cue.class.getResourceAsStream("cues.tsv")) {
            if (stream == null) {
                throw new IllegalStateException("the file of cues is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Cue(
                            cells[0],
                            Arrays.stream(cells[1].split(",", -1))
                                    .map(part -> Part.valueOf(part.toUpperCase(Locale.ROOT)))
                                    .toList(),
                            Pattern.compile(cells[2]),
                            cells[3].isEmpty() ? Optional.empty() : Optional.of(Pattern.compile(cells[3]))))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The first place in a statement that says it and does not deny it. */
    Optional<Hit> find(Statement statement) {
        Matcher matcher = words.matcher(statement.text());
        while (matcher.find()) {
            String before = statement.text().substring(0, matcher.start());
            String behind = statement.text().substring(matcher.end());
            boolean denied = DENIED_BEFORE.matcher(before).find()
                    || DENIED_BEHIND.matcher(behind).find()
                    || not.filter(pattern -> pattern.matcher(before).find()).isPresent();
            if (!denied) {
                return Optional.of(new Hit(
                        code,
                        new ElementValue.Flag(true),
                        statement.start() + matcher.start(),
                        statement.start() + matcher.end()));
            }
        }
        return Optional.empty();
    }
}
