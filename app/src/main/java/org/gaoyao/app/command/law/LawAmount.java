package org.gaoyao.app.command.law;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gaoyao.app.command.JsonLines;
import org.gaoyao.law.civil.Calculation;
import org.gaoyao.law.civil.Kind;
import org.gaoyao.run.Json;
import org.gaoyao.run.Nearest;
import org.gaoyao.run.ProblemsException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** {@code gaoyao law amount KIND FILE}: a civil amount that follows by rule, with every step and its source. */
@Command(
        name = "amount",
        description = "Calculates a civil amount with steps and sources. 依规则计算民事金额，逐步列明依据。",
        mixinStandardHelpOptions = true)
public final class LawAmount implements Callable<Integer> {

    @Mixin
    private Desk desk;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "KIND",
            description = "What to calculate; without it, what there is. 种类，省略则列出全部。")
    private @Nullable String kind;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "FILE",
            description = "The facts as JSON, - for standard input. 事实（JSON），- 为标准输入。")
    private @Nullable String file;

    @Option(names = "--example", description = "Print facts that show every field. 打印字段示例。")
    private boolean example;

    @Option(
            names = "--jsonl",
            paramLabel = "IN",
            description = "Many: lines {\"id\",\"kind\"?,\"facts\"}; needs --out. 批量：每行一案。")
    private @Nullable Path jsonl;

    @Option(
            names = "--out",
            paramLabel = "OUT",
            description = "Where {\"id\",\"items\",\"dates\",\"steps\",\"notes\"} go. 批量结果文件。")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        Optional<Kind> asked = kind == null ? Optional.empty() : Optional.of(kind(kind, "KIND"));
        if (jsonl != null && out != null && file == null) {
            lines(jsonl, out, asked);
        } else if (jsonl != null || out != null) {
            throw refusal("gaoyao law amount", "--jsonl IN needs --out OUT and no FILE", "gaoyao law amount --help");
        } else if (asked.isEmpty()) {
            list();
        } else if (example || file == null) {
            desk.line(asked.get().example().stripTrailing());
        } else {
            show(calculate(asked.get(), file));
        }
        return 0;
    }

    private void list() {
        if (desk.json()) {
            desk.print(Arrays.stream(Kind.values()).map(Kind::code).toList());
            return;
        }
        for (Kind each : Kind.values()) {
            desk.line("%-14s %s"
                    .formatted(
                            each.code(),
                            desk.say(each.title().english(), each.title().chinese())));
        }
        desk.line(
                desk.say("Facts to fill in: gaoyao law amount KIND --example", "字段示例：gaoyao law amount 种类 --example"));
    }

    private static Calculation calculate(Kind kind, String file) throws IOException {
        byte[] bytes = file.equals("-") ? System.in.readAllBytes() : Files.readAllBytes(Path.of(file));
        try {
            return kind.read(file, Json.parse(new String(bytes, StandardCharsets.UTF_8)))
                    .calculate();
        } catch (JacksonException failure) {
            throw refusal(file, "is not JSON: " + failure.getOriginalMessage(), "gaoyao law amount KIND --example");
        }
    }

    private void show(Calculation calculation) {
        if (desk.json()) {
            desk.print(calculation.json());
        } else {
            CalculationLines.of(calculation, desk.language()).forEach(desk::line);
        }
    }

    private void lines(Path from, Path to, Optional<Kind> asked) throws IOException {
        JsonLines.answer(from, to, desk.say("the amounts were not calculated", "没有计算"), (line, where) -> {
            Kind own = line.path("kind").isMissingNode()
                    ? asked.orElseThrow(() -> refusal(where + ", field \"kind\"", "is missing", "or give KIND"))
                    : kind(JsonLines.text(line, "kind", where), where + ", field \"kind\"");
            JsonNode id = line.path("id");
            if (id.isMissingNode() || id.isNull() || id.isContainer()) {
                throw refusal(where + ", field \"id\"", "is missing", "every line has it");
            }
            var answer = new LinkedHashMap<String, Object>();
            answer.put("id", id);
            answer.putAll(own.read(where, line.path("facts")).calculate().json());
            return answer;
        });
    }

    private static Kind kind(String code, String where) {
        List<String> known = Arrays.stream(Kind.values()).map(Kind::code).toList();
        return Kind.of(code)
                .orElseThrow(() -> refusal(
                        where,
                        "there is no amount of kind \"" + code + "\"",
                        Nearest.of(code, known)
                                .map(near -> "did you mean " + near + "?")
                                .orElse("known are " + known)));
    }

    private static ProblemsException refusal(String where, String what, String next) {
        return ProblemsException.of("the amount was not calculated", where, what, next);
    }
}
