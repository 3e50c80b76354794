package org.gaoyao.retrieval.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gaoyao.law.statute.Level;
import org.gaoyao.run.ProblemsException;
import org.gaoyao.run.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ArticleIndexTest {

    private static final LocalDate TURN = LocalDate.of(2021, 1, 1);
    private static final IndexedArticle OLD =
            article("old#3", "渡船法", "渡船不得在夜间行驶。", Optional.of(LocalDate.of(1999, 10, 1)), Optional.of(TURN));
    private static final IndexedArticle NEW =
            article("new#3", "渡船法", "渡船在夜间行驶，应当点灯。", Optional.of(TURN), Optional.empty());
    private static final IndexedArticle OTHER =
            article("other#1", "茶叶法", "茶叶应当标明产地。", Optional.empty(), Optional.empty());

    @TempDir
    private Path folder;

    @Test
    void theArticleThatFitsBestComesFirst() throws IOException {
        try (ArticleIndex index = index()) {
            assertThat(index.size()).isEqualTo(3);
            assertThat(ids(index.search("茶叶要写产地吗", Scope.ALL, 10))).startsWith("other#1");
            assertThat(ids(index.search("渡船", Scope.ALL, 10))).containsExactlyInAnyOrder("old#3", "new#3");
            assertThat(index.search("毫无牵涉", Scope.ALL, 10)).isEmpty();
            assertThat(index.search("", Scope.ALL, 10)).isEmpty();
        }
    }

    @Test
    void onADayOnlyWhatIsInForceIsFound() throws IOException {
        try (ArticleIndex index = index()) {
            assertThat(ids(index.search("渡船夜间行驶", Scope.on(TURN.minusDays(1)), 10)))
                    .containsExactly("old#3");
            assertThat(ids(index.search("渡船夜间行驶", Scope.on(TURN), 10))).containsExactly("new#3");
            assertThat(index.search("渡船夜间行驶", Scope.on(LocalDate.of(1980, 1, 1)), 10))
                    .isEmpty();
        }
    }

    @Test
    void anArticleIsReadAsItWasWritten() throws IOException {
        try (ArticleIndex index = index()) {
            assertThat(index.article("old#3")).contains(OLD);
            assertThat(index.article("other#1")).contains(OTHER);
            assertThat(index.article("none#1")).isEmpty();
        }
    }

    @Test
    void aWholeCaseCanBeAsked() throws IOException {
        var question = new StringBuilder("渡船");
        for (int c = 0x4e00; c < 0x4e00 + 3_000; c++) {
            question.appendCodePoint(c);
        }
        try (ArticleIndex index = index()) {
            assertThat(index.search(question.toString(), Scope.ALL, 10)).isNotEmpty();
        }
    }

    @Test
    void whatIsNoIndexIsRefused() throws IOException {
        assertThatThrownBy(() -> ArticleIndex.open(folder.resolve("absent")))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("is no folder");
        assertThatThrownBy(() -> ArticleIndex.open(folder))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("gaoyao index build");
        index().close();
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.getFileName().toString().startsWith("segments"))
                    .toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        assertThatThrownBy(() -> ArticleIndex.open(folder))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("damaged");
    }

    private ArticleIndex index() throws IOException {
        ArticleIndex.write(List.of(OLD, NEW, OTHER), folder, Progress.silent());
        return ArticleIndex.open(folder);
    }

    private static List<String> ids(List<ArticleIndex.Found> found) {
        return found.stream().map(each -> each.article().id()).toList();
    }

    private static IndexedArticle article(
            String id, String law, String text, Optional<LocalDate> from, Optional<LocalDate> until) {
        return new IndexedArticle(
                id, law, id.substring(id.indexOf('#') + 1), List.of("第一章 总则"), text, Level.STATUTE, "", from, until);
    }
}
