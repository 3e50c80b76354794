package org.gaoyao.moot.question;

import java.util.Locale;

/** What a question asks. */
public enum QuestionKind {
    /** Which statements on a concept hold. */
    CONCEPT,
    /** What facts are in law: a charge, a circumstance, a civil rule. */
    LABEL,
    /** Which one article governs facts. */
    ARTICLE,
    /** Which articles, two or more, govern facts. */
    ARTICLES,
    /** Which range of punishment an article threatens on a day. */
    RANGE,
    /** Which of two versions of an article governs an act that is judged later. */
    CHANGE,
    /** Whether a person of an age is responsible. */
    AGE,
    /** When a claim or a prosecution is barred. */
    LIMITATION,
    /** Which step of punishment an amount or weight reaches. */
    THRESHOLD,
    /** What follows from two or more articles, one after the other. */
    CHAIN,
    /** Which of two cases is alike. */
    ALIKE;

    /** The name in files: lower case. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
