package org.gaoyao.train.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.gaoyao.chat.message.Conversation;
import org.gaoyao.chat.message.Message;
import org.gaoyao.model.tokenizer.Tokenizer;
import org.gaoyao.train.batch.Sequence;
import org.junit.jupiter.api.Test;

class LessonsTest {

    private static final Tokenizer QWEN3 = Trial.tokenizer(Trial.QWEN3);
    private static final Tokenizer LLAMA3 = Trial.tokenizer(Trial.LLAMA3);
    private static final Message FIRST = new Message.Answer(Optional.of("盗窃罪"), Optional.of("想一想"), List.of());
    private static final Conversation TWO = Conversation.of(
            new Message.Instruction("你是法官"),
            new Message.Question("罪名？"),
            FIRST,
            new Message.Question("价值？"),
            Message.Answer.of("3970元"));

    private static List<String> learnt(List<Sequence> sequences, Tokenizer tokenizer) {
        return sequences.stream()
                .map(sequence -> MaskPreview.of(sequence, tokenizer).plain())
                .toList();
    }

    @Test
    void theAnswerIsLearntWithItsThinkingAndItsEnd() {
        var one = Conversation.of(new Message.Question("罪名？"), FIRST);
        assertThat(learnt(new Lessons(Trial.QWEN3, QWEN3, LearntTurns.LAST).of(one), QWEN3))
                .containsExactly("<|im_start|>user\n罪名？<|im_end|>\n<|im_start|>assistant\n"
                        + "⟦<think>\n想一想\n</think>\n\n盗窃罪<|im_end|>⟧");
    }

    @Test
    void anAnswerWithoutThinkingIsLearntAfterAnEmptyThought() {
        var one = Conversation.of(new Message.Question("罪名？"), Message.Answer.of("盗窃罪"));
        assertThat(learnt(new Lessons(Trial.QWEN3, QWEN3, LearntTurns.LAST).of(one), QWEN3)
                        .getFirst())
                .endsWith("<think>\n\n</think>\n\n⟦盗窃罪<|im_end|>⟧");
    }

    @Test
    void whereHistoryIsShownOtherwiseEveryAnswerIsASequence() {
        List<String> lessons = learnt(new Lessons(Trial.QWEN3, QWEN3, LearntTurns.EVERY).of(TWO), QWEN3);
        assertThat(lessons).hasSize(2);
        assertThat(lessons.getFirst()).contains("⟦<think>\n想一想\n</think>\n\n盗窃罪<|im_end|>⟧");
        assertThat(lessons.getLast())
                .contains("盗窃罪<|im_end|>\n")
                .doesNotContain("想一想")
                .endsWith("⟦3970元<|im_end|>⟧");
    }

    @Test
    void whereHistoryIsShownAsItWasSaidAllAnswersAreOneSequence() {
        List<String> lessons = learnt(new Lessons(Trial.LLAMA3, LLAMA3, LearntTurns.EVERY).of(TWO), LLAMA3);
        assertThat(lessons).hasSize(1);
        assertThat(lessons.getFirst()).contains("⟦盗窃罪<|eot_id|>⟧").endsWith("⟦3970元<|eot_id|>⟧");
        assertThat(learnt(new Lessons(Trial.LLAMA3, LLAMA3, LearntTurns.LAST).of(TWO), LLAMA3)
                        .getFirst())
                .contains("盗窃罪<|eot_id|>")
                .doesNotContain("⟦盗窃罪");
    }

    @Test
    void thePromptEndsWhereTheAnswerBegins() {
        var lessons = new Lessons(Trial.QWEN3, QWEN3, LearntTurns.LAST);
        Sequence sequence = lessons.of(TWO).getFirst();
        int[] prompt = lessons.prompt(TWO);
        assertThat(java.util.Arrays.copyOf(sequence.ids(), prompt.length)).isEqualTo(prompt);
        assertThat(sequence.learns(prompt.length - 1)).isFalse();
        assertThat(sequence.learns(prompt.length)).isTrue();
        assertThat(sequence.counted()).isEqualTo(sequence.length() - prompt.length);
    }

    @Test
    void coloursTellWhatIsLearnt() {
        var one = Conversation.of(new Message.Question("罪名？"), Message.Answer.of("盗窃罪"));
        var preview = MaskPreview.of(
                new Lessons(Trial.QWEN3, QWEN3, LearntTurns.LAST).of(one).getFirst(), QWEN3);
        assertThat(preview.coloured()).startsWith("\u001b[2m").contains("\u001b[32m盗窃罪<|im_end|>\u001b[0m");
        assertThat(preview.stretches()).extracting(MaskPreview.Stretch::learnt).containsExactly(false, true);
    }
}
