package org.gaoyao.corpus.contamination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

final class DecontaminatorTest {

    private static final String ITEM = "公诉机关指控被告人甲于二〇一六年三月二十八日在马路边捡到他人手机一部后拒不归还";
    private static final Decontaminator AGAINST_ITEM =
            new Decontaminator(List.of(new BenchmarkItem("LawBench/3-1", 7, ITEM)), 24, 0.5);

    @Test
    void anItemIsFoundInsideALongDocumentWhateverItsWhiteSpace() {
        String document = "无关文字。".repeat(200) + ITEM.replaceAll("(.{5})", "$1\n　 ") + "其他文字。".repeat(200);
        List<Overlap> overlaps = AGAINST_ITEM.overlaps(document);
        assertThat(overlaps).hasSize(1);
        assertThat(overlaps.getFirst().item().row()).isEqualTo(7);
        assertThat(overlaps.getFirst().ofItem()).isEqualTo(1);
        assertThat(overlaps.getFirst().ofDocument()).isLessThan(0.5);
    }

    @Test
    void aDocumentThatIsPartOfAnItemIsHitThroughItsOwnShare() {
        var long_ = new Decontaminator(List.of(new BenchmarkItem("a", 1, "前文。".repeat(99) + ITEM)), 24, 0.5);
        assertThat(long_.overlaps(ITEM).getFirst().ofDocument()).isEqualTo(1);
    }

    @Test
    void lessThanTheShareIsNoHit() {
        assertThat(AGAINST_ITEM.overlaps(ITEM.substring(0, 29) + "完全是另外一件事情，与题目毫无关系，只有开头相同"))
                .isEmpty();
        assertThat(AGAINST_ITEM.overlaps("")).isEmpty();
        assertThat(AGAINST_ITEM.overlaps(ITEM.substring(0, 23))).isEmpty();
    }

    @Test
    void itemsThatAreTooShortAreCountedAsNotTestable() {
        var short_ =
                new Decontaminator(List.of(new BenchmarkItem("a", 1, "太短"), new BenchmarkItem("a", 2, ITEM)), 24, 0.5);
        assertThat(short_.testable()).isEqualTo(1);
        assertThatThrownBy(() -> new Decontaminator(List.of(), 24, 0)).hasMessageContaining("over 0 and up to 1");
        assertThatThrownBy(() -> new Decontaminator(List.of(), 0, 1)).hasMessageContaining("at least 1");
    }

    /** The definition, by sets of texts. */
    @Property(tries = 500)
    void countsAreThoseOfTheDefinition(
            @ForAll @CharRange(from = 'a', to = 'd') @StringLength(min = 5, max = 60) String item,
            @ForAll @CharRange(from = 'a', to = 'd') @StringLength(min = 5, max = 60) String document) {
        Set<String> common = windows(item);
        common.retainAll(windows(document));
        List<Overlap> overlaps =
                new Decontaminator(List.of(new BenchmarkItem("a", 1, item)), 4, 1e-9).overlaps(document);
        assertThat(overlaps).hasSize(common.isEmpty() ? 0 : 1);
        if (!common.isEmpty()) {
            Overlap overlap = overlaps.getFirst();
            assertThat(overlap.shared()).isEqualTo(common.size());
            assertThat(overlap.ofItem())
                    .isEqualTo((double) common.size() / windows(item).size());
            assertThat(overlap.ofDocument())
                    .isEqualTo((double) common.size() / windows(document).size());
        }
    }

    @Test
    void theTableGrowsWithItsWindows() {
        List<BenchmarkItem> many = IntStream.range(0, 2_000)
                .mapToObj(i -> new BenchmarkItem("a", i, "第" + i + "号案件的事实与其他各号案件的事实都不相同，因为编号是" + i * 7919L))
                .toList();
        var decontaminator = new Decontaminator(many, 13, 0.9);
        for (BenchmarkItem item : many) {
            assertThat(decontaminator.overlaps(item.text()))
                    .extracting(Overlap::item)
                    .contains(item);
        }
    }

    private static Set<String> windows(String text) {
        var windows = new HashSet<String>();
        for (int i = 0; i + 4 <= text.length(); i++) {
            windows.add(text.substring(i, i + 4));
        }
        return windows;
    }
}
