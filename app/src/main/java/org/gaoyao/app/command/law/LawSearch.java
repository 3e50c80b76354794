package org.gaoyao.app.command.law;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gaoyao.law.book.StatuteBook;
import org.gaoyao.law.book.WordSearch;
import org.gaoyao.law.statute.ArticleNumber;
import org.gaoyao.law.statute.Level;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gaoyao law search WORDS}: articles in force on a day that contain all the words. */
@Command(
        name = "search",
        description = "Finds articles in force that contain all the words. 查找含有全部词语的有效条文。",
        mixinStandardHelpOptions = true)
final class LawSearch implements Callable<Integer> {

    @Mixin
    private Desk desk;

    @Parameters(arity = "1..*", paramLabel = "WORD", description = "Words that must all occur. 词语，须全部出现。")
    private List<String> words;

    @Option(names = "--on", paramLabel = "DATE", description = "The day, else today. 日期，默认今天。")
    private @Nullable LocalDate on;

    @Option(names = "--level", description = "One of: ${COMPLETION-CANDIDATES}. 效力级别。")
    private @Nullable Level level;

    @Option(names = "--limit", defaultValue = "10", description = "How many to show (${DEFAULT-VALUE}). 最多条数。")
    private int limit;

    @Override
    public Integer call() throws IOException {
        LocalDate day = desk.day(on);
        Optional<DigestDesk> digest = desk.digest();
        if (digest.isPresent()) {
            return digest.get().search(words, day, limit);
        }
        StatuteBook book = desk.book();
        List<WordSearch.Hit> hits = WordSearch.of(book, words, day).stream()
                .filter(hit -> level == null || hit.law().level() == level)
                .toList();
        List<WordSearch.Hit> shown = hits.stream().limit(limit).toList();
        if (desk.json()) {
            desk.print(shown.stream().map(LawSearch::json).toList());
            return 0;
        }
        for (WordSearch.Hit hit : shown) {
            desk.line("《%s》%s"
                    .formatted(
                            hit.law().title(),
                            hit.article()
                                    .number()
                                    .map(ArticleNumber::chinese)
                                    .orElse(hit.article().unit())));
            desk.line("  " + marked(hit.excerpt()));
        }
        desk.line(desk.say(
                "%,d of %,d articles, in force on %s".formatted(shown.size(), hits.size(), day),
                "%s有效条文共%,d条，显示%,d条".formatted(day, hits.size(), shown.size())));
        return hits.isEmpty() ? 1 : 0;
    }

    private String marked(String excerpt) {
        String begin = desk.coloured() ? "\u001b[1;33m" : "【";
        String end = desk.coloured() ? "\u001b[0m" : "】";
        String text = excerpt;
        for (String word : words) {
            text = text.replace(word, begin + word + end);
        }
        return text;
    }

    private static Object json(WordSearch.Hit hit) {
        var value = new LinkedHashMap<String, @Nullable Object>();
        value.put("id", hit.law().id() + "#" + hit.article().unit());
        value.put("law", hit.law().title());
        value.put("article", hit.article().number().map(ArticleNumber::key).orElse(null));
        value.put("score", hit.score());
        value.put("text", hit.article().text());
        return value;
    }
}
