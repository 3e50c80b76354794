package org.gaoyao.model.checkpoint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gaoyao.run.AtomicFile;

/** The files of a Hugging Face folder that go with weights whatever is done to those: tokenizer, template, defaults. */
public final class Companions {

    private static final List<String> NAMES = List.of(
            "generation_config.json",
            "tokenizer.json",
            "tokenizer_config.json",
            "vocab.json",
            "merges.txt",
            "added_tokens.json",
            "special_tokens_map.json",
            "chat_template.jinja");

    private Companions() {}

    /** Copies those that there are from one folder to another, over what is there. */
    public static void copy(Path from, Path to) throws IOException {
        for (String name : NAMES) {
            Path source = from.resolve(name);
            if (Files.isRegularFile(source)) {
                AtomicFile.write(to.resolve(name), out -> Files.copy(source, out));
            }
        }
    }
}
