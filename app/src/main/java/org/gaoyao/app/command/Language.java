package org.gaoyao.app.command;

import java.util.Locale;
import java.util.Map;

/** The language in which the program speaks to a person; what it writes for programs does not depend on it. */
public enum Language {
    /** 中文. */
    ZH,
    /** English. */
    EN;

    /** The language of an environment: Chinese if LC_ALL, LC_MESSAGES or else LANG says so, English otherwise. */
    static Language of(Map<String, String> environment) {
        for (String name : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
            String value = environment.getOrDefault(name, "");
            if (!value.isEmpty()) {
                return value.toLowerCase(Locale.ROOT).startsWith("zh") ? ZH : EN;
            }
        }
        return EN;
    }

    /** The one of two wordings that is in this language. */
    public String say(String english, String chinese) {
        return this == ZH ? chinese : english;
    }
}
