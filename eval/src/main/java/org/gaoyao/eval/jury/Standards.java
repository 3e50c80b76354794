package org.gaoyao.eval.jury;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.gaoyao.eval.benchmark.Measure;
import org.gaoyao.eval.benchmark.Questions;
import org.gaoyao.eval.benchmark.Task;
import org.gaoyao.eval.judge.ScaleJudge;
import org.gaoyao.score.rubric.Dimension;

/** Which standard a task is judged by. */
public final class Standards {

    /** CaseGen's criteria, the last of them for the whole. */
    private static final Map<String, List<String>> CASEGEN = Map.of(
            "defense", List.of("事实准确性", "法律关系准确性", "逻辑性", "完备性", TemplateStandard.WHOLE),
            "fact", List.of("事实准确性", "相关性", "逻辑性", TemplateStandard.WHOLE),
            "reasoning", List.of("争议焦点准确性", "法律关系准确性", "逻辑性", "伦理性", TemplateStandard.WHOLE),
            "judgement", List.of("判决结果准确性", "引用法条完整性和准确性", TemplateStandard.WHOLE));

    /** How CaseGen's judges also call its criteria. */
    private static final Map<String, String> SYNONYMS = Map.of(
            "事实正确性", "事实准确性",
            "法律关系正确性", "法律关系准确性",
            "争议焦点正确性", "争议焦点准确性",
            "判决问题准确性", "判决结果准确性",
            "判决结果正确性", "判决结果准确性",
            "引用法条完整性和正确性", "引用法条完整性和准确性",
            "引用法条完整性", "引用法条完整性和准确性",
            "引用法条完整准确性", "引用法条完整性和准确性");

    /** LexRAG's five, as its paper describes them; the names are ours where its template is not at hand. */
    private static final List<String> LEXRAG = List.of("事实性", "满意度", "清晰度", "逻辑性", "完备性", TemplateStandard.WHOLE);

    private static final List<String> LEXRAG_TEMPLATES =
            List.of("src/config/template/prompt.txt", "config/template/prompt.txt", "template/prompt.txt");

    private static final Set<Measure> FREE_WORDS = EnumSet.of(
            Measure.DOCUMENT,
            Measure.DIALOGUE,
            Measure.RUBRIC,
            Measure.DISTINCT_ROUGE,
            Measure.WORD_ROUGE,
            Measure.READING);

    private Standards() {}

    /**
     * The standard of a task: the template of its benchmark's repository where there is one, else ours; the rubrics of its
     * questions; else a scale over six dimensions.
     */
    public static Standard of(Questions questions, Task task) throws IOException {
        if (task.measure() == Measure.DOCUMENT) {
            return caseGen(task.id(), questions.folder());
        }
        if (task.measure() == Measure.DIALOGUE) {
            return lexRag(questions.folder());
        }
        if (task.measure() == Measure.RUBRIC) {
            return new RubricStandard();
        }
        List<String> dimensions =
                Arrays.stream(Dimension.values()).map(Dimension::chinese).toList();
        return new ScaleStandard(
                new ScaleJudge(dimensions, TemplateStandard.LOW, TemplateStandard.HIGH), Optional.empty());
    }

    /** Whether the answers of a task are free words, of which a judge says more than a rule. */
    public static boolean areFreeWords(Task task) {
        return FREE_WORDS.contains(task.measure());
    }

    private static Standard caseGen(String task, Path folder) throws IOException {
        var scale = new ScaleJudge(CASEGEN.getOrDefault(task, LEXRAG), TemplateStandard.LOW, TemplateStandard.HIGH);
        Path template = folder.resolve("eval/template/%s_judge_template.txt".formatted(task));
        if (!Files.exists(template)) {
            return new ScaleStandard(scale, Optional.of(TemplateStandard.WHOLE));
        }
        Function<Candidate, String> answer = candidate -> TemplateStandard.untagged(candidate.answer());
        Function<Candidate, String> reference =
                candidate -> candidate.question().answer();
        Map<String, Function<Candidate, String>> places =
                switch (task) {
                    case "defense" ->
                        Map.of(
                                "{起诉书}",
                                candidate -> candidate
                                        .question()
                                        .key()
                                        .path("prosecution")
                                        .asString(""),
                                "{参考答辩书}",
                                reference,
                                "{AI助手撰写的答辩书}",
                                answer);
                    case "fact" -> Map.of("{参考答案}", reference, "{审理事实}", answer);
                    case "reasoning" -> Map.of("{参考答案}", reference, "{判决说理部分}", answer);
                    default -> Map.of("{参考答案}", reference, "{AI助手撰写的判决结果部分}", answer);
                };
        return new TemplateStandard("casegen", Files.readString(template), places, Optional.of(scale), SYNONYMS);
    }

    private static Standard lexRag(Path folder) throws IOException {
        Optional<Path> template = LEXRAG_TEMPLATES.stream()
                .map(folder::resolve)
                .filter(Files::exists)
                .findFirst();
        if (template.isEmpty()) {
            var scale = new ScaleJudge(LEXRAG, TemplateStandard.LOW, TemplateStandard.HIGH);
            return new ScaleStandard(scale, Optional.of(TemplateStandard.WHOLE));
        }
        return new TemplateStandard(
                "lexrag",
                Files.readString(template.get()),
                Map.of(
                        "{会话过程}",
                        Candidate::conversation,
                        "{参考答案}",
                        candidate -> candidate.question().answer(),
                        "{AI助手撰写的答案}",
                        Candidate::answer),
                Optional.empty(),
                Map.of());
    }
}
