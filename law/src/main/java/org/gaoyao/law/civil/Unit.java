package org.gaoyao.law.civil;

import java.util.Locale;

/** What the figure of a step or an item counts. */
public enum Unit {
    /** Renminbi, to the fen. */
    YUAN("元"),
    /** Renminbi for each month. */
    YUAN_A_MONTH("元/月"),
    /** Per cent a year, or a share in per cent. */
    PERCENT("%"),
    /** Years, half years included. */
    YEARS("年"),
    /** Months, with a fraction for days beyond. */
    MONTHS("个月"),
    /** Calendar days. */
    DAYS("日");

    private final String chinese;

    Unit(String chinese) {
        this.chinese = chinese;
    }

    /** As it stands behind a figure in Chinese. */
    public String chinese() {
        return chinese;
    }

    /** As JSON names it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
