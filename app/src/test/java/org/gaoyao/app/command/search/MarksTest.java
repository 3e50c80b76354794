package org.gaoyao.app.command.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class MarksTest {

    @Test
    void whatStandsInTheQuestionTooIsMarkedOnce() {
        assertThat(Marks.in("渡船在夜间行驶，应当点灯。", "夜间行驶要点灯吗")).isEqualTo("渡船在【夜间行驶】，应当【点灯】。");
        assertThat(Marks.in("渡船，夜行", "船，夜")).isEqualTo("渡船，夜行");
        assertThat(Marks.in("", "夜")).isEmpty();
    }
}
