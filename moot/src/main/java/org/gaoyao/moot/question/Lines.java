package org.gaoyao.moot.question;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gaoyao.moot.matter.LegalBasis;
import org.gaoyao.run.Problems;

/** The lines of a resource of this package, whose cells are separated by {@code ::}; every fault is a problem. */
final class Lines {

    private final String file;
    private final Problems problems;
    private final Rulebook rulebook;

    Lines(String file, Problems problems, Rulebook rulebook) {
        this.file = file;
        this.problems = problems;
        this.rulebook = rulebook;
    }

    /** A line that is neither empty nor a comment. */
    record Line(int number, char sign, List<String> cells) {

        String cell(int index) {
            return index < cells.size() ? cells.get(index) : "";
        }
    }

    /** The lines; one that begins with neither {@code = ! + -} has the sign {@code ' '} and one cell. */
    static List<Line> of(String text) {
        var lines = new ArrayList<Line>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            boolean signed = line.length() > 2 && "=!+-".indexOf(line.charAt(0)) >= 0 && line.charAt(1) == ' ';
            lines.add(
                    signed
                            ? new Line(
                                    number,
                                    line.charAt(0),
                                    Arrays.stream(line.substring(2).split("::", -1))
                                            .map(String::strip)
                                            .toList())
                            : new Line(number, ' ', List.of(line)));
        }
        return lines;
    }

    static String resource(String name) {
        try (InputStream stream = Lines.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("a resource is missing: " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void problem(Line line, String what, String next) {
        problems.add(file + ":" + line.number(), what, next);
    }

    /** A cell that is a day, or empty where it may be. */
    Optional<LocalDate> day(Line line, int cell) {
        try {
            return line.cell(cell).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(line.cell(cell)));
        } catch (DateTimeException _) {
            problem(line, "\"" + line.cell(cell) + "\" is not a day", "write it as 2021-03-01");
            return Optional.empty();
        }
    }

    /** Articles, separated by blanks, that the digest lists on a day. */
    List<LegalBasis> articles(Line line, int cell, LocalDate day) {
        var articles = new ArrayList<LegalBasis>();
        for (String key : line.cell(cell).split(" ", -1)) {
            Optional<LegalBasis> article = rulebook.article(key)
                    .filter(found -> rulebook.on(found, day).isPresent());
            article.ifPresentOrElse(
                    articles::add,
                    () -> problem(line, "\"" + key + "\" is no article that the digest lists on " + day, ""));
        }
        return articles;
    }
}
