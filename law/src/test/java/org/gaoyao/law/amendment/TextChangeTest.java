package org.gaoyao.law.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gaoyao.law.amendment.Invented.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gaoyao.law.amendment.TextChange.DeleteItem;
import org.gaoyao.law.amendment.TextChange.DeleteParagraph;
import org.gaoyao.law.amendment.TextChange.InsertItem;
import org.gaoyao.law.amendment.TextChange.InsertParagraphs;
import org.gaoyao.law.amendment.TextChange.ReplaceItem;
import org.gaoyao.law.amendment.TextChange.ReplaceParagraphs;
import org.gaoyao.law.amendment.TextChange.ReplaceWords;
import org.gaoyao.law.statute.ArticleNumber;
import org.junit.jupiter.api.Test;

class TextChangeTest {

    private static final ArticleNumber NINE = number("9");
    private static final String KITES = "下列风筝归公：\n（一）红的；\n（二）蓝的；\n（三）其他。\n前款以外的风筝归私。";

    @Test
    void anItemIsAddedAndTheLabelsBehindItMoveOn() {
        var change = new InsertItem(NINE, 1, 2, "绿的；");
        assertThat(applied(change, KITES)).isEqualTo("下列风筝归公：\n（一）红的；\n（二）绿的；\n（三）蓝的；\n（四）其他。\n前款以外的风筝归私。");
        assertThat(undone(change, applied(change, KITES))).isEqualTo(KITES);
    }

    @Test
    void anItemIsStruckOutAndTheLabelsBehindItMoveUp() {
        assertThat(applied(new DeleteItem(NINE, 1, 1), KITES)).isEqualTo("下列风筝归公：\n（一）蓝的；\n（二）其他。\n前款以外的风筝归私。");
    }

    @Test
    void anItemIsPrintedAnewAndItsFormerTextIsLost() {
        var change = new ReplaceItem(NINE, 1, 3, "彩色的。");
        String after = applied(change, KITES);
        assertThat(after).contains("（三）彩色的。").doesNotContain("其他");
        Wording before = change.undo(Wording.of(after)).orElseThrow();
        assertThat(before.isKnown()).isFalse();
        assertThat(before.knownParagraphs()).containsExactly(2);
        assertThat(new InsertItem(NINE, 1, 3, "其他。").undo(before)).isPresent();
    }

    @Test
    void paragraphsCountAsUnitsWithTheirItems() {
        assertThat(applied(new DeleteParagraph(NINE, 1), KITES)).isEqualTo("前款以外的风筝归私。");
        assertThat(applied(new ReplaceParagraphs(NINE, List.of(2), List.of("其余归私。")), KITES))
                .endsWith("（三）其他。\n其余归私。");
    }

    @Test
    void aChangeThatDoesNotFitIsNotCarriedOut() {
        assertThat(new ReplaceParagraphs(NINE, List.of(3), List.of("丙。")).apply(Wording.of(KITES)))
                .isEmpty();
        assertThat(new InsertParagraphs(NINE, 4, List.of("丁。")).apply(Wording.of(KITES)))
                .isEmpty();
        assertThat(new DeleteItem(NINE, 2, 1).apply(Wording.of(KITES))).isEmpty();
        assertThat(new ReplaceWords(NINE, 0, "毽子", "风筝").apply(Wording.of(KITES)))
                .isEmpty();
    }

    @Test
    void aChangeThatTheTextDoesNotCarryIsNotUndone() {
        assertThat(new InsertParagraphs(NINE, 2, List.of("乙。")).undo(Wording.of(KITES)))
                .isEmpty();
        assertThat(new ReplaceItem(NINE, 1, 2, "绿的；").undo(Wording.of(KITES))).isEmpty();
        assertThat(new ReplaceWords(NINE, 0, "毽子", "纸鸢").undo(Wording.of(KITES)))
                .isEmpty();
    }

    @Test
    void wordsArePutBackOnlyWhereThatIsCertain() {
        var change = new ReplaceWords(NINE, 2, "归私", "归私人");
        assertThat(undone(change, applied(change, KITES))).isEqualTo(KITES);
        var twice = new ReplaceWords(NINE, 0, "风筝", "纸鸢");
        assertThat(twice.undo(twice.apply(Wording.of(KITES)).orElseThrow())).contains(Wording.lost());
        var struckOut = new ReplaceWords(NINE, 2, "前款以外的", "");
        Wording before =
                struckOut.undo(struckOut.apply(Wording.of(KITES)).orElseThrow()).orElseThrow();
        assertThat(before.knownParagraphs()).containsExactly(1);
    }

    @Test
    void whatIsPrintedForAnUnknownTextIsKnownInPart() {
        Wording part = new ReplaceParagraphs(NINE, List.of(2), List.of("乙。"))
                .apply(Wording.lost())
                .orElseThrow();
        assertThat(part.isKnown()).isFalse();
        assertThat(part.knownParagraphs()).containsExactly(2);
        assertThat(part.merged(Wording.of("甲。\n乙。\n丙。"))).contains(Wording.of("甲。\n乙。\n丙。"));
        assertThat(part.merged(Wording.of("甲。\n丙。"))).isEmpty();
    }

    /** What was added can always be taken away again: carrying out and undoing is nothing. */
    @Property(tries = 200)
    void undoingWhatWasAddedGivesTheFormerText(
            @ForAll("articles") List<String> article, @ForAll("lines") List<String> added, @ForAll int at) {
        int first = Math.floorMod(at, article.size() + 1) + 1;
        var change = new InsertParagraphs(NINE, first, added);
        Wording before = Wording.of(String.join("\n", article));
        Wording after = change.apply(before).orElseThrow();
        assertThat(after.paragraphs().size()).isEqualTo(article.size() + added.size());
        assertThat(change.undo(after)).contains(before);
    }

    /** What was printed anew leaves a gap in its place and nothing else. */
    @Property(tries = 200)
    void undoingWhatWasReplacedLosesThatAndNothingElse(
            @ForAll("articles") List<String> article, @ForAll("line") String printed, @ForAll int at) {
        int number = Math.floorMod(at, article.size()) + 1;
        var change = new ReplaceParagraphs(NINE, List.of(number), List.of(printed));
        Wording before = Wording.of(String.join("\n", article));
        Wording back = change.undo(change.apply(before).orElseThrow()).orElseThrow();
        var left = new ArrayList<>(before.paragraphs().known());
        left.set(number - 1, Optional.empty());
        assertThat(back.paragraphs()).isEqualTo(new Slots<>(left, false));
    }

    @Provide
    Arbitrary<List<String>> articles() {
        return line().list().ofMinSize(1).ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<String>> lines() {
        return line().list().ofMinSize(1).ofMaxSize(3);
    }

    @Provide
    Arbitrary<String> line() {
        return Arbitraries.strings()
                .withChars("风筝归公私红蓝绿，、")
                .ofMinLength(1)
                .ofMaxLength(8)
                .map(words -> words + "。");
    }

    private static String applied(TextChange change, String before) {
        return change.apply(Wording.of(before)).orElseThrow().text();
    }

    private static String undone(TextChange change, String after) {
        return change.undo(Wording.of(after)).orElseThrow().text();
    }
}
