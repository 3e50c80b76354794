package org.gaoyao.score.rubric;

/** What an item of a rubric looks at: the six dimensions of LexRubric, as its README names them (methods.md §1.5). */
public enum Dimension {
    /** 法律准确性: the right law, in force on the day, rightly read. */
    LEGAL_ACCURACY("法律准确性"),
    /** 推理与逻辑: from facts and rules to the conclusion without a gap. */
    REASONING("推理与逻辑"),
    /** 完整性: everything that matters is there. */
    COMPLETENESS("完整性"),
    /** 清晰与结构: in the order and words of its kind of document. */
    CLARITY("清晰与结构"),
    /** 任务遵循: what was asked for, in the form that was asked for. */
    TASK_COMPLIANCE("任务遵循"),
    /** 伦理与安全: no harm done, no secret told, no certainty pretended. */
    ETHICS("伦理与安全");

    private final String chinese;

    Dimension(String chinese) {
        this.chinese = chinese;
    }

    /** The name for Chinese readers. */
    public String chinese() {
        return chinese;
    }
}
