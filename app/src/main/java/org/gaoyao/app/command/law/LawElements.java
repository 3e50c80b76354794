package org.gaoyao.app.command.law;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gaoyao.app.command.Columns;
import org.gaoyao.app.command.JsonLines;
import org.gaoyao.law.charge.Charge;
import org.gaoyao.law.element.Choice;
import org.gaoyao.law.element.Element;
import org.gaoyao.law.element.ElementDefinition;
import org.gaoyao.law.element.ElementSchema;
import org.gaoyao.law.element.ElementSchemas;
import org.gaoyao.law.element.Span;
import org.gaoyao.law.element.reading.RuleReader;
import org.gaoyao.run.ProblemsException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** {@code gaoyao law elements FILE}: the elements that rules find in a judgment, or in many; or the elements there are. */
@Command(
        name = "elements",
        description =
                "Reads the elements of judgments by rules, or lists what elements there are. 按规则抽取裁判文书的要素，或列出要素定义。",
        mixinStandardHelpOptions = true)
final class LawElements implements Callable<Integer> {

    @Mixin
    private Desk desk;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "A judgment in UTF-8, - for standard input. 裁判文书。")
    private @Nullable String file;

    @Option(
            names = "--charge",
            paramLabel = "CHARGE",
            description = "The charge, cause or schema, else what the judgment names. 罪名、案由或要素表，默认取文书所载。")
    private @Nullable String charge;

    @Option(
            names = "--jsonl",
            paramLabel = "IN",
            description = "Many judgments: lines {\"id\",\"text\",\"charge\"?}; needs --out. 批量：每行一份文书。")
    private @Nullable Path jsonl;

    @Option(
            names = "--out",
            paramLabel = "OUT",
            description = "Where the lines {\"id\",\"charge\",\"elements\"} go. 批量结果文件。")
    private @Nullable Path out;

    @Option(names = "--list", description = "List the elements of --charge instead, or all schemas. 列出要素定义。")
    private boolean list;

    @Option(
            names = "--schema",
            paramLabel = "FILE",
            description = "More elements and schemas; may be repeated. 自定义要素表。")
    private List<Path> files = List.of();

    @Override
    public Integer call() throws IOException {
        ElementSchemas schemas = files.isEmpty() ? ElementSchemas.load() : ElementSchemas.load(files);
        if (list) {
            return list(schemas);
        }
        if ((jsonl == null) == (file == null) || (jsonl == null) != (out == null)) {
            throw ProblemsException.of(
                    desk.say("nothing was read", "没有抽取"),
                    "gaoyao law elements",
                    desk.say(
                            "takes FILE, or --jsonl IN with --out OUT, or --list",
                            "需要一个文件，或同时给出 --jsonl 与 --out，或 --list"),
                    "gaoyao law elements --help");
        }
        var reader = new RuleReader(schemas);
        return jsonl != null && out != null ? lines(schemas, reader, jsonl, out) : one(schemas, reader);
    }

    private int lines(ElementSchemas schemas, RuleReader reader, Path from, Path to) throws IOException {
        JsonLines.answer(from, to, desk.say("the elements were not read", "没有抽取要素"), (line, where) -> {
            String text = JsonLines.text(line, "text", where);
            JsonNode own = line.path("charge");
            Optional<String> named = own.isString() ? Optional.of(own.stringValue()) : Optional.ofNullable(charge);
            ElementSchema schema = schema(schemas, reader, text, named, where);
            var answer = new LinkedHashMap<String, Object>();
            answer.put("id", line.path("id"));
            answer.put("charge", schema.name());
            answer.put("elements", json(reader.read(text, schema).all()));
            return answer;
        });
        return 0;
    }

    private int one(ElementSchemas schemas, RuleReader reader) throws IOException {
        String text = text();
        ElementSchema schema = schema(schemas, reader, text, Optional.ofNullable(charge), "--charge");
        List<Element> elements = reader.read(text, schema).all();
        if (desk.json()) {
            var answer = new LinkedHashMap<String, Object>();
            answer.put("charge", schema.name());
            answer.put("elements", json(elements));
            desk.print(answer);
            return 0;
        }
        desk.line(schema.name());
        var columns = new Columns();
        for (Element element : elements) {
            Span span = element.span().orElseThrow();
            columns.add(
                    "  " + element.definition().name(),
                    value(element),
                    span.start() + "–" + span.end(),
                    element.evidence().orElse(""));
        }
        columns.lines().forEach(desk::line);
        desk.line(desk.say(elements.size() + " elements, by rules", "按规则抽取到" + elements.size() + "个要素"));
        return 0;
    }

    private String value(Element element) {
        Object plain = element.value().plain();
        if (plain instanceof Boolean present) {
            return desk.say(present ? "yes" : "no", present ? "是" : "否");
        }
        return element.definition().choices().stream()
                .filter(choice -> choice.code().equals(plain))
                .map(Choice::name)
                .findFirst()
                .orElse(plain + element.definition().unit());
    }

    /** The schema that was asked for, else that of the charge which the judgment names, else that of every crime. */
    private ElementSchema schema(
            ElementSchemas schemas, RuleReader reader, String text, Optional<String> named, String where) {
        if (named.isPresent()) {
            return schemas.find(named.get()).orElseThrow(() -> unknown(schemas, named.get(), where));
        }
        Optional<Charge> found = reader.charge(text);
        return found.map(schemas::of)
                .or(() -> schemas.named(ElementSchemas.CRIME))
                .orElseThrow();
    }

    private ProblemsException unknown(ElementSchemas schemas, String name, String where) {
        return ProblemsException.of(
                desk.say("no elements were read", "没有抽取要素"),
                where,
                desk.say("no charge, cause or schema is called " + name, "没有名为" + name + "的罪名、案由或要素表"),
                schemas.near(name)
                        .map(near -> desk.say("did you mean " + near + "?", "是否指" + near + "？"))
                        .orElse("gaoyao law elements --list"));
    }

    private static List<Object> json(List<Element> elements) {
        return elements.stream().map(LawElements::json).toList();
    }

    private static Object json(Element element) {
        var value = new LinkedHashMap<String, Object>();
        value.put("code", element.code());
        value.put("name", element.definition().name());
        value.put("value", element.value().plain());
        element.span().ifPresent(span -> {
            value.put("start", span.start());
            value.put("end", span.end());
        });
        element.evidence().ifPresent(words -> value.put("evidence", words));
        return value;
    }

    private String text() throws IOException {
        String name = file == null ? "-" : file;
        try {
            return name.equals("-")
                    ? new String(System.in.readAllBytes(), StandardCharsets.UTF_8)
                    : Files.readString(Path.of(name));
        } catch (CharacterCodingException _) {
            throw ProblemsException.of(
                    desk.say("nothing was read", "没有抽取"),
                    name,
                    desk.say("is not UTF-8", "不是 UTF-8 编码"),
                    desk.say("convert it to UTF-8", "请先转为 UTF-8"));
        } catch (IOException failure) {
            throw ProblemsException.of(desk.say("nothing was read", "没有抽取"), failure);
        }
    }

    private int list(ElementSchemas schemas) {
        if (charge == null) {
            var columns = new Columns();
            schemas.all()
                    .forEach(schema -> columns.add(
                            schema.code(), Integer.toString(schema.definitions().size()), schema.name()));
            columns.lines().forEach(desk::line);
            return 0;
        }
        String asked = charge;
        ElementSchema schema = schemas.find(asked).orElseThrow(() -> unknown(schemas, asked, "--charge"));
        if (desk.json()) {
            desk.print(schema.definitions());
            return 0;
        }
        var columns = new Columns();
        for (ElementDefinition definition : schema.definitions()) {
            columns.add(
                    definition.code(),
                    definition.type().name().toLowerCase(Locale.ROOT),
                    definition.unit(),
                    definition.name(),
                    String.join("、", definition.aliases()));
        }
        columns.lines().forEach(desk::line);
        desk.line(schema.toString());
        return 0;
    }
}
