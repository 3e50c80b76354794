package org.gaoyao.chat.local;

import java.nio.file.Path;
import java.util.Optional;
import org.gaoyao.chat.template.ChatTemplate;
import org.gaoyao.model.tensor.DType;
import org.gaoyao.model.tensor.Device;

/**
 * How a checkpoint is run.
 *
 * @param adapter a folder with a LoRA adapter in PEFT's layout to put on top of it
 * @param type what is computed in; empty means what the weights are stored in
 * @param device where it is computed
 * @param template how conversations are rendered; empty means as the folder says
 * @param concurrency how many answers are made at once, at least 1; others wait
 */
public record LocalOptions(
        Optional<Path> adapter, Optional<DType> type, Device device, Optional<ChatTemplate> template, int concurrency) {

    /** As the folder says, on the processor, eight answers at once. */
    public static final LocalOptions DEFAULT =
            new LocalOptions(Optional.empty(), Optional.empty(), Device.CPU, Optional.empty(), 8);

    /**
     * Options.
     *
     * @throws IllegalArgumentException if nothing could be made at once
     */
    public LocalOptions {
        if (concurrency < 1) {
            throw new IllegalArgumentException("concurrency must be at least 1, got " + concurrency);
        }
    }

    /** The same, with an adapter. */
    public LocalOptions withAdapter(Path folder) {
        return new LocalOptions(Optional.of(folder), type, device, template, concurrency);
    }

    /** The same, with so many answers at once. */
    public LocalOptions withConcurrency(int limit) {
        return new LocalOptions(adapter, type, device, template, limit);
    }
}
