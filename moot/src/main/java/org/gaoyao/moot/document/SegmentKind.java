package org.gaoyao.moot.document;

import java.util.Locale;

/** The parts of a court's document, in the order in which they stand; keys as those of the corpus' segmenter. */
public enum SegmentKind {
    /** 首部: court, kind of document, case number. */
    HEAD("首部"),
    /** 当事人: prosecution, accused or parties, counsel. */
    PARTIES("当事人"),
    /** 审理经过: how the case came to the court and was heard. */
    PROCEDURE("审理经过"),
    /** 指控或诉称: what is claimed against the other side. */
    ACCUSATION("指控或诉称"),
    /** 辩解或辩称: what the other side says. */
    PLEA("辩解或辩称"),
    /** 查明事实: 经审理查明. */
    FACTS("查明事实"),
    /** 证据: what the facts rest on. */
    EVIDENCE("证据"),
    /** 本院认为: what the court makes of the facts. */
    REASONING("本院认为"),
    /** 裁判依据: 依照…. */
    LEGAL_BASIS("裁判依据"),
    /** 裁判主文: 判决如下. */
    DECISION("裁判主文"),
    /** 尾部: appeal, names, day. */
    TAIL("尾部"),
    /** 正文: the body of a document that has no such parts. */
    BODY("正文");

    private final String chinese;

    SegmentKind(String chinese) {
        this.chinese = chinese;
    }

    /** The name in Chinese. */
    public String chinese() {
        return chinese;
    }

    /** The name in files: {@code legal_basis}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
