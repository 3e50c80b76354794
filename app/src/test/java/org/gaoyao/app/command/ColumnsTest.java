package org.gaoyao.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ColumnsTest {

    @Test
    void chineseTakesTwoPlaces() {
        var columns = new Columns();
        columns.add("级别", "title");
        columns.add("行政法规", "渡船条例");
        columns.add("x", "y");
        assertThat(columns.lines()).containsExactly("级别      title", "行政法规  渡船条例", "x         y");
        assertThat(Columns.width("（八）a")).isEqualTo(7);
    }

    @Test
    void languageIsThatOfTheEnvironment() {
        assertThat(Language.of(Map.of("LANG", "zh_CN.UTF-8"))).isEqualTo(Language.ZH);
        assertThat(Language.of(Map.of("LANG", "zh_CN.UTF-8", "LC_ALL", "C"))).isEqualTo(Language.EN);
        assertThat(Language.of(Map.of())).isEqualTo(Language.EN);
    }
}
