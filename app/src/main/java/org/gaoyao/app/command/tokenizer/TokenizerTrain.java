package org.gaoyao.app.command.tokenizer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import org.gaoyao.app.command.JsonLines;
import org.gaoyao.chat.template.ChatTemplate;
import org.gaoyao.chat.template.ChatTemplates;
import org.gaoyao.model.tokenizer.PreTokenizer;
import org.gaoyao.model.tokenizer.Tokenizer;
import org.gaoyao.model.tokenizer.TokenizerFiles;
import org.gaoyao.model.tokenizer.TokenizerTrainer;
import org.gaoyao.run.Json;
import org.gaoyao.run.ProblemsException;
import org.gaoyao.run.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;

/** {@code gaoyao tokenizer train FILE… --size N --out DIR}: a tokenizer from text. */
@Command(name = "train", description = "Trains a byte-level BPE on text. 训练分词器。", mixinStandardHelpOptions = true)
final class TokenizerTrain implements Callable<Integer> {

    private static final String TASK = "the tokenizer was not trained";

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "Text, or JSON lines with the field --field where the name ends in .jsonl; also with .gz. 文本文件。")
    private List<Path> files;

    @Option(names = "--size", required = true, paramLabel = "N", description = "How many tokens in all. 词表大小。")
    private int size = 0;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder to write. 输出目录。")
    private Path out = Path.of("");

    @Option(
            names = "--template",
            paramLabel = "NAME",
            description = "The chat template that it is for: qwen3, qwen2.5, deepseek-r1, llama3, llama3.1. 对话模板。")
    private String template = "qwen3";

    @Option(
            names = "--pre-tokenizer",
            paramLabel = "NAME",
            description = "How text is cut into words: ${COMPLETION-CANDIDATES}. 预切分方式。")
    private PreTokenizer preTokenizer = PreTokenizer.QWEN;

    @Option(names = "--field", paramLabel = "NAME", description = "The field with the text in JSON lines. 文本字段。")
    private String field = "text";

    @Option(names = "--context", paramLabel = "N", description = "The longest text in tokens. 上下文长度。")
    private int contextLength = 4096;

    @Override
    public Integer call() throws IOException {
        ChatTemplate chat = ChatTemplates.require(template, TASK, "--template");
        var trainer = new TokenizerTrainer(chat.tokenizerPlan(size, preTokenizer, contextLength));
        for (Path file : files) {
            read(file, trainer);
        }
        Tokenizer trained = trainer.train(Progress.silent());
        TokenizerFiles.write(trained.with(trained.config().withChatTemplate(chat.jinja())), out);
        spec.commandLine().getOut().printf("%,d tokens → %s%n", trained.size(), out);
        return 0;
    }

    private void read(Path file, TokenizerTrainer trainer) throws IOException {
        String name = file.getFileName().toString();
        boolean zipped = name.endsWith(".gz");
        boolean lines = name.endsWith(".jsonl") || name.endsWith(".jsonl.gz");
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = zipped ? new GZIPInputStream(raw) : raw;
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            int row = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                row++;
                if (!lines) {
                    trainer.add(line + "\n");
                } else if (!line.isBlank()) {
                    trainer.add(text(line, file + ":" + row));
                }
            }
        }
    }

    private String text(String line, String where) {
        try {
            return JsonLines.text(Json.parse(line), field, where);
        } catch (JacksonException failure) {
            throw ProblemsException.of(TASK, where, "is not JSON: " + failure.getOriginalMessage(), "");
        }
    }
}
