package org.gaoyao.law.sentencing.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrafficTableTest {

    private static final String HEAD = "案号,省份,是否逃逸,是否自首,是否谅解,是否赔偿,死亡,重伤人数,轻伤人数,责任划分,有期徒刑,缓刑,其他\n";

    @TempDir
    private Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("table.csv"), text);
    }

    @Test
    void columnsAreFoundByName() throws IOException {
        assertThat(TrafficTable.read(file("\uFEFF" + HEAD + "甲,江苏省,0,1,1,0,1,2,3,3,14,18,x\n")))
                .containsExactly(new TrafficCase("甲", "江苏省", false, true, true, false, 1, 2, 3, 3, 14, 18));
    }

    @Test
    void everyMistakeIsNamedWithRowAndColumn() {
        assertThatThrownBy(
                        () -> TrafficTable.read(file(HEAD + "甲,江苏省,2,1,1,0,一,2,3,3,14,18\n,江苏省,0,1,1,0,1,2,3,3,14\n")))
                .hasMessageContaining("row 2, field \"是否逃逸\": must be 0 or 1, got 2")
                .hasMessageContaining("row 2, field \"死亡\": must be a whole number, got 一")
                .hasMessageContaining("row 3, field \"案号\": is empty")
                .hasMessageContaining("row 3, field \"缓刑\": is empty");
        assertThatThrownBy(() -> TrafficTable.read(file("案号,省\n")))
                .hasMessageContaining("has no column 省份 → did you mean the column 省?");
    }
}
