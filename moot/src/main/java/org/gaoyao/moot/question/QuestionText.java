package org.gaoyao.moot.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gaoyao.moot.document.Exercise;
import org.gaoyao.moot.document.ExerciseKind;
import org.gaoyao.run.Seeds;

/**
 * A question as an exercise: the prompt as benchmarks put it, a thinking trace in five steps (methods.md §1.4), and an answer
 * that begins with the letters.
 */
public final class QuestionText {

    private static final List<List<String>> HEADS = List.of(
            List.of("第一步，认定事实：", "第二步，归纳争点：", "第三步，检索规则：", "第四步，逐项推演：", "第五步，得出结论："),
            List.of("【事实】", "【争点】", "【规则】", "【推演】", "【结论】"),
            List.of("先看事实。", "要解决的问题是：", "有关的规则是：", "逐项来看：", "所以："),
            List.of("一、事实：", "二、争点：", "三、规则：", "四、推理：", "五、结论："));
    private static final List<String> ENGLISH_HEADS =
            List.of("1. Facts: ", "2. Issue: ", "3. Rules: ", "4. Deduction: ", "5. Conclusion: ");

    private QuestionText() {}

    /** The exercise; its wording is drawn by the question's id alone. */
    public static Exercise exercise(Question question) {
        RandomGenerator random = new Seeds(0).generator("question-text/" + question.id());
        boolean chinese = question.language().equals("zh");
        return new Exercise(
                ExerciseKind.CHOOSE,
                question.language(),
                prompt(question, chinese, new Chance(random, chinese)),
                chinese
                        ? thinking(question, HEADS.get(random.nextInt(HEADS.size())))
                        : thinking(question, ENGLISH_HEADS),
                answer(question, chinese),
                Map.of(
                        "letters",
                        question.letters(),
                        "question",
                        question.kind().key(),
                        "several",
                        question.several(),
                        "articles",
                        articles(question)),
                List.of());
    }

    private static List<Map<String, String>> articles(Question question) {
        return question.reasoning().basis().stream()
                .map(basis ->
                        Map.of("law", basis.law(), "article", basis.article().key()))
                .toList();
    }

    private static String prompt(Question question, boolean chinese, Chance chance) {
        String form = chinese
                ? question.several()
                        ? chance.one(
                                "下面是一道多项选择题，正确答案有两个或者两个以上，多选、少选均不得分。请给出全部正确选项的字母。",
                                "多项选择题（至少两个正确选项）：",
                                "请回答多选题，只写出正确选项的字母，按字母顺序排列，例如“AB”，再作简要解析。")
                        : chance.one("下面是一道单项选择题，只有一个正确答案。请给出正确选项的字母。", "单项选择题：", "请从下列选项中选出唯一正确的一项，先写字母，再作简要解析。")
                : question.several()
                        ? "Two or more of the options are right. Give all their letters."
                        : "Exactly one of the options is right. Give its letter.";
        return form + "\n" + question.stem() + "\n" + question.lettered();
    }

    private static String thinking(Question question, List<String> heads) {
        boolean chinese = question.language().equals("zh");
        var options = new ArrayList<String>();
        for (int index = 0; index < question.options().size(); index++) {
            Option option = question.options().get(index);
            options.add(
                    chinese
                            ? "%s项%s，%s".formatted(Question.letter(index), option.right() ? "应选" : "不选", option.why())
                            : "%s %s: %s"
                                    .formatted(
                                            Question.letter(index),
                                            option.right() ? "belongs to the answer" : "does not",
                                            option.why()));
        }
        Reasoning reasoning = question.reasoning();
        String conclusion = chinese ? "选" + question.letters() + "。" : question.letters() + ".";
        return heads.get(0) + reasoning.facts() + "\n" + heads.get(1) + reasoning.issue() + "\n" + heads.get(2)
                + reasoning.rule() + "\n" + heads.get(3)
                + String.join(chinese ? "；" : "; ", options) + (chinese ? "。" : ".") + "\n" + heads.get(4)
                + conclusion;
    }

    private static String answer(Question question, boolean chinese) {
        String reasons = IntStream.range(0, question.options().size())
                .filter(index -> question.options().get(index).right())
                .mapToObj(index -> Question.letter(index)
                        + (chinese ? "项，" : ", ")
                        + question.options().get(index).why())
                .collect(Collectors.joining(chinese ? "；" : "; "));
        Rulebook rulebook = Rulebook.load();
        return chinese
                ? "正确答案：%s\n解析：%s。依据是%s。"
                        .formatted(
                                question.letters(),
                                reasons,
                                rulebook.names(question.reasoning().basis(), true))
                : "Answer: %s\nReason: %s (%s)."
                        .formatted(
                                question.letters(),
                                reasons,
                                rulebook.names(question.reasoning().basis(), false));
    }
}
