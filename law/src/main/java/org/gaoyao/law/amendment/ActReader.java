package org.gaoyao.law.amendment;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gaoyao.law.amendment.Clause.Reading;
import org.gaoyao.law.statute.Article;
import org.gaoyao.law.statute.ArticleNumber;
import org.gaoyao.law.statute.LawText;
import org.gaoyao.law.statute.LawVersion;

/**
 * Reads an amending act clause by clause: an amendment (修正案), a decision to amend one law or several (关于修改…的决定).
 *
 * <p>A clause begins with 一、 or, in an act that changes several laws, with 1. under the heading of its law. Within a
 * clause every statement must be understood, or the clause is not.
 */
public final class ActReader {

    private static final Pattern LABEL = Pattern.compile("^\\s*(?:(?<part>[一二三四五六七八九十百]+)、|(?<sub>\\d{1,3})[.．、])\\s*");
    private static final Pattern HEADING = Pattern.compile("^(?:修改)?《(?<title>.+)》$");
    private static final Pattern PREAMBLE =
            Pattern.compile(".*(?:作(?:出)?如下.*|修改如下)：?$|^根据[^\\u0001]*$", Pattern.DOTALL);
    private static final Pattern CLOSING = Pattern.compile("^(?:本|自|《|根据本决定)[^\\u0001]*(?:施行|生效|公布)$");
    private static final Pattern DAY =
            Pattern.compile("自\\s*(\\d{4})\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日起(?:施行|生效)");
    private static final Pattern AT_ONCE = Pattern.compile("自(?:公布|通过|发布)之日起(?:施行|生效)");
    private static final Pattern UNQUOTED = Pattern.compile(
            "^(?<order>[^：:]*" + Reference.ARTICLE + "(?:" + Reference.PARAGRAPHS
                    + ")?修改为)[：:]\\s*(?<text>[^\\u0001]+)$",
            Pattern.DOTALL);
    private static final Pattern ORDERS = Pattern.compile("修改|增加|增写|删去|删除|改为|调整|合并|不再适用|\\u0001|第[^，。]{1,12}[条款项]作为第");
    private static final Pattern PREAMBLE_OF_LAW = Pattern.compile("^(?:《[^》]*》|\\p{IsHan}{1,20}?法)?序言");
    private static final Pattern REORDERS = Pattern.compile("顺序|条(?:至第[^，。]{1,12}条)?相应地?(?:修改|改|调整)为");

    private final LawText act;
    private final List<Clause> clauses = new ArrayList<>();
    private String target;
    private String part = "";

    private ActReader(LawText act) {
        this.act = act;
        this.target = Targets.of(act);
    }

    /** Reads one act; empty for a text that gathers several, each with a day of effect of its own. */
    public static Optional<Act> read(LawText act) {
        var reader = new ActReader(act);
        var days = new HashSet<LocalDate>();
        act.articles().forEach(unit -> days.addAll(reader.days(unit.text())));
        if (days.size() > 1) {
            return Optional.empty();
        }
        act.articles().forEach(reader::readUnit);
        LawVersion version = act.version();
        Optional<LocalDate> from =
                days.stream().findFirst().or(version::inForceFrom).or(version::adopted);
        return Optional.of(new Act(version, from, Series.of(act), reader.clauses));
    }

    private List<LocalDate> days(String text) {
        String words = Quotation.of(text).words();
        var days = new ArrayList<LocalDate>();
        Matcher day = DAY.matcher(words);
        while (day.find()) {
            try {
                days.add(LocalDate.of(
                        Integer.parseInt(day.group(1)),
                        Integer.parseInt(day.group(2)),
                        Integer.parseInt(day.group(3))));
            } catch (DateTimeException _) {
                // A misprinted day is no day: what the source says of the act is used.
            }
        }
        if (AT_ONCE.matcher(words).find()) {
            act.version().adopted().ifPresent(days::add);
        }
        return days;
    }

    private void readUnit(Article unit) {
        Quotation quotation = Quotation.of(unit.text());
        Matcher unquoted = UNQUOTED.matcher(quotation.words());
        if (unquoted.matches()) {
            quotation = new Quotation(
                    unquoted.group("order") + "：" + Quotation.MARK,
                    List.of(unquoted.group("text").strip()));
        }
        String label = unit.number().map(ArticleNumber::key).orElse("");
        var words = new StringBuilder();
        int quote = 0;
        for (String printed : quotation.words().lines().toList()) {
            String line = printed;
            Matcher enumerator = LABEL.matcher(line);
            if (enumerator.find()) {
                quote += clause(
                        unit,
                        label,
                        words,
                        quotation.quotes().subList(quote, quotation.quotes().size()));
                words.setLength(0);
                if (enumerator.group("part") != null) {
                    part = "";
                    label = enumerator.group("part");
                } else {
                    label = part.isEmpty() ? enumerator.group("sub") : part + "." + enumerator.group("sub");
                }
                line = line.substring(enumerator.end());
            }
            Matcher heading = HEADING.matcher(line.strip());
            if (heading.matches() && enumerator.reset().find() && part.isEmpty()) {
                target = heading.group("title");
                part = label;
            } else {
                words.append(line).append('\n');
            }
        }
        clause(
                unit,
                label,
                words,
                quotation.quotes().subList(quote, quotation.quotes().size()));
    }

    /** Reads the words of one clause and returns how many quotations it took. */
    private int clause(Article unit, String label, StringBuilder masked, List<String> quotes) {
        String words = masked.toString().strip();
        if (words.isEmpty()) {
            return 0;
        }
        int taken = (int)
                words.chars().filter(character -> character == Quotation.MARK).count();
        List<String> own = quotes.subList(0, taken);
        clauses.add(new Clause(unit.unit(), label, printed(words, own), target, reading(words, own)));
        return taken;
    }

    private static Reading reading(String words, List<String> quotes) {
        if (PREAMBLE_OF_LAW.matcher(words).find() && !quotes.isEmpty()) {
            return new Reading.Changes(List.of(new Change.Elsewhere("序言", quotes.getLast())));
        }
        var changes = new ArrayList<Change>();
        boolean orders = false;
        var reader = new StatementReader(quotes);
        for (String statement : Statements.of(words)) {
            if (PREAMBLE.matcher(statement).matches()
                    || CLOSING.matcher(statement).matches()
                    || !ORDERS.matcher(statement).find()) {
                continue;
            }
            orders = true;
            Optional<List<Change>> read = reader.read(Statements.bare(statement));
            if (read.isEmpty()) {
                return new Reading.NotUnderstood(
                        statement.replace(String.valueOf(Quotation.MARK), "“…”"),
                        REORDERS.matcher(words).find() ? List.of() : Reference.articles(words));
            }
            changes.addAll(read.get());
        }
        return orders ? new Reading.Changes(changes) : new Reading.NoChange();
    }

    private static String printed(String words, List<String> quotes) {
        String printed = words;
        for (String quote : quotes) {
            printed = printed.replaceFirst(String.valueOf(Quotation.MARK), Matcher.quoteReplacement("“" + quote + "”"));
        }
        return printed;
    }
}
