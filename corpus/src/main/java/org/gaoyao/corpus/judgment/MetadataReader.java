package org.gaoyao.corpus.judgment;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gaoyao.law.charge.CauseOfAction;
import org.gaoyao.law.charge.CausesOfAction;
import org.gaoyao.law.charge.Charge;
import org.gaoyao.law.charge.Charges;
import org.gaoyao.law.judgment.SegmentName;
import org.gaoyao.law.province.Province;

/** Reads what a judgment says of itself. Safe for concurrent use. */
public final class MetadataReader {

    /** Where a text is no judgment, court and number are looked for in so many characters. */
    private static final int BEGINNING = 1_000;

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u3000]+");
    private static final Pattern COURT =
            Pattern.compile("(?<=^|[书\\s])([^书\\s，。：；（(]{2,30}?(人民法院|(军事|海事|铁路运输|互联网|金融|知识产权)法院))");
    private static final Pattern CASE_NUMBER =
            Pattern.compile("[（(〔﹝\\[【［]((?:19|20)\\d\\d)[）)〕﹞\\]】］][^号，。；：]{1,25}?号(之[一二三四五六七八九十]+)?");
    private static final Pattern DATE = Pattern.compile("([一二][九〇○零O0０])([〇○零一二三四五六七八九O0０])([〇○零一二三四五六七八九O0０])年");
    private static final Pattern TYPE = Pattern.compile("(刑事附带民事|刑事|民事|行政赔偿|行政)(判决书|裁定书|决定书|调解书)");
    private static final Pattern PROSECUTION = Pattern.compile("公诉机关[：:]?([^，。；]{2,30}?检察院)");
    private static final Pattern APPEAL = Pattern.compile("向([^，。；]{2,20}?(中级|高级)人民法院)");
    private static final Pattern GUILTY = Pattern.compile("犯(?:有)?([^，。；（）]{2,40}?罪)");
    private static final String CASE = "一案";
    private static final String CLAUSE_ENDS = "，。；";
    private static final Pattern DISPUTE = Pattern.compile("[^，。；]*?([^，。；与诉和]{2,25}?(?:纠纷|争议)?)" + CASE);

    private final Charges charges = Charges.load();
    private final CausesOfAction causes = CausesOfAction.load();

    /**
     * What the judgment says of itself.
     *
     * @param segments its parts as {@link JudgmentSegmenter} finds them; there may be none
     */
    public JudgmentMetadata read(String judgment, List<Segment> segments) {
        String beginning = beginning(judgment, segments);
        String dense = SPACE.matcher(beginning).replaceAll("");
        Optional<String> court = first(COURT, beginning, matcher -> matcher.group(1));
        Optional<Matcher> number = find(CASE_NUMBER, dense);
        Optional<String> caseNumber = number.map(Matcher::group);
        Optional<String> type = find(TYPE, dense).map(Matcher::group);
        return new JudgmentMetadata(
                court,
                province(court, caseNumber, dense, judgment),
                caseNumber,
                number.map(matcher -> Integer.valueOf(matcher.group(1))).or(() -> yearOfDate(judgment, segments)),
                kind(type, caseNumber),
                instance(caseNumber, dense),
                type,
                List.copyOf(charges(judgment, segments)),
                cause(judgment, segments));
    }

    /** What stands before the procedure, which names the case numbers of others. */
    private static String beginning(String judgment, List<Segment> segments) {
        int end = segments.stream()
                .filter(segment -> segment.name().compareTo(SegmentName.PARTIES) > 0)
                .findFirst()
                .map(Segment::start)
                .orElse(BEGINNING);
        return judgment.substring(0, Math.min(end, judgment.length()));
    }

    private static Optional<Province> province(
            Optional<String> court, Optional<String> caseNumber, String dense, String judgment) {
        return Stream.<Optional<Province>>of(
                        court.flatMap(Province::ofPlace),
                        caseNumber.flatMap(Province::ofCaseNumber),
                        first(PROSECUTION, dense, matcher -> matcher.group(1)).flatMap(Province::ofPlace),
                        first(APPEAL, judgment, matcher -> matcher.group(1)).flatMap(Province::ofPlace))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<CaseKind> kind(Optional<String> type, Optional<String> caseNumber) {
        String words = type.orElse("") + caseNumber.orElse("");
        if (words.contains("刑")) {
            return Optional.of(CaseKind.CRIMINAL);
        }
        if (words.contains("行政") || words.contains("行初") || words.contains("行终")) {
            return Optional.of(CaseKind.ADMINISTRATIVE);
        }
        return words.contains("民") || words.contains("商") ? Optional.of(CaseKind.CIVIL) : Optional.empty();
    }

    private static Optional<Instance> instance(Optional<String> caseNumber, String dense) {
        String number = caseNumber.orElse("");
        if (number.contains("再") || number.contains("监") || number.contains("提字")) {
            return Optional.of(Instance.RETRIAL);
        }
        if (number.contains("终")) {
            return Optional.of(Instance.SECOND);
        }
        if (number.contains("初")) {
            return Optional.of(Instance.FIRST);
        }
        return dense.contains("上诉人") ? Optional.of(Instance.SECOND) : Optional.empty();
    }

    private static Optional<Integer> yearOfDate(String judgment, List<Segment> segments) {
        String tail = of(SegmentName.TAIL, judgment, segments).orElse(judgment);
        return find(DATE, tail).map(date -> {
            var digits = new StringBuilder();
            for (char c : date.group().toCharArray()) {
                int digit = "〇一二三四五六七八九".indexOf(c);
                digits.append(digit >= 0 ? digit : c == '年' ? "" : 0);
            }
            return Integer.valueOf(digits.toString());
        });
    }

    private Set<String> charges(String judgment, List<Segment> segments) {
        var found = new LinkedHashSet<String>();
        Matcher matcher =
                GUILTY.matcher(of(SegmentName.DECISION, judgment, segments).orElse(""));
        while (matcher.find()) {
            charges.find(matcher.group(1)).map(Charge::name).ifPresent(found::add);
        }
        return found;
    }

    private Optional<String> cause(String judgment, List<Segment> segments) {
        return of(SegmentName.PROCEDURE, judgment, segments)
                .flatMap(MetadataReader::dispute)
                .flatMap(this::longestCause);
    }

    /** What stands before the first 一案 in its clause; the pattern alone would try every character of the procedure. */
    private static Optional<String> dispute(String procedure) {
        Matcher matcher = DISPUTE.matcher(procedure);
        for (int at = procedure.indexOf(CASE); at >= 0; at = procedure.indexOf(CASE, at + 1)) {
            int clause = at;
            while (clause > 0 && CLAUSE_ENDS.indexOf(procedure.charAt(clause - 1)) < 0) {
                clause--;
            }
            if (matcher.region(clause, at + CASE.length()).lookingAt()) {
                return Optional.of(matcher.group(1));
            }
        }
        return Optional.empty();
    }

    /** The names of the parties stand before the cause without a break: the longest ending that is a cause counts. */
    private Optional<String> longestCause(String words) {
        for (int start = 0; start < words.length(); start++) {
            Optional<CauseOfAction> cause = causes.find(words.substring(start));
            if (cause.isPresent()) {
                return cause.map(CauseOfAction::name);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> of(SegmentName name, String judgment, List<Segment> segments) {
        return segments.stream()
                .filter(segment -> segment.name() == name)
                .findFirst()
                .map(segment -> segment.of(judgment));
    }

    private static Optional<Matcher> find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher) : Optional.empty();
    }

    private static Optional<String> first(Pattern pattern, String text, Function<Matcher, String> read) {
        return find(pattern, text).map(read);
    }
}
