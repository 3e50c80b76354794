package org.gaoyao.corpus.perplexity;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The classes of perplexity that Plasticity-Adjusted Sampling draws from. */
public enum Bucket {
    /** Predicted best: what training begins with. */
    LOW,
    /** Between the two; also documents without a perplexity. */
    MID,
    /** Predicted worst, and yet not rejected. */
    HIGH;

    /** The name in files. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
