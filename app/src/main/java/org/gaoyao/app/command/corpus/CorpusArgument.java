package org.gaoyao.app.command.corpus;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.gaoyao.corpus.shard.CorpusFolder;
import org.gaoyao.run.ProblemsException;

/** Finds the corpus that a person names: its folder, or the folder of a run with the stage corpus. */
final class CorpusArgument {

    private CorpusArgument() {}

    static CorpusFolder open(Path named) {
        return Stream.of(named, named.resolve("corpus"))
                .map(CorpusFolder::new)
                .filter(CorpusFolder::exists)
                .findFirst()
                .orElseThrow(() -> ProblemsException.of(
                        "the corpus was not read",
                        named.toString(),
                        "holds no finished corpus",
                        "give a run or its folder corpus; gaoyao corpus build makes one"));
    }
}
