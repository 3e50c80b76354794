package org.gaoyao.corpus.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.gaoyao.corpus.document.Document;
import org.gaoyao.corpus.document.DocumentClass;
import org.gaoyao.corpus.document.Label;
import org.gaoyao.corpus.gate.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassGateTest {

    private final ClassGate gate = new ClassGate();

    /** A text of ours for each class; lines are parted by a bar. */
    @ParameterizedTest
    @CsvSource({
        "JUDGMENT, '', 某市中级人民法院|刑 事 判 决 书|（2021）某01刑初1号|公诉机关某市人民检察院。",
        "JUDGMENT, '', 驳回上诉，维持原判。|审判长　甲|审判员　乙|书记员　丙",
        "LEGAL_DOCUMENT, '', 某区人民检察院|起诉书|被告人甲，男。",
        "ANNOTATION, 某法释义, 【条文主旨】本条是关于自首的规定。",
        "GUIDANCE, 关于常见犯罪的量刑指导意见（试行）, 为进一步规范量刑活动……",
        "OPINION, '', 某省高级人民法院：|你院关于某问题的请示收悉。经研究，答复如下：",
        "STATUTE, 某某管理条例, 第一条　为了……",
        "STATUTE, '', 第一条　甲|第二条　乙|第三条　丙|第四条　丁|第五条　戊",
        "PAPER, '', 【摘要】本文讨论正当防卫的限度，认为应当以必要性为中心判断，兼顾法益衡量与社会相当性。【关键词】正当防卫 刑法",
        "REVIEW, '', 【案情】甲诉乙。|【评析】本案的关键在于……",
        "TEXTBOOK, '', 第三章 犯罪构成|学习目标|了解犯罪构成的概念。",
        "CONSULTATION, '', 律师您好，我在公司上班两年没有签合同，公司不给加班费怎么办？",
        "LEGAL_ENCYCLOPAEDIA, '', 表见代理，是指行为人没有代理权而相对人有理由相信其有代理权的民事行为。",
        "OTHER, 春游, 今天天气很好，我们去公园看花。"
    })
    void classIsToldByTitleOrText(DocumentClass expected, String title, String text) {
        Document document = document(DocumentClass.OTHER, text.replace('|', '\n'));
        Outcome outcome = gate.judge(title.isEmpty() ? document : document.with(Label.TITLE, title));

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Kept.class, kept -> assertThat(
                        kept.document().documentClass())
                .isEqualTo(expected));
    }

    @Test
    void whatTheSourceSaysStands() {
        Document news = document(DocumentClass.NEWS, "某市人民法院\n民事判决书");

        assertThat(gate.judge(news)).isEqualTo(new Outcome.Kept(news));
    }

    private static Document document(DocumentClass documentClass, String text) {
        return new Document("s/1", "s", documentClass, "CC0-1.0", Map.of(), text);
    }
}
