package org.gaoyao.model.tokenizer;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.gaoyao.run.Progress;

/** Texts that are hard for tokenizers, and a small tokenizer that was trained on some. */
final class Texts {

    static final String SAMPLE = """
        被告人张某于2021年3月5日在北京市盗窃手机一部，价值人民币3200元。案发后，被告人自首并赔偿被害人损失。
        依照《中华人民共和国刑法》第二百六十四条、第六十七条第一款之规定，判决如下：被告人张某犯盗窃罪，判处拘役五个月。
        The defendant didn't appeal; we'll see what they've done, it's 100 % final.  Two  spaces,\ttabs\r\n\r\nand lines.
        被告人李某盗窃自行车一辆，价值人民币1500元。被告人李某犯盗窃罪，判处罚金3000元。盗窃公私财物，数额较大的，处三年以下有期徒刑。
        """;

    private static final List<String> PIECES = List.of(
            " ",
            "  ",
            "\t",
            "\n",
            "\r\n",
            "\r",
            "\u000B",
            "\u0085",
            "\u00A0",
            "\u3000",
            "\u2028",
            "\u200B",
            "\u200D",
            "\u001C",
            "'s",
            "'S",
            "'ſ",
            "'re",
            "'LL",
            "'v",
            "'",
            "’s",
            "a",
            "Z",
            "é",
            "e\u0301",
            "\u0301",
            "ﬁ",
            "ß",
            "İ",
            "ı",
            "1",
            "42",
            "２",
            "½",
            "Ⅷ",
            "①",
            "٣",
            "被告人",
            "盗窃",
            "第",
            "，",
            "。",
            "《",
            "〇",
            "々",
            "한",
            "\u1112\u1161\u11AB",
            "か\u3099",
            "क्षि",
            "កាន់",
            "🚀",
            "😶\u200D🌫\uFE0F",
            "🇨🇳",
            "𠮷",
            "𝟘",
            "ǅ",
            "ʰ",
            "_",
            "-",
            "...",
            "!=",
            "\u0000",
            "\uFFFD",
            "<",
            "|>");

    private Texts() {}

    /** Texts in which the awkward cases meet often. */
    static Arbitrary<String> awkward() {
        return Arbitraries.of(PIECES).list().ofMaxSize(24).map(pieces -> String.join("", pieces));
    }

    /** Any valid text: no half of a surrogate pair. */
    static Arbitrary<String> any() {
        Arbitrary<String> codePoints = Arbitraries.integers()
                .between(0, Character.MAX_CODE_POINT)
                .filter(codePoint -> codePoint < 0xD800 || codePoint > 0xDFFF)
                .list()
                .ofMaxSize(40)
                .map(list -> list.stream()
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString());
        return Arbitraries.oneOf(codePoints, awkward());
    }

    /** A plan for a small tokenizer with the tokens of a chat. */
    static TrainingPlan plan(int size, PreTokenizer preTokenizer) {
        return new TrainingPlan(
                size,
                preTokenizer,
                List.of("<|endoftext|>", "<|im_start|>", "<|im_end|>"),
                List.of("<think>", "</think>"),
                new TokenizerConfig.Roles(Optional.empty(), Optional.of("<|im_end|>"), Optional.of("<|endoftext|>")),
                2048);
    }

    /** A small tokenizer trained on the sample. */
    static Tokenizer small(PreTokenizer preTokenizer) {
        var trainer = new TokenizerTrainer(plan(420, preTokenizer));
        trainer.add(SAMPLE.repeat(2)); // so that every pair occurs twice
        return trainer.train(Progress.silent());
    }
}
