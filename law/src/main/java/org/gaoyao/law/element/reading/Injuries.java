package org.gaoyao.law.element.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gaoyao.law.element.ElementValue;
import org.gaoyao.law.element.reading.Statement.Part;
import org.gaoyao.law.number.ChineseNumeral;

/**
 * Counts the injured by grade.
 *
 * <p>Appraisals in the facts give the grades (轻伤二级), the reasoning often the number (致二人轻伤). A number in the reasoning
 * decides; without one every person whose injury was appraised counts. A grade that is stated takes the place of the injury
 * without one.
 */
final class Injuries {

    private enum Severity {
        DEATH("deaths"),
        SERIOUS("serious_injuries"),
        MINOR("minor_injuries"),
        SLIGHT("slight_injuries");

        final String code;

        Severity(String code) {
            this.code = code;
        }
    }

    /** Somebody's injury, or a number of them. */
    private record Finding(Severity severity, int grade, int count, boolean counted, int start, int end) {}

    private static final String GRADE = "(?<severity>轻微伤|轻伤|重伤|死亡)(?:害)?(?<grade>[一二12](?=级))?级?";
    private static final String NUMBER = "(?<number>[一二两三四五六七八九十\\d]{1,3})";
    private static final Pattern COUNTED =
            Pattern.compile("(?:" + NUMBER + "(?:名|位)?(?:被害)?人(?:的?损伤)?(?:受到?|均?构成|均?为|均)?" + GRADE
                    + ")|(?:(?<severity2>轻微伤|轻伤|重伤|死亡)" + "(?<number2>[一二两三四五六七八九十\\d]{1,3})(?:名|位)?人)");
    private static final Pattern APPRAISED =
            Pattern.compile("(?<who>[^，。；：:]{0,40}?)(?:(?:损伤|伤情|伤势|伤残?|程度|左|右|骨折|裂伤|之伤)[^，。；]{0,30}?)?"
                    + "(?:构成|评定为|鉴定为|已?达到?|属于?|系|为|致|成|程度)(?:人体|了)?(?:损伤)?[“\"]?"
                    + GRADE);
    private static final Pattern ONE = Pattern.compile("致(?:使)?(?:他人|人|被害人[^，。；、]{0,6}|其|对方)(?:身体)?(?:受)?" + GRADE);
    private static final Pattern DIED = Pattern.compile(
            "(?:当场|抢救无效|医治无效|治疗无效|不治|溺水|窒息|失血|休克|衰竭|损伤)[^，。；]{0,16}(?<death>死亡|身亡)|(?:致|造成)[^，。；]{0,24}(?<death2>死亡|身亡)");
    private static final Pattern NOT = Pattern.compile("(?:不|未|没有|无法|以上|以下|是否)[^，。；]{0,6}$");
    private static final Pattern LAW = Pattern.compile("《|规定|鉴定标准|以上的|情形");

    private Injuries() {}

    static List<Hit> read(JudgmentText judgment) {
        List<Finding> reasoning = findings(judgment.of(Part.REASONING), true);
        List<Finding> facts = findings(judgment.facts(), false);
        var hits = new ArrayList<Hit>();
        for (Severity severity : Severity.values()) {
            hits.addAll(merge(severity, of(severity, reasoning), of(severity, facts)));
        }
        return hits;
    }

    private static List<Finding> of(Severity severity, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }

    private static List<Hit> merge(Severity severity, List<Finding> reasoning, List<Finding> facts) {
        List<Finding> numbers = reasoning.stream().filter(Finding::counted).toList();
        Map<Integer, List<Finding>> grades = new TreeMap<>();
        List<Finding> source = facts.isEmpty() ? reasoning : facts;
        source.forEach(finding ->
                grades.computeIfAbsent(finding.grade(), _ -> new ArrayList<>()).add(finding));
        if (source.isEmpty()) {
            return List.of();
        }
        boolean graded = grades.keySet().stream().anyMatch(grade -> grade > 0);
        if (graded) {
            grades.remove(0);
        }
        var hits = new ArrayList<Hit>();
        grades.forEach((grade, findings) -> {
            Optional<Finding> number = numbers.stream()
                    .filter(finding -> finding.grade() == grade || (finding.grade() == 0 && grades.size() == 1))
                    .findFirst();
            int found = severity == Severity.DEATH
                    ? findings.stream().mapToInt(Finding::count).max().orElse(1)
                    : findings.stream().mapToInt(Finding::count).sum();
            Finding place = number.orElse(findings.getFirst());
            hits.add(new Hit(
                    severity.code + (grade > 0 ? "_" + grade : ""),
                    ElementValue.Quantity.of(number.map(Finding::count).orElse(found)),
                    place.start(),
                    place.end()));
        });
        return hits;
    }

