package org.gaoyao.law.number;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The alternatives that a statute threatens: 三年以上十年以下有期徒刑, 五年以下有期徒刑或者拘役, 十年以上有期徒刑、无期徒刑
 * 或者死刑; and with a single figure, 十五年有期徒刑、无期徒刑或者死刑.
 *
 * <p>Bounds include their figures (Criminal Law, art. 99); where one is missing it is that of article 45.
 *
 * @param imprisonment the bounds of fixed-term imprisonment, if it is among the alternatives
 * @param others the other alternatives; there is at least one alternative in all
 */
public record TermRange(Optional<Months> imprisonment, Set<Kind> others) {

    /** An alternative to fixed-term imprisonment, in the order in which {@link #format} lists them. */
    public enum Kind {
        /** Life imprisonment. */
        LIFE("无期徒刑"),
        /** Death. */
        DEATH("死刑"),
        /** Detention. */
        DETENTION("拘役"),
        /** Control. */
        CONTROL("管制"),
        /** Deprivation of political rights. */
        RIGHTS("剥夺政治权利"),
        /** A fine instead of a term. */
        FINE("罚金");

        private final String chinese;

        Kind(String chinese) {
            this.chinese = chinese;
        }

        /** The name in Chinese. */
        public String chinese() {
            return chinese;
        }
    }

    /**
     * Bounds of fixed-term imprisonment, both included.
     *
     * @param from the least number of months, at least {@link #LEAST}
     * @param to the greatest number of months, at most {@link #MOST}
     */
    public record Months(int from, int to) {

        /** Six months, the shortest imprisonment for one crime (art. 45). */
        public static final int LEAST = 6;
        /** Fifteen years, the longest imprisonment for one crime (art. 45). */
        public static final int MOST = 180;

        public Months {
            if (from < LEAST || to > MOST || to < from) {
                throw new IllegalArgumentException(
                        "imprisonment is from %d to %d months, got %d to %d".formatted(LEAST, MOST, from, to));
            }
        }

        private boolean contains(TermLength length) {
            return length.compareTo(TermLength.ofMonths(from)) >= 0 && length.compareTo(TermLength.ofMonths(to)) <= 0;
        }

        private String format() {
            if (from == to) {
                return TermLength.ofMonths(from).format() + "有期徒刑";
            }
            return (from > LEAST ? TermLength.ofMonths(from).format() + "以上" : "")
                    + (to < MOST ? TermLength.ofMonths(to).format() + "以下" : "")
                    + "有期徒刑";
        }
    }

    private static final String NUMBER_OF = "(?:NUMBER年(?:NUMBER个月)?|NUMBER个月)".replace("NUMBER", Scan.MORE);
    private static final String IMPRISONMENT =
            "(?:(?:" + NUMBER_OF + "以上)?(?:" + NUMBER_OF + "以下)?|" + NUMBER_OF + ")有期徒刑";
    private static final String ALTERNATIVE =
            "(?:" + IMPRISONMENT + "|无期徒刑|死刑|拘役|管制|剥夺政治权利|罚金(?!" + Scan.MORE + "|人民币))";
    private static final Pattern BOUNDS = Pattern.compile(
            "(?:(?:(?<from>" + NUMBER_OF + ")以上)?(?:(?<to>" + NUMBER_OF + ")以下)?|(?<exact>" + NUMBER_OF + "))有期徒刑");
    private static final Pattern JOINT = Pattern.compile("、|或者|或");
    private static final Pattern RANGE =
            Pattern.compile(ALTERNATIVE + "(?:(?:、|或者|或)" + ALTERNATIVE + ")*+(?!" + Scan.MORE + ")");

