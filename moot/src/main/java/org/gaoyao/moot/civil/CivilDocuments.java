package org.gaoyao.moot.civil;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.gaoyao.law.civil.Kind;
import org.gaoyao.law.judgment.SegmentName;
import org.gaoyao.law.number.LegalDate;
import org.gaoyao.moot.document.Document;
import org.gaoyao.moot.document.DocumentKind;
import org.gaoyao.moot.matter.LegalBasis;
import org.gaoyao.moot.matter.Outcome;
import org.gaoyao.moot.matter.Party;
import org.gaoyao.moot.matter.SimulatedCase;
import org.gaoyao.moot.narrative.PlantedText;
import org.gaoyao.moot.narrative.Story;
import org.gaoyao.moot.person.Cast;

/** Writes the documents of a civil case: complaint, defence, judgment, consultation, statements, summary. */
final class CivilDocuments {

    private static final String[] ORDINALS = {"一", "二", "三", "四", "五", "六", "七", "八"};

    private final CivilCase heard;
    private final SimulatedCase trial;
    private final Story story;
    private final PlantedText plea;

    CivilDocuments(CivilCase heard, Story story) {
        this.heard = heard;
        trial = heard.trial();
        this.story = story;
        plea = absent() ? PlantedText.of("") : tell("told.defendant", "plea");
    }

    List<Document> all() {
        var documents = new ArrayList<Document>();
        documents.add(judgment());
        documents.add(complaint());
        if (!absent()) {
            documents.add(defence());
        }
        documents.add(Document.of(DocumentKind.CONSULTATION, tell("lay", "lay")));
        if (story.tells("witness", heard.facts())) {
            documents.add(Document.of(DocumentKind.WITNESS_STATEMENT, tell("witness", "witness")));
        }
        documents.add(summary());
        return documents;
    }

    private boolean absent() {
        return heard.facts().is("absent");
    }

    private PlantedText tell(String rule, String purpose) {
        return story.tell(rule, heard.facts(), heard.draw().random(purpose));
    }

    private Document judgment() {
        return new Document.Builder()
                .segment(
                        SegmentName.HEAD,
                        "%s\n民事判决书\n%s".formatted(trial.place().court(), trial.caseNumber()))
                .segment(SegmentName.PARTIES, parties())
                .segment(SegmentName.PROCEDURE, procedure())
                .segment(SegmentName.ACCUSATION, accusation())
                .segment(SegmentName.PLEA, answer())
                .segment(SegmentName.EVIDENCE, evidence())
                .segment(
                        SegmentName.FACTS,
                        new PlantedText.Builder()
                                .append(tell("found.open", "open"))
                                .append(trial.facts())
                                .build())
                .segment(SegmentName.REASONING, reasoning())
                .segment(SegmentName.LEGAL_BASIS, "综上，依照%s的规定，判决如下：".formatted(Issue.cited(basis())))
                .segment(SegmentName.DECISION, decision())
                .segment(SegmentName.TAIL, tail())
                .build(DocumentKind.JUDGMENT);
    }

    /** The articles of the case; of an absent party the article that allows to go on. */
    private List<LegalBasis> basis() {
        var basis = new ArrayList<>(trial.basis());
        if (absent()) {
            Rules.absence(trial.judged()).ifPresent(basis::add);
        }
        basis.sort(Rules.ORDER);
        return basis;
    }

    private String parties() {
        return trial.parties().stream()
                .map(party -> "%s：%s%s。"
                        .formatted(party.role(), party.name(), party.about().isEmpty() ? "" : "，" + party.about()))
                .collect(Collectors.joining("\n"));
    }

    private String procedure() {
        return "原告%s与被告%s%s一案，本院于%s立案后，%s。%s本案现已审理终结。"
                .formatted(
                        heard.sides().plaintiff(),
                        heard.sides().defendants(),
                        trial.matter(),
                        Words.day(heard.filed()),
                        tell("procedure.how", "procedure").text(),
                        tell("procedure.who", "appearance").text());
    }

