package org.gaoyao.eval.inventory;

import java.util.List;

/**
 * A file, or a folder of files, that a benchmark needs.
 *
 * @param kind what it is for
 * @param task the id of the task that needs it
 * @param places where in the benchmark's folder it may lie, best first; {@code /} between names
 * @param found whether and in which state it is there
 */
public record Piece(Kind kind, String task, List<String> places, Found found) {

    public Piece {
        places = List.copyOf(places);
    }

    /** What a file is for. */
    public enum Kind {
        /** The questions of a task as the benchmark usually puts them. */
        QUESTIONS("questions", "题目"),
        /** The questions as another of its prompts puts them. */
        OTHER_PROMPTS("questions of other prompts", "其他提示方式的题目"),
        /** Examples that stand before a question. */
        EXAMPLES("examples of prompts", "提示示例"),
        /** The list of labels over which a mean is taken. */
        LABELS("lists of labels", "标签表"),
        /** A table that a rule reads. */
        TABLES("tables of rules", "评分所用表");

        private final String english;
        private final String chinese;

        Kind(String english, String chinese) {
            this.english = english;
            this.chinese = chinese;
        }

        /** In English. */
        public String english() {
            return english;
        }

        /** In Chinese. */
        public String chinese() {
            return chinese;
        }
    }

    /** What became of the search for it. */
    public sealed interface Found {}

    /**
     * It is there.
     *
     * @param place where in the benchmark's folder
     * @param questions how many questions it has; 0 of what has none
     * @param version whether it is the version to which published figures belong
     */
    public record Present(String place, int questions, Version version) implements Found {}

    /** It is not there. */
    public record Missing() implements Found {}

    /**
     * It is there and cannot be read.
     *
     * @param place where in the benchmark's folder
     * @param problem what is wrong, with file and row
     */
    public record Damaged(String place, String problem) implements Found {}

    /** What the digest of a file says. */
    public enum Version {
        /** The bytes are those that we know. */
        KNOWN,
        /** The bytes are others. */
        OTHER,
        /** We know no digest of it. */
        UNKNOWN
    }
}
