package org.gaoyao.corpus.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gaoyao.corpus.pattern.KeyedPattern;

/**
 * Finds the part of addresses that leads to a door or a village: what follows the district, county or township. Two forms are
 * known: a house number behind the name of a street or an estate, wherever it stands, and the words behind 住, 户籍地 and their
 * like. What stands before, up to the county, is left, as courts leave it (法释〔2016〕19号, article 10).
 */
final class AddressFinder implements Finder {

    private static final String NUMBER = "(?:附|第)?[0-9０-９]{1,6}(?:[-－–][0-9０-９]{1,6}){0,4}";
    private static final String PART = "(?:号|弄|幢|栋|座|楼|层|单元|室|房间|房|户|组|社|栋楼|号楼|号院)";
    private static final String STREET =
            "(?:路|街|道|巷|弄|里|村|屯|庄|社|组|区|园|苑|城|厦|寓|楼|港|岗|坡|坪|营|堡|寨|湾|沟|尾|墩|岙|坊|胡同|花园|镇|乡|院)";

    private static final KeyedPattern HOUSE = new KeyedPattern(
            "附第0123456789０１２３４５６７８９",
            Pattern.compile("(?<![0-9０-９])" + NUMBER + PART + "(?:[\\p{IsHan}]{0,4}?" + NUMBER + PART
                    + "){0,8}(?:[0-9０-９]{1,6}(?:[-－–][0-9０-９]{1,6}){1,4})?"));

    /** What stands before the number of a house; looked for at the end of a stretch of Chinese characters. */
    private static final Pattern AT_STREET = Pattern.compile(STREET + "[东西南北中]?(?:[一二三四五六七八九十]+[路街巷区期])?$");

    private static final int LONGEST_PLACE = 24;
    private static final int LONGEST_REST = 24;

    /** Where somebody lives or is registered: a place that begins with a unit and goes on to the next sign. */
    private static final KeyedPattern LIVES = new KeyedPattern(
            "户居现家住暂捕租出",
            Pattern.compile(
                    "(?<=[，,。；;（(\\s、]|^)(?:户籍所在地及现住址|户籍所在地|户籍地址|户籍地|户籍|居住地|现住址|家庭住址|住址|住所地|住所|现住地|暂住地|暂住|现住|家住|捕前住|租住|出生地|住)"
                        + "(?:均?[为是在于]|：|:)?(?<place>[\\p{IsHan}·]{2,12}?(?:省|自治区|市|县|旗|州|区)[\\p{IsHan}·0-9０-９－-]{0,30})(?=[，,。；;、（()）\\s]|$)"));

    /** The last unit that may stay. */
    private static final Pattern UNIT = Pattern.compile("(省|自治区|自治州|地区|市|区|县|旗|盟|州)(?!属)");

    private static final Pattern SMALL_UNIT = Pattern.compile("(省|自治区|自治州|地区|市|区|县|旗|盟|州|街道|镇|乡)");

    @Override
    public List<Mention> find(String text) {
        var found = new ArrayList<Mention>();
        KeyedPattern.Search house = HOUSE.in(text);
        while (house.find()) {
            String place = place(text, house.start());
            if (AT_STREET.matcher(place).find()) {
                int start = house.start() - place.length();
                int from = after(SMALL_UNIT, text, start, house.start());
                add(text, from == start ? house.start() : from, house.end(), found);
            }
        }
        KeyedPattern.Search lives = LIVES.in(text);
        while (lives.find()) {
            int start = after(UNIT, text, lives.start("place"), lives.end("place"));
            if (lives.end("place") - start > 0 && lives.end("place") - start <= LONGEST_REST) {
                add(text, start, lives.end("place"), found);
            }
        }
        found.sort(Comparator.comparingInt(Mention::start));
        return found;
    }

    /** The Chinese characters right before an index. */
    private static String place(String text, int end) {
        int start = end;
        while (start > 0 && end - start < LONGEST_PLACE && isOfPlace(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end);
    }

    private static boolean isOfPlace(char c) {
        return c == '·' || Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    private static void add(String text, int start, int end, List<Mention> found) {
        found.add(new Mention(
                PersonalData.ADDRESS, start, end, text.substring(start, end).replaceAll("\\s", "")));
    }

    /** Where the words after the last unit begin; at {@code start} if there is none. */
    private static int after(Pattern unit, String text, int start, int end) {
        int after = start;
        Matcher matcher = unit.matcher(text).region(start, end);
        while (matcher.find()) {
            after = matcher.end();
        }
        return after;
    }
}
