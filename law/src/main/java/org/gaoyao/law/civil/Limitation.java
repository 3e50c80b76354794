package org.gaoyao.law.civil;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Whether a claim is in time (民法典 188 to 199).
 *
 * <p>Periods run from the day after the one that starts them and end on the day of the same number; that a last day which
 * is a holiday moves on is not looked at. Claims that were not yet out of time on 2017-10-01 under the two years of the
 * former General Principles have three.
 *
 * @param term the period
 * @param starts the day on which the right holder knew or should have known of the harm and of who is liable; the due day
 *     of a debt
 * @param harmed the day of the harm itself, for the twenty years
 * @param interruptions days of demand, acknowledgement, suit and the like, in order
 * @param obstacleFrom the first day of an obstacle that suspends
 * @param obstacleUntil the day on which it fell away
 * @param claimedOn the day on which suit is filed
 */
record Limitation(
        Term term,
        LocalDate starts,
        Optional<LocalDate> harmed,
        List<LocalDate> interruptions,
        Optional<LocalDate> obstacleFrom,
        Optional<LocalDate> obstacleUntil,
        LocalDate claimedOn)
        implements CivilAmount {

    private static final LocalDate THREE_YEARS = LocalDate.of(2017, 10, 1);

    /** How long a claim lives. */
    enum Term {
        /** Three years. */
        GENERAL(3, "民法典第一百八十八条第一款"),
        /** Four years, international sale and technology trade. */
        INTERNATIONAL_SALE(4, "民法典第五百九十四条"),
        /** One year, labour arbitration. */
        LABOUR(1, "劳动争议调解仲裁法第二十七条");

        private final int years;
        private final String source;

        Term(int years, String source) {
            this.years = years;
            this.source = source;
        }
    }

    Limitation {
        interruptions = List.copyOf(interruptions);
    }

    static Limitation read(Form form) {
        var limitation = new Limitation(
                form.choice("term", Term.GENERAL),
                form.day("starts_on"),
                form.optionalDay("harmed_on"),
                form.rows("interruptions", row -> row.day("on")),
                form.optionalDay("obstacle_from"),
                form.optionalDay("obstacle_until"),
                form.day("claimed_on"));
        LocalDate last = limitation.starts;
        for (LocalDate day : limitation.interruptions) {
            if (day.isBefore(last)) {
                form.problem("interruptions", day + " is not in order after \"starts_on\"", "sort them by day");
            }
            last = day;
        }
        if (limitation.obstacleFrom.isPresent() != limitation.obstacleUntil.isPresent()) {
            form.problem("obstacle_until", "an obstacle has a beginning and an end", "give both or neither");
        }
        form.inOrder("starts_on", limitation.starts, "claimed_on", limitation.claimedOn);
        return limitation;
    }

    @Override
    public Calculation calculate() {
        var working = new Working(Kind.LIMITATION);
        LocalDate start = starts;
        LocalDate expires = end(working, start);
        for (LocalDate day : interruptions) {
            if (day.isAfter(expires)) {
                working.note(
                        "%s的主张在期间届满之后，不发生中断。".formatted(day), "what happened on %s came after expiry".formatted(day));
                break;
            }
            working.step(
                    "%s中断，重新计算".formatted(day),
                    "interrupted on %s: begins anew".formatted(day),
                    "",
                    BigDecimal.valueOf(ChronoUnit.DAYS.between(start, day)),
                    Unit.DAYS,
                    "民法典第一百九十五条");
            start = day;
            expires = end(working, start);
        }
        expires = suspended(working, expires);
        expires = twentyYears(working, expires);
        boolean inTime = !claimedOn.isAfter(expires);
        working.date("expires_on", expires);
        working.item(
                "days_left",
                inTime ? "距届满日数" : "已超过日数（负数）",
                inTime ? "days left" : "days since expiry, negative",
                BigDecimal.valueOf(ChronoUnit.DAYS.between(claimedOn, expires)),
                Unit.DAYS);
        working.note(
                inTime
                        ? "%s起诉，未超过诉讼时效。".formatted(claimedOn)
                        : "%s起诉，已超过诉讼时效；对方提出抗辩的，不再支持（法院不主动适用）。".formatted(claimedOn),
                inTime ? "the suit is in time" : "the suit is out of time, if the other side says so");
        working.note("期间最后一日为法定休假日的顺延未计（民法典第二百零三条）。", "that a holiday moves the last day was not looked at");
        return working.done();
    }

    private LocalDate end(Working working, LocalDate start) {
        boolean former = term == Term.GENERAL && start.plusYears(2).isBefore(THREE_YEARS);
        int years = former ? 2 : term.years;
        LocalDate expires = start.plusYears(years);
        if (former) {
            working.note("2017年10月1日以前二年期间已经届满，不适用三年。", "two years had run out before 2017-10-01: three do not apply");
        }
        working.step(
                "诉讼时效期间，自%s起，至%s".formatted(start, expires),
                "limitation from %s to %s".formatted(start, expires),
                "",
                BigDecimal.valueOf(years),
                Unit.YEARS,
                former ? "民法通则第一百三十五条" : term.source);
        return expires;
    }

    /** An obstacle in the last six months suspends; six months remain once it falls away (194). */
    private LocalDate suspended(Working working, LocalDate expires) {
        if (obstacleFrom.isEmpty() || obstacleUntil.isEmpty()) {
            return expires;
        }
        boolean counts =
                !obstacleFrom.get().isAfter(expires) && obstacleUntil.get().isAfter(expires.minusMonths(6));
        if (!counts) {
            working.note("障碍不在最后六个月内，不中止。", "the obstacle was not in the last six months: no suspension");
            return expires;
        }
        LocalDate later = obstacleUntil.get().plusMonths(6);
        working.step(
                "最后六个月内有障碍，自障碍消除之日起满六个月届满（%s）".formatted(later),
                "suspended: ends six months after the obstacle fell away",
                "",
                BigDecimal.valueOf(6),
                Unit.MONTHS,
                "民法典第一百九十四条");
        return later;
    }

    private LocalDate twentyYears(Working working, LocalDate expires) {
        LocalDate longest = harmed.orElse(starts).plusYears(20);
        if (harmed.isEmpty() || term != Term.GENERAL || !expires.isAfter(longest)) {
            return expires;
        }
        working.step(
                "自受损害之日起最长二十年（%s）".formatted(longest),
                "twenty years from the harm at most",
                "",
                BigDecimal.valueOf(20),
                Unit.YEARS,
                "民法典第一百八十八条第二款");
        return longest;
    }
}