    public TermRange {
        others = others.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(others));
        if (imprisonment.isEmpty() && others.isEmpty()) {
            throw new IllegalArgumentException("a range has at least one alternative");
        }
    }

    /**
     * The lighter range first: that of the lower maximum, with equal maxima that of the lower minimum (法释〔1997〕12号).
     * Kinds of punishment stand on the scale of months of imprisonment, which begins at six.
     */
    public static final Comparator<TermRange> BY_SEVERITY =
            Comparator.<TermRange>comparingInt(TermRange::most).thenComparingInt(TermRange::least);

    private int most() {
        int gravest = others.stream().mapToInt(TermRange::severity).max().orElse(0);
        return Math.max(gravest, imprisonment.map(Months::to).orElse(0));
    }

    private int least() {
        int lightest = others.stream().mapToInt(TermRange::severity).min().orElse(Integer.MAX_VALUE);
        return Math.min(lightest, imprisonment.map(Months::from).orElse(Integer.MAX_VALUE));
    }

    private static int severity(Kind kind) {
        return switch (kind) {
            case FINE -> 1;
            case RIGHTS -> 2;
            case CONTROL -> 3;
            case DETENTION -> 4;
            case LIFE -> 1_000;
            case DEATH -> 2_000;
        };
    }

    /** Imprisonment between two figures in months, and other alternatives. */
    public static TermRange of(int from, int to, Kind... others) {
        return new TermRange(Optional.of(new Months(from, to)), Set.of(others));
    }

    /** The range that {@code text} is from beginning to end, 处 in front allowed; empty if it is none. */
    public static Optional<TermRange> parse(CharSequence text) {
        String words = text.toString().strip();
        return Scan.parse(RANGE, words.startsWith("处") ? words.substring(1) : words, TermRange::read);
    }

    /**
     * All ranges in {@code text}, in order. A punishment that stands alone and without bounds (拘役, 罚金) counts only
     * behind 处, since it is otherwise not what a statute threatens.
     */
    public static List<Found<TermRange>> find(CharSequence text) {
        return Scan.find(RANGE, text, match -> read(match).filter(range -> isThreat(range, match, text)));
    }

    private static boolean isThreat(TermRange range, MatchResult match, CharSequence text) {
        boolean bounded = match.group().indexOf('以') >= 0;
        boolean several = range.others.size() + (range.imprisonment.isPresent() ? 1 : 0) > 1;
        return bounded
                || several
                || (match.start() > 0
                        && text.charAt(match.start() - 1) == '处'
                        && !range.others.equals(Set.of(Kind.FINE)));
    }

    private static Optional<TermRange> read(MatchResult match) {
        Optional<Months> imprisonment = Optional.empty();
        var others = EnumSet.noneOf(Kind.class);
        for (String part : JOINT.splitAsStream(match.group()).toList()) {
            if (part.endsWith("有期徒刑")) {
                Optional<Months> months = Scan.parse(BOUNDS, part, TermRange::months);
                if (months.isEmpty() || imprisonment.isPresent()) {
                    return Optional.empty();
                }
                imprisonment = months;
            } else {
                Arrays.stream(Kind.values())
                        .filter(kind -> kind.chinese.equals(part))
                        .forEach(others::add);
            }
        }
        return Optional.of(new TermRange(imprisonment, others));
    }

    private static Optional<Months> months(MatchResult match) {
        boolean exact = match.group("exact") != null;
        Optional<Integer> from = bound(match, exact ? "exact" : "from", Months.LEAST);
        Optional<Integer> to = bound(match, exact ? "exact" : "to", Months.MOST);
        boolean known = from.isPresent()
                && to.isPresent()
                && from.get() >= Months.LEAST
                && to.get() <= Months.MOST
                && from.get() <= to.get();
        return known ? Optional.of(new Months(from.get(), to.get())) : Optional.empty();
    }

    private static Optional<Integer> bound(MatchResult match, String name, int otherwise) {
        Optional<String> words = Scan.group(match, name);
        return words.isEmpty()
                ? Optional.of(otherwise)
                : words.flatMap(TermLength::parse).map(TermLength::months);
    }

    /**
     * Whether a declared term is one of the alternatives. Death with reprieve is a way of executing death (art. 48);
     * exemption is none of the alternatives, whatever other article allows it.
     */
    public boolean contains(Term term) {
        return switch (term) {
            case Term.Imprisonment(TermLength length) ->
                imprisonment.filter(months -> months.contains(length)).isPresent();
            case Term.Detention _ -> others.contains(Kind.DETENTION);
            case Term.Control _ -> others.contains(Kind.CONTROL);
            case Term.Life _ -> others.contains(Kind.LIFE);
            case Term.Death _ -> others.contains(Kind.DEATH);
            case Term.SuspendedDeath _ -> others.contains(Kind.DEATH);
            case Term.Exempt _ -> false;
        };
    }

    /** As statutes write it, imprisonment first: 三年以下有期徒刑、拘役或者管制. */
    public String format() {
        var parts = new ArrayList<String>();
        imprisonment.map(Months::format).ifPresent(parts::add);
        others.stream().map(Kind::chinese).forEach(parts::add);
        String last = parts.removeLast();
        return parts.isEmpty() ? last : parts.stream().collect(Collectors.joining("、")) + "或者" + last;
    }

    @Override
    public String toString() {
        return format();
    }
}
