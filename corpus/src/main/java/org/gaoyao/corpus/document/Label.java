package org.gaoyao.corpus.document;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What can be known of a document beside its text; the order here is the order in files. */
public enum Label {
    /** Its title. */
    TITLE,
    /** Where it was fetched from. */
    URL,
    /** The day of its making or publication, {@code 2021-03-01}; the month or the year alone where no more is known. */
    DATE,
    /** The full name of the province: 四川省. */
    PROVINCE,
    /** The court's name as written. */
    COURT,
    /** The case number as written, without spaces. */
    CASE_NUMBER,
    /** The kind of case: {@code criminal}, {@code civil}, {@code administrative}. */
    CASE_KIND,
    /** Which hearing: {@code first}, {@code second}, {@code retrial}. */
    INSTANCE,
    /** What kind of document, as it calls itself: 刑事判决书. */
    TYPE,
    /** The charges, as the law names them, parted by ；. */
    CHARGES,
    /** The cause of action. */
    CAUSE,
    /** The language: {@code zh}, {@code en}, {@code mixed} … */
    LANGUAGE,
    /** The perplexity that a scorer gave it, to four digits. */
    PERPLEXITY,
    /** The bucket of its perplexity: {@code low}, {@code mid}, {@code high}. */
    BUCKET,
    /** What a gate that does not drop found wrong with it, parted by spaces. */
    FLAGS;

    /** The name in files: {@code case-number}. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