    private PlantedText accusation() {
        return new PlantedText.Builder()
                .append("原告%s向本院提出诉讼请求：%s。事实与理由："
                        .formatted(
                                heard.sides().plaintiff(),
                                numbered(heard.ruling().claims(), "；")))
                .append(tell("told.plaintiff", "claim"))
                .build();
    }

    private PlantedText answer() {
        return absent()
                ? PlantedText.of("被告%s未作答辩，亦未提交证据。".formatted(heard.sides().defendants()))
                : new PlantedText.Builder()
                        .append("被告%s辩称，".formatted(heard.sides().defendants()))
                        .append(plea)
                        .build();
    }

    private PlantedText evidence() {
        return new PlantedText.Builder()
                .append(tell("evidence.open", "evidence-open"))
                .append(tell("evidence", "evidence"))
                .append(tell("evidence.close", "evidence-close"))
                .build();
    }

    private static String numbered(List<String> items, String separator) {
        var text = new StringBuilder();
        for (int i = 0; i < items.size(); i++) {
            text.append(i == 0 ? "" : separator).append(i + 1).append(".").append(items.get(i));
        }
        return text.toString();
    }

    /** 本院认为, issue by issue; how each is introduced varies. */
    private PlantedText reasoning() {
        RandomGenerator random = heard.draw().random("reasoning");
        var text = new PlantedText.Builder();
        text.append("本院认为，本案系%s。".formatted(trial.matter()));
        List<Issue> issues = heard.ruling().issues();
        if (issues.size() > 1) {
            text.append("争议焦点为：%s。"
                    .formatted(numbered(issues.stream().map(Issue::question).toList(), "；")));
        }
        for (int i = 0; i < issues.size(); i++) {
            text.append("\n").append(reason(issues.get(i), i, random));
            if (i == 0 && !absent() && story.tells("resolve", heard.facts())) {
                text.append(tell("resolve", "resolve"));
            }
        }
        return text.build();
    }

    private static String reason(Issue issue, int number, RandomGenerator random) {
        String head = "关于%s。".formatted(issue.question());
        return switch (random.nextInt(3)) {
            case 0 ->
                "%s%s依照%s，%s。本案中，%s。因此，%s。"
                        .formatted(
                                ORDINALS[number] + "、",
                                head,
                                issue.cited(),
                                issue.rule(),
                                issue.facts(),
                                issue.conclusion());
            case 1 ->
                "%s、%s经查，%s。按照%s的规定，%s。据此，%s。"
                        .formatted(
                                ORDINALS[number], head, issue.facts(), issue.cited(), issue.rule(), issue.conclusion());
            default ->
                "%s、%s%s。根据%s，%s，故%s。"
                        .formatted(
                                ORDINALS[number], head, issue.facts(), issue.cited(), issue.rule(), issue.conclusion());
        };
    }

    private String decision() {
        List<Outcome.Order> orders = heard.ruling().orders();
        if (orders.size() == 1) {
            return orders.getFirst().what();
        }
        var text = new StringBuilder();
        for (int i = 0; i < orders.size(); i++) {
            text.append(i == 0 ? "" : "\n")
                    .append(ORDINALS[i])
                    .append("、")
                    .append(orders.get(i).what());
        }
        return text.toString();
    }

