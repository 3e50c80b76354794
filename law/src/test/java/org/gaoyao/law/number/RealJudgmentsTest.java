package org.gaoyao.law.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.gaoyao.law.SharedData;
import org.gaoyao.run.Json;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Holds the parsers against real judgments: what a plain regular expression sees in a decision, the parser must see too.
 * Skipped where the shared cases are absent.
 */
class RealJudgmentsTest {

    private static final Pattern DECISION = Pattern.compile("判决如下|判处如下");
    private static final List<String> documents = new ArrayList<>();

    @BeforeAll
    static void readCases() throws IOException {
        Path cases = SharedData.at("data/cases/judge_documents.jsonl.gz");
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(cases)), StandardCharsets.UTF_8))) {
            lines.lines()
                    .map(line -> Json.parse(line).path("document").asString())
                    .forEach(documents::add);
        }
        assertThat(documents).hasSizeGreaterThan(200);
    }

    @Test
    void seesEveryTermOfEveryDecision() {
        report("terms", "(?:有期徒刑|拘役|管制)[一二三四五六七八九十两0-9０-９][年月日天个零一二三四五六七八九十两又0-9０-９]*", Term::find);
    }

    @Test
    void seesEveryProbationOfEveryDecision() {
        report(
                "probations",
                "缓刑[一二三四五六七八九十两0-9]+[年个][月天个零一二三四五六七八九十两0-9]*",
                decision -> DeclaredTerm.find(decision).stream()
                        .filter(found -> found.value().probation().isPresent())
                        .toList());
    }

    @Test
    void seesEveryFineOfEveryDecision() {
        report("fines", "罚金(?:人民币)?[0-9０-９一二三四五六七八九十百千万两零壹贰叁肆伍陆柒捌玖拾佰仟.,，]+元", Fine::find);
    }

    @Test
    void seesEveryDateInWords() {
        report(
                "dates",
                "[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日|二[〇○０0OＯ零]一[一二三四五六七八九]年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日",
                LegalDate::find);
    }

    @Test
    void readsTheLengthsThatItSees() {
        for (String decision : decisions()) {
            for (Found<Term> term : Term.find(decision)) {
                assertThat(Term.parse(term.value().format())).contains(term.value());
            }
        }
    }

    private static List<String> decisions() {
        var decisions = new ArrayList<String>();
        for (String document : documents) {
            Matcher matcher = DECISION.matcher(document);
            if (matcher.find()) {
                decisions.add(document.substring(matcher.start()));
            }
        }
        return decisions;
    }

    /** Every match of the expression must be covered by one thing that the parser found. */
    private static <T> void report(String what, String expression, Function<String, List<Found<T>>> finder) {
        Pattern pattern = Pattern.compile(expression);
        int expected = 0;
        int seen = 0;
        var missed = new ArrayList<String>();
        for (String decision : decisions()) {
            List<Found<T>> found = finder.apply(decision);
            seen += found.size();
            Matcher matcher = pattern.matcher(decision);
            while (matcher.find()) {
                expected++;
                boolean covered =
                        found.stream().anyMatch(span -> span.start() <= matcher.start() && span.end() >= matcher.end());
                if (!covered) {
                    missed.add(decision.substring(
                            Math.max(0, matcher.start() - 5), Math.min(decision.length(), matcher.end() + 8)));
                }
            }
        }
        System.out.printf(
                "%s: %d by expression, %d of them missed, %d found: %s%n", what, expected, missed.size(), seen, missed);
        assertThat(expected).isGreaterThan(50);
        assertThat(missed.size()).as("%s missed: %s", what, missed).isLessThanOrEqualTo(expected / 50);
    }
}
