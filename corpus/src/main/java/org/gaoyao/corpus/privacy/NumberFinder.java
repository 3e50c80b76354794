package org.gaoyao.corpus.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gaoyao.corpus.privacy.DigitRun.Group;

/**
 * Finds identity numbers, telephone numbers and the numbers of bank cards and accounts.
 *
 * <p>A number is taken by its own form alone where the form is telling (province, birthday and length of an identity number; the
 * issuer and check digit of a card; the prefix of a mobile telephone), else only behind a word that announces it. Digits without
 * a break need not have a right check character, since numbers are mistyped; digits with breaks do, or any table would be full of
 * findings.
 */
final class NumberFinder implements Finder {

    private static final int SHORTEST = 7;
    private static final int LONGEST = 22;

    /** Even one by one the characters of an identity number are told by their check. */
    private static final int MOST_GROUPS = 19;

    private static final int MOST_GROUPS_OF_PHONES = 4;
    private static final int MOST_GROUPS_OF_CARDS = 6;
    private static final int LOOK_BACK = 14;

    private static final Pattern MOBILE = Pattern.compile("(?:0086|86)?1[3-9]\\d{9}");
    private static final Pattern LANDLINE = Pattern.compile("0(?:10|2\\d|[3-9]\\d{2})[1-9]\\d{6,7}");
    private static final Pattern SERVICE_LINE = Pattern.compile("[48]00\\d{7}");
    private static final Pattern ID_CUE = Pattern.compile("(身份证|身份号码|公民身份|证件号)[^0-9０-９，。；]{0,8}$");
    private static final Pattern PHONE_CUE = Pattern.compile("(电话|手机|联系方式|座机|传真|号码为?|Tel|TEL|tel)[^0-9０-９，。；]{0,6}$");
    private static final Pattern CARD_CUE = Pattern.compile("(卡号|[账帐]号|[账帐]户|银行卡|储蓄卡|信用卡|借记卡|存折)[^0-9０-９，。；]{0,8}$");
    private static final Pattern SERIAL_CUE = Pattern.compile("[A-Za-z第]$");
    private static final Pattern QUANTITY =
            Pattern.compile("\\s*([.．][0-9０-９]|[余多]?[万亿]?(元|美元|港元|欧元|股|克|吨|张|个|件|次|人))");

    @Override
    public List<Mention> find(String text) {
        var found = new ArrayList<Mention>();
        for (DigitRun run : DigitRun.of(text, SHORTEST)) {
            int next = 0;
            for (int from = 0; from < run.groups().size(); from++) {
                if (from >= next) {
                    next = longest(text, run, from, found);
                }
            }
        }
        return found;
    }

    /** What the words before a number announce it as. */
    private record Cues(boolean identity, boolean card, boolean phone, boolean serial) {

        static Cues before(String text, int index) {
            String before = text.substring(Math.max(0, index - LOOK_BACK), index);
            return new Cues(
                    ID_CUE.matcher(before).find(),
                    CARD_CUE.matcher(before).find(),
                    PHONE_CUE.matcher(before).find(),
                    SERIAL_CUE.matcher(before).find());
        }
    }

    /** Adds the longest number that begins with a group, if any; gives the group after it. */
    private static int longest(String text, DigitRun run, int from, List<Mention> found) {
        Group first = run.groups().get(from);
        Cues cues = Cues.before(text, first.start());
        int last = Math.min(run.groups().size(), from + MOST_GROUPS);
        for (int to = last; to > from; to--) {
            String digits = run.digits(from, to);
            int end = run.groups().get(to - 1).end();
            Optional<PersonalData> kind = digits.length() >= SHORTEST && digits.length() <= LONGEST
                    ? kind(digits, to - from, cues)
                    : Optional.empty();
            if (kind.isPresent() && !isQuantity(text, end)) {
                found.add(new Mention(kind.get(), first.start(), end, digits));
                return to;
            }
        }
        return from + 1;
    }

    private static boolean isQuantity(String text, int end) {
        return QUANTITY.matcher(text).region(end, text.length()).lookingAt();
    }

    private static Optional<PersonalData> kind(String number, int groups, Cues cues) {
        boolean broken = groups > 1;
        boolean check = number.endsWith("X");
        if (check && number.length() != 18) {
            return Optional.empty();
        }
        if (broken ? ResidentId.isValid(number) : ResidentId.isPlausible(number)) {
            return Optional.of(PersonalData.RESIDENT_ID);
        }
        if (cues.identity() && (number.length() == 18 || number.length() == 15)) {
            return Optional.of(PersonalData.RESIDENT_ID);
        }
        if (check) {
            return Optional.empty();
        }
        if (cues.card() && number.length() >= 9) {
            return Optional.of(PersonalData.BANK_CARD);
        }
        if (cues.phone() && number.length() <= 13) {
            return Optional.of(PersonalData.PHONE);
        }
        boolean phone = groups <= MOST_GROUPS_OF_PHONES
                && (MOBILE.matcher(number).matches()
                        || SERVICE_LINE.matcher(number).matches()
                        || (broken && LANDLINE.matcher(number).matches()));
        if (phone) {
            return Optional.of(PersonalData.PHONE);
        }
        boolean card = groups <= MOST_GROUPS_OF_CARDS && !cues.serial() && BankCard.isValid(number);
        return card ? Optional.of(PersonalData.BANK_CARD) : Optional.empty();
    }
}
