package org.gaoyao.app.command.sentence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gaoyao.app.command.Columns;
import org.gaoyao.app.command.Language;
import org.gaoyao.law.charge.Charge;
import org.gaoyao.law.charge.Charges;
import org.gaoyao.law.element.Choice;
import org.gaoyao.law.element.ElementDefinition;
import org.gaoyao.law.element.ElementSchema;
import org.gaoyao.law.element.ElementSchemas;
import org.gaoyao.law.element.Elements;
import org.gaoyao.law.province.Province;
import org.gaoyao.law.sentencing.Choices;
import org.gaoyao.law.sentencing.Offence;
import org.gaoyao.law.sentencing.SentencingRules;
import org.gaoyao.run.Json;
import org.gaoyao.run.Problem;
import org.gaoyao.run.ProblemsException;

/** Asks for a case, question by question: what is not understood is said and asked again, {@code ?} shows what can be said. */
final class SentenceDialogue {

    private final BufferedReader lines;
    private final PrintWriter out;
    private final Language language;
    private final SentencingRules rules;

    SentenceDialogue(BufferedReader lines, PrintWriter out, Language language, SentencingRules rules) {
        this.lines = lines;
        this.out = out;
        this.language = language;
        this.rules = rules;
    }

    /**
     * The case that was told.
     *
     * @throws ProblemsException if the answers ended too early
     */
    Offence ask() throws IOException {
        Charge charge = ask(
                say("Charge (? lists those with rules): ", "罪名（? 列出有规则的罪名）："),
                String.join("、", rules.charges()),
                this::charge);
        LocalDate on = ask(
                say("Day of the act, such as 2021-03-01: ", "行为日，如 2021-03-01："),
                say("The law of that day applies, unless the newer is lighter.", "适用当日的法律，新法较轻的除外。"),
                this::day);
        Optional<Province> province = ask(
                say("Province (Enter if not known): ", "省份（不明按回车）："),
                Stream.of(Province.values())
                        .filter(Province::mainland)
                        .map(Province::fullName)
                        .collect(Collectors.joining("、")),
                this::province);
        ElementSchema schema = ElementSchemas.load().of(charge);
        Map<String, String> told = elements(schema);
        Optional<String> situation = Optional.ofNullable(told.remove("情形"));
        Optional<Double> start = Optional.ofNullable(told.remove("起点")).map(Double::valueOf);
        return new Offence(
                charge, on, Optional.empty(), province, parse(schema, told), new Choices(situation, start, Map.of()));
    }

    private Map<String, String> elements(ElementSchema schema) throws IOException {
        var told = new LinkedHashMap<String, String>();
        while (true) {
            String line = line(say(
                    "Element=value, or its name alone if it is there (? lists them, Enter ends): ",
                    "要素=值，只写名称即为“是”（? 列出要素，回车结束）："));
            if (line.isEmpty()) {
                return told;
            }
            if (line.equals("?")) {
                list(schema);
                continue;
            }
            String[] parts = line.replace('＝', '=').split("=", 2);
            String key = parts[0].strip();
            String value = parts.length == 1 ? "是" : parts[1].strip();
            if (key.equals("情形") || (key.equals("起点") && value.matches("\\d{1,3}(\\.\\d+)?"))) {
                told.put(key, value);
                continue;
            }
            try {
                var tried = new LinkedHashMap<>(told);
                tried.remove("情形");
                tried.remove("起点");
                tried.put(key, value);
                out.println(
                        "  " + parse(schema, tried).all().getLast().definition().name() + " ✓");
                told.put(key, value);
            } catch (ProblemsException refusal) {
                refusal.problems().forEach(problem -> out.println("  " + said(problem)));
            }
        }
    }

    private static Elements parse(ElementSchema schema, Map<String, String> told) {
        return Elements.parse(schema, Json.parse(Json.line(told)), "");
    }

    private static String said(Problem problem) {
        return problem.what() + (problem.next().isEmpty() ? "" : " → " + problem.next());
    }

    private void list(ElementSchema schema) {
        var columns = new Columns();
        for (ElementDefinition definition : schema.definitions()) {
            String values = definition.choices().stream().map(Choice::name).collect(Collectors.joining("、"));
            columns.add("  " + definition.name(), definition.english(), values.isEmpty() ? definition.unit() : values);
        }
        columns.add("  情形", say("situation, by code or name", "以代码或名称指定情形"), "");
        columns.add("  起点", say("starting point in months", "以月计的量刑起点"), "");
        columns.lines().forEach(out::println);
    }

    private Optional<Charge> charge(String text) {
        Optional<Charge> charge = Charges.load().find(text);
        if (charge.isEmpty()) {
            out.println("  " + say("no such charge", "没有这个罪名"));
        }
        return charge;
    }

    private Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException _) {
            out.println("  " + say("not a day of the calendar", "不是日期"));
            return Optional.empty();
        }
    }

    private Optional<Optional<Province>> province(String text) {
        Optional<Province> province = Province.ofCourts(text);
        if (!text.isEmpty() && province.isEmpty()) {
            out.println("  " + say("no such province", "没有这个省份"));
            return Optional.empty();
        }
        return Optional.of(province);
    }

    private <T> T ask(String question, String help, Function<String, Optional<T>> reader) throws IOException {
        while (true) {
            String line = line(question);
            if (line.equals("?")) {
                out.println("  " + help);
                continue;
            }
            Optional<T> answer = reader.apply(line);
            if (answer.isPresent()) {
                return answer.get();
            }
        }
    }

    private String line(String question) throws IOException {
        out.print(question);
        out.flush();
        String line = lines.readLine();
        if (line == null) {
            throw new ProblemsException(
                    say("no sentence was computed", "没有计算"),
                    List.of(Problem.of(
                            "gaoyao sentence", say("the answers ended before the case was told", "案情未说完，输入已结束"))));
        }
        return line.strip();
    }

    private String say(String english, String chinese) {
        return language.say(english, chinese);
    }
}
