package org.gaoyao.law.charge;

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
import java.util.stream.Collectors;
import org.gaoyao.law.statute.ArticleNumber;
import org.gaoyao.run.Problems;

/**
 * Reads a table of charges: one charge a line, columns separated by tabs (name, articles, aliases, from, until,
 * successors, place in the guidance, English, verified), lists by {@code |}, comments behind {@code #}.
 */
final class ChargeReader {

    private static final String RESOURCE = "charges.tsv";
    private static final int COLUMNS = 9;

    private final String file;
    private final Problems problems;

    private ChargeReader(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    static Charges ofResource() {
        try (InputStream stream = ChargeReader.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("the file of charges is missing: " + RESOURCE);
            }
            return read(RESOURCE, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The charges of a table; all that is wrong with it is reported at once, by line and column. */
    static Charges read(String file, String text) {
        var problems = new Problems();
        var reader = new ChargeReader(file, problems);
        var charges = new ArrayList<Charge>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                reader.row(number, line).ifPresent(charges::add);
            }
        }
        reader.successors(charges);
        problems.throwIfAny("the charges were not read");
        return new Charges(charges);
    }

    private Optional<Charge> row(int line, String text) {
        String[] cells = text.split("\t", -1);
        if (cells.length != COLUMNS) {
            problems.add(file + ":" + line, "has %d columns, not %d".formatted(cells.length, COLUMNS), "");
            return Optional.empty();
        }
        int before = problems.found().size();
        String name = cells[0];
        if (!name.endsWith("罪") || name.length() < 2) {
            problem(line, "name", "must end in 罪, got \"" + name + "\"");
        }
        var articles = new ArrayList<ArticleNumber>();
        for (String cell : list(cells[1])) {
            ArticleNumber.parse(cell)
                    .ifPresentOrElse(articles::add, () -> problem(line, "articles", "\"" + cell + "\" is no article"));
        }
        Optional<LocalDate> from = day(line, "from", cells[3]);
        Optional<LocalDate> until = cells[4].isEmpty() ? Optional.empty() : day(line, "until", cells[4]);
        if (cells[3].isEmpty()) {
            problem(line, "from", "is missing");
        }
        if (from.isPresent() && until.isPresent() && !until.get().isAfter(from.get())) {
            problem(line, "until", "is not after from");
        }
        if (!cells[6].matches("([1-9]\\d?)?")) {
            problem(line, "guidance", "is no place from 1, got \"" + cells[6] + "\"");
        }
        if (!cells[8].equals("yes") && !cells[8].equals("no")) {
            problem(line, "verified", "is yes or no, got \"" + cells[8] + "\"");
        }
        return problems.found().size() > before
                ? Optional.empty()
                : Optional.of(new Charge(
                        name,
                        Optional.of(cells[7]).filter(english -> !english.isEmpty()),
                        articles,
                        list(cells[2]),
                        from.orElseThrow(),
                        until,
                        list(cells[5]),
                        cells[6].isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(cells[6])),
                        cells[8].equals("yes")));
    }

    private void successors(List<Charge> charges) {
        var names = charges.stream().map(Charge::name).collect(Collectors.toSet());
        for (Charge charge : charges) {
            charge.successors().stream()
                    .filter(name -> !names.contains(name))
                    .forEach(name -> problems.add(
                            file + ", charge " + charge, "is followed by " + name + ", which is not in the table", ""));
        }
    }

    private static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : Arrays.asList(cell.split("\\|"));
    }

    private Optional<LocalDate> day(int line, String column, String cell) {
        try {
            return cell.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(cell));
        } catch (DateTimeException _) {
            problem(line, column, "is not a day such as 2021-03-01: \"" + cell + "\"");
            return Optional.empty();
        }
    }

    private void problem(int line, String column, String what) {
        problems.add("%s:%d, column \"%s\"".formatted(file, line, column), what, "");
    }
}
