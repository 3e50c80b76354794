package org.gaoyao.moot.civil;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.gaoyao.law.judgment.SegmentName;
import org.gaoyao.moot.document.Document;
import org.gaoyao.moot.document.DocumentKind;
import org.gaoyao.moot.narrative.Planted;
import org.gaoyao.moot.narrative.PlantedText;
import org.gaoyao.moot.narrative.Story;

/**
 * The file of a civil case: complaint, answer, evidence, statements, and between them minutes, service, bank statements and
 * records of calls; at least 20,000 characters in which the elements are scattered. The judgment is not in it.
 */
final class CivilCaseFile {

    private static final int LEAST = 21_000;
    private static final List<DocumentKind> PAPERS =
            List.of(DocumentKind.CLAIM, DocumentKind.DEFENCE, DocumentKind.WITNESS_STATEMENT);
    private static final String[] SPENDING = {"超市消费", "手机话费", "水费", "电费", "燃气费", "餐饮", "取现", "网购", "加油", "医药", "物业费"};
    private static final String[] INCOME = {"工资", "转入", "利息入账", "退款", "现金存入"};
    private static final String[] CALLS = {"主叫", "被叫", "主叫", "被叫", "呼转"};

    private static final String[] RECORDS = {"调解笔录", "调查笔录", "谈话笔录", "庭前会议记录", "情况说明"};
    private static final String[] ASKED = {"问：请说明有关情况。答：", "问：这一节事实是怎样的？答：", "问：有什么需要补充？答：", "经核实，", "说明人陈述："};

    private final CivilCase heard;
    private final Story story;
    private final List<Document> documents;
    private final RandomGenerator random;
    private final Document.Builder file = new Document.Builder();
    private int papers;
    private int length;

    CivilCaseFile(CivilCase heard, Story story, List<Document> documents) {
        this.heard = heard;
        this.story = story;
        this.documents = documents;
        random = heard.draw().random("file");
    }

    Document write() {
        file.segment(
                SegmentName.HEAD,
                "%s\n民事案件卷宗\n%s\n案由：%s"
                        .formatted(
                                heard.trial().place().court(),
                                heard.trial().caseNumber(),
                                heard.trial().matter()));
        for (Document document : documents) {
            if (PAPERS.contains(document.kind())) {
                add(
                        document.kind() == DocumentKind.DEFENCE
                                ? "答辩状"
                                : document.kind().chinese(),
                        document.text());
                if (document.kind() == DocumentKind.CLAIM) {
                    add("送达回证", PlantedText.of(service()));
                }
            }
        }
        String[] rules = {"evidence", "hearing", "chat", "witness"};
        List<PlantedText> statements = sentences(story.tell("told.court", heard.facts(), random));
        for (int round = 0; length < LEAST || round < statements.size(); round++) {
            String rule = rules[round % rules.length];
            if (story.tells(rule, heard.facts()) && round < 3 * rules.length) {
                add(title(rule), story.tell(rule, heard.facts(), random));
            }
            if (round < statements.size()) {
                add(
                        RECORDS[random.nextInt(RECORDS.length)],
                        new PlantedText.Builder()
                                .append(ASKED[random.nextInt(ASKED.length)])
                                .append(statements.get(round))
                                .build());
            }
            add(round % 2 == 0 ? "银行账户交易明细" : "通话详单", PlantedText.of(round % 2 == 0 ? statement() : calls()));
        }
        return file.build(DocumentKind.CASE_FILE);
    }

    private static String title(String rule) {
        return switch (rule) {
            case "evidence" -> "证据目录";
            case "hearing" -> "庭审笔录";
            case "chat" -> "聊天记录（打印件）";
            default -> "证人证言";
        };
    }

    private void add(String title, PlantedText text) {
        PlantedText part = new PlantedText.Builder()
                .append("【第%d份　%s】\n".formatted(++papers, title))
                .append(text)
                .build();
        file.segment(SegmentName.BODY, part);
        length += part.text().length();
    }

    private String service() {
        return "受送达人：%s。送达文书：起诉状副本、应诉通知书、举证通知书、传票。送达方式：%s。收到日期：%s。"
                .formatted(
                        heard.sides().defendants(),
                        random.nextBoolean() ? "直接送达" : "邮寄送达",
                        Words.day(heard.filed().plusDays(5 + random.nextInt(6))));
    }

    /** An account that has nothing to do with the case. */
    private String statement() {
        var rows = new StringBuilder("户名：%s　账号尾号：%04d\n".formatted(heard.sides().plaintiff(), random.nextInt(10_000)));
        LocalDate day = heard.trial().act();
        long balance = 3_000_000L + random.nextInt(4_000_000);
        for (int i = 0; i < 40; i++) {
            day = day.plusDays(random.nextInt(4));
            long fen = 100L + random.nextInt(60_000);
            boolean income = random.nextInt(3) == 0;
            balance += income ? fen : -fen;
            rows.append("%s　%s　%d.%02d　余额%d.%02d\n"
                    .formatted(
                            day,
                            income ? INCOME[random.nextInt(INCOME.length)] : SPENDING[random.nextInt(SPENDING.length)],
                            fen / 100,
                            fen % 100,
                            balance / 100,
                            balance % 100));
        }
        return rows.toString();
    }

    private String calls() {
        var rows = new StringBuilder();
        LocalDate day = heard.trial().act();
        for (int i = 0; i < 40; i++) {
            day = day.plusDays(random.nextInt(5));
            rows.append("%s %02d:%02d　%s　1××××××%04d　%d秒\n"
                    .formatted(
                            day,
                            7 + random.nextInt(15),
                            random.nextInt(60),
                            CALLS[random.nextInt(CALLS.length)],
                            random.nextInt(10_000),
                            5 + random.nextInt(900)));
        }
        return rows.toString();
    }

    /** A text cut behind each full stop; elements are never cut. */
    private static List<PlantedText> sentences(PlantedText text) {
        var sentences = new ArrayList<PlantedText>();
        int[] points = text.text().codePoints().toArray();
        int start = 0;
        for (int at = 0; at < points.length; at++) {
            if (points[at] == '。' || at + 1 == points.length) {
                int from = start;
                int to = at + 1;
                sentences.add(new PlantedText(
                        new String(points, from, to - from),
                        text.planted().stream()
                                .filter(place -> place.start() >= from && place.end() <= to)
                                .map(place -> new Planted(
                                        place.element(), place.stance(), place.start() - from, place.end() - from))
                                .toList()));
                start = to;
            }
        }
        return sentences;
    }
}
