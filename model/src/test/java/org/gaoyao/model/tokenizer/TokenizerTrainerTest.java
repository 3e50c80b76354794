package org.gaoyao.model.tokenizer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.gaoyao.run.Json;
import org.gaoyao.run.ProblemsException;
import org.gaoyao.run.Progress;
import org.junit.jupiter.api.Test;

class TokenizerTrainerTest {

    @Property(tries = 300)
    void learnsTheMergesThatCountingAnewEachTimeGives(
            @ForAll @Size(max = 12) List<@Chars({'a', 'b', 'c', '窃'}) @StringLength(min = 1, max = 12) String> words) {
        var trainer = new TokenizerTrainer(Texts.plan(285, PreTokenizer.QWEN));
        words.forEach(trainer::add);
        TokenizerParts parts = trainer.train(Progress.silent()).parts();
        List<String> merges = new ArrayList<>();
        String[] written = TokenizerJson.written(parts);
        for (int rank = 0; rank < parts.merges().size(); rank++) {
            merges.add(written[parts.merges().left(rank)] + " "
                    + written[parts.merges().right(rank)]);
        }
        assertThat(merges).isEqualTo(byCountingAnew(words, 285 - 256 - 5));
    }

    @Test
    void theOrderOfTextsDoesNotMatter() {
        List<String> lines = Texts.SAMPLE.lines().toList();
        var forwards = new TokenizerTrainer(Texts.plan(400, PreTokenizer.QWEN));
        var backwards = new TokenizerTrainer(Texts.plan(400, PreTokenizer.QWEN));
        lines.forEach(forwards::add);
        lines.reversed().forEach(backwards::add);
        assertThat(Json.line(
                        TokenizerJson.write(forwards.train(Progress.silent()).parts())))
                .isEqualTo(Json.line(
                        TokenizerJson.write(backwards.train(Progress.silent()).parts())));
    }

    @Test
    void hasTheSizeThatWasAskedForAndTheAddedTokensLast() {
        Tokenizer tokenizer = Texts.small(PreTokenizer.QWEN);
        assertThat(tokenizer.size()).isEqualTo(420);
        assertThat(tokenizer.id("<|endoftext|>")).hasValue(415);
        assertThat(tokenizer.id("</think>")).hasValue(419);
        assertThat(tokenizer.id("!")).hasValue(0);
        assertThat(tokenizer.encode(Texts.SAMPLE).length).isLessThan(Texts.SAMPLE.length());
    }

    @Test
    void stopsWhereNoPairOccursTwice() {
        var trainer = new TokenizerTrainer(Texts.plan(5000, PreTokenizer.QWEN));
        trainer.add("abc");
        assertThat(trainer.train(Progress.silent()).size()).isEqualTo(261);
    }

    @Test
    void addedTokensInTheTextAreNotLearnt() {
        var trainer = new TokenizerTrainer(Texts.plan(5000, PreTokenizer.QWEN));
        trainer.add("<think>".repeat(100));
        assertThat(trainer.train(Progress.silent()).size()).isEqualTo(261);
    }

    @Test
    void aPlanTellsAllThatIsWrongWithIt() {
        assertThatThrownBy(() -> new TrainingPlan(
                        200,
                        PreTokenizer.QWEN,
                        List.of("<a>", "<a>"),
                        List.of(),
                        new TokenizerConfig.Roles(Optional.of("<s>"), Optional.empty(), Optional.empty()),
                        0))
                .isInstanceOfSatisfying(ProblemsException.class, refusal -> assertThat(refusal.problems())
                        .hasSize(4))
                .hasMessageContaining("size")
                .hasMessageContaining("contextLength")
                .hasMessageContaining("\"<a>\"")
                .hasMessageContaining("\"<s>\"");
    }

    /** The definition: count every pair anew, merge the most frequent, of equals the one with the lowest ids. */
    private static List<String> byCountingAnew(List<String> texts, int limit) {
        List<List<Integer>> words = new ArrayList<>();
        Map<Integer, String> names = new HashMap<>();
        byte[] order = ByteLevel.inOrder();
        Map<Byte, Integer> idOfByte = new HashMap<>();
        for (int id = 0; id < 256; id++) {
            idOfByte.put(order[id], id);
            names.put(id, ByteLevel.write(new byte[] {order[id]}));
        }
        for (String text : texts) {
            List<Integer> word = new ArrayList<>();
            for (byte value : text.getBytes(StandardCharsets.UTF_8)) {
                word.add(idOfByte.get(value));
            }
            words.add(word);
        }
        List<String> merges = new ArrayList<>();
        Map<String, Integer> ids = new HashMap<>();
        names.forEach((id, name) -> ids.put(name, id));
        while (ids.size() < 256 + limit) {
            Map<Long, Integer> counts = new HashMap<>();
            for (List<Integer> word : words) {
                for (int i = 0; i + 1 < word.size(); i++) {
                    counts.merge(PairTable.pair(word.get(i), word.get(i + 1)), 1, Integer::sum);
                }
            }
            Optional<Map.Entry<Long, Integer>> best = counts.entrySet().stream()
                    .filter(entry -> entry.getValue() >= 2)
                    .min(Map.Entry.<Long, Integer>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry.comparingByKey()));
            if (best.isEmpty()) {
                break;
            }
            int left = PairTable.left(best.get().getKey());
            int right = PairTable.right(best.get().getKey());
            merges.add(names.get(left) + " " + names.get(right));
            int both = ids.computeIfAbsent(names.get(left) + names.get(right), _ -> ids.size());
            names.put(both, names.get(left) + names.get(right));
            for (List<Integer> word : words) {
                for (int i = 0; i + 1 < word.size(); i++) {
                    if (word.get(i) == left && word.get(i + 1) == right) {
                        word.set(i, both);
                        word.remove(i + 1);
                    }
                }
            }
        }
        return merges;
    }
}
