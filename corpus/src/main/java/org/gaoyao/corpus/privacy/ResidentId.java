package org.gaoyao.corpus.privacy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import org.gaoyao.law.province.Province;

/**
 * The number of a resident's identity card (GB 11643): six digits for the place, the birthday, three digits that tell apart who
 * was born there on that day, and since 1999 a check character. Numbers of 15 digits, from before, write the year with two.
 */
final class ResidentId {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final int FIRST_YEAR = 1880;
    private static final int LAST_YEAR = 2099;

    private ResidentId() {}

    /** Whether a number of 15 or 18 characters has the code of a province and a day that exists in the right places. */
    static boolean isPlausible(String number) {
        return switch (number.length()) {
            case 15 -> isPlace(number) && isDay(1900 + digits(number, 6, 8), number, 8);
            case 18 -> isPlace(number) && isDay(digits(number, 6, 10), number, 10);
            default -> false;
        };
    }

    /** Whether a number of 18 characters is plausible and its last character is right. */
    static boolean isValid(String number) {
        return number.length() == 18 && isPlausible(number) && check(number) == number.charAt(17);
    }

    /** The check character of the first 17 digits. */
    static char check(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return CHECKS.charAt(sum % 11);
    }

    private static boolean isPlace(String number) {
        int code = digits(number, 0, 2);
        return Arrays.stream(Province.values()).anyMatch(province -> province.code() == code);
    }

    private static boolean isDay(int year, String number, int from) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return false;
        }
        try {
            LocalDate.of(year, digits(number, from, from + 2), digits(number, from + 2, from + 4));
            return true;
        } catch (DateTimeException impossible) {
            return false;
        }
    }

    private static int digits(String number, int from, int to) {
        return Integer.parseInt(number, from, to, 10);
    }
}
