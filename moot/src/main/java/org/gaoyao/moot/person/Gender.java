package org.gaoyao.moot.person;

/** Male or female, as identity papers have it. */
public enum Gender {
    /** 男. */
    MALE("男"),
    /** 女. */
    FEMALE("女");

    private final String chinese;

    Gender(String chinese) {
        this.chinese = chinese;
    }

    /** 男 or 女. */
    public String chinese() {
        return chinese;
    }

    /** 他 or 她. */
    public String pronoun() {
        return this == MALE ? "他" : "她";
    }
}
