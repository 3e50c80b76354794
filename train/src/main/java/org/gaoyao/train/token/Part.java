package org.gaoyao.train.token;

import com.fasterxml.jackson.annotation.JsonValue;
import org.gaoyao.corpus.document.Document;
import org.gaoyao.corpus.document.Label;
import org.gaoyao.corpus.language.LanguageProfile;

/** What a perplexity is told of: what mid-training is to teach, and what it is not to unteach. */
public enum Part {
    /** General text in Chinese, of either script. */
    GENERAL_CHINESE("general-zh"),
    /** General text in English. */
    GENERAL_ENGLISH("general-en"),
    /** General text in another language. */
    GENERAL_OTHER("general-other"),
    /** Legal text. */
    LEGAL("legal"),
    /** Text that models or programs wrote for training. */
    SYNTHETIC("synthetic");

    private final String key;

    Part(String key) {
        this.key = key;
    }

    /** The name in files and metrics. */
    @JsonValue
    public String key() {
        return key;
    }

    /** The part to which a document belongs; its language is told by its label, else by its text. */
    public static Part of(Document document) {
        return switch (document.documentClass().domain()) {
            case LEGAL -> LEGAL;
            case SYNTHETIC -> SYNTHETIC;
            case GENERAL -> {
                String language = document.label(Label.LANGUAGE)
                        .orElseGet(() ->
                                LanguageProfile.of(document.text()).language().code());
                yield language.startsWith("zh")
                        ? GENERAL_CHINESE
                        : language.equals("en") ? GENERAL_ENGLISH : GENERAL_OTHER;
            }
        };
    }
}
