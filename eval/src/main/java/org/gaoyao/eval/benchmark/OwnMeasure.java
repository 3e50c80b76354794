package org.gaoyao.eval.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * The measures for benchmarks that users define: those that need no more than an answer and, some of them, a list of
 * options.
 */
public enum OwnMeasure {
    /** Letters of options, one or several: equal as sets. */
    CHOICE(Measure.LETTERS, false),
    /** One name of a list. */
    OPTION(Measure.SINGLE_OPTION, true),
    /** Several names of a list: the mean of F1 of each record. */
    OPTIONS(Measure.OPTIONS, true),
    /** None, one or several names of a list: the mean of micro and macro F1 over all records. */
    LABELS(Measure.LABELS, true),
    /** Free text: ROUGE-L over characters. */
    ROUGE(Measure.RECITATION, false),
    /** A short passage: F1 of characters. */
    READING(Measure.READING, false),
    /** Articles of the Criminal Law by their numbers: F1. */
    CRIMINAL_ARTICLES(Measure.ARTICLES, false),
    /** Months of imprisonment, life or death: the steps of CAIL2018. */
    TERM(Measure.TERM_STEPS, false),
    /** An amount of money in yuan. */
    AMOUNT(Measure.AMOUNT, false),
    /** Relations of a list between parts of a text, lines such as 甲|持有|乙: micro F1. */
    RELATIONS(Measure.RELATIONS, true);

    private final Measure measure;
    private final boolean needsOptions;

    OwnMeasure(Measure measure, boolean needsOptions) {
        this.measure = measure;
        this.needsOptions = needsOptions;
    }

    /** The rule behind it. */
    public Measure measure() {
        return measure;
    }

    /** Whether it needs a list of names among which an answer chooses. */
    public boolean needsOptions() {
        return needsOptions;
    }

    /** How it is written: criminal-articles. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** All keys. */
    public static List<String> keys() {
        return Arrays.stream(values()).map(OwnMeasure::key).toList();
    }

    /** The measure of a key. */
    public static Optional<OwnMeasure> of(String key) {
        return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
    }

    /**
     * The key of the measure of a record, which says it or does not: then choices have options, and others are free
     * text.
     */
    static String keyOf(JsonNode row) {
        String said = row.path("measure").asString("");
        return !said.isEmpty() ? said : row.has("options") ? CHOICE.key() : ROUGE.key();
    }
}
