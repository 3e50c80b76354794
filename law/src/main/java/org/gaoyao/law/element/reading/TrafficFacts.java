package org.gaoyao.law.element.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gaoyao.law.element.ElementValue;
import org.gaoyao.law.element.reading.Statement.Part;
import org.gaoyao.law.number.ChineseNumeral;

/** Reads the defendant's responsibility for an accident, and grades of disability. */
final class TrafficFacts {

    private static final Map<String, String> RESPONSIBILITY =
            Map.of("全部", "full", "主要", "main", "同等", "equal", "次要", "minor");
    private static final Pattern RESPONSIBLE = Pattern.compile(
            "(?:负|承担)(?:此|该|本|这)?(?:次)?(?:起)?(?:道路)?(?:交通)?(?:肇事)?(?:事故)?(?:中)?的?(?<share>全部|主要|同等|次要)(?:事故)?责任");
    private static final Pattern OF_ANOTHER = Pattern.compile("被害人[^，。；]{0,12}$");
    private static final Pattern DISABILITY = Pattern.compile(
            "(?<grade>[一二三四五六七八九十]|10|[1-9])级(?:伤残|残疾)|(?:伤残|残疾)(?:等级|程度)?(?:评定)?(?:为|属|达到|构成)?(?<grade2>[一二三四五六七八九十]|10|[1-9])级");

    private TrafficFacts() {}

    static List<Hit> read(JudgmentText judgment) {
        var hits = new ArrayList<Hit>();
        var statements = new ArrayList<Statement>(judgment.of(Part.REASONING));
        statements.addAll(judgment.facts());
        responsibility(statements).ifPresent(hits::add);
        disability(statements).ifPresent(hits::add);
        return hits;
    }

    private static Optional<Hit> responsibility(List<Statement> statements) {
        for (Statement statement : statements) {
            Matcher matcher = RESPONSIBLE.matcher(statement.text());
            while (matcher.find()) {
                String before = statement.text().substring(0, matcher.start());
                if (!OF_ANOTHER.matcher(before).find()) {
                    return Optional.of(new Hit(
                            "responsibility",
                            new ElementValue.Chosen(RESPONSIBILITY.getOrDefault(matcher.group("share"), "full")),
                            statement.start() + matcher.start("share"),
                            statement.start() + matcher.end()));
                }
            }
        }
        return Optional.empty();
    }

    /** The gravest grade that is stated. */
    private static Optional<Hit> disability(List<Statement> statements) {
        Optional<Hit> gravest = Optional.empty();
        long least = 11;
        for (Statement statement : statements) {
            Matcher matcher = DISABILITY.matcher(statement.text());
            while (matcher.find()) {
                String figure = matcher.group("grade") == null ? matcher.group("grade2") : matcher.group("grade");
                long grade = ChineseNumeral.parse(figure).orElse(11);
                if (grade < least) {
                    least = grade;
                    gravest = Optional.of(new Hit(
                            "disability_grade",
                            ElementValue.Quantity.of(grade),
                            statement.start() + matcher.start(),
                            statement.start() + matcher.end()));
                }
            }
        }
        return gravest;
    }
}
