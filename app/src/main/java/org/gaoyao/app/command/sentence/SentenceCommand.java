package org.gaoyao.app.command.sentence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import org.gaoyao.app.command.JsonLines;
import org.gaoyao.app.command.Shared;
import org.gaoyao.law.sentencing.Offence;
import org.gaoyao.law.sentencing.OffenceReader;
import org.gaoyao.law.sentencing.Outcome;
import org.gaoyao.law.sentencing.SentenceJson;
import org.gaoyao.law.sentencing.Sentencing;
import org.gaoyao.law.sentencing.SentencingRules;
import org.gaoyao.run.DataRow;
import org.gaoyao.run.Json;
import org.gaoyao.run.Problems;
import org.gaoyao.run.ProblemsException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** {@code gaoyao sentence}: asks for a case, or takes one or many as JSON, and says term and steps. */
@Command(
        name = "sentence",
        description = "From the elements of a case to its term, step by step. 由要素按量刑指导意见逐步算出刑期。",
        mixinStandardHelpOptions = true,
        subcommands = SentenceAudit.class)
public final class SentenceCommand implements Callable<Integer> {

    @Mixin
    private Shared shared;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "A case as JSON, - for standard input; without it the command asks. 案件 JSON，省略则逐项询问。")
    private @Nullable String file;

    @Option(
            names = "--jsonl",
            paramLabel = "IN",
            description = "Many cases: lines {\"id\",\"charge\",\"on\",\"province\",\"elements\"}; needs --out. 批量。")
    private @Nullable Path jsonl;

    @Option(names = "--out", paramLabel = "OUT", description = "Where the lines of the answers go. 批量结果文件。")
    private @Nullable Path out;

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "Further rules: a province's, the second guidance's (docs/sentencing.md). 另加的规则文件夹。")
    private @Nullable Path rules;

    @Option(names = "--json", description = "Print JSON. 输出 JSON。")
    private boolean json;

    @Option(names = "--strict", description = "Exit with 1 if a case is refused. 有案件被拒绝时退出码为 1。")
    private boolean strict;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if ((jsonl == null) != (out == null) || (jsonl != null && file != null)) {
            throw ProblemsException.of(
                    say("nothing was computed", "没有计算"),
                    "gaoyao sentence",
                    say("takes FILE, or --jsonl IN with --out OUT", "需要一个文件，或同时给出 --jsonl 与 --out"),
                    "gaoyao sentence --help");
        }
        var sentencing = new Sentencing(rules == null ? SentencingRules.load() : SentencingRules.load(rules));
        if (jsonl != null && out != null) {
            return lines(sentencing, jsonl, out);
        }
        Outcome outcome = sentencing.sentence(file == null ? List.of(asked(sentencing)) : read(file));
        PrintWriter print = spec.commandLine().getOut();
        if (json) {
            print.print(Json.document(SentenceJson.of(outcome)));
        } else {
            SentencePage.lines(outcome, shared.language()).forEach(print::println);
        }
        print.flush();
        return outcome instanceof Outcome.Refused ? 1 : 0;
    }

    private Offence asked(Sentencing sentencing) throws IOException {
        return new SentenceDialogue(
                        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)),
                        spec.commandLine().getErr(),
                        shared.language(),
                        sentencing.rules())
                .ask();
    }

    private List<Offence> read(String name) throws IOException {
        byte[] bytes = name.equals("-") ? System.in.readAllBytes() : Files.readAllBytes(Path.of(name));
        var problems = new Problems();
        List<Offence> offences = List.of();
        try {
            var row = new DataRow(name, Json.parse(new String(bytes, StandardCharsets.UTF_8)), problems);
            row.node("id");
            offences = new OffenceReader().readAll(row, name, problems);
        } catch (JacksonException failure) {
            problems.add(name, say("is not JSON: ", "不是 JSON：") + failure.getOriginalMessage(), "");
        }
        problems.throwIfAny(say("no sentence was computed", "没有计算"));
        return offences;
    }

    private int lines(Sentencing sentencing, Path from, Path to) throws IOException {
        var reader = new OffenceReader();
        var refused = new int[1];
        JsonLines.answer(from, to, say("no sentence was computed", "没有计算"), (line, where) -> {
            var problems = new Problems();
            var row = new DataRow(where, line, problems);
            JsonNode id = row.node("id");
            if (id.isMissingNode() || id.isNull() || id.isContainer()) {
                row.problem("id", say("is missing", "缺失"), say("every line has it", "每行必有"));
            }
            List<Offence> offences = reader.readAll(row, where, problems);
            problems.throwIfAny("");
            Outcome outcome = sentencing.sentence(offences);
            refused[0] += outcome instanceof Outcome.Refused ? 1 : 0;
            var answer = new LinkedHashMap<String, Object>();
            answer.put("id", id);
            answer.putAll(SentenceJson.of(outcome));
            return answer;
        });
        if (refused[0] > 0) {
            spec.commandLine()
                    .getErr()
                    .println(say(
                            refused[0] + " cases were refused; their lines have \"refused\" with the reasons",
                            refused[0] + " 件被拒绝，理由见各行的 \"refused\""));
        }
        return strict && refused[0] > 0 ? 1 : 0;
    }

    private String say(String english, String chinese) {
        return shared.language().say(english, chinese);
    }
}
