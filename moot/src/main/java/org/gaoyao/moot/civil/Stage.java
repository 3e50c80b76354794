package org.gaoyao.moot.civil;

import java.time.LocalDate;
import java.util.random.RandomGenerator;
import org.gaoyao.moot.person.Cast;
import org.gaoyao.moot.person.Gender;
import org.gaoyao.moot.person.Person;
import org.gaoyao.moot.place.Locality;

/**
 * Where and from when a civil case is drawn.
 *
 * @param place the place
 * @param from the first day of acts
 * @param to the last day of acts
 * @param random the numbers from which facts are drawn
 * @param cast the people
 */
record Stage(Locality place, LocalDate from, LocalDate to, RandomGenerator random, Cast cast) {

    private static final String[] TRADE = {"恒", "瑞", "嘉", "鼎", "泓", "卓", "益", "博", "宏", "佳", "启", "辰", "昌", "润"};
    private static final String[] NAME = {"达", "源", "丰", "顺", "信", "隆", "泰", "和", "盛", "通", "祥", "宇", "诚", "森"};

    /** A day of acts, at least {@code spare} days before the last. */
    LocalDate day(int spare) {
        long days = to.toEpochDay() - from.toEpochDay() - spare;
        return from.plusDays(days <= 0 ? 0 : random.nextLong(days + 1));
    }

    /** A number between two, both included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** Whether something with odds of one in {@code n} is so. */
    boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    /** One of several. */
    @SafeVarargs
    final <T> T one(T... several) {
        return several[random.nextInt(several.length)];
    }

    /** An adult. */
    Person adult() {
        return cast.anyone(24, 62);
    }

    /** An adult of a gender. */
    Person adult(Gender gender, int youngest, int oldest) {
        return cast.person(gender, youngest, oldest);
    }

    /** A company in a line of business: 枫河恒达建材有限公司. */
    String company(String... lines) {
        String county = place.county().substring(0, place.county().length() - 1);
        return county + one(TRADE) + one(NAME) + one(lines) + "有限公司";
    }
}
