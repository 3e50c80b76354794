package org.gaoyao.moot.civil;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.gaoyao.law.civil.Calculation;
import org.gaoyao.law.judgment.SegmentName;
import org.gaoyao.law.statute.ArticleNumber;
import org.gaoyao.moot.document.Document;
import org.gaoyao.moot.document.DocumentKind;
import org.gaoyao.moot.document.Exercise;
import org.gaoyao.moot.document.ExerciseKind;
import org.gaoyao.moot.document.Segment;
import org.gaoyao.moot.matter.LegalBasis;
import org.gaoyao.moot.matter.Outcome;
import org.gaoyao.moot.narrative.Story;
import org.gaoyao.run.Json;
import org.gaoyao.score.rubric.RubricItem;

/** Puts questions about a civil case together with their answers, thinking and rubrics. */
final class CivilExercises {

    private static final String CHINESE = "zh";
    private static final String ENGLISH = "en";

    private final CivilCase heard;
    private final Story story;
    private final Map<DocumentKind, Document> documents;
    private final CivilThinking thinking;
    private final CivilRubrics rubrics;

    CivilExercises(CivilCase heard, Story story, List<Document> documents) {
        this.heard = heard;
        this.story = story;
        this.documents = documents.stream().collect(Collectors.toMap(Document::kind, each -> each));
        thinking = new CivilThinking(heard);
        rubrics = new CivilRubrics(heard);
    }

    List<Exercise> all() {
        var exercises = new ArrayList<Exercise>();
        exercises.add(extract());
        exercises.add(judge());
        exercises.add(heard.draw().random("language").nextInt(10) == 0 ? consultInEnglish() : consult());
        exercises.add(draft(DocumentKind.JUDGMENT, "根据下列案件材料起草民事判决书。\n" + material(), rubrics.judgment()));
        exercises.add(draft(
                DocumentKind.CLAIM,
                "以原告代理人身份，根据下列情况起草民事起诉状。\n" + parties() + text(DocumentKind.CONSULTATION),
                rubrics.complaint()));
        if (documents.containsKey(DocumentKind.DEFENCE)) {
            exercises.add(draft(
                    DocumentKind.DEFENCE,
                    "以被告代理人身份，针对下列起诉状起草答辩状，并反映被告的意见：%s\n%s"
                            .formatted(part(DocumentKind.DEFENCE, SegmentName.PLEA), text(DocumentKind.CLAIM)),
                    rubrics.defence()));
        }
        exercises.add(new Exercise(
                ExerciseKind.SUMMARISE,
                CHINESE,
                "概括下列判决书的案情和结果。\n" + text(DocumentKind.JUDGMENT),
                "",
                text(DocumentKind.SUMMARY),
                key(),
                rubrics.summary()));
        exercises.add(apply());
        exercises.add(choose());
        return exercises;
    }

    private Exercise extract() {
        Map<String, Object> elements = heard.trial().elements().plain();
        var named = new LinkedHashMap<String, Object>();
        heard.trial()
                .elements()
                .all()
                .forEach(element -> named.put(element.definition().name(), CivilThinking.value(element)));
        String fields = heard.trial().elements().schema().definitions().stream()
                .map(definition -> definition.name())
                .collect(Collectors.joining("、"));
        return new Exercise(
                ExerciseKind.EXTRACT,
                CHINESE,
                "从下列%s的事实中提取要素，输出JSON，没有提到的不写。可用的要素：%s。\n%s"
                        .formatted(
                                heard.trial().matter(),
                                fields,
                                heard.trial().facts().text()),
                thinking.elements(),
                Json.line(named),
                Map.of("elements", elements),
                List.of());
    }

