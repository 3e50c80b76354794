package org.gaoyao.law.judgment;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * The parts of a court's document, in the order in which they stand in a judgment; a part can be missing, and those of
 * the middle can return.
 */
public enum SegmentName {
    /** 首部: court, kind of document, case number. */
    HEAD("首部"),
    /** 当事人: prosecution, accused or parties, counsel. */
    PARTIES("当事人"),
    /** 审理经过: how the case came to the court and was heard. */
    PROCEDURE("审理经过"),
    /** 公诉机关指控, 原告诉称, 上诉请求: what is claimed against the other side. */
    ACCUSATION("指控或诉称"),
    /** 被告人供述辩解和辩护意见, 被告辩称: what the other side says. */
    PLEA("辩解或辩称"),
    /** 经审理查明: the facts that the court finds. */
    FACTS("查明事实"),
    /** 证据: what the facts rest on. */
    EVIDENCE("证据"),
    /** 本院认为: what the court makes of the facts. */
    REASONING("本院认为"),
    /** 依照…之规定: the articles that the decision rests on. */
    LEGAL_BASIS("裁判依据"),
    /** 判决如下: the decision. */
    DECISION("裁判主文"),
    /** 尾部: appeal, judges, date, articles appended. */
    TAIL("尾部"),
    /** 正文: the body of a document that has no such parts; no judgment has it. */
    BODY("正文");

    private final String chinese;

    SegmentName(String chinese) {
        this.chinese = chinese;
    }

    /** The name for Chinese readers. */
    public String chinese() {
        return chinese;
    }

    /** The name in files: {@code legal_basis}. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
