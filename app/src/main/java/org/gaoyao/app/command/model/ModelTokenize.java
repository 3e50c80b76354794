package org.gaoyao.app.command.model;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.gaoyao.app.command.JsonLines;
import org.gaoyao.model.tokenizer.Tokenizer;
import org.gaoyao.model.tokenizer.TokenizerFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gaoyao model tokenize}: texts into token ids. */
@Command(
        name = "tokenize",
        description = "Turns lines {\"text\"} into lines {\"ids\"}; adds no special tokens. 将文本转为词元编号。",
        mixinStandardHelpOptions = true)
final class ModelTokenize implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "The folder with the tokenizer. 分词器所在文件夹。")
    private Path folder;

    @Option(names = "--jsonl", required = true, paramLabel = "IN", description = "The texts. 输入文本。")
    private Path in = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "OUT", description = "Where the ids go. 输出文件。")
    private Path out = Path.of("");

    @Override
    public Integer call() throws IOException {
        Tokenizer tokenizer = TokenizerFiles.read(folder);
        JsonLines.answer(
                in,
                out,
                "the texts were not tokenized",
                (line, where) -> Map.of("ids", tokenizer.encode(JsonLines.text(line, "text", where))));
        return 0;
    }
}
