package org.gaoyao.bench.training;

import org.gaoyao.model.decoder.Configuration;
import org.gaoyao.model.decoder.Shapes;
import org.gaoyao.run.Json;

/**
 * What all contenders train: the decoder, and the tokens of a step.
 *
 * @param vocabulary rows of the embedding, which is also the last layer
 * @param width of the model
 * @param layers how many blocks
 * @param queries heads
 * @param keyValues heads
 * @param head width of a head
 * @param inner width of the feed-forward part
 * @param sequences how many at once
 * @param length tokens of each
 * @param epsilon added to the mean square in normalisation
 * @param base of rotary positions
 */
record TrainingShape(
        int vocabulary,
        int width,
        int layers,
        int queries,
        int keyValues,
        int head,
        int inner,
        int sequences,
        int length,
        double epsilon,
        double base) {

    /** 12.6 million parameters, so many sequences of 256 tokens. */
    static TrainingShape small(int sequences) {
        Configuration shape = configuration();
        return new TrainingShape(
                shape.vocabulary(),
                shape.width(),
                shape.layers(),
                shape.queryHeads(),
                shape.keyValueHeads(),
                shape.headWidth(),
                shape.feedForward(),
                sequences,
                256,
                shape.epsilon(),
                shape.rotaryBase());
    }

    static Configuration configuration() {
        return Shapes.find("small").orElseThrow();
    }

    static TrainingShape read(String json) {
        return Json.as(TrainingShape.class, Json.parse(json));
    }

    String json() {
        return Json.line(this);
    }

    int tokens() {
        return sequences * length;
    }

    /** Floating-point operations of a step. */
    double operations() {
        return configuration().trainingFlops(length) * tokens();
    }

    /** The tokens of a step and one more: equal for all contenders. */
    int[] text() {
        var text = new int[tokens() + 1];
        for (int i = 0; i < text.length; i++) {
            text[i] = (int) ((i * 7919L + (long) i * i) % vocabulary);
        }
        return text;
    }
}