    private static List<Finding> findings(List<Statement> statements, boolean reasoning) {
        var findings = new ArrayList<Finding>();
        Set<String> persons = new HashSet<>();
        for (Statement statement : statements) {
            String text = statement.text();
            if (LAW.matcher(text).find() && !reasoning) {
                continue;
            }
            var taken = new boolean[text.length()];
            Matcher counted = COUNTED.matcher(text);
            while (counted.find()) {
                counted(statement, counted, persons).ifPresent(findings::add);
                Arrays.fill(taken, counted.start(), counted.end(), true);
            }
            Matcher one = ONE.matcher(text);
            while (one.find()) {
                if (!taken[one.end() - 1]) {
                    findings.add(finding(statement, one, 1, one.start("severity"), false));
                    Arrays.fill(taken, one.start(), one.end(), true);
                }
            }
            Matcher appraised = APPRAISED.matcher(text);
            while (appraised.find()) {
                boolean sound = !taken[appraised.end() - 1]
                        && !appraised.group("severity").equals("死亡")
                        && !NOT.matcher(text.substring(0, appraised.start("severity")))
                                .find();
                if (sound && persons.add(person(appraised.group("who")) + appraised.group("severity"))) {
                    findings.add(finding(
                            statement, appraised, persons(appraised.group("who")), appraised.start("severity"), false));
                    Arrays.fill(taken, appraised.start("severity"), appraised.end(), true);
                }
            }
            Matcher died = DIED.matcher(text);
            while (died.find()) {
                String group = died.group("death") == null ? "death2" : "death";
                if (!taken[died.start(group)]) {
                    findings.add(new Finding(
                            Severity.DEATH,
                            0,
                            1,
                            false,
                            statement.start() + died.start(group),
                            statement.start() + died.end()));
                }
            }
        }
        return findings;
    }

    private static Optional<Finding> counted(Statement statement, Matcher matcher, Set<String> persons) {
        boolean behind = matcher.group("number2") != null;
        String number = matcher.group(behind ? "number2" : "number");
        String severity = matcher.group(behind ? "severity2" : "severity");
        long count = number.equals("两") ? 2 : ChineseNumeral.parse(number).orElse(0);
        if (count < 1 || count > 200 || !persons.add("#" + count + severity)) {
            return Optional.empty();
        }
        int grade = behind ? 0 : grade(matcher);
        return Optional.of(new Finding(
                severity(severity),
                grade,
                (int) count,
                true,
                statement.start() + matcher.start(),
                statement.start() + matcher.end()));
    }

    private static Finding finding(Statement statement, Matcher matcher, int count, int start, boolean counted) {
        return new Finding(
                severity(matcher.group("severity")),
                grade(matcher),
                count,
                counted,
                statement.start() + start,
                statement.start() + matcher.end());
    }

    private static int grade(Matcher matcher) {
        String grade = matcher.group("grade");
        return grade == null ? 0 : grade.equals("一") || grade.equals("1") ? 1 : 2;
    }

    private static Severity severity(String word) {
        return switch (word) {
            case "死亡" -> Severity.DEATH;
            case "重伤" -> Severity.SERIOUS;
            case "轻伤" -> Severity.MINOR;
            default -> Severity.SLIGHT;
        };
    }

    /** The person whose injury it is, to count nobody twice who is appraised in the accusation and in the finding. */
    private static String person(String who) {
        Matcher name = Pattern.compile("(?:被害人|被鉴定人)?(?<name>\\p{IsHan}[某甲乙丙丁\\p{IsHan}\\d]{1,2})")
                .matcher(who);
        return name.find() ? name.group("name") : "";
    }

    /** How many persons an enumeration in front of an appraisal names. */
    private static int persons(String who) {
        String names = who.replaceAll("(?:的|之|身体|头部|面部).*", "");
        return 1
                + (int) names.chars()
                        .filter(character -> character == '、' || character == '和')
                        .count();
    }
}
