package org.gaoyao.corpus.privacy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gaoyao.law.province.Province;

/** Finds what has a form of its own that a pattern can tell: plates, addresses of mail, accounts, telephones in brackets. */
final class PatternFinder implements Finder {

    private static final String LETTERS = Arrays.stream(Province.values())
            .filter(Province::mainland)
            .map(Province::letter)
            .collect(Collectors.joining());

    private static final String CODE = "[A-HJ-NP-ZＡ-ＨＪ-ＮＰ-Ｚ0-9０-９]";

    /** What a kind looks like; the personal part is the group {@code it}. */
    private record Form(PersonalData kind, Pattern pattern) {}

    private static final List<Form> FORMS = List.of(
            new Form(
                    PersonalData.PLATE,
                    Pattern.compile("(?<it>[" + LETTERS + "][\\s]?[A-ZＡ-Ｚ][·•.．\\-－\\s]?" + CODE + "{4,6}[警学挂港澳领]?)"
                            + "(?![A-Za-z0-9０-９])")),
            new Form(
                    PersonalData.PLATE,
                    Pattern.compile("(?<it>[" + LETTERS + "]\\d{2}[-－·]?\\d{5})(?=号|[^，。]{0,4}(农用|拖拉|变型|三轮|车))")),
            new Form(
                    PersonalData.EMAIL,
                    Pattern.compile(
                            "(?<it>[A-Za-z0-9][\\w.+-]{0,63}[@＠][A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{2,63}){1,4})")),
            new Form(
                    PersonalData.ACCOUNT,
                    Pattern.compile(
                            "((QQ|ＱＱ|qq)(群|账户|账|帐)?(号码|号|名)?|(微信|支付宝|陌陌)(群|账|帐)?(号码|号|账户|ID|Id|id))(（[^）]{0,12}）)?"
                                    + "[^0-9A-Za-z，。；]{0,6}(?<it>[A-Za-z0-9_\\-]{5,24})(?![A-Za-z0-9元万余]|[.．,，]\\d)")),
            new Form(PersonalData.ACCOUNT, Pattern.compile("(?<=QQ[^。；]{0,40}、)(?<it>\\d{6,12})(?![0-9元万余]|[.．]\\d)")),
            new Form(PersonalData.PHONE, Pattern.compile("(?<it>[(（]0\\d{2,3}[)）][\\s-]?[1-9]\\d{6,7})(?![0-9])")));

    @Override
    public List<Mention> find(String text) {
        var found = new ArrayList<Mention>();
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(text);
            while (matcher.find()) {
                String value = matcher.group("it");
                if (!isMasked(value)
                        && (form.kind() != PersonalData.ACCOUNT || value.chars().anyMatch(Character::isDigit))) {
                    found.add(new Mention(form.kind(), matcher.start("it"), matcher.end("it"), plain(value)));
                }
            }
        }
        found.sort(Comparator.comparingInt(Mention::start));
        return found;
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
