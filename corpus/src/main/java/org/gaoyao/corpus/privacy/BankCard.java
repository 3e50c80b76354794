package org.gaoyao.corpus.privacy;

import java.util.regex.Pattern;

/** The number of a bank card: an issuer's prefix, 15 to 19 digits, and a check digit (ISO/IEC 7812, Luhn). */
final class BankCard {

    /** UnionPay; Visa; Mastercard; American Express; JCB; Discover; old cards of Chinese banks (95588…). */
    private static final Pattern ISSUED = Pattern.compile(
            "62\\d{14,17}|4\\d{15}|5[1-5]\\d{14}|2(2[2-9]|[3-6]\\d|7[01])\\d{13}|2720\\d{12}"
                + "|3[47]\\d{13}|35\\d{14}|6(011|4[4-9]|5)\\d{12,13}|9(1|4|5|6|8)\\d{14,17}|(60|68|69|81|84|87|88)\\d{14,17}");

    private BankCard() {}

    /** Whether digits have the length and prefix of a card that is issued, and the right check digit. */
    static boolean isValid(String digits) {
        return ISSUED.matcher(digits).matches() && hasCheckDigit(digits);
    }

    /** Whether the last digit is right by Luhn's rule. */
    static boolean hasCheckDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int added = i % 2 == 0 ? digit : digit * 2;
            sum += added > 9 ? added - 9 : added;
        }
        return sum % 10 == 0;
    }
}
