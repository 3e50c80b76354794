package org.gaoyao.law.statute;

import java.util.Arrays;
import java.util.Optional;

/** The rank of a law among the sources of Chinese law (Legislation Law, parts II to V), highest first. */
public enum Level {
    /** 宪法. */
    CONSTITUTION("宪法"),
    /** 法律, by the National People's Congress or its Standing Committee. */
    STATUTE("法律"),
    /** 行政法规, by the State Council. */
    ADMINISTRATIVE_REGULATION("行政法规"),
    /** 司法解释, by the Supreme People's Court or the Supreme People's Procuratorate. */
    JUDICIAL_INTERPRETATION("司法解释"),
    /** 部门规章, by a ministry. */
    DEPARTMENTAL_RULE("部门规章"),
    /** 地方性法规, by the people's congress of a province or city. */
    LOCAL_REGULATION("地方性法规"),
    /** Anything else that is cited as a rule. */
    OTHER("其他");

    private final String chinese;

    Level(String chinese) {
        this.chinese = chinese;
    }

    /** The name in Chinese, as the imports write it. */
    public String chinese() {
        return chinese;
    }

    /** The level of a Chinese name, if it is one. */
    public static Optional<Level> ofChinese(String name) {
        return Arrays.stream(values())
                .filter(level -> level.chinese.equals(name))
                .findFirst();
    }
}
