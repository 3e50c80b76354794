package org.gaoyao.law.province;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A province, autonomous region, municipality or special administrative region.
 *
 * <p>Thirty-one have provincial courts under the Criminal Law; Hong Kong, Macao and Taiwan are here for places of birth and
 * residence ({@link #mainland}). Codes are those of GB/T 2260.
 */
public enum Province {
    BEIJING(11, "北京", "北京市", "Beijing", "京", "京"),
    TIANJIN(12, "天津", "天津市", "Tianjin", "津", "津"),
    HEBEI(13, "河北", "河北省", "Hebei", "冀", "冀"),
    SHANXI(14, "山西", "山西省", "Shanxi", "晋", "晋"),
    INNER_MONGOLIA(15, "内蒙古", "内蒙古自治区", "Inner Mongolia", "蒙", "内"),
    LIAONING(21, "辽宁", "辽宁省", "Liaoning", "辽", "辽"),
    JILIN(22, "吉林", "吉林省", "Jilin", "吉", "吉"),
    HEILONGJIANG(23, "黑龙江", "黑龙江省", "Heilongjiang", "黑", "黑"),
    SHANGHAI(31, "上海", "上海市", "Shanghai", "沪", "沪"),
    JIANGSU(32, "江苏", "江苏省", "Jiangsu", "苏", "苏"),
    ZHEJIANG(33, "浙江", "浙江省", "Zhejiang", "浙", "浙"),
    ANHUI(34, "安徽", "安徽省", "Anhui", "皖", "皖"),
    FUJIAN(35, "福建", "福建省", "Fujian", "闽", "闽"),
    JIANGXI(36, "江西", "江西省", "Jiangxi", "赣", "赣"),
    SHANDONG(37, "山东", "山东省", "Shandong", "鲁", "鲁"),
    HENAN(41, "河南", "河南省", "Henan", "豫", "豫"),
    HUBEI(42, "湖北", "湖北省", "Hubei", "鄂", "鄂"),
    HUNAN(43, "湖南", "湖南省", "Hunan", "湘", "湘"),
    GUANGDONG(44, "广东", "广东省", "Guangdong", "粤", "粤"),
    GUANGXI(45, "广西", "广西壮族自治区", "Guangxi", "桂", "桂"),
    HAINAN(46, "海南", "海南省", "Hainan", "琼", "琼"),
    CHONGQING(50, "重庆", "重庆市", "Chongqing", "渝", "渝"),
    SICHUAN(51, "四川", "四川省", "Sichuan", "川", "川"),
    GUIZHOU(52, "贵州", "贵州省", "Guizhou", "贵", "黔"),
    YUNNAN(53, "云南", "云南省", "Yunnan", "云", "云"),
    TIBET(54, "西藏", "西藏自治区", "Tibet", "藏", "藏"),
    SHAANXI(61, "陕西", "陕西省", "Shaanxi", "陕", "陕"),
    GANSU(62, "甘肃", "甘肃省", "Gansu", "甘", "甘"),
    QINGHAI(63, "青海", "青海省", "Qinghai", "青", "青"),
    NINGXIA(64, "宁夏", "宁夏回族自治区", "Ningxia", "宁", "宁"),
    XINJIANG(65, "新疆", "新疆维吾尔自治区", "Xinjiang", "新", "新"),
    TAIWAN(71, "台湾", "台湾省", "Taiwan", "台", ""),
    HONG_KONG(81, "香港", "香港特别行政区", "Hong Kong", "港", ""),
    MACAO(82, "澳门", "澳门特别行政区", "Macao", "澳", "");

    /** The year and the code of the court, as case numbers since 2016 have it. */
    private static final Pattern CASE_NUMBER = Pattern.compile("[(（\\[〔]\\d{4}[)）\\]〕](?<code>\\p{IsHan})");
    /** A plate: province, letter, five or six letters and digits. */
    private static final Pattern PLATE = Pattern.compile("(?<province>\\p{IsHan})[A-Z][·•.\\s]?[A-Z0-9*]{4,6}");

    private final int code;
    private final String shortName;
    private final String fullName;
    private final String english;
    private final String letter;
    private final String courtLetter;

    Province(int code, String shortName, String fullName, String english, String letter, String courtLetter) {
        this.code = code;
        this.shortName = shortName;
        this.fullName = fullName;
        this.english = english;
        this.letter = letter;
        this.courtLetter = courtLetter;
    }

    /** The first two digits of its administrative code and of its residents' identity numbers. */
    public int code() {
        return code;
    }

    /** The usual name: 内蒙古. */
    public String shortName() {
        return shortName;
    }

    /** The official name: 内蒙古自治区. */
    public String fullName() {
        return fullName;
    }

    /** The name in English. */
    public String english() {
        return english;
    }

    /** The character on plates: 蒙, 贵. */
    public String letter() {
        return letter;
    }

    /** The character in case numbers, which is another for two (内, 黔); empty where there are no such courts. */
    public String courtLetter() {
        return courtLetter;
    }

    /** Whether the Criminal Law is applied by its courts. */
    public boolean mainland() {
        return code < TAIWAN.code;
    }

    /** As {@link #find}, of the 31 whose courts apply the Criminal Law. */
    public static Optional<Province> ofCourts(String name) {
        return find(name).filter(Province::mainland);
    }

    /**
     * The province of a name: official or its beginning (广西壮族), usual, English, a character of plates or case numbers, or the
     * two-digit code.
     */
    public static Optional<Province> find(String name) {
        String bare = name.strip();
        return Arrays.stream(values())
                .filter(province -> Stream.of(
                                        province.fullName,
                                        province.shortName,
                                        province.letter,
                                        province.courtLetter,
                                        String.valueOf(province.code),
                                        province.name())
                                .anyMatch(bare::equals)
                        || (bare.length() > 1 && province.fullName.startsWith(bare))
                        || province.english.equalsIgnoreCase(bare)
                        || bare.equals(province.shortName + "省")
                        || (province != JILIN && bare.equals(province.shortName + "市")))
                .findFirst();
    }

    /** The province whose courts use a character in their case numbers; 兵 is the corps in Xinjiang. */
    public static Optional<Province> ofCourtLetter(String character) {
        return character.equals("兵")
                ? Optional.of(XINJIANG)
                : Arrays.stream(values())
                        .filter(province -> !character.isEmpty() && province.courtLetter.equals(character))
                        .findFirst();
    }

    /** The province of a case number of 2016 or later: （2021）京0105刑初123号. */
    public static Optional<Province> ofCaseNumber(String caseNumber) {
        Matcher matcher = CASE_NUMBER.matcher(caseNumber);
        return matcher.find() ? ofCourtLetter(matcher.group("code")) : Optional.empty();
    }

    /** The province of a plate: 京A12345, 粤B·D12345; of what stands behind other words, the first plate counts. */
    public static Optional<Province> ofPlate(String plate) {
        Matcher matcher = PLATE.matcher(plate);
        return matcher.find()
                ? Arrays.stream(values())
                        .filter(province -> province.letter.equals(matcher.group("province")))
                        .findFirst()
                : Optional.empty();
    }

    /** The province in which a court, an authority or an address is, by its name or that of its prefecture. */
    public static Optional<Province> ofPlace(String place) {
        Optional<Province> named = Arrays.stream(values())
                .filter(province -> place.contains(province.fullName) || place.startsWith(province.shortName))
                .findFirst();
        return named.or(() -> Cities.province(place));
    }

    /** As a court writes it. */
    @Override
    public String toString() {
        return fullName;
    }
}
