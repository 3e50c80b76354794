package org.gaoyao.model.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Where a training stage fits, or what would make it fit. */
public sealed interface TrainingAdvice {

    /** The rank that is proposed for adapters. */
    int RANK = 16;

    /** The most devices that are proposed. */
    int MOST = 1024;

    /** The shortest sequences that are proposed. */
    int SHORTEST = 512;

    /** What was forecast for every layout. */
    List<TrainingForecast> forecasts();

    /**
     * Some layouts fit.
     *
     * @param forecasts of every layout
     * @param chosen the fastest that fits; among equals the plainest
     */
    record Fits(List<TrainingForecast> forecasts, TrainingForecast chosen) implements TrainingAdvice {}

    /**
     * No layout fits.
     *
     * @param forecasts of every layout
     * @param least the one that takes the least memory
     * @param changes each of which alone would make it fit; may be empty
     */
    record Unfit(List<TrainingForecast> forecasts, TrainingForecast least, List<Change> changes)
            implements TrainingAdvice {}

    /** One change with which a layout fits. */
    sealed interface Change {
        /** The fastest layout that then fits. */
        TrainingForecast forecast();
    }

    /** So many devices of the kind, the fewest among doublings. */
    record MoreDevices(int count, TrainingForecast forecast) implements Change {}

    /** Sequences of so many tokens, the longest among halvings. */
    record ShorterSequences(int length, TrainingForecast forecast) implements Change {}

    /** One sequence at a time, the batch being the same. */
    record SmallerMicroBatch(TrainingForecast forecast) implements Change {}

    /** Adapters of so high a rank in place of all weights. */
    record Adapters(int rank, TrainingForecast forecast) implements Change {}

    /** Looks at every layout, and at every change if none fits. */
    static TrainingAdvice of(TrainingStage stage, Devices devices) {
        List<TrainingForecast> forecasts = forecasts(stage, devices);
        Optional<TrainingForecast> chosen = fastest(forecasts);
        if (chosen.isPresent()) {
            return new Fits(forecasts, chosen.get());
        }
        TrainingForecast least = forecasts.stream()
                .min(Comparator.comparingLong(each -> each.memory().total()))
                .orElseThrow();
        return new Unfit(forecasts, least, changes(stage, devices));
    }

    private static List<Change> changes(TrainingStage stage, Devices devices) {
        var changes = new ArrayList<Change>();
        if (stage.microBatch() > 1) {
            fastest(forecasts(stage.withMicroBatch(1), devices))
                    .map(SmallerMicroBatch::new)
                    .ifPresent(changes::add);
        }
        for (int length = stage.length() / 2; length >= SHORTEST; length /= 2) {
            Optional<TrainingForecast> fit = fastest(forecasts(stage.withLength(length), devices));
            if (fit.isPresent()) {
                changes.add(new ShorterSequences(length, fit.get()));
                break;
            }
        }
        for (int count = 2 * devices.count(); count <= MOST; count *= 2) {
            Optional<TrainingForecast> fit = fastest(forecasts(stage, devices.withCount(count)));
            if (fit.isPresent()) {
                changes.add(new MoreDevices(count, fit.get()));
                break;
            }
        }
        if (stage.adapterRank() == 0) {
            fastest(forecasts(stage.withAdapters(RANK), devices))
                    .map(fit -> new Adapters(RANK, fit))
                    .ifPresent(changes::add);
        }
        return List.copyOf(changes);
    }

    private static List<TrainingForecast> forecasts(TrainingStage stage, Devices devices) {
        return Layout.all().stream()
                .map(layout -> stage.forecast(layout, devices))
                .toList();
    }

    private static Optional<TrainingForecast> fastest(List<TrainingForecast> forecasts) {
        return forecasts.stream()
                .filter(TrainingForecast::fits)
                .min(Comparator.comparingDouble(TrainingForecast::step));
    }
}
