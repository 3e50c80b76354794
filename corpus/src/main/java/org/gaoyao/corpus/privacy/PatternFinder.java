package org.gaoyao.corpus.privacy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gaoyao.law.province.Province;

/** Finds what has a form of its own that a pattern can tell: plates, addresses of mail, accounts, telephones in brackets. */
final class PatternFinder implements Finder {

    private static final List<String> LETTERS = Arrays.stream(Province.values())
            .filter(Province::mainland)
            .map(Province::letter)
            .toList();

    private static final String CODE = "[A-HJ-NP-ZＡ-ＨＪ-ＮＰ-Ｚ0-9０-９]";

    /**
     * What a kind looks like.
     *
     * @param kind the kind
     * @param beginnings what it begins with: to look for these first is many times as fast as to try the pattern everywhere
     * @param pattern its form; the personal part is the group {@code it}
     */
    private record Form(PersonalData kind, List<String> beginnings, Pattern pattern) {}

    private static final List<Form> FORMS = List.of(
            new Form(
                    PersonalData.PLATE,
                    LETTERS,
                    Pattern.compile(
                            "(?<it>.[\\s]?[A-ZＡ-Ｚ][·•.．\\-－\\s]?" + CODE + "{4,6}[警学挂港澳领]?)" + "(?![A-Za-z0-9０-９])")),
            new Form(
                    PersonalData.PLATE,
                    LETTERS,
                    Pattern.compile("(?<it>.\\d{2}[-－·]?\\d{5})(?=号|[^，。]{0,4}(农用|拖拉|变型|三轮|车))")),
            new Form(
                    PersonalData.ACCOUNT,
                    List.of("QQ", "ＱＱ", "qq", "微信", "支付宝", "陌陌"),
                    Pattern.compile(
                            "((QQ|ＱＱ|qq)(群|账户|账|帐)?(号码|号|名)?|(微信|支付宝|陌陌)(群|账|帐)?(号码|号|账户|ID|Id|id))(（[^）]{0,12}）)?"
                                    + "[^0-9A-Za-z，。；]{0,6}(?<it>[A-Za-z0-9_\\-]{5,24})(?![A-Za-z0-9元万余]|[.．,，]\\d)")),
            new Form(
                    PersonalData.PHONE,
                    List.of("(0", "（0"),
                    Pattern.compile("(?<it>[(（]0\\d{2,3}[)）][\\s-]?[1-9]\\d{6,7})(?![0-9])")));

    /** The next account of a list. */
    private static final Pattern NEXT_ACCOUNT = Pattern.compile("[、，](?<it>\\d{6,12})(?![0-9元万余]|[.．]\\d)");

    private static final Pattern EMAIL =
            Pattern.compile("(?<it>[A-Za-z0-9][\\w.+-]{0,63}[@＠][A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{2,63}){1,4})");

    @Override
    public List<Mention> find(String text) {
        var found = new ArrayList<Mention>();
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(text);
            for (String beginning : form.beginnings()) {
                for (int at = text.indexOf(beginning); at >= 0; at = text.indexOf(beginning, at + 1)) {
                    if (matcher.region(at, text.length()).lookingAt()) {
                        take(text, form.kind(), matcher, found);
                    }
                }
            }
        }
        if (text.indexOf('@') >= 0 || text.indexOf('＠') >= 0) {
            Matcher matcher = EMAIL.matcher(text);
            while (matcher.find()) {
                add(PersonalData.EMAIL, matcher, found);
            }
        }
        found.sort(Comparator.comparingInt(Mention::start));
        return found;
    }

    private static void take(String text, PersonalData kind, Matcher matcher, List<Mention> found) {
        String value = matcher.group("it");
        boolean account = kind == PersonalData.ACCOUNT;
        if (isMasked(value) || (account && value.chars().noneMatch(Character::isDigit))) {
            return;
        }
        add(kind, matcher, found);
        if (account) {
            addNext(text, matcher.end(), found);
        }
    }

    /** The accounts that go on a list. */
    private static void addNext(String text, int from, List<Mention> found) {
        Matcher next = NEXT_ACCOUNT.matcher(text).region(from, text.length());
        while (next.lookingAt()) {
            add(PersonalData.ACCOUNT, next, found);
            next.region(next.end(), text.length());
        }
    }

    private static void add(PersonalData kind, Matcher matcher, List<Mention> found) {
        found.add(new Mention(kind, matcher.start("it"), matcher.end("it"), plain(matcher.group("it"))));
    }

    /** Whether a court has already masked it. */
    private static boolean isMasked(String value) {
        return value.toUpperCase(Locale.ROOT).contains("XX");
    }

    /** The same of full and half width, with and without separators; this is for comparing and never stands in a text. */
    private static String plain(String value) {
        return Normalizer.normalize(value, Normalizer.Form.NFKC)
                .replaceAll("[\\s·•\\-()]", "")
                .toUpperCase(Locale.ROOT);
    }
}
