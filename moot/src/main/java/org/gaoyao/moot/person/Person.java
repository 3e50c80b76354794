package org.gaoyao.moot.person;

import java.time.LocalDate;
import org.gaoyao.law.number.Age;
import org.gaoyao.law.number.LegalDate;

/**
 * An invented person.
 *
 * @param surname the surname
 * @param given the given name
 * @param gender the gender
 * @param birth the day of birth
 * @param people 汉族 or another
 * @param schooling 小学, 初中 … as far as it went
 * @param work the occupation
 * @param birthplace the county of birth with city and province
 * @param residence where the person lives: the same, or a street or village of the place of the case
 */
public record Person(
        String surname,
        String given,
        Gender gender,
        LocalDate birth,
        String people,
        String schooling,
        String work,
        String birthplace,
        String residence) {

    /** Surname and given name. */
    public String name() {
        return surname + given;
    }

    /** 李某, as published documents call those who must not be named. */
    public String masked() {
        return surname + "某";
    }

    /** The completed years on a day. */
    public int age(LocalDate day) {
        return Age.completed(birth, day).orElse(0);
    }

    /** 男，1986年3月2日出生于四川省澄川市枫河区，汉族，初中文化，务工，住…: as a judgment introduces its parties. */
    public String introduction() {
        return "%s，%s出生于%s，%s，%s文化，%s，住%s"
                .formatted(
                        gender.chinese(), LegalDate.of(birth).format(), birthplace, people, schooling, work, residence);
    }

    @Override
    public String toString() {
        return name();
    }
}
