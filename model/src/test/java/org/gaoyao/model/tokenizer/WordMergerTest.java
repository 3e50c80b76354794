package org.gaoyao.model.tokenizer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.gaoyao.run.Progress;

class WordMergerTest {

    private static final TokenizerParts PARTS = parts();

    private static TokenizerParts parts() {
        var trainer = new TokenizerTrainer(Texts.plan(320, PreTokenizer.QWEN));
        trainer.add("aaaa aaaaaa abab ababa bbbb abba cabbac caabbcc aab aab baa baa 盗窃盗窃 窃盗");
        return trainer.train(Progress.silent()).parts();
    }

    @Property(tries = 2000)
    void searchingAndTheHeapGiveWhatTheDefinitionGives(
            @ForAll @Chars({'a', 'b', 'c', '盗', '窃'}) @StringLength(min = 1, max = 60) String word) {
        byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
        List<Integer> expected = byDefinition(bytes);
        assertThat(merged(bytes, Integer.MAX_VALUE)).isEqualTo(expected);
        assertThat(merged(bytes, 0)).isEqualTo(expected);
    }

    private static int[] idOfByte() {
        int[] ids = new int[256];
        Arrays.setAll(ids, value -> PARTS.vocabulary().id(new byte[] {(byte) value}, 0, 1));
        return ids;
    }

    private static List<Integer> merged(byte[] bytes, int longest) {
        WordMerger merger = new WordMerger(PARTS.merges(), idOfByte(), longest);
        int count = merger.merge(bytes, bytes.length);
        return Arrays.stream(merger.symbols(), 0, count).boxed().toList();
    }

    private static List<Integer> byDefinition(byte[] bytes) {
        List<Integer> tokens = new ArrayList<>();
        int[] ids = idOfByte();
        for (byte value : bytes) {
            tokens.add(ids[value & 0xFF]);
        }
        while (true) {
            int lowest = Integer.MAX_VALUE;
            int at = -1;
            for (int i = 0; i + 1 < tokens.size(); i++) {
                int rank = PARTS.merges().rank(tokens.get(i), tokens.get(i + 1));
                if (rank < lowest) {
                    lowest = rank;
                    at = i;
                }
            }
            if (at < 0) {
                return tokens;
            }
            tokens.set(at, PARTS.merges().merged(lowest));
            tokens.remove(at + 1);
        }
    }
}
