package org.gaoyao.moot.exercise;

import org.gaoyao.run.Problems;

/**
 * How many tasks are written, by table.
 *
 * @param seed the seed of the whole set
 * @param questions multiple-choice questions
 * @param statutes tasks on statutes
 * @param consultations consultations in English
 * @param general texts that are not law
 */
public record TaskSettings(long seed, int questions, int statutes, int consultations, int general) {

    public TaskSettings {
        var problems = new Problems();
        check(problems, "questions", questions);
        check(problems, "statutes", statutes);
        check(problems, "consultations", consultations);
        check(problems, "general", general);
        problems.throwIfAny("no tasks were written");
    }

    private static void check(Problems problems, String name, int count) {
        if (count < 0) {
            problems.add(name, "must be at least 0, got " + count, "");
        }
    }

    /** The number of rows of a table. */
    int rows(TaskTable table) {
        return switch (table) {
            case QUESTIONS -> questions;
            case STATUTES -> statutes;
            case CONSULTATIONS -> consultations;
            case GENERAL -> general;
        };
    }
}
