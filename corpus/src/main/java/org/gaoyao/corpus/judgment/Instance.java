package org.gaoyao.corpus.judgment;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Which hearing of a case a judgment ends. */
public enum Instance {
    /** 一审. */
    FIRST,
    /** 二审. */
    SECOND,
    /** 再审. */
    RETRIAL;

    /** The name in files. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
