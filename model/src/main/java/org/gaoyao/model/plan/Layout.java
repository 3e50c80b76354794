package org.gaoyao.model.plan;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a training stage lies on its devices.
 *
 * @param sharding what is split
 * @param recompute whether only the input of each block is kept for the way back (activation checkpointing, Chen and others,
 *     2016)
 */
public record Layout(Sharding sharding, boolean recompute) {

    /** All layouts, the plainest first. */
    public static List<Layout> all() {
        return Arrays.stream(Sharding.values())
                .flatMap(sharding -> Stream.of(new Layout(sharding, false), new Layout(sharding, true)))
                .toList();
    }

    @Override
    public String toString() {
        return sharding.label() + (recompute ? ", checkpointing" : "");
    }
}
