package org.gaoyao.law.civil;

/** How employment ended, and what follows from it. */
enum Ground {
    /** The employee leaves for cause: unpaid wages, missing insurance and the like. */
    EMPLOYEE_FOR_CAUSE(Due.SEVERANCE, "劳动者因用人单位违法而解除", "left for the employer's breach", "劳动合同法第三十八条", "劳动合同法第四十六条"),
    /** The employee gives notice. */
    EMPLOYEE_RESIGNS(Due.NOTHING, "劳动者提前通知解除", "resignation on notice", "劳动合同法第三十七条"),
    /** Agreed, on the employer's proposal. */
    AGREED_BY_EMPLOYER(Due.SEVERANCE, "用人单位提出、协商一致解除", "agreed, as the employer proposed", "劳动合同法第三十六条", "劳动合同法第四十六条"),
    /** Agreed, on the employee's proposal. */
    AGREED_BY_EMPLOYEE(Due.NOTHING, "劳动者提出、协商一致解除", "agreed, as the employee proposed", "劳动合同法第三十六条"),
    /** The employer dismisses for illness, incapacity or changed circumstances. */
    ON_NOTICE(Due.SEVERANCE, "用人单位无过失性辞退", "dismissal without fault on either side", "劳动合同法第四十条", "劳动合同法第四十六条"),
    /** Redundancy. */
    REDUNDANCY(Due.SEVERANCE, "经济性裁员", "redundancy", "劳动合同法第四十一条第一款", "劳动合同法第四十六条"),
    /** A fixed term ended and was not renewed on the same terms or better. */
    EXPIRY(Due.SEVERANCE, "固定期限合同到期未续订", "expiry of a fixed term", "劳动合同法第四十四条", "劳动合同法第四十六条"),
    /** A fixed term ended; the employee refused renewal on the same terms or better. */
    EXPIRY_RENEWAL_REFUSED(
            Due.NOTHING, "维持或者提高条件续订而劳动者不同意", "the employee refused renewal on terms no worse", "劳动合同法第四十六条"),
    /** The employer went bankrupt or was closed. */
    CLOSURE(Due.SEVERANCE, "用人单位破产、关闭或者解散", "bankruptcy or closure", "劳动合同法第四十四条", "劳动合同法第四十六条"),
    /** The employer dismisses for grave misconduct and the like, and proves it. */
    FOR_CAUSE(Due.NOTHING, "劳动者有过错，用人单位依法解除", "dismissal for the employee's fault", "劳动合同法第三十九条"),
    /** The employer dismisses or ends the contract against the law, and the employee does not want it continued. */
    UNLAWFUL(Due.DAMAGES, "用人单位违法解除或者终止", "unlawful dismissal", "劳动合同法第四十八条");

    /** What is due. */
    enum Due {
        /** Nothing by these rules. */
        NOTHING,
        /** Severance. */
        SEVERANCE,
        /** Twice the severance, in its place. */
        DAMAGES
    }

    private final Due due;
    private final String chinese;
    private final String english;
    private final String sources;

    Ground(Due due, String chinese, String english, String... sources) {
        this.due = due;
        this.chinese = chinese;
        this.english = english;
        this.sources = String.join(" ", sources);
    }

    Due due() {
        return due;
    }

    String chinese() {
        return chinese;
    }

    String english() {
        return english;
    }

    String[] sources() {
        return sources.split(" ");
    }
}
