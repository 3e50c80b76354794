package org.gaoyao.moot.document;

/** The parts of a court's document, in the order in which they stand. */
public enum SegmentKind {
    /** 首部: court, number, parties, course of the proceedings. */
    HEAD("首部"),
    /** 诉称: what the prosecution charges or the plaintiff claims. */
    CLAIM("诉称"),
    /** 辩称: what the other side says. */
    ANSWER("辩称"),
    /** 事实: 经审理查明. */
    FACTS("事实"),
    /** 证据. */
    EVIDENCE("证据"),
    /** 理由: 本院认为. */
    REASONING("理由"),
    /** 依据: 依照…. */
    BASIS("依据"),
    /** 主文: 判决如下. */
    DECISION("主文"),
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
}
