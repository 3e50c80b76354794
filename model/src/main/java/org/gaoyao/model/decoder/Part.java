package org.gaoyao.model.decoder;

import java.util.List;

/** A part of a decoder, whose weights are used together. */
public sealed interface Part {

    /** What makes hidden states of tokens: the embedding. */
    record Entry() implements Part {}

    /**
     * One block.
     *
     * @param index which, from 0
     */
    record Layer(int index) implements Part {}

    /** What makes logits of hidden states: the last normalisation and the last layer, which may be the embedding. */
    record Exit() implements Part {}

    /** The names of its weights. */
    default List<String> weights(Configuration configuration) {
        return switch (this) {
            case Entry() -> List.of(Configuration.EMBEDDING);
            case Layer(int index) ->
                configuration.weights().keySet().stream()
                        .filter(name -> name.startsWith(Configuration.layer(index)))
                        .toList();
            case Exit() -> List.of(Configuration.LAST_NORM, configuration.head());
        };
    }
}
