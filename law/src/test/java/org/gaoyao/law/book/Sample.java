package org.gaoyao.law.book;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gaoyao.law.statute.Article;
import org.gaoyao.law.statute.ArticleNumber;
import org.gaoyao.law.statute.LawText;
import org.gaoyao.law.statute.LawVersion;
import org.gaoyao.law.statute.LawVersion.Ending;
import org.gaoyao.law.statute.Level;
import org.jspecify.annotations.Nullable;

/** Small invented laws for tests. */
final class Sample {

    private Sample() {}

    static Builder law(String id, String title) {
        return new Builder(id, title);
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static final class Builder {
        private final String id;
        private final String title;
        private @Nullable LocalDate adopted;
        private @Nullable LocalDate effect;
        private @Nullable Ending ending;
        private List<String> history = List.of();
        private Level level = Level.STATUTE;

        Builder(String id, String title) {
            this.id = id;
            this.title = title;
        }

        Builder adopted(String day) {
            adopted = day(day);
            return this;
        }

        Builder effect(String day) {
            effect = day(day);
            return this;
        }

        Builder superseded(String day, String by) {
            ending = new Ending(Ending.How.SUPERSEDED, Optional.of(day(day)), Optional.of(by));
            return this;
        }

        Builder repealed(@Nullable String day) {
            ending = new Ending(Ending.How.REPEALED, Optional.ofNullable(day).map(Sample::day), Optional.empty());
            return this;
        }

        Builder history(String... lines) {
            history = List.of(lines);
            return this;
        }

        Builder level(Level value) {
            level = value;
            return this;
        }

        LawText text(String... articles) {
            var version = new LawVersion(
                    id,
                    title,
                    title.replace("中华人民共和国", ""),
                    level,
                    "",
                    Optional.ofNullable(adopted),
                    Optional.ofNullable(effect),
                    Optional.ofNullable(ending),
                    Titles.amends(title),
                    history,
                    "test");
            return new LawText(
                    version,
                    IntStream.range(0, articles.length)
                            .mapToObj(i -> new Article(
                                    Integer.toString(i + 1),
                                    Optional.of(ArticleNumber.of(i + 1)),
                                    List.of("第一章 总则"),
                                    articles[i]))
                            .toList());
        }
    }
}
