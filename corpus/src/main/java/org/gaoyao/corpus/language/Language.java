package org.gaoyao.corpus.language;

import com.fasterxml.jackson.annotation.JsonValue;

/** The languages that are told apart. */
public enum Language {
    /** Chinese in simplified characters. */
    SIMPLIFIED_CHINESE("zh"),
    /** Chinese in traditional characters. */
    TRADITIONAL_CHINESE("zh-hant"),
    /** Japanese. */
    JAPANESE("ja"),
    /** Korean. */
    KOREAN("ko"),
    /** English. */
    ENGLISH("en"),
    /** Any other. */
    OTHER("other"),
    /** None: there are no letters. */
    NONE("none");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** The code in recipes, labels and ledgers. */
    @JsonValue
    public String code() {
        return code;
    }
}
