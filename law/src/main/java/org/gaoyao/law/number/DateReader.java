package org.gaoyao.law.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates, each in the light of the one before it. */
final class DateReader {

    private static final Pattern DATE =
            Pattern.compile("(?<![0-9.])(?<y>[12]\\d{3})(?<mark>[-./])(?<m>[01]?\\d)\\k<mark>"
                    + "(?<d>[0-3]?\\d)(?![0-9]|\\k<mark>)"
                    + "|(?:(?<era>民国|民國)?(?<year>" + Scan.WHOLE + ")\\s?年|(?<yearWord>同年|当年|次年|翌年))?+"
                    + "(?:\\s?(?<month>" + Scan.WHOLE + ")\\s?月份?|(?<monthWord>同月|当月|次月|翌月))?+"
                    + "(?:\\s?(?<day>" + Scan.WHOLE + ")\\s?[日号號]|(?<dayWord>同日|当日|当天|次日|翌日|第二天))?+");

    private static final Pattern AND = Pattern.compile("\\s*[至到、—~～-]\\s*");
    private static final Pattern TO = Pattern.compile("\\s*(?:至|到|[—~～-]+)\\s*");
    private static final Pattern PART_OF_YEAR = Pattern.compile("上旬|中旬|下旬|初|底|末|间|期间|至|到|以来");

    private final CharSequence text;
    private Optional<LegalDate> previous;
    private int previousEnd = -1;

    private DateReader(CharSequence text, Optional<LegalDate> previous) {
        this.text = text;
        this.previous = previous;
    }

    static Optional<LegalDate> parse(CharSequence text, Optional<LegalDate> previous) {
        var reader = new DateReader(text, previous);
        return Scan.parse(DATE, text, match -> reader.read(match, true));
    }

    static List<Found<LegalDate>> find(CharSequence text) {
        var reader = new DateReader(text, Optional.empty());
        var found = new ArrayList<Found<LegalDate>>();
        Matcher matcher = DATE.matcher(text);
        while (matcher.find()) {
            Optional<LegalDate> date =
                    matcher.end() == matcher.start() ? Optional.empty() : reader.read(matcher, false);
            if (date.isPresent()) {
                found.add(new Found<>(date.get(), matcher.start(), matcher.end()));
                reader.previous = date;
                reader.previousEnd = matcher.end();
            }
        }
        return List.copyOf(found);
    }

    static List<Found<LegalDate.Range>> findRanges(CharSequence text) {
        var ranges = new ArrayList<Found<LegalDate.Range>>();
        List<Found<LegalDate>> dates = find(text);
        for (int i = 0; i + 1 < dates.size(); i++) {
            Found<LegalDate> from = dates.get(i);
            Found<LegalDate> to = dates.get(i + 1);
            boolean joined =
                    TO.matcher(text.subSequence(from.end(), to.start())).matches();
            if (joined && !to.value().last().isBefore(from.value().first())) {
                ranges.add(new Found<>(new LegalDate.Range(from.value(), to.value()), from.start(), to.end()));
                i++;
            }
        }
        return List.copyOf(ranges);
    }

    /**
     * What a match says.
     *
     * @param whole whether the match is the whole text; within one, a lone 6月 or 5日 may be part of a term (三年六月,
     *     十五日内) and counts only where the words around it say that it is a date
     */
    private Optional<LegalDate> read(MatchResult match, boolean whole) {
        if (match.group("y") != null) {
            return number(match, "y").flatMap(year -> date(year, number(match, "m"), number(match, "d")));
        }
        Optional<Integer> month = number(match, "month");
        Optional<Integer> day = number(match, "day");
        boolean read =
                (match.group("month") == null || month.isPresent()) && (match.group("day") == null || day.isPresent());
        if (!read) {
            return Optional.empty();
        }
        if (match.group("year") != null) {
            int offset = match.group("era") != null ? 1911 : 0;
            return number(match, "year").flatMap(year -> date(year + offset, month, day));
        }
        return previous.flatMap(before -> relative(match, before, month, day, whole));
    }

    private Optional<LegalDate> relative(
            MatchResult match, LegalDate before, Optional<Integer> month, Optional<Integer> day, boolean whole) {
        if (match.group("yearWord") != null) {
            return date(before.year() + next(match, "yearWord"), month, day);
        }
        if (match.group("monthWord") != null) {
            int months = before.year() * 12 + before.month() - 1 + next(match, "monthWord");
            return before.month() == 0 ? Optional.empty() : date(months / 12, Optional.of(months % 12 + 1), day);
        }
        if (match.group("dayWord") != null) {
            return month.isPresent() ? Optional.empty() : before.plusDays(next(match, "dayWord"));
        }
        boolean alone = month.isEmpty() || day.isEmpty();
        if (alone && !whole && !continues(match) && !(month.isPresent() && isPartOfYear(match))) {
            return Optional.empty();
        }
        Optional<Integer> sameMonth = before.month() > 0 ? Optional.of(before.month()) : Optional.empty();
        return date(before.year(), month.or(() -> sameMonth), day);
    }

    /** Whether a match goes on from the date before it: 3月1日至5日. */
    private boolean continues(MatchResult match) {
        return previousEnd >= 0
                && AND.matcher(text.subSequence(previousEnd, match.start())).matches();
    }

    private boolean isPartOfYear(MatchResult match) {
        return match.group().endsWith("份")
                || PART_OF_YEAR.matcher(text).region(match.end(), text.length()).lookingAt();
    }

    /** 1 for 次年, 翌日, 第二天; 0 for 同年, 当月. */
    private static int next(MatchResult match, String group) {
        return Scan.group(match, group)
                        .filter(word -> "次翌第".indexOf(word.charAt(0)) >= 0)
                        .isPresent()
                ? 1
                : 0;
    }

    private static Optional<LegalDate> date(int year, Optional<Integer> month, Optional<Integer> day) {
        boolean zero = month.equals(Optional.of(0)) || day.equals(Optional.of(0));
        return zero ? Optional.empty() : LegalDate.of(year, month.orElse(0), day.orElse(0));
    }

    private static Optional<Integer> number(MatchResult match, String group) {
        OptionalLong number =
                Scan.group(match, group).map(ChineseNumeral::parse).orElse(OptionalLong.empty());
        return number.isPresent() && number.getAsLong() <= 9999
                ? Optional.of((int) number.getAsLong())
                : Optional.empty();
    }
}
