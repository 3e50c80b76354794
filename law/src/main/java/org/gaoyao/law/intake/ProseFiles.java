package org.gaoyao.law.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gaoyao.law.statute.LawText;
import org.gaoyao.run.Problem;
import org.gaoyao.run.Problems;
import org.gaoyao.run.Progress;

/**
 * Reads laws that stand in files of their own: Markdown, plain text and DOCX.
 *
 * <p>A law may be spread over {@code README.md} and files beside it whose names begin with a number and whose first heading
 * is a part of a law (第二编 分则, 附则): these continue it, in the order of their names.
 */
final class ProseFiles {

    private static final Pattern CONTINUATION = Pattern.compile("\\d+[-_.].*|第.+编.*|附则.*");
    private static final Pattern PART = Pattern.compile("第.+[编章].*|附\\s*则|分\\s*则|总\\s*则");

    private ProseFiles() {}

    /**
     * Reads the files.
     *
     * @param root the folder that was asked for, against which sources are named
     * @param asked whether the files were named one by one, so that one without a law is a problem
     */
    static Harvest read(Path root, List<Path> files, boolean asked, Progress progress) {
        Map<Path, List<Line>> read = new LinkedHashMap<>();
        var problems = new Problems();
        var leftOut = new ArrayList<String>();
        try (Progress.Task task = progress.task("reading " + root.getFileName(), files.size(), "files")) {
            for (Path file : files) {
                Optional<List<Line>> lines = lines(file, problems);
                lines.ifPresentOrElse(found -> read.put(file, found), () -> leftOut.add(file.toString()));
                task.advance(1);
            }
        }
        var texts = new ArrayList<LawText>();
        var skipped = new ArrayList<String>();
        joined(read).forEach((file, lines) -> {
            var own = new Problems();
            ProseLaw.Draft draft = ProseLaw.read(lines, own);
            boolean law =
                    draft.numbered() + draft.clauses() > 0 && !draft.title().isEmpty();
            if (!law) {
                if (asked) {
                    problems.add(
                            file.toString(),
                            "holds no law: no title followed by articles (第一条 …) or clauses (一、…) was found",
                            "see docs/law.md for the layouts that are read");
                }
                skipped.add(file.toString());
            } else if (own.isEmpty()) {
                texts.add(Facts.of(root, file, draft));
            } else {
                own.found().forEach(problems::add);
                leftOut.add(draft.title() + " (" + file + ")");
            }
        });
        return new Harvest(texts, problems.found(), leftOut, skipped);
    }

    private static Map<Path, List<Line>> joined(Map<Path, List<Line>> read) {
        Map<Path, List<Line>> laws = new LinkedHashMap<>();
        read.forEach((file, lines) -> {
            if (!continues(read, file, lines)) {
                laws.put(file, new ArrayList<>(lines));
            }
        });
        read.forEach((file, lines) -> {
            if (continues(read, file, lines)) {
                laws.getOrDefault(file.resolveSibling("README.md"), new ArrayList<>())
                        .addAll(lines);
            }
        });
        return laws;
    }

    private static boolean continues(Map<Path, List<Line>> read, Path file, List<Line> lines) {
        return CONTINUATION.matcher(file.getFileName().toString()).matches()
                && read.containsKey(file.resolveSibling("README.md"))
                && !lines.isEmpty()
                && lines.getFirst().heading() > 0
                && PART.matcher(lines.getFirst().text()).matches();
    }

    private static Optional<List<Line>> lines(Path file, Problems problems) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
                return Optional.of(DocxLines.of(file));
            }
            if (bytes.length > 1 && (bytes[0] & 0xff) == 0xd0 && (bytes[1] & 0xff) == 0xcf) {
                problems.add(file.toString(), "is in the old Word format", "save it as .docx");
                return Optional.empty();
            }
            String text = Lines.decoded(bytes);
            if (text == null) {
                problems.add(file.toString(), Lines.notUtf8(bytes), Lines.remedy(file));
                return Optional.empty();
            }
            List<String> raw = (text.startsWith("\uFEFF") ? text.substring(1) : text)
                    .lines()
                    .toList();
            return Optional.of(Sources.extension(file).equals("txt") ? plain(file, raw) : MarkdownLines.of(file, raw));
        } catch (IOException failure) {
            problems.add(new Problem(
                    file.toString(), "cannot be read: " + failure.getMessage(), "fetch it again, or leave it out"));
            return Optional.empty();
        }
    }

    private static List<Line> plain(Path file, List<String> raw) {
        var lines = new ArrayList<Line>();
        for (int i = 0; i < raw.size(); i++) {
            if (!raw.get(i).isBlank()) {
                lines.add(new Line(file, i + 1, 0, raw.get(i).strip()));
            }
        }
        return lines;
    }
}
