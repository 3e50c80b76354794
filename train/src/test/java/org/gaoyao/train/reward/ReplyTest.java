package org.gaoyao.train.reward;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplyTest {

    @Test
    void thinkingAndAnswerAreToldApart() {
        Reply reply = Reply.of("<think>\n先看数额。\n</think>\n\n盗窃罪", true);

        assertThat(reply.thinking()).isEqualTo("先看数额。");
        assertThat(reply.answer()).isEqualTo("盗窃罪");
        assertThat(reply.fault()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "盗窃罪|0 <think> and 0 </think>",
                "<think>想|1 <think> and 0 </think>",
                "想</think>盗窃罪|0 <think> and 1 </think>",
                "<think>想</think><think>再想</think>盗窃罪|2 <think> and 2 </think>",
                "<think>想</think> |no answer",
                "先说<think>想</think>盗窃罪|words before <think>",
                "</think><think>盗窃罪|</think> before <think>"
            })
    void formIsOneThoughtAndAnAnswer(String text, String fault) {
        assertThat(Reply.of(text, true).fault().orElse("none")).startsWith(fault);
    }

    @Test
    void modelThatAnswersAtOnceHasNoTags() {
        assertThat(Reply.of("盗窃罪", false).fault()).isEmpty();
        assertThat(Reply.of("<think>想</think>盗窃罪", false).fault()).isPresent();
    }

    @Test
    void thoughtThatDoesNotEndHasNoAnswer() {
        assertThat(Reply.of("<think>应当判处有期徒刑三年", true).answer()).isEmpty();
    }

    @Property
    void anyTextIsTakenApart(@ForAll String text, @ForAll boolean thinks) {
        Reply reply = Reply.of(text, thinks);
        assertThat(text).contains(reply.answer()).contains(reply.thinking());
    }
}
