package org.gaoyao.eval.benchmark;

/** How far the scores of a benchmark are proven. */
public enum Standing {
    /** Equal to those of the original evaluator on published answers. */
    REPRODUCED("scores equal the original evaluator's", "得分与原评测程序一致"),
    /** By the rules of the original, on its own data, with figures counted by these rules in another language. */
    RUN("by the rules of the original, run on its data", "按原规则评分，已在其数据上运行"),
    /** By the rules of the original, tried on records of ours in its layout; its own data were not at hand. */
    UNTRIED("not yet run on its original data", "尚未在其原始数据上运行"),
    /** A benchmark that a user defines. */
    USER("defined by its user", "用户自定义"),
    /** A benchmark of this project. */
    OWN("a benchmark of this project", "本项目自有评测");

    private final String english;
    private final String chinese;

    Standing(String english, String chinese) {
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
