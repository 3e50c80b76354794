package org.gaoyao.train.example;

import java.util.List;
import org.gaoyao.train.batch.Sequence;

/** Sequences by number, from 0 on; of which there may be more than fit into memory. Safe for concurrent use. */
public interface Examples {

    /** How many there are. */
    int size();

    /** How many tokens one has. */
    int length(int index);

    /** One of them. */
    Sequence get(int index);

    /** Those of a list. */
    static Examples of(List<Sequence> sequences) {
        List<Sequence> all = List.copyOf(sequences);
        return new Examples() {
            @Override
            public int size() {
                return all.size();
            }

            @Override
            public int length(int index) {
                return all.get(index).length();
            }

            @Override
            public Sequence get(int index) {
                return all.get(index);
            }
        };
    }
}
