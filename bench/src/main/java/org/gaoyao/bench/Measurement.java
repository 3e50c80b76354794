package org.gaoyao.bench;

import java.io.IOException;

/** A measurement that JMH is not made for, as of processes beside each other; prints its table itself. */
public interface Measurement {

    /** What it asks, in one sentence: the title of its table. */
    String question();

    /** Measures and prints. */
    void run() throws IOException, InterruptedException;
}
