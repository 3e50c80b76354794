package org.gaoyao.bench;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** How much text a method has worked through; its table then shows MB/s of UTF-8 (1 MB = 1,000,000 bytes). */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.OPERATIONS)
public class Volume {

    /** Bytes so far; methods add to it. */
    public long bytes;
}
