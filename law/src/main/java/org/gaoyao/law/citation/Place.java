package org.gaoyao.law.citation;

import org.gaoyao.law.number.ChineseNumeral;
import org.gaoyao.law.statute.ArticleNumber;

/**
 * A place in a law: an article, and as much of paragraph, item and subitem as is named; what is not named is 0.
 *
 * @param number the article, 0 for no place at all
 * @param sub the number behind 之
 */
record Place(int number, int sub, int paragraph, int item, int subitem) {

    static final Place NONE = new Place(0, 0, 0, 0, 0);

    static Place article(int number, int sub) {
        return new Place(number, sub, 0, 0, 0);
    }

    /** The number of a unit: 条, 款, 项, 目. */
    int of(char unit) {
        return switch (unit) {
            case '条' -> number;
            case '款' -> paragraph;
            case '项' -> item;
            default -> subitem;
        };
    }

    /** This place with another number of a unit, and nothing below that unit. */
    Place with(char unit, int value) {
        return switch (unit) {
            case '条' -> article(value, 0);
            case '款' -> new Place(number, sub, value, 0, 0);
            case '项' -> new Place(number, sub, paragraph, value, 0);
            default -> new Place(number, sub, paragraph, item, value);
        };
    }

    /** Whether neither this unit nor one below it is named. */
    boolean lacks(char unit) {
        return switch (unit) {
            case '条' -> number == 0;
            case '款' -> paragraph == 0 && item == 0 && subitem == 0;
            case '项' -> item == 0 && subitem == 0;
            default -> subitem == 0;
        };
    }

    /** 第一百三十三条之一第一款第（二）项, as a lawyer would write it. */
    String chinese() {
        return article().chinese()
                + (paragraph == 0 ? "" : "第" + ChineseNumeral.format(paragraph) + "款")
                + (item == 0 ? "" : "第（" + ChineseNumeral.format(item) + "）项")
                + (subitem == 0 ? "" : "第" + subitem + "目");
    }

    ArticleNumber article() {
        return new ArticleNumber(number, sub);
    }
}
