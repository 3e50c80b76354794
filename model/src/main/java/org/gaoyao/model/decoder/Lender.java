package org.gaoyao.model.decoder;

import java.util.function.Function;
import org.gaoyao.model.tensor.DType;
import org.gaoyao.model.tensor.Device;

/**
 * Lends the weights of a decoder part by part, so that a pass can run over a model of which only one part is in memory.
 *
 * <p>A {@link Decoder} lends itself.
 */
public interface Lender {

    /** The shape of the decoder. */
    Configuration configuration();

    /** The type that the weights are stored and computed in. */
    DType type();

    /** Where the weights are. */
    Device device();

    /**
     * What {@code use} makes of a part.
     *
     * @param use is given a decoder of which at least this part is there until {@code use} ends
     */
    <T> T lend(Part part, Function<Decoder, T> use);

    /**
     * The same, after which the gradients that {@code use} added to the weights of the part are taken over. Only within this are
     * gradients taken of weights that are lent by anything but a decoder.
     */
    <T> T learn(Part part, Function<Decoder, T> use);
}
