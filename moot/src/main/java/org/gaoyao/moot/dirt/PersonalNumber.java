package org.gaoyao.moot.dirt;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.gaoyao.law.province.Province;

/**
 * A kind of numbers that people have, right check digits included. They are drawn at random; that somebody has one is chance,
 * for which reason the birthdays are of long ago.
 *
 * @param fault what it is
 * @param draw draws a number
 * @param groups into which it is sometimes broken: two groups, and something behind them
 * @param sentences in which it stands
 */
record PersonalNumber(Fault fault, Function<RandomGenerator, String> draw, String groups, List<String> sentences) {

    static final PersonalNumber RESIDENT_ID = new PersonalNumber(
            Fault.RESIDENT_ID,
            PersonalNumber::residentId,
            "(.{6})(.{8})(?=.)",
            List.of("其公民身份号码为%s。", "经核对，身份证号：%s，与本人一致。", "登记的证件号码%s系其本人所有。", "持%s号居民身份证办理了登记。"));

    static final PersonalNumber PHONE = new PersonalNumber(
            Fault.PHONE,
            PersonalNumber::phone,
            "(.{3})(.{4})(?=.)",
            List.of("其使用的手机号码为%s。", "联系电话：%s。", "通话记录显示，%s当晚多次呼入。", "双方通过%s联系。"));

    static final PersonalNumber BANK_CARD = new PersonalNumber(
            Fault.BANK_CARD,
            PersonalNumber::bankCard,
            "(.{4})(.{4})(?=.)",
            List.of("款项转入卡号为%s的银行卡。", "收款账号：%s，户名系其本人。", "上述款项经%s转出。", "其名下的储蓄卡（%s）已被冻结。"));

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final List<String> ISSUERS = List.of("622202", "621700", "622848", "623058", "4367", "5187");
    private static final LocalDate FIRST_BIRTHDAY = LocalDate.of(1900, 1, 1);
    private static final int BIRTHDAYS = 7_000;

    /** Adds a sentence with a number, as people print them: in one piece, in groups, in full width. */
    void append(DirtyText.Builder text, RandomGenerator random) {
        String[] around = sentences.get(random.nextInt(sentences.size())).split("%s", 2);
        text.append(around[0]).plant(fault, printed(draw.apply(random), random)).append(around[1]);
    }

    private String printed(String number, RandomGenerator random) {
        return switch (random.nextInt(6)) {
            case 0 -> number.replaceFirst(groups, "$1 $2 ");
            case 1 -> number.replaceFirst(groups, "$1-$2-");
            case 2 ->
                number.chars()
                        .mapToObj(c -> Character.toString(c + ('０' - '0')))
                        .collect(Collectors.joining());
            default -> number;
        };
    }

    /** Of an identity card (GB 11643): place, birthday, sequence, check character by ISO 7064 MOD 11-2. */
    private static String residentId(RandomGenerator random) {
        Province[] provinces = Province.values();
        String digits = "%02d%02d%02d%s%03d"
                .formatted(
                        provinces[random.nextInt(provinces.length)].code(),
                        1 + random.nextInt(20),
                        1 + random.nextInt(29),
                        FIRST_BIRTHDAY
                                .plusDays(random.nextInt(BIRTHDAYS))
                                .toString()
                                .replace("-", ""),
                        random.nextInt(1_000));
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += WEIGHTS[i] * Character.digit(digits.charAt(i), 10);
        }
        return digits + "10X98765432".charAt(sum % 11);
    }

    /** Of a mobile telephone. */
    private static String phone(RandomGenerator random) {
        return "1" + (3 + random.nextInt(7)) + digits(random, 9);
    }

    /** Of a bank card: an issuer's prefix and 16 or 19 digits, the last by Luhn's rule (ISO/IEC 7812). */
    private static String bankCard(RandomGenerator random) {
        String issuer = ISSUERS.get(random.nextInt(ISSUERS.size()));
        int length = issuer.length() == 6 && random.nextInt(3) > 0 ? 19 : 16;
        String digits = issuer + digits(random, length - 1 - issuer.length());
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(digits.length() - 1 - i), 10) * (i % 2 == 0 ? 2 : 1);
            sum += digit / 10 + digit % 10;
        }
        return digits + (10 - sum % 10) % 10;
    }

    private static String digits(RandomGenerator random, int count) {
        return random.ints(count, 0, 10).mapToObj(Integer::toString).collect(Collectors.joining());
    }
}