    private Exercise judge() {
        return new Exercise(
                ExerciseKind.JUDGE,
                CHINESE,
                "下列案件应当如何判决？说明理由并写出主文。\n" + material(),
                thinking.full(),
                "%s\n综上，依照%s，判决如下：\n%s"
                        .formatted(
                                part(DocumentKind.JUDGMENT, SegmentName.REASONING),
                                Issue.cited(heard.trial().basis()),
                                part(DocumentKind.JUDGMENT, SegmentName.DECISION)),
                key(),
                rubrics.judgment());
    }

    private Exercise consult() {
        return new Exercise(
                ExerciseKind.CONSULT,
                CHINESE,
                text(DocumentKind.CONSULTATION),
                thinking.full(),
                advice(),
                key(),
                rubrics.consultation());
    }

    /** The lawyer's answer: the layperson is the plaintiff. */
    private String advice() {
        RandomGenerator random = heard.draw().random("advice");
        var text = new StringBuilder(
                story.tell("answer.hello", heard.facts(), random).text());
        int number = 0;
        for (Issue issue : heard.ruling().issues()) {
            text.append("\n%d. %s：%s（%s）。您的情况是，%s。因此，%s。"
                    .formatted(
                            ++number,
                            personal(issue.question()),
                            issue.rule(),
                            issue.cited(),
                            personal(issue.facts()),
                            personal(issue.conclusion())));
        }
        text.append("\n如果证据能够证明以上事实，法院大致会这样判：");
        heard.ruling().orders().forEach(order -> text.append("\n· ").append(personal(order.what())));
        text.append("\n").append(story.tell("advice", heard.facts(), random).text());
        return text.append(story.tell("answer.end", heard.facts(), random).text())
                .toString();
    }

    private String personal(String words) {
        return words.replace("原告" + heard.sides().plaintiff(), "您")
                .replace(heard.sides().plaintiff(), "您")
                .replace("原告", "您")
                .replace("被告", "对方");
    }

    private Exercise consultInEnglish() {
        String figures = heard.ruling().calculations().stream()
                .map(Calculation::items)
                .flatMap(List::stream)
                .map(item -> "- %s: %s %s"
                        .formatted(
                                item.name().english(),
                                Words.figure(item.value()),
                                item.unit().code().replace('_', ' ')))
                .collect(Collectors.joining("\n"));
        String rules = heard.trial().basis().stream()
                .map(basis -> Issue.cited(List.of(basis)))
                .collect(Collectors.joining("; "));
        return new Exercise(
                ExerciseKind.CONSULT,
                ENGLISH,
                story.tell("lay.en", heard.facts(), heard.draw().random("lay-en"))
                        .text()
                        .replaceAll(" {2,}", " "),
                heard.ruling().calculations().stream()
                        .map(Calculation::steps)
                        .flatMap(List::stream)
                        .map(step -> "%s: %s%s %s"
                                .formatted(
                                        step.what().english(),
                                        step.working().isEmpty() ? "" : step.working() + " = ",
                                        Words.figure(step.value()),
                                        step.unit().code().replace('_', ' ')))
                        .collect(Collectors.joining("\n")),
                "If the facts are as you say and you can prove them, a court would order %s. The amounts in detail:\n%s\nThe rules are in %s. %s"
                        .formatted(
                                ordered(),
                                figures.isEmpty() ? "- none" : figures,
                                rules,
                                "Keep the originals of all documents and messages. A court weighs the evidence; this is"
                                        + " no promise of a result."),
                key(),
                rubrics.consultation());
    }

    private String ordered() {
        String amounts = heard.ruling().orders().stream()
                .map(Outcome.Order::yuan)
                .flatMap(Optional::stream)
                .map(Words::english)
                .collect(Collectors.joining(" and "));
        String payment = amounts.isEmpty() ? "no payment" : "payment of " + amounts;
        return switch (heard.ruling().orders().getFirst().what().substring(0, 2)) {
            case "准予" -> "divorce, and " + payment;
            case "不准" -> "no divorce";
            default -> payment;
        };
    }

    private Exercise draft(DocumentKind kind, String prompt, List<RubricItem> rubric) {
        return new Exercise(ExerciseKind.DRAFT, CHINESE, prompt, thinking.full(), text(kind), key(), rubric);
    }

