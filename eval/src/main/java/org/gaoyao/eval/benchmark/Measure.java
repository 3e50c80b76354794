package org.gaoyao.eval.benchmark;

import java.util.EnumSet;
import java.util.Set;

/** How the answers of a task are scored. The rules behind the names are in {@code org.gaoyao.eval.rule}. */
public enum Measure {
    /** LexEval's choice: option letters, none, one or several are right. */
    CHOICE,
    /** LawBench's choice: one option letter is right. */
    SINGLE_CHOICE,
    /** One name of a list is right. */
    SINGLE_OPTION,
    /** Several names of a list are right: F1 of sets. */
    OPTIONS,
    /** LexEval's ROUGE-L (rouge 1.0.1) over words. */
    DISTINCT_ROUGE,
    /** LawBench's ROUGE-L (rouge_chinese 1.0.3) over words. */
    WORD_ROUGE,
    /** The same without the words in the reference that announce the answer. */
    ANSWER_WORD_ROUGE,
    /** Corrections of a sentence: F0.5 of edits. */
    CORRECTION,
    /** Reading comprehension: F1 of characters. */
    READING,
    /** Named entities of given types: F1 over types, each by its characters. */
    ENTITIES,
    /** Trigger words of events: F1 over words, each by its characters. */
    TRIGGERS,
    /** Articles of the Criminal Law: F1 of sets. */
    ARTICLES,
    /** Months of imprisonment: distance of logarithms. */
    TERM,
    /** An amount of money. */
    AMOUNT,
    /** The moot court's choice: the letters that a person reads, equal as sets. */
    LETTERS,
    /** An article's text from memory: ROUGE-L over characters. */
    RECITATION,
    /** Articles of any law: F1 of sets. */
    BASIS,
    /** Elements of a case as JSON: F1 of names with values. */
    ELEMENTS,
    /** Charge, articles, term and fine of a criminal judgment, weighed. */
    JUDGMENT,
    /** Free words by a rubric, as far as a program sees its items. */
    RUBRIC,
    /** The judicial examination, as LegalKit scores JEC-QA: the set of letters. */
    EXAM,
    /** The judicial examination, as LegalKit scores CAIL2025: the set of letters. */
    LOOSE_EXAM,
    /** Charges of a list: mean of micro and macro F1. */
    CHARGE_LABELS,
    /** Articles of a list: mean of micro and macro F1. */
    ARTICLE_LABELS,
    /** Months of imprisonment, life or death: the steps of CAIL2018. */
    TERM_STEPS,
    /** Elements of a list: mean of micro and macro F1. */
    LABELS,
    /** Entities of a sentence: micro F1. */
    SPANS,
    /** Relations between entities: micro F1. */
    RELATIONS,
    /** CaseGen's documents: ROUGE-L and BLEU against the court's. */
    DOCUMENT,
    /** LexRAG's answers: ROUGE-L, BLEU, words and keywords. */
    DIALOGUE,
    /** LexRAG's rankings of articles; no model is asked. */
    RANKING;

    private static final Set<Measure> MEASURED_OTHERWISE =
            EnumSet.of(DISTINCT_ROUGE, WORD_ROUGE, ANSWER_WORD_ROUGE, SPANS, DOCUMENT, DIALOGUE, RANKING);

    /**
     * Whether the corrected rule measures what the published one does, so that two values that differ are a disagreement
     * about the answer; else only verdicts can be compared.
     */
    public boolean correctsTheSameMeasure() {
        return !MEASURED_OTHERWISE.contains(this);
    }
}
