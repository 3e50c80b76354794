package org.gaoyao.app.command.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.gaoyao.app.command.JsonLines;
import org.gaoyao.app.command.Shared;
import org.gaoyao.corpus.judgment.JudgmentMetadata;
import org.gaoyao.corpus.judgment.JudgmentSegmenter;
import org.gaoyao.corpus.judgment.MetadataReader;
import org.gaoyao.corpus.judgment.Segment;
import org.gaoyao.law.province.Province;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gaoyao corpus segment}: judgments taken apart. */
@Command(
        name = "segment",
        description = "Takes judgments apart: lines {\"id\",\"text\"} become lines"
                + " {\"id\",\"segments\",\"court\",\"province\",\"year\",\"case_number\",…}; offsets count"
                + " characters. 切分裁判文书。",
        mixinStandardHelpOptions = true)
final class CorpusSegment implements Callable<Integer> {

    @Mixin
    private Shared shared = new Shared();

    @Option(names = "--jsonl", required = true, paramLabel = "IN", description = "The judgments. 裁判文书。")
    private Path in = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "OUT", description = "Where the answers go. 输出文件。")
    private Path out = Path.of("");

    @Override
    public Integer call() throws IOException {
        var reader = new MetadataReader();
        String task = shared.language().say("the judgments were not taken apart", "没有切分裁判文书");
        JsonLines.answer(in, out, task, (line, where) -> {
            String text = JsonLines.text(line, "text", where);
            List<Segment> segments = JudgmentSegmenter.segment(text);
            JudgmentMetadata metadata = reader.read(text, segments);
            var answer = new LinkedHashMap<String, Object>();
            answer.put("id", JsonLines.id(line, where));
            answer.put(
                    "segments",
                    segments.stream().map(segment -> json(segment, text)).toList());
            answer.put("court", metadata.court());
            answer.put("province", metadata.province().map(Province::shortName));
            answer.put("year", metadata.year());
            answer.put("case_number", metadata.caseNumber());
            answer.put("kind", metadata.kind());
            answer.put("instance", metadata.instance());
            answer.put("type", metadata.documentType());
            answer.put("charges", metadata.charges());
            answer.put("cause", metadata.cause());
            return answer;
        });
        return 0;
    }

    private static Map<String, Object> json(Segment segment, String text) {
        return Map.of(
                "name",
                segment.name(),
                "start",
                text.codePointCount(0, segment.start()),
                "end",
                text.codePointCount(0, segment.end()));
    }
}
