package org.gaoyao.eval.benchmark;

/** How the questions of a benchmark lie in its folder. */
public enum Layout {
    /** A file for each task: a JSON array or JSON lines, fields of a record joined to a prompt. */
    RECORDS,
    /** What {@code gaoyao moot generate} writes, or a run's folder that has it in a stage: the part held out for testing. */
    MOOT,
    /** CaseGen's: one file of cases, a template for each task. */
    CASEGEN,
    /** LexRAG's: one file of conversations. */
    LEXRAG,
    /** A file for each task, records with a rubric each. */
    RUBRICS
}
