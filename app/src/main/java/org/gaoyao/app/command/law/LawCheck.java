package org.gaoyao.app.command.law;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import org.gaoyao.app.command.JsonLines;
import org.gaoyao.app.command.Language;
import org.gaoyao.law.book.StatuteBook;
import org.gaoyao.law.citation.Checked;
import org.gaoyao.law.citation.CitationChecker;
import org.gaoyao.law.citation.Verdict;
import org.gaoyao.law.digest.Digest;
import org.gaoyao.run.AtomicFile;
import org.gaoyao.run.ProblemsException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** {@code gaoyao law check FILE}: every citation of a text with its verdict, or of many texts as JSON lines. */
@Command(
        name = "check",
        description = "Checks every citation of a text against the law of a day. 核查文中每一处法律引用。",
        mixinStandardHelpOptions = true)
public final class LawCheck implements Callable<Integer> {

    @Mixin
    private Desk desk;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The text, - for standard input. 待查文本，- 为标准输入。")
    private @Nullable String file;

    @Option(
            names = "--jsonl",
            paramLabel = "IN",
            description = "Many texts: lines {\"id\",\"text\",\"on\"?}; needs --out. 批量：每行一个文本。")
    private @Nullable Path jsonl;

    @Option(names = "--out", paramLabel = "OUT", description = "Where the lines {\"id\",\"citations\"} go. 批量结果文件。")
    private @Nullable Path out;

    @Option(names = "--html", paramLabel = "OUT", description = "Also write a page that needs nothing else. 另存为网页。")
    private @Nullable Path html;

    @Option(names = "--on", paramLabel = "DATE", description = "The day, else today. 日期，默认今天。")
    private @Nullable LocalDate on;

    @Option(
            names = "--act",
            paramLabel = "DATE",
            description = "The day of the act that is judged on --on: what held then holds. 行为日（从旧兼从轻）。")
    private @Nullable LocalDate act;

    @Option(names = "--strict", description = "Exit with 1 if a citation does not hold. 有误引用时退出码为 1。")
    private boolean strict;

    @Override
    public Integer call() throws IOException {
        if ((jsonl == null) == (file == null) || (jsonl == null) != (out == null)) {
            throw ProblemsException.of(
                    desk.say("nothing was checked", "没有核查"),
                    "gaoyao law check",
                    desk.say("takes FILE, or --jsonl IN with --out OUT", "需要一个文件，或同时给出 --jsonl 与 --out"),
                    "gaoyao law check --help");
        }
        boolean imported = desk.store().exists();
        var checker = new CitationChecker(imported ? desk.book() : StatuteBook.of(List.of()));
        LocalDate day = desk.day(on);
        int code = jsonl != null && out != null ? lines(checker, jsonl, out, day) : one(checker, day);
        if (!imported && !desk.json()) {
            desk.line(Digest.NOTICE);
        }
        return code;
    }

    private int lines(CitationChecker checker, Path from, Path to, LocalDate day) throws IOException {
        var failing = new int[1];
        JsonLines.answer(from, to, desk.say("the citations were not checked", "没有核查引用"), (line, where) -> {
            JsonNode id = JsonLines.id(line, where);
            String text = JsonLines.text(line, "text", where);
            List<Checked> checked = check(checker, text, day(line, where, day));
            failing[0] += failing(checked);
            var answer = new LinkedHashMap<String, Object>();
            answer.put("id", id);
            answer.put("citations", CheckedJson.of(text, checked, Language.ZH));
            return answer;
        });
        return strict && failing[0] > 0 ? 1 : 0;
    }

    private LocalDate day(JsonNode line, String where, LocalDate otherwise) {
        JsonNode own = line.path("on");
        if (own.isMissingNode() || own.isNull()) {
            return otherwise;
        }
        try {
            return LocalDate.parse(own.asString(""));
        } catch (DateTimeException _) {
            throw ProblemsException.of(
                    "",
                    where + ", field \"on\"",
                    desk.say("is not a day of the calendar: ", "不是日期：") + own,
                    desk.say("write it as 2020-12-26", "请写作2020-12-26"));
        }
    }

    private int one(CitationChecker checker, LocalDate day) throws IOException {
        String name = file == null || file.equals("-") ? "-" : file;
        String text = read(name);
        List<Checked> checked = check(checker, text, day);
        if (html != null) {
            AtomicFile.write(
                    html, CheckedPage.of(Path.of(name).getFileName().toString(), text, checked, desk.language()));
        }
        if (desk.json()) {
            desk.print(CheckedJson.of(text, checked, desk.language()));
        } else if (html == null) {
            new CheckedTerminal(desk.language(), desk.coloured())
                    .lines(text, checked)
                    .forEach(desk::line);
        } else {
            desk.line(new CheckedTerminal(desk.language(), false).count(checked) + " → " + html);
        }
        return strict && failing(checked) > 0 ? 1 : 0;
    }

    private List<Checked> check(CitationChecker checker, String text, LocalDate day) {
        return act == null ? checker.check(text, day) : checker.check(text, act, day);
    }

    private static int failing(List<Checked> checked) {
        return (int) checked.stream()
                .map(Checked::verdict)
                .filter(verdict -> !verdict.holds() && !(verdict instanceof Verdict.NotCheckable))
                .count();
    }

    private String read(String name) throws IOException {
        byte[] bytes;
        if (name.equals("-")) {
            bytes = System.in.readAllBytes();
        } else if (Files.isRegularFile(Path.of(name))) {
            bytes = Files.readAllBytes(Path.of(name));
        } else {
            throw ProblemsException.of(
                    desk.say("nothing was checked", "没有核查"), name, desk.say("is no file", "不是文件"), "");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException _) {
            throw ProblemsException.of(
                    desk.say("nothing was checked", "没有核查"),
                    name,
                    desk.say("is not UTF-8", "不是 UTF-8 编码"),
                    desk.say("convert it to UTF-8", "请先转为 UTF-8"));
        }
    }
}