    private Exercise apply() {
        String answer = heard.ruling().issues().stream()
                .map(issue -> "%s：适用%s，%s".formatted(issue.question(), issue.cited(), issue.rule()))
                .collect(Collectors.joining("\n"));
        return new Exercise(
                ExerciseKind.APPLY,
                CHINESE,
                "下列事实适用哪些法律条文？逐一说明。\n" + heard.trial().facts().text(),
                thinking.articles(),
                answer,
                Map.of("articles", articles()),
                List.of());
    }

    /** Which article decides an issue: the right one among three that decide other things. */
    private Exercise choose() {
        RandomGenerator random = heard.draw().random("choose");
        List<Issue> issues = heard.ruling().issues();
        Issue issue = issues.get(random.nextInt(issues.size()));
        LegalBasis right = issue.rules().getFirst();
        var options = new ArrayList<String>(List.of(Issue.cited(List.of(right))));
        while (options.size() < 4) {
            var wrong = new LegalBasis(
                    right.law(), new ArticleNumber(Math.max(1, right.article().number() + random.nextInt(61) - 30), 0));
            String words = Issue.cited(List.of(wrong));
            if (!issue.rules().contains(wrong) && !options.contains(words)) {
                options.add(random.nextInt(options.size() + 1), words);
            }
        }
        char letter = (char) ('A' + options.indexOf(Issue.cited(List.of(right))));
        var text = new StringBuilder(
                "%s\n就“%s”，应当适用下列哪一条？".formatted(heard.trial().facts().text(), issue.question()));
        for (int i = 0; i < options.size(); i++) {
            text.append("\n%c. %s".formatted((char) ('A' + i), options.get(i)));
        }
        return new Exercise(
                ExerciseKind.CHOOSE,
                CHINESE,
                text.toString(),
                "要解决的是：%s。相应的规则是，%s，见%s。".formatted(issue.question(), issue.rule(), Issue.cited(List.of(right))),
                Character.toString(letter),
                Map.of("answer", Character.toString(letter)),
                List.of());
    }

    private Map<String, Object> key() {
        return Map.of(
                "articles",
                articles(),
                "amounts",
                heard.ruling().orders().stream()
                        .map(Outcome.Order::yuan)
                        .flatMap(Optional::stream)
                        .toList());
    }

    private List<String> articles() {
        return heard.trial().basis().stream()
                .map(basis -> basis.law() + "#" + basis.article().key())
                .toList();
    }

    private String parties() {
        return part(DocumentKind.CLAIM, SegmentName.PARTIES) + "\n受诉法院："
                + heard.trial().place().court() + "\n当事人自述：";
    }

    /** What a court has before it decides. */
    private String material() {
        return "%s\n%s\n%s\n事实：%s"
                .formatted(
                        part(DocumentKind.JUDGMENT, SegmentName.PARTIES),
                        part(DocumentKind.JUDGMENT, SegmentName.ACCUSATION),
                        part(DocumentKind.JUDGMENT, SegmentName.PLEA),
                        heard.trial().facts().text());
    }

    private String text(DocumentKind kind) {
        return document(kind).text().text();
    }

    private Document document(DocumentKind kind) {
        Document found = documents.get(kind);
        if (found == null) {
            throw new IllegalArgumentException(
                    "%s has no %s".formatted(heard.trial().id(), kind));
        }
        return found;
    }

    private String part(DocumentKind kind, SegmentName part) {
        Document document = document(kind);
        String text = document.text().text();
        return document.segments().stream()
                .filter(segment -> segment.name() == part)
                .map(segment -> words(text, segment))
                .collect(Collectors.joining("\n"));
    }

    private static String words(String text, Segment segment) {
        int start = text.offsetByCodePoints(0, segment.start());
        return text.substring(start, text.offsetByCodePoints(start, segment.end() - segment.start()));
    }
}
