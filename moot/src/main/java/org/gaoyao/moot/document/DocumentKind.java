package org.gaoyao.moot.document;

/** What is written of a case. */
public enum DocumentKind {
    /** 判决书. */
    JUDGMENT("判决书"),
    /** 起诉书. */
    INDICTMENT("起诉书"),
    /** 起诉状 of a plaintiff. */
    CLAIM("起诉状"),
    /** 辩护词 or 答辩状. */
    DEFENCE("辩护（答辩）意见"),
    /** 报案与破案经过, as the police write it. */
    POLICE_REPORT("案件侦破经过"),
    /** 被害人陈述; of a dead victim what the near relatives say. */
    VICTIM_STATEMENT("被害人陈述"),
    /** 证人证言. */
    WITNESS_STATEMENT("证人证言"),
    /** 被告人供述. */
    ACCUSED_STATEMENT("被告人供述"),
    /** A layperson's question. */
    CONSULTATION("法律咨询"),
    /** 案情摘要. */
    SUMMARY("案情摘要"),
    /** 卷宗: everything in the file of the case. */
    CASE_FILE("卷宗");

    private final String chinese;

    DocumentKind(String chinese) {
        this.chinese = chinese;
    }

    /** The name in Chinese. */
    public String chinese() {
        return chinese;
    }
}