    private String tail() {
        RandomGenerator random = heard.draw().random("bench");
        String late =
                heard.ruling().orders().stream().anyMatch(order -> order.yuan().isPresent())
                        ? Rules.lateness(trial.judged())
                                .map(rule -> "如果未按本判决指定的期间履行给付金钱义务，应当依照%s的规定，加倍支付迟延履行期间的债务利息。\n"
                                        .formatted(Issue.cited(List.of(rule))))
                                .orElse("如果未按本判决指定的期间履行给付金钱义务，应当依法加倍支付迟延履行期间的债务利息。\n")
                        : "";
        boolean lost = heard.ruling().orders().stream()
                .allMatch(order -> order.what().startsWith("驳回") || order.what().startsWith("不准"));
        var bench = new Cast(trial.place(), trial.judged(), random);
        return "%s案件受理费%s，由%s负担。\n如不服本判决，可以在判决书送达之日起十五日内，向本院递交上诉状，并按对方当事人的人数提出副本，上诉于%s。\n%s\n%s\n书记员　%s"
                .formatted(
                        late,
                        Words.yuan(fee()),
                        lost
                                ? "原告" + heard.sides().plaintiff()
                                : "被告" + heard.sides().defendant(),
                        trial.place().higherCourt(),
                        heard.summary()
                                ? "审判员　" + bench.name()
                                : "审判长　%s\n审判员　%s\n人民陪审员　%s".formatted(bench.name(), bench.name(), bench.name()),
                        LegalDate.of(trial.judged()).formatChinese(),
                        bench.name());
    }

    private BigDecimal fee() {
        String matter =
                trial.matter().equals("离婚纠纷") ? "divorce" : trial.matter().equals("劳动争议") ? "labour" : "property";
        return Amounts.of(Kind.COURT_FEE)
                .put("matter", matter)
                .put("amount", heard.ruling().claimed())
                .put("summary_procedure", heard.summary() && !matter.equals("labour"))
                .calculate()
                .value("fee");
    }

    private Document complaint() {
        return new Document.Builder()
                .segment(SegmentName.HEAD, "民事起诉状")
                .segment(SegmentName.PARTIES, parties())
                .segment(
                        SegmentName.ACCUSATION,
                        new PlantedText.Builder()
                                .append("诉讼请求：\n%s。\n事实与理由：\n"
                                        .formatted(numbered(heard.ruling().claims(), "；\n")))
                                .append(tell("told.plaintiff", "claim"))
                                .append("\n" + grounds())
                                .build())
                .segment(
                        SegmentName.TAIL,
                        "此致\n%s\n具状人：%s\n%s"
                                .formatted(trial.place().court(), heard.sides().plaintiff(), Words.day(heard.filed())))
                .build(DocumentKind.CLAIM);
    }

    private String grounds() {
        return "依照%s的规定，原告的请求有事实和法律依据，请依法支持。"
                .formatted(Issue.cited(trial.basis().stream().limit(3).toList()));
    }

    private Document defence() {
        return new Document.Builder()
                .segment(SegmentName.HEAD, "民事答辩状")
                .segment(
                        SegmentName.PARTIES,
                        trial.parties().stream()
                                .filter(party -> party.role().equals("被告"))
                                .map(CivilDocuments::respondent)
                                .collect(Collectors.joining("\n")))
                .segment(
                        SegmentName.PLEA,
                        new PlantedText.Builder()
                                .append("就%s诉%s%s一案，答辩如下：\n"
                                        .formatted(
                                                heard.sides().plaintiff(),
                                                heard.sides().defendants(),
                                                trial.matter()))
                                .append(plea)
                                .build())
                .segment(
                        SegmentName.TAIL,
                        "此致\n%s\n答辩人：%s\n%s"
                                .formatted(
                                        trial.place().court(),
                                        heard.sides().defendants(),
                                        Words.day(heard.filed().plusDays(15))))
                .build(DocumentKind.DEFENCE);
    }

    private static String respondent(Party party) {
        return "答辩人（被告）：%s%s。".formatted(party.name(), party.about().isEmpty() ? "" : "，" + party.about());
    }

    /** The course of the case and its end in a few sentences. */
    private Document summary() {
        return Document.of(
                DocumentKind.SUMMARY,
                new PlantedText.Builder()
                        .append("%s，%s诉%s。"
                                .formatted(
                                        trial.matter(),
                                        heard.sides().plaintiff(),
                                        heard.sides().defendants()))
                        .append(trial.facts())
                        .append("法院认定：%s。判决：%s"
                                .formatted(
                                        heard.ruling().issues().stream()
                                                .map(Issue::conclusion)
                                                .collect(Collectors.joining("；")),
                                        decision().replace("\n", "")))
                        .build());
    }
}
