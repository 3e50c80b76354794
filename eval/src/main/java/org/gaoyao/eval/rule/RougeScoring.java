package org.gaoyao.eval.rule;

import java.util.List;
import org.gaoyao.eval.benchmark.Task;
import org.gaoyao.score.python.PythonText;
import org.gaoyao.score.segment.Jieba;
import org.gaoyao.score.text.CharacterRouge;
import org.gaoyao.score.text.Overlap;
import org.gaoyao.score.text.RougeChinese;
import org.gaoyao.score.text.RougeWords;

/**
 * Free text against a reference by ROUGE-L.
 *
 * <p>Published: by words of jieba, with the package of the benchmark. Corrected: the longest common subsequence of
 * characters, without a dictionary, without a limit of recursion, and against the answer proper of the reference.
 */
record RougeScoring(Task task, Published rule) implements Scoring {

    /** Which package the benchmark uses. */
    enum Published {
        /** LawBench: rouge_chinese 1.0.3; a blank answer becomes 无内容; the reference as it stands. */
        LAWBENCH,
        /** The same without the words 答案: in the reference. */
        LAWBENCH_ANSWER,
        /** LexEval: rouge 1.0.1 over lower-case text without punctuation; what Python cannot recurse into scores 0. */
        LEXEVAL
    }

    private static final String NO_CONTENT = "无内容";

    /** LexEval's punctuation: that of ASCII and a list of its own, in which 《 is missing. */
    private static final String PUNCTUATION =
            PythonText.ASCII_PUNCTUATION + "！？｡。＂＃＄％＆＇（）＊＋，－／：；＜＝＞＠［＼］＾＿｀｛｜｝～｟｠｢｣､、〃》「」『』【】〔〕〖〗〘〙〚〛〜〝〞〟〰〾〿–—‘’‛“”„‟…‧﹏";

    @Override
    public Mark published(Item item) {
        return switch (rule) {
            case LAWBENCH -> lawBench(item.prediction(), item.reference());
            case LAWBENCH_ANSWER -> lawBench(item.prediction(), item.reference().replace(task.prefix(), ""));
            case LEXEVAL -> lexEval(item);
        };
    }

    private static Mark lawBench(String answer, String reference) {
        String prediction = String.join(" ", Jieba.standard().cut(answer));
        boolean blank = PythonText.strip(prediction).isEmpty();
        Overlap overlap = RougeChinese.score(
                blank ? NO_CONTENT : prediction,
                String.join(" ", Jieba.standard().cut(reference)));
        return Mark.scored(overlap.explained("ROUGE-L over words"), blank ? NO_CONTENT : "");
    }

    private static Mark lexEval(Item item) {
        List<String> prediction = Jieba.standard().cut(normalised(item.prediction()));
        List<String> reference = Jieba.standard().cut(normalised(item.reference()));
        RougeWords.Score score = RougeWords.score(prediction, reference);
        return score.depth() > RougeWords.DEEPEST
                ? Mark.scored(0, "too long for Python's recursion: scored 0", "")
                : Mark.scored(score.overlap().explained("ROUGE-L over distinct words"), "");
    }

    static String normalised(String text) {
        var kept = new StringBuilder();
        PythonText.lower(text)
                .codePoints()
                .filter(point -> PUNCTUATION.indexOf(point) < 0 && !PythonText.isSpace(point))
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    @Override
    public Mark corrected(Item item) {
        if (item.prediction().isBlank()) {
            return Mark.abstained(0, "the answer is blank");
        }
        Overlap overlap = CharacterRouge.score(item.prediction(), task.answer(item.reference()));
        return Mark.scored(overlap.explained("ROUGE-L over characters"), "");
    }
}
