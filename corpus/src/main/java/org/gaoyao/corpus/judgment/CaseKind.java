package org.gaoyao.corpus.judgment;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What kind of case a judgment decides. */
public enum CaseKind {
    /** 刑事. */
    CRIMINAL,
    /** 民事, commercial cases among them. */
    CIVIL,
    /** 行政. */
    ADMINISTRATIVE;

    /** The name in files. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
