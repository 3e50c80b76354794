package org.gaoyao.train.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventFileTest {

    /** What TensorBoard 2.21.0 writes of the same events with its own {@code RecordWriter} and {@code Event}. */
    private static final String TENSORBOARD =
            "1800000000000000a37f4b2209000020906649da411a0d627261696e2e4576656e743a32f43a34e0"
                + "3700000000000000e7e8ca5909000050906649da4110ac022a290a0b0a046c6f737315000020400a1a0a13726577617264732f"
                + "e5bc95e794a82f6d65616e150000c07f527fb568";

    @Test
    void bytesAreThoseOfTensorBoard(@TempDir Path folder) throws IOException {
        var times = new TreeMap<>(Map.of(0, "2025-11-25T12:00:00.500Z", 1, "2025-11-25T12:00:01.250Z"));
        try (EventFile file = EventFile.open(
                folder, 0, () -> Instant.parse(times.pollFirstEntry().getValue()))) {
            file.append(300, new TreeMap<>(Map.of("loss", 2.5, "rewards/引用/mean", Double.NaN)));
        }

        assertThat(Files.readAllBytes(folder.resolve("events.out.tfevents.0.gaoyao")))
                .isEqualTo(HexFormat.of().parseHex(TENSORBOARD));
    }
}
