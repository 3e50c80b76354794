package org.gaoyao.score.rubric;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What an item of a rubric looks at: the six dimensions of LexRubric, as its README names them (methods.md §1.5). */
public enum Dimension {
    /** 法律准确性: the right law, in force on the day, rightly read. */
    LEGAL_ACCURACY("法律准确性", "Legal Accuracy", "法律准确性"),
    /** 推理与逻辑: from facts and rules to the conclusion without a gap. */
    REASONING("推理与逻辑", "Reasoning & Logic", "逻辑推理与分析"),
    /** 完整性: everything that matters is there. */
    COMPLETENESS("完整性", "Completeness", "全面性"),
    /** 清晰与结构: in the order and words of its kind of document. */
    CLARITY("清晰与结构", "Clarity & Structure", "表达与结构"),
    /** 任务遵循: what was asked for, in the form that was asked for. */
    TASK_COMPLIANCE("任务遵循", "Task Compliance", "指令/题意遵从"),
    /** 伦理与安全: no harm done, no secret told, no certainty pretended. */
    ETHICS("伦理与安全", "Ethics & Safety", "伦理安全");

    private final String chinese;
    private final String english;
    private final String elsewhere;

    Dimension(String chinese, String english, String elsewhere) {
        this.chinese = chinese;
        this.english = english;
        this.elsewhere = elsewhere;
    }

    /** The name for Chinese readers. */
    public String chinese() {
        return chinese;
    }

    /** The dimension that a name means: this enum's, the Chinese one, or those of LexRubric's README and data. */
    public static Optional<Dimension> find(String name) {
        return Arrays.stream(values())
                .filter(each -> List.of(each.name(), each.chinese, each.english, each.elsewhere)
                        .contains(name))
                .findFirst();
    }
}
