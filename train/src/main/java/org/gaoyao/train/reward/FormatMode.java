package org.gaoyao.train.reward;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What the form of an answer, one {@code <think>…</think>} and an answer behind it, is worth. */
public enum FormatMode {
    /** Without it there is no reward at all. */
    GATE,
    /** It is a part of the reward, with a weight. */
    BONUS;

    /** The name in recipes. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
